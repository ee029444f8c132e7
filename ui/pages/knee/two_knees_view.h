// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/patterns/two_knees.h"
#include "ui/charts/knee/knee_chart.h"
#include "ui/pages/knee/figure_table.h"
#include "ui/pages/knee/parts.h"

namespace patella::ui {

// Left against right: which knee was worse month by month, and what moves the one against the other.
class TwoKneesView : public QWidget {
    Q_OBJECT

public:
    explicit TwoKneesView(QWidget* parent = nullptr);

    void show(const knee::Asked& asked);
    void showFindings(const TwoKnees& knees, const QLocale& locale);

Q_SIGNALS:
    void runsWanted(const std::vector<patella::RunId>& runs); // of a month

private:
    QLabel* m_said;
    KneeChart* m_months;
    QLabel* m_meaning;
    FigureTable* m_table;
    QLabel* m_findings;
    std::vector<std::vector<RunId>> m_runs; // of each month of the picture
    std::vector<std::vector<RunId>> m_rows; // of each row of the table
};

} // namespace patella::ui
