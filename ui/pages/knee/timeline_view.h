// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/charts/knee/knee_timeline.h"
#include "ui/pages/knee/figure_table.h"
#include "ui/pages/knee/parts.h"

class QButtonGroup;

namespace patella::ui {

// Everything about the knee on one axis of days; each mark opens its record, and the runs stand in a table
// too.
class TimelineView : public QWidget {
    Q_OBJECT

public:
    explicit TimelineView(QWidget* parent = nullptr);

    void show(const Log& log, LocalDate today, Side knee, const Units& units);

Q_SIGNALS:
    void recordWanted(const patella::Record& record);
    void monthsChosen(); // another stretch of time: to be shown again

private:
    KneeChart* m_chart;
    QLabel* m_ends; // said where it does not go up to today
    QLabel* m_legend;
    FigureTable* m_table;
    QButtonGroup* m_months;
    std::vector<Record> m_records; // what marks open
    std::vector<int> m_rows; // of the table, the record each opens
};

} // namespace patella::ui
