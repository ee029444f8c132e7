// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/charts/knee/knee_chart.h"
#include "ui/pages/knee/figure_table.h"
#include "ui/pages/knee/parts.h"

namespace patella::ui {

// How the knee behaved around runs: how soon it settled, the shapes of the four clocks, from which distance
// on it hurt or was worse the next morning, and what brought it on.
class BehaviourView : public QWidget {
    Q_OBJECT

public:
    explicit BehaviourView(QWidget* parent = nullptr);

    void show(const knee::Asked& asked);

Q_SIGNALS:
    void runsWanted(const std::vector<patella::RunId>& runs); // of a month

private:
    void openMonth(int month);
    void showSettling(const knee::Asked& asked);
    void showShapes(const knee::Asked& asked);
    void showDistances(const knee::Asked& asked);

    QLabel* m_settling;
    KneeChart* m_months;
    QLabel* m_monthsMean;
    FigureTable* m_monthTable;
    QLabel* m_shapes;
    QLabel* m_distances;
    KneeChart* m_curves;
    QLabel* m_curvesMean;
    FigureTable* m_curveTable;
    QLabel* m_triggers;
    std::vector<std::vector<RunId>> m_runs; // of each month of the picture
};

} // namespace patella::ui
