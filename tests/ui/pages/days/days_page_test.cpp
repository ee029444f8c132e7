// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "tests/support/temporary_folder.h"
#include "tests/ui/on_screen.h"
#include "ui/log/log_book.h"
#include "ui/look/own_style.h"
#include "ui/pages/days/day_calendar.h"
#include "ui/pages/days/days_model.h"
#include "ui/pages/days/days_page.h"
#include "ui/pages/days/diary_words.h"
#include "ui/words/units.h"

namespace patella::ui {
namespace {

using namespace test;

TEST(DaysModel, IsACalendarOfWholeWeeksUpToToday)
{
    DaysModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(diary({.runs = {aRun(2026y / 1 / 1)}}, aDay), aDay, {});
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
    DaysModel model;
    model.show({}, aDay, {.firstDay = Qt::Sunday}); // a Friday
    EXPECT_EQ(model.indexOf(aDay).row(), 5);
    model.show({}, aDay, {.firstDay = Qt::Monday});
    EXPECT_EQ(model.indexOf(aDay).row(), 4) << "Monday first";
}

TEST(NamesOfMonths, AreMovedIntoTheRowAndNeverCutOrTouched)
{
    EXPECT_EQ(placeOfMonth(100, 30, 200, 500), 100);
    EXPECT_EQ(placeOfMonth(-10, 30, 76, 500), 0) << "it began out of sight";
    EXPECT_EQ(placeOfMonth(485, 30, std::nullopt, 500), 470) << "it began in the last week";
    EXPECT_EQ(placeOfMonth(-50, 30, 20, 500), std::nullopt) << "the next one would touch it";
    EXPECT_EQ(placeOfMonth(-200, 30, -100, 500), std::nullopt);
    EXPECT_EQ(placeOfMonth(600, 30, std::nullopt, 500), std::nullopt);
}

TEST(DayCalendars, HaveNoBoxInTheirCorner)
{
    DaysModel model;
    model.show({}, aDay, {});
    DayCalendar calendar(&model);
    OwnStyle style;
    for (auto* each : calendar.findChildren<QWidget*>())
        each->setStyle(&style);
    calendar.resize(calendar.sizeHint());
    const auto picture = calendar.grab().toImage();
    const auto ground = calendar.palette().color(QPalette::Base);
    for (const auto& at : {QPoint(2, 2), QPoint(8, 8), QPoint(14, 10)})
        EXPECT_EQ(picture.pixelColor(at), ground) << at.x();
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

TEST_F(DaysPageTest, FramesTheChosenDayWithAirAroundIt)
{
    DaysPage page(book);
    page.resize(1000, 700);
    page.show();
    page.goTo(aDay);
    QCoreApplication::processEvents();
    auto* calendar = page.findChild<DayCalendar*>();
    const auto cell = calendar->visualRect(calendar->currentIndex());
    const auto image = calendar->viewport()->grab(cell).toImage();
    const auto ground = calendar->palette().color(QPalette::Base);
    EXPECT_NE(image.pixelColor(1, cell.height() / 2), ground) << "the frame";
    EXPECT_EQ(image.pixelColor(3, cell.height() / 2), ground) << "the air";
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

TEST(DaysModel, CallsAMonthByItsNameWhereItBegins)
{
    DaysModel model;
    model.show(diary({.runs = {aRun(2026y / 1 / 1)}}, aDay), aDay, {});
    const auto heading = [&](LocalDate date) {
        return model.headerData(model.indexOf(date).column(), Qt::Horizontal, Qt::DisplayRole).toString();
    };
    EXPECT_EQ(heading(2026y / 3 / 1), QStringLiteral("Mar"));
    EXPECT_EQ(heading(2026y / 1 / 1), QStringLiteral("2026")) << "a year begins with its number";
    EXPECT_EQ(heading(2026y / 3 / 10), QString());
}

TEST(DaysModel, FillsADayByHowFarItsRunWentAgainstTheLongest)
{
    DaysModel model;
    const auto shorter = aRun(daysAfter(aDay, -1), kilometres(5));
    model.show(
        diary({.runs = {shorter, aRun(aDay, kilometres(20))}, .painNotes = {aPainNote(shorter)}}, aDay), aDay,
        {});
    const auto of = [&](LocalDate date, int role) { return model.data(model.indexOf(date), role); };
    EXPECT_DOUBLE_EQ(of(aDay, DaysModel::FullnessRole).toDouble(), 1.0);
    EXPECT_DOUBLE_EQ(of(daysAfter(aDay, -1), DaysModel::FullnessRole).toDouble(), 0.25);
    EXPECT_EQ(of(daysAfter(aDay, -1), DaysModel::PainRole), 2);
    EXPECT_FALSE(of(aDay, DaysModel::PainRole).isValid()) << "no score is not a score of 0";
}

TEST(DaysModel, SaysEachDayInASentenceForThoseWhoHearIt)
{
    DaysModel model;
    model.show(diary({.runs = {aRun(aDay, kilometres(8))}}, aDay), aDay, {});
    const auto sentence = model.data(model.indexOf(aDay), Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(sentence.contains(words::distance(kilometres(8), {}))) << qPrintable(sentence);
    EXPECT_EQ(model.data(model.indexOf(aDay), Qt::ToolTipRole).toString(), sentence);
    EXPECT_FALSE(model.data(model.indexOf(daysAfter(aDay, -1)), Qt::ToolTipRole).toString().isEmpty());
}

// With its page in front.
class DaysPageInFront : public DaysPageTest {
protected:
    DaysPageInFront()
    {
        page.resize(1000, 800);
        bringToFront(page);
        calendar = page.findChild<DayCalendar*>();
        entries = page.findChild<QListWidget*>();
    }
    QString text(int line) const { return entries->item(line)->text(); }
    QAbstractButton* button(const char* words) const { return buttonSaying(page, QLatin1String(words)); }

    DaysPage page{book};
    DayCalendar* calendar = nullptr;
    QListWidget* entries = nullptr;
};

TEST_F(DaysPageInFront, ChoosesTheFirstEntrySoThatItCanBeOpenedAtOnce)
{
    book.perform({}, {added(aRun(aDay))});
    page.goTo(daysAfter(aDay, -1));
    page.goTo(aDay);
    EXPECT_EQ(entries->currentRow(), 0);
    EXPECT_TRUE(button("Open")->isEnabled());
    QSignalSpy wanted(&page, &DaysPage::formWanted);
    button("Open")->click();
    EXPECT_EQ(wanted.count(), 1);
}

TEST_F(DaysPageInFront, NamesTheMomentsOfPainAndShowsTheDaysBefore)
{
    const auto run = aRun(daysAfter(aDay, -3));
    book.perform(
        {}, {added(run), added(aPainNote(run, Moment::Before, 1)), added(aPainNote(run, Moment::During, 4))});
    page.goTo(daysAfter(aDay, -2));
    page.goTo(daysAfter(aDay, -3));
    EXPECT_TRUE(text(0).contains(QStringLiteral("pain before 1, worst during 4"))) << qPrintable(text(0));
    page.goTo(aDay);
    auto* earlier = page.findChild<QListWidget*>(QStringLiteral("earlier"));
    ASSERT_GT(earlier->count(), 0);
    const auto found = earlier->findItems(QStringLiteral("Tue 17 Nov: Run"), Qt::MatchStartsWith);
    ASSERT_EQ(found.size(), 1) << qPrintable(earlier->item(0)->text());
    QSignalSpy wanted(&page, &DaysPage::formWanted);
    earlier->setCurrentItem(found.front());
    Q_EMIT earlier->itemActivated(found.front());
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(std::get<RunEntry>(*wanted[0][0].value<ChangeSet>().front().before), run);
}

TEST_F(DaysPageInFront, GoesAWeekAtATimeWithTheSidewaysKeysAndNeverBeyondToday)
{
    QTest::keyClick(calendar, Qt::Key_Left);
    EXPECT_EQ(page.day(), daysAfter(aDay, -7));
    QTest::keyClick(calendar, Qt::Key_Right);
    EXPECT_EQ(page.day(), aDay);
    QTest::keyClick(calendar, Qt::Key_Down);
    EXPECT_EQ(page.day(), aDay) << "tomorrow has not come";
}

TEST_F(DaysPageInFront, GoesToTheDayThatIsClicked)
{
    const auto* model = page.findChild<DaysModel*>();
    const auto cell = calendar->visualRect(model->indexOf(daysAfter(aDay, -2)));
    QTest::mouseClick(calendar->viewport(), Qt::LeftButton, {}, cell.center());
    EXPECT_EQ(page.day(), daysAfter(aDay, -2));
    EXPECT_EQ(entries->count(), 3);
    EXPECT_TRUE(labelsOn(page).contains(QStringLiteral("18 November 2026"))) << qPrintable(labelsOn(page));
}

TEST_F(DaysPageInFront, SaysThatNothingWasWrittenDownAndOffersNothingToOpen)
{
    page.goTo(daysAfter(aDay, -6));
    ASSERT_EQ(entries->count(), 1);
    EXPECT_EQ(text(0), QStringLiteral("No entries for this day."));
    EXPECT_FALSE(entries->item(0)->flags().testFlag(Qt::ItemIsSelectable));
    QSignalSpy wanted(&page, &DaysPage::formWanted);
    const auto before = book.log();
    entries->setFocus();
    QTest::keyClick(entries, Qt::Key_Return);
    QTest::keyClick(entries, Qt::Key_Delete);
    EXPECT_EQ(wanted.count(), 0);
    EXPECT_EQ(book.log(), before);
    EXPECT_FALSE(button("Open")->isEnabled());
    EXPECT_FALSE(button("Delete")->isEnabled());
}

TEST_F(DaysPageInFront, OpensWhatIsChosenByItsButton)
{
    page.goTo(daysAfter(aDay, -2));
    EXPECT_TRUE(button("Open")->isEnabled()) << "the first one is chosen";
    QSignalSpy wanted(&page, &DaysPage::formWanted);
    QTest::mouseClick(
        entries->viewport(), Qt::LeftButton, {}, entries->visualItemRect(entries->item(1)).center());
    click(button("Open"));
    ASSERT_EQ(wanted.count(), 1);
    const auto change = wanted[0][0].value<ChangeSet>().front();
    EXPECT_EQ(change.before, change.after) << "nothing is changed by opening it";
    EXPECT_FALSE(std::holds_alternative<RunEntry>(*change.after)) << "the second line";
}

TEST_F(DaysPageInFront, DeletesOneEntryByItsButtonAndLeavesTheOthers)
{
    page.goTo(daysAfter(aDay, -2));
    QSignalSpy said(&page, &DaysPage::removed);
    for (int line = 0; line < entries->count(); ++line)
        if (text(line).contains(QStringLiteral("nee")) && !text(line).contains(QStringLiteral("km")))
            entries->setCurrentRow(line);
    ASSERT_GE(entries->currentRow(), 0);
    click(button("Delete"));
    EXPECT_EQ(book.log().kneeChecks.size(), 0u);
    EXPECT_EQ(book.log().runs.size(), 1u);
    EXPECT_EQ(book.log().dayNotes.size(), 1u);
    EXPECT_EQ(entries->count(), 2);
    ASSERT_EQ(said.count(), 1);
    EXPECT_TRUE(said[0][0].toString().startsWith(QStringLiteral("Deleted: ")))
        << qPrintable(said[0][0].toString());
    EXPECT_TRUE(button("Delete")->isEnabled()) << "the first of the others is chosen";
}

TEST_F(DaysPageInFront, StaysOnItsDayWhenTheLogChanges)
{
    page.goTo(daysAfter(aDay, -3));
    book.perform({}, {added(aCareNote(Care::Ice, daysAfter(aDay, -3)))});
    EXPECT_EQ(page.day(), daysAfter(aDay, -3));
    ASSERT_EQ(entries->count(), 1);
    EXPECT_NE(text(0), QStringLiteral("No entries for this day."));
    book.undoStack().undo();
    EXPECT_EQ(page.day(), daysAfter(aDay, -3));
    EXPECT_EQ(text(0), QStringLiteral("No entries for this day."));
}

TEST_F(DaysPageInFront, CountsTheDaysWithoutAnEntry)
{
    EXPECT_TRUE(labelsOn(page).contains(words::daysWithoutEntry(4, 5))) << qPrintable(labelsOn(page));
    book.perform({}, {added(aDayNote(aDay)), added(aDayNote(daysAfter(aDay, -1)))});
    EXPECT_TRUE(labelsOn(page).contains(words::daysWithoutEntry(2, 5))) << qPrintable(labelsOn(page));
}

TEST_F(DaysPageInFront, AddsEachKindOfEntryToTheDayThatIsShown)
{
    const auto day = daysAfter(aDay, -4);
    page.goTo(day);
    QSignalSpy wanted(&page, &DaysPage::formWanted);
    for (const char* words : {"Add a run", "Knee check", "Day", "Care"})
        click(button(words));
    ASSERT_EQ(wanted.count(), 4);
    const auto record = [&](int at) { return *wanted[at][0].value<ChangeSet>().front().after; };
    EXPECT_EQ(std::get<RunEntry>(record(0)).when.date, day);
    EXPECT_EQ(std::get<KneeCheck>(record(1)).date, day);
    EXPECT_EQ(std::get<DayNote>(record(2)).date, day);
    EXPECT_EQ(std::get<CareNote>(record(3)).date, day);
}

} // namespace
} // namespace patella::ui
