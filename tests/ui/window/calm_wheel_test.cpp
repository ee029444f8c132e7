// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <QtTest/qtestspontaneevent.h>

#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "tests/support/temporary_folder.h"
#include "tests/ui/on_screen.h"
#include "ui/entry/entry_dialog.h"
#include "ui/entry/forms.h"
#include "ui/log/log_book.h"
#include "ui/window/calm_wheel.h"
#include "ui/window/main_window.h"
#include "ui/window/window_pages.h"

namespace patella::ui {
namespace {

using namespace test;

// Turns the wheel over a widget, as a hand does: Qt hands it on to what lies around.
void turnOver(QWidget& widget, int degrees = -120)
{
    const QPointF at = widget.rect().center();
    QWheelEvent turn(
        at, widget.mapToGlobal(at), {}, {0, degrees}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QSpontaneKeyEvent::setSpontaneous(&turn);
    qApp->notify(&widget, &turn);
}

// What stands in every field of a window that a wheel could change.
QStringList answersIn(const QWidget& window)
{
    QStringList answers;
    for (const auto* choice : window.findChildren<QComboBox*>())
        answers << choice->objectName() + QString::number(choice->currentIndex()) + choice->currentText();
    for (const auto* number : window.findChildren<QAbstractSpinBox*>())
        answers << number->objectName() + number->text();
    for (const auto* slider : window.findChildren<QSlider*>())
        answers << slider->objectName() + QString::number(slider->value());
    return answers;
}

void turnOverEveryField(QWidget& window)
{
    QList<QWidget*> fields;
    for (auto* choice : window.findChildren<QComboBox*>())
        fields << choice;
    for (auto* number : window.findChildren<QAbstractSpinBox*>())
        fields << number;
    for (auto* each : fields)
        if (each->isVisible())
            for (const int degrees : {-120, 120, 120}) // from the first and from the last choice
                turnOver(*each, degrees);
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

TEST(CalmWheel, ChangesNothingOnAnyPageOfTheWindow)
{
    const TemporaryFolder folder;
    LogStore store(folder / "log.patella");
    store.apply({added(aShoe()), added(aRun()), added(aRun(daysAfter(aDay, -8)))});
    MainWindow window(std::make_unique<LogBook>(std::move(store), [] { return aDay; }));
    bringToFront(window);
    for (int page = 0; page < window.pages().count(); ++page) {
        window.pages().showPage(page);
        const auto before = answersIn(window);
        EXPECT_FALSE(page == WindowPages::Today && before.isEmpty());
        turnOverEveryField(window);
        EXPECT_EQ(answersIn(window), before) << qPrintable(WindowPages::names().at(page));
    }
}

TEST(CalmWheel, ChangesNothingInAForm)
{
    QWidget window;
    CalmWheel calm(&window);
    qApp->installEventFilter(&calm);
    Log log;
    log.runs = {aRun()};
    for (const Record& record : {Record(log.runs[0]), Record(aKneeCheck()), Record(aCareNote())}) {
        const auto form = formFor({replaced(record, record)}, log, {aDay}, &window);
        bringToFront(*form);
        for (int page = 0; page < form->pageCount(); ++page) {
            form->showPage(page);
            const auto before = answersIn(*form);
            turnOverEveryField(*form);
            EXPECT_EQ(answersIn(*form), before);
        }
    }
}

} // namespace
} // namespace patella::ui
