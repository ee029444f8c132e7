// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QLabel>
#include <QPushButton>

#include "core/plan/ladder.h"

namespace patella::ui {

class Countdown;

// Goes through the sets of a session: a set, a rest, the next set. What was done becomes a note of care.
class SessionDialog : public QDialog {
    Q_OBJECT

public:
    SessionDialog(const LadderState& state, LocalDate today, QWidget* parent = nullptr);
    CareNote session() const; // with the sets done so far; its pain is not asked here
    void finishSet();

private:
    void showSet();
    void rest();

    LadderState m_state;
    LocalDate m_today;
    int m_done = 0;
    QLabel* m_what;
    Countdown* m_clock;
    QPushButton* m_next;
    bool m_rests = false;
};

// Fifteen minutes of ice.
class IceDialog : public QDialog {
    Q_OBJECT

public:
    IceDialog(LocalDate today, QWidget* parent = nullptr);
    CareNote ice() const; // as long as it was

private:
    LocalDate m_today;
    Countdown* m_clock;
    QLabel* m_text;
};

} // namespace patella::ui
