// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStandardItemModel>
#include <QWidget>

#include "core/patterns/exploration.h"

#include <vector>

namespace patella::ui {

class RowTable;

// Plain comparisons of every habit, for looking around; sorted by a click on a heading.
class ExplorationView : public QWidget {
    Q_OBJECT

public:
    explicit ExplorationView(QWidget* parent = nullptr);
    void show(const std::vector<ExploredFactor>& table);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    QStandardItemModel m_model;
    RowTable* m_table;
};

} // namespace patella::ui
