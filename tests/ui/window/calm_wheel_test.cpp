// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QCalendarWidget>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <QtTest/qtestspontaneevent.h>

#include <gtest/gtest.h>

#include "tests/ui/on_screen.h"
#include "tests/ui/window/every_place.h"
#include "ui/charts/load_chart.h"
#include "ui/window/calm_wheel.h"
#include "ui/window/window_pages.h"

namespace patella::ui {
namespace {

using namespace test;

// Turns the wheel over a widget, as a hand does: Qt hands it on to what lies around.
void turnOver(QWidget& widget, int degrees = -120, Qt::KeyboardModifiers with = Qt::NoModifier)
{
    const QPointF at = widget.rect().center();
    QWheelEvent turn(
        at, widget.mapToGlobal(at), {}, {0, degrees}, Qt::NoButton, with, Qt::NoScrollPhase, false);
    QSpontaneKeyEvent::setSpontaneous(&turn);
    qApp->notify(&widget, &turn);
}

// A scroll bar is there to be moved, and a menu or a list that is open takes the wheel.
bool onlyScrolls(const QWidget& widget)
{
    return qobject_cast<const QScrollBar*>(&widget) || qobject_cast<const QMenu*>(&widget);
}

template <typename Kind, typename Say> void addAnswers(QStringList& answers, const QWidget& around, Say say)
{
    for (const auto* each : around.findChildren<Kind*>())
        if (!onlyScrolls(*each))
            answers << QLatin1String(each->metaObject()->className()) + QLatin1Char(' ') + each->objectName()
                    + QStringLiteral(": ") + say(*each);
}

// What is answered, typed, chosen, picked out or shown of several in a window.
QStringList answersIn(const QWidget& window)
{
    const auto number = [](int value) { return QString::number(value); };
    QStringList answers;
    addAnswers<QComboBox>(answers, window,
        [&](const QComboBox& each) { return number(each.currentIndex()) + each.currentText(); });
    addAnswers<QAbstractSpinBox>(answers, window, [](const QAbstractSpinBox& each) { return each.text(); });
    addAnswers<QLineEdit>(answers, window, [](const QLineEdit& each) { return each.text(); });
    addAnswers<QAbstractSlider>(
        answers, window, [&](const QAbstractSlider& each) { return number(each.value()); });
    addAnswers<QTabBar>(answers, window, [&](const QTabBar& each) { return number(each.currentIndex()); });
    addAnswers<QAbstractButton>(
        answers, window, [&](const QAbstractButton& each) { return each.text() + number(each.isChecked()); });
    addAnswers<QAbstractItemView>(answers, window, [&](const QAbstractItemView& each) {
        return number(each.currentIndex().row()) + QLatin1Char('/') + number(each.currentIndex().column());
    });
    addAnswers<QCalendarWidget>(
        answers, window, [](const QCalendarWidget& each) { return each.selectedDate().toString(); });
    return answers;
}

// Up and down, so that a choice moves whether the first or the last stands there; with a chart among them.
int turnOverEverything(QWidget& window)
{
    int turned = 0;
    for (auto* each : window.findChildren<QWidget*>())
        if (each->isVisible() && !onlyScrolls(*each)) {
            for (const int degrees : {-120, 120, 120})
                turnOver(*each, degrees);
            ++turned;
        }
    return turned;
}

// What a hand does that scrolls over all of a place.
void expectNothingChanges(QWidget& place, const QString& name)
{
    const auto before = answersIn(place);
    EXPECT_GT(turnOverEverything(place), 3) << qPrintable(name);
    const auto after = answersIn(place);
    ASSERT_EQ(after.size(), before.size()) << qPrintable(name);
    for (qsizetype each = 0; each < before.size(); ++each)
        EXPECT_EQ(after.at(each), before.at(each)) << qPrintable(name);
}

TEST(CalmWheel, ScrollsThePageOverEveryKindOfField)
{
    QScrollArea page;
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    auto* choice = new QComboBox;
    choice->addItems({QStringLiteral("asphalt"), QStringLiteral("track"), QStringLiteral("trail")});
    auto* number = new QSpinBox;
    auto* day = new QDateEdit(QDate(2026, 11, 20));
    auto* slider = new QSlider(Qt::Horizontal);
    for (QWidget* field : std::initializer_list<QWidget*>{choice, number, day, slider})
        column->addWidget(field);
    content->setMinimumHeight(2000);
    page.setWidget(content);
    page.resize(300, 200);
    CalmWheel calm(&page);
    qApp->installEventFilter(&calm);
    bringToFront(page);
    const auto before = answersIn(page);
    for (auto* field : {static_cast<QWidget*>(choice), static_cast<QWidget*>(number),
             static_cast<QWidget*>(day), static_cast<QWidget*>(slider)}) {
        page.verticalScrollBar()->setValue(0);
        field->setFocus(); // it stays focused after it was used, and the hand goes on to scroll
        turnOver(*field);
        EXPECT_GT(page.verticalScrollBar()->value(), 0) << field->metaObject()->className();
    }
    EXPECT_EQ(answersIn(page), before);
    turnOver(*page.verticalScrollBar(), 120);
    EXPECT_EQ(page.verticalScrollBar()->value(), 0);
}

// Of the sample log, in which every page has something to show.
TEST(CalmWheel, ChangesNothingOnAnyPageFormOrDialog)
{
    EveryPlace places;
    const auto saved = places.savedLog();
    places.resize({1024, 700});
    places.pages(expectNothingChanges);
    places.forms(expectNothingChanges);
    places.dialogs(expectNothingChanges);
    EveryPlace::welcome(expectNothingChanges, {1024, 700});
    EXPECT_EQ(places.savedLog(), saved);
}

TEST(CalmWheel, LeavesAChartAsItIsUnlessControlIsHeld)
{
    EveryPlace places;
    places.window().pages().showPage(WindowPages::Load);
    QTest::qWait(0);
    auto* chart = places.window().pages().currentWidget()->findChild<LoadChart*>();
    ASSERT_NE(chart, nullptr);
    const auto before = chart->window().weeks();
    turnOver(*chart, 120);
    EXPECT_EQ(chart->window().weeks(), before);
    turnOver(*chart, 120, Qt::ControlModifier);
    EXPECT_LT(chart->window().weeks(), before);
}

} // namespace
} // namespace patella::ui
