// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QWidget>

#include <chrono>

namespace patella::ui {

// Counts down, with a pause. It runs on while the window is hidden; a computer that sleeps stops it.
class Countdown : public QWidget {
    Q_OBJECT

public:
    explicit Countdown(std::chrono::seconds from, QWidget* parent = nullptr);

    void setFrom(std::chrono::seconds from); // and stops
    void start();
    void pause();
    bool isRunning() const { return m_tick.isActive(); }
    std::chrono::seconds left() const; // rounded up

Q_SIGNALS:
    void over();

private:
    void showLeft();

    std::chrono::milliseconds m_left;
    QElapsedTimer m_since;
    QTimer m_tick;
    QLabel* m_text;
    QPushButton* m_button;
};

} // namespace patella::ui
