// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QLabel>
#include <QTimer>

#include "core/log/entry.h"

#include <optional>
#include <vector>

class QVBoxLayout;

namespace patella::ui {

class LogBook;

// One knee whose morning is not answered yet.
struct MorningToAsk {
    Side side;
    std::optional<Region> region; // where it hurt last
    std::optional<Entry> entry; // the run of yesterday; empty: a day without one, while a complaint is open
};

// "How is the left knee this morning?", a row for each knee that has no answer yet. One key, 0 to 9, or a
// click; 1 and 0 one after the other are 10.
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
    QWidget* rowOf(const MorningToAsk& morning);
    QString questionOf(const MorningToAsk& morning) const;
    void answer(const MorningToAsk& morning, Pain score);
    void answerFirst(int score);

    LogBook& m_book;
    QVBoxLayout* m_column;
    QWidget* m_rows = nullptr;
    std::vector<MorningToAsk> m_mornings;
    QTimer m_oneOrTen; // after a 1
};

// The knees to ask about: after a run of yesterday those that hurt of late, or that its notes name; on a day
// without one those of open complaints.
std::vector<MorningToAsk> morningsToAsk(const Log& log, LocalDate today);

} // namespace patella::ui
