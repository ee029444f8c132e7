// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStandardItemModel>
#include <QWidget>

#include "core/knee/changes/remedy_ledger.h"
#include "core/log/log.h"
#include "ui/words/units.h"

#include <vector>

class QLabel;

namespace patella::ui {

class RowTable;

// The mornings after each remedy beside those after days without it that were as bad: a row for each remedy
// and knee.
class WhatHelped : public QWidget {
    Q_OBJECT

public:
    explicit WhatHelped(QWidget* parent = nullptr);

    struct OfAKnee {
        Side knee;
        std::vector<LedgerEntry> entries;
    };
    void show(const std::vector<OfAKnee>& ledgers, const QLocale& locale);
    int rowCount() const { return m_model.rowCount(); }
    QString cell(int row, int column) const { return m_model.item(row, column)->text(); }

private:
    QStandardItemModel m_model;
    RowTable* m_table;
    QLabel* m_said; // what was clearly better or worse
};

} // namespace patella::ui
