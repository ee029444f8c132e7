// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QLabel>

#include "core/log/entry.h"

#include <optional>

namespace patella::ui {

class LogBook;

// "How is the knee this morning?" while the run of yesterday has no answer yet. One key, 0 to 9, or a click.
class MorningQuestion : public QFrame {
    Q_OBJECT

public:
    explicit MorningQuestion(LogBook& book, QWidget* parent = nullptr);

    // Shows itself when there is something to ask.
    void ask();

Q_SIGNALS:
    void answered();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void answer(Pain score);

    LogBook& m_book;
    QLabel* m_question;
    std::optional<Entry> m_entry;
};

// The latest run of the day before that has no score of its next morning; empty when there is none to ask
// about.
std::optional<Entry> awaitingMorning(const Log& log, LocalDate today);

} // namespace patella::ui
