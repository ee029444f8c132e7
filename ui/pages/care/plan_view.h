// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/plan/ladder.h"

class QMenu;
class QVBoxLayout;

namespace patella::ui {

class EmptyState;
class EndedPlans;
class LogBook;
class PlanCard;

// What is followed now: the way back to running, exercises in steps with a timer, the limits that somebody
// set; below it what is over; and the ways in and out of it: a plan file, a sheet for a week.
class PlanView : public QWidget {
    Q_OBJECT

public:
    explicit PlanView(LogBook& book, QWidget* parent = nullptr);
    void refresh();

Q_SIGNALS:
    void formWanted(const patella::ChangeSet& changeSet);
    void done(const QString& sentence);

private:
    QWidget* toolRow();
    QWidget* cardOf(const LadderState& state);
    void begin(ProgrammeKind kind);
    void holdSession(const LadderState& state);
    void ice();
    void printSheet();
    void typeSheet();

    LogBook& m_book;
    PlanCard* m_card;
    EndedPlans* m_ended;
    QMenu* m_begin = nullptr;
    EmptyState* m_nothing;
    QVBoxLayout* m_column;
    QWidget* m_exercises = nullptr;
};

} // namespace patella::ui
