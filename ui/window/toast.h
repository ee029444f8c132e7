// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

#include <vector>

namespace patella::ui {

// One line at the foot of the window that says what was done, with Undo beside a change and Redo beside an
// undo, or what went wrong. It lies over what is there, so that nothing moves under the hand.
class Toast : public QFrame {
    Q_OBJECT

public:
    explicit Toast(QWidget* parent = nullptr);
    void lieOver(QWidget& area); // at the foot of this sibling

    void sayChanged(const QString& sentence); // with Undo
    void sayImported(const QString& sentence); // with Undo and a way to what came in
    void sayUndone(const QString& sentence); // with Redo
    void sayDone(const QString& sentence);
    void sayWrong(const QString& sentence); // stays until it is closed
    void sayMeanwhile(const QString& sentence); // what is being done, if it takes longer than a moment
    void endMeanwhile();
    QString text() const { return m_sentence->text(); }

Q_SIGNALS:
    void undoWanted();
    void redoWanted();
    void openWanted();

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void place();
    void say(const QString& sentence, const std::vector<QPushButton*>& offered, bool staysOpen = false);

    QLabel* m_sentence;
    QPushButton* m_open;
    QPushButton* m_undo;
    QPushButton* m_redo;
    QPushButton* m_close;
    QWidget* m_area = nullptr;
    QTimer m_time;
    QTimer m_moment; // before it is said what is being done
    bool m_saysMeanwhile = false;
};

} // namespace patella::ui
