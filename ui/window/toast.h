// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

namespace patella::ui {

// One line at the foot of the window that says what was done, with Undo beside a change, or what went wrong.
class Toast : public QFrame {
    Q_OBJECT

public:
    explicit Toast(QWidget* parent = nullptr);

    void sayChanged(const QString& sentence); // with Undo
    void sayDone(const QString& sentence);
    void sayWrong(const QString& sentence); // stays until it is closed
    QString text() const { return m_sentence->text(); }

Q_SIGNALS:
    void undoWanted();

private:
    void say(const QString& sentence, bool withUndo, bool staysOpen);

    QLabel* m_sentence;
    QPushButton* m_undo;
    QPushButton* m_close;
    QTimer m_time;
};

} // namespace patella::ui
