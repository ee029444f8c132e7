// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

// A window as the runner has it before her: shown, in front, answered by keys and clicks.
namespace patella::test {

inline void bringToFront(QWidget& window)
{
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
}

// Does something with the dialog that a later step opens and that keeps that step waiting.
template <typename Dialog, typename Answer> void whenOpened(QObject& context, Answer answer)
{
    auto* looking = new QTimer(&context);
    QObject::connect(looking, &QTimer::timeout, &context, [looking, answer] {
        auto* dialog = qobject_cast<Dialog*>(QApplication::activeModalWidget());
        if (!dialog)
            return; // not open yet
        looking->stop();
        looking->deleteLater();
        answer(*dialog);
    });
    looking->start(0);
}

// The button that shows these words, whatever letter of them is underlined; nothing when none is in sight.
inline QAbstractButton* buttonSaying(const QWidget& around, const QString& words)
{
    for (auto* button : around.findChildren<QAbstractButton*>())
        if (button->isVisibleTo(&around) && button->text().remove(QLatin1Char('&')) == words)
            return button;
    return nullptr;
}

// A picture in sight follows the log once the window has answered what changed it.
inline void nextTurn()
{
    for (int each = 0; each < 3; ++each)
        QCoreApplication::processEvents();
}

inline void click(QWidget* widget)
{
    ASSERT_NE(widget, nullptr);
    QTest::mouseClick(widget, Qt::LeftButton);
}

// All labels in sight, a line each.
inline QString labelsOn(const QWidget& around)
{
    QStringList lines;
    for (const auto* label : around.findChildren<QLabel*>())
        if (label->isVisibleTo(&around))
            lines << label->text();
    return lines.join(QLatin1Char('\n'));
}

} // namespace patella::test
