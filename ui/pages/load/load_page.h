// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLabel>
#include <QStackedWidget>
#include <QTabWidget>

#include "core/log/log.h"
#include "ui/pages/load/load_view.h"

namespace patella::ui {

class LoadChart;
class LoadTableModel;
class LoadTools;
class LogBook;
class PlannerPanel;
class RowTable;
class RulesPanel;
class WeekPanel;

// How much is too much: the weeks against their lines with the knee beneath, what this week means, every
// figure with its source, how the rules did in this log, and what is planned.
class LoadPage : public QStackedWidget {
    Q_OBJECT

public:
    explicit LoadPage(LogBook& book, QWidget* parent = nullptr);

Q_SIGNALS:
    void explanationWanted(); // of these figures
    void weekWanted(QDate monday);
    void runWanted();
    void done(const QString& sentence);
    void refused(const QString& sentence);

private:
    QWidget* content();
    QWidget* chartCard();
    QWidget* tableOfWeeks();
    void refresh();
    void refreshChart();
    void refreshPart();
    QString inFull(const LoadColumn& column) const;
    void changePlan(const ChangeSet& changeSet);
    void movePlan(QDate from, QDate to, double amount);
    void savePicture();

    LogBook& m_book;
    LoadView m_view{};
    LoadTools* m_tools;
    LoadChart* m_chart;
    QLabel* m_meaning;
    QTabWidget* m_parts;
    WeekPanel* m_week;
    RulesPanel* m_rules;
    PlannerPanel* m_planner;
    LoadTableModel* m_model;
    RowTable* m_table;
};

} // namespace patella::ui
