// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/charts/knee/knee_chart.h"
#include "ui/pages/knee/figure_table.h"
#include "ui/pages/knee/parts.h"

namespace patella::ui {

// What the knee let one do outside running: tasks of the knee checks, activities of the runner's own, the
// weekly hold of a bent knee on each leg, worry, and totals of questionnaires.
class DailyLifeView : public QWidget {
    Q_OBJECT

public:
    explicit DailyLifeView(QWidget* parent = nullptr);

    void show(const knee::Asked& asked);

Q_SIGNALS:
    void recordWanted(const patella::Record& record);

private:
    void showTasks(const knee::Asked& asked, LocalDate from);
    void showCourses(const knee::Asked& asked, LocalDate from);
    void showQuestionnaires(const knee::Asked& asked);

    KneeChart* m_tasks;
    QLabel* m_noTasks;
    QLabel* m_tasksMean;
    FigureTable* m_taskTable;
    KneeChart* m_courses;
    QLabel* m_legend;
    FigureTable* m_courseTable;
    QLabel* m_questionnaires;
    std::vector<Record> m_ofTasks; // what marks open
    std::vector<Record> m_ofCourses;
};

} // namespace patella::ui
