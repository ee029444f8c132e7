// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QStandardItemModel>
#include <QTableView>
#include <QWidget>

#include "core/load/load_unit.h"
#include "core/log/log.h"

namespace patella::ui {

// The record of each rule of load in this log: how often broken and kept, and how often a flare followed.
class RulesPanel : public QWidget {
    Q_OBJECT

public:
    explicit RulesPanel(QWidget* parent = nullptr);
    void show(const Log& log, LoadUnit unit, LocalDate today);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitRows();

    QStandardItemModel* m_model;
    QTableView* m_table;
    QLabel* m_note; // how many flares there are, and what one is
};

} // namespace patella::ui
