// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QLabel>
#include <QPushButton>

#include "core/log/log.h"
#include "ui/words/units.h"

namespace patella::ui {

// Where the runner is on her way back to running, what comes next and why, and the limits that somebody set.
// Hidden while there is neither.
class PlanCard : public QFrame {
    Q_OBJECT

public:
    explicit PlanCard(QWidget* parent = nullptr);
    void show(const Log& log, LocalDate today, const Units& units);

Q_SIGNALS:
    void formWanted(const patella::ChangeSet& changeSet); // to answer the entry test, to end what is done
    void planWanted(const patella::ChangeSet& changeSet); // the next step, for the plan

private:
    void showReturn(const Log& log, LocalDate today, const Units& units);
    void showLimits(const Log& log, LocalDate today, const Units& units);

    QLabel* m_head;
    QLabel* m_next;
    QLabel* m_why;
    QLabel* m_limits;
    QPushButton* m_answer;
    QPushButton* m_plan;
    ChangeSet m_wanted;
    std::optional<PlannedRun> m_planned;
};

// The next step as a run of the plan; empty: none may be run, or it is planned already.
std::optional<PlannedRun> nextStepPlanned(const Log& log, LocalDate today);

} // namespace patella::ui
