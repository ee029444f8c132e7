// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "tests/support/temporary_folder.h"
#include "ui/log/log_book.h"
#include "ui/pages/days/day_calendar.h"
#include "ui/pages/days/days_model.h"
#include "ui/pages/days/days_page.h"
#include "ui/words/units.h"

namespace patella::ui {
namespace {

using namespace test;

TEST(DaysModel, IsACalendarOfWholeWeeksUpToToday)
{
    DaysModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(diary({.runs = {aRun(2026y / 1 / 1)}}, aDay), aDay);
    EXPECT_EQ(model.rowCount(), 7);
    const auto index = model.indexOf(aDay);
    EXPECT_EQ(model.dateOf(index), aDay);
    EXPECT_EQ(index.column(), model.columnCount() - 1);
    EXPECT_FALSE(model.indexOf(daysAfter(aDay, 1)).isValid()) << "a day to come";
    EXPECT_EQ(model.data(model.indexOf(2026y / 1 / 1), DaysModel::StateRole), DaysModel::WithRun);
    EXPECT_EQ(model.data(model.indexOf(2026y / 1 / 2), DaysModel::StateRole), DaysModel::Blank);
}

TEST(DaysModel, StartsItsWeeksOnTheDayThatTheRunnerChose)
{
    words::setFirstDayOfWeek(Qt::Sunday);
    DaysModel model;
    model.show({}, aDay); // a Friday
    EXPECT_EQ(model.indexOf(aDay).row(), 5);
    words::setFirstDayOfWeek(std::nullopt);
    model.show({}, aDay);
    EXPECT_EQ(model.indexOf(aDay).row(), 4) << "Monday first";
}

class DaysPageTest : public testing::Test {
protected:
    TemporaryFolder folder;
    LogBook book{LogStore(folder / "log.patella"), [] { return aDay; }};

    DaysPageTest()
    {
        const auto run = aRun(daysAfter(aDay, -2));
        book.perform({},
            {added(run), added(aPainNote(run)), added(aKneeCheck(daysAfter(aDay, -2))),
                added(aDayNote(daysAfter(aDay, -2)))});
    }
};

TEST_F(DaysPageTest, ShowsTheEntriesOfTheDayTheArrowKeysLeadTo)
{
    DaysPage page(book);
    page.show();
    EXPECT_EQ(page.day(), aDay);
    auto* calendar = page.findChild<DayCalendar*>();
    QTest::keyClick(calendar, Qt::Key_Up);
    QTest::keyClick(calendar, Qt::Key_Up);
    EXPECT_EQ(page.day(), daysAfter(aDay, -2));
    auto* entries = page.findChild<QListWidget*>();
    EXPECT_EQ(entries->count(), 3) << "the pain note stands under its run";
    QSignalSpy wanted(&page, &DaysPage::formWanted);
    QTest::keyClick(calendar, Qt::Key_Return);
    QTest::keyClick(entries, Qt::Key_Return);
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted[0][0].value<ChangeSet>().front().before, Record(book.log().runs.at(0)));
}

TEST_F(DaysPageTest, AddsToTheDayThatIsShown)
{
    DaysPage page(book);
    page.goTo(daysAfter(aDay, -5));
    QSignalSpy wanted(&page, &DaysPage::formWanted);
    page.findChild<QPushButton*>(QStringLiteral("addDay"))->click();
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(std::get<DayNote>(*wanted[0][0].value<ChangeSet>().front().after).date, daysAfter(aDay, -5));
}

TEST_F(DaysPageTest, DeletesARunWithItsNotesInOneStep)
{
    DaysPage page(book);
    page.show();
    page.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    const auto before = book.log();
    page.goTo(daysAfter(aDay, -2));
    auto* entries = page.findChild<QListWidget*>();
    entries->setCurrentRow(0);
    entries->setFocus();
    QTest::keyClick(entries, Qt::Key_Delete);
    EXPECT_TRUE(book.log().runs.empty());
    EXPECT_TRUE(book.log().painNotes.empty());
    book.undoStack().undo();
    EXPECT_EQ(book.log(), before);
}

} // namespace
} // namespace patella::ui
