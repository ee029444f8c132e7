// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLabel>
#include <QWidget>

#include "core/load/weeks.h"
#include "core/log/entry.h"

#include <optional>
#include <vector>

class QBoxLayout;

namespace patella::ui {

class HeadroomBar;
struct KneeBegun;
class LoadChart;
class LogBook;
class MorningQuestion;
class PlanCard;
class QuickEntry;
class ReasonsToBeSeen;
class RunTable;
class RunTableModel;

// The page of the twenty seconds after a run: write it down, see the week against its line and the last runs.
class TodayPage : public QWidget {
    Q_OBJECT

public:
    explicit TodayPage(LogBook& book, QWidget* parent = nullptr);
    void focusEntry();
    ChangeSet written() const; // in the quick entry, not saved yet
    // What went from the quick entry into a larger form that was given up; false: it is something else.
    bool takeBack(const ChangeSet& written);
    std::optional<KneeBegun> kneeOf(const RunId& run) const; // in the quick entry
    void repeatLastRun();

Q_SIGNALS:
    void saved(const QString& sentence);
    void formWanted(const patella::ChangeSet& changeSet);
    void weekWanted(QDate monday);

private:
    QBoxLayout* head();
    QWidget* chartCard();
    QWidget* runsCard();
    void refresh();
    void showChart(const std::vector<Week>& weeks);
    void showPlan();

    LogBook& m_book;
    QLabel* m_day;
    QLabel* m_week;
    ReasonsToBeSeen* m_reasons;
    HeadroomBar* m_headroom;
    QLabel* m_takeBack;
    PlanCard* m_plan;
    MorningQuestion* m_morning;
    QuickEntry* m_entry;
    LoadChart* m_chart;
    QWidget* m_chartCard;
    QLabel* m_chartTitle;
    RunTableModel* m_model;
    RunTable* m_runs;
    QWidget* m_runsCard;
};

} // namespace patella::ui
