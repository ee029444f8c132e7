// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "tests/support/temporary_folder.h"
#include "tests/ui/on_screen.h"
#include "ui/charts/load_chart.h"
#include "ui/convert.h"
#include "ui/entry/quick_entry.h"
#include "ui/log/log_book.h"
#include "ui/pages/shared/run_table.h"
#include "ui/pages/shared/run_table_model.h"
#include "ui/pages/today/morning_question.h"
#include "ui/pages/today/today_page.h"
#include "ui/words/units.h"

namespace patella::ui {
namespace {

using namespace test;
using testing::ElementsAre;
using testing::IsEmpty;

class TodayPages : public testing::Test {
protected:
    void open()
    {
        page = std::make_unique<TodayPage>(book);
        page->resize(1000, 860);
        bringToFront(*page);
    }
    RunTable* lastRuns() const { return page->findChild<RunTable*>(); }
    QStringList lastDistances() const
    {
        QStringList distances;
        for (int row = 0; row < lastRuns()->model()->rowCount(); ++row)
            distances << lastRuns()->model()->index(row, RunTableModel::DistanceKm).data().toString();
        return distances;
    }
    void type(const QString& text) const { QTest::keyClicks(page->focusWidget(), text); }
    void press(Qt::Key key) const { QTest::keyClick(page->focusWidget(), key); }
    bool says(const QString& words) const { return labelsOn(*page).contains(words); }

    TemporaryFolder folder;
    LogBook book{LogStore(folder / "log.patella"), [] { return aDay; }};
    std::unique_ptr<TodayPage> page;
};

TEST_F(TodayPages, SayWhatToDoFirstInAnEmptyLog)
{
    open();
    EXPECT_TRUE(says(QStringLiteral("No entries yet"))) << qPrintable(labelsOn(*page));
    EXPECT_FALSE(lastRuns()->isVisible()) << "there is no last run";
    EXPECT_FALSE(page->findChild<MorningQuestion*>()->isVisible());
}

TEST_F(TodayPages, NameTheDay)
{
    open();
    EXPECT_TRUE(says(QLocale().toString(toQt(aDay), QLocale::LongFormat)));
}

TEST_F(TodayPages, CountInMinutesWhereTheRunsHaveNoDistance)
{
    ChangeSet runs;
    for (int week = 0; week < 6; ++week) {
        auto run = aRun(daysAfter(aDay, -7 * week));
        run.measured.distance.reset();
        run.measured.duration = std::chrono::minutes{40};
        runs.push_back(added(run));
    }
    book.perform({}, runs);
    open();
    EXPECT_TRUE(says(QStringLiteral("Weekly minutes and knee pain")));
    EXPECT_TRUE(says(QStringLiteral("40\u00a0min"))) << qPrintable(labelsOn(*page));
    EXPECT_FALSE(says(QStringLiteral("not in the total")));
    EXPECT_GT(page->findChild<LoadChart*>()->series().weeks.front().pieces.front(), 0);
}

TEST_F(TodayPages, ShowTheLastFiveRunsNewestFirst)
{
    ChangeSet runs;
    for (int day = 1; day <= 7; ++day)
        runs.push_back(added(aRun(daysAfter(aDay, day - 7), kilometres(day))));
    book.perform({}, runs);
    open();
    EXPECT_THAT(lastDistances(),
        ElementsAre(words::distance(kilometres(7), {}), words::distance(kilometres(6), {}),
            words::distance(kilometres(5), {}), words::distance(kilometres(4), {}),
            words::distance(kilometres(3), {})));
    EXPECT_EQ(lastRuns()->verticalScrollBarPolicy(), Qt::ScrollBarAlwaysOff) << "all five are in sight";
    EXPECT_GE(lastRuns()->viewport()->height(), 5 * lastRuns()->rowHeight(0));
}

TEST_F(TodayPages, ShowTheScoresOfTheLastRunsAndWhetherSomethingMasksThem)
{
    const auto run = aRun(daysAfter(aDay, -2));
    book.perform({},
        {added(run), added(aPainNote(run, Moment::Before, 1)), added(aPainNote(run, Moment::During, 4)),
            added(aCareNote(Care::Painkiller, daysAfter(aDay, -2)))});
    open();
    const auto knee = lastRuns()->model()->index(0, RunTableModel::Knee);
    const auto scores = knee.data(RunTableModel::ScoresRole).toList();
    ASSERT_EQ(scores.size(), 4);
    EXPECT_EQ(scores[0], 1);
    EXPECT_EQ(scores[1], 4);
    EXPECT_FALSE(scores[2].isValid());
    EXPECT_TRUE(knee.data(RunTableModel::MaskedRole).toList().at(1).toBool())
        << "the care note is no part of the run";
}

TEST_F(TodayPages, HaveNoChartOfAHalfYearInWhichNothingWas)
{
    book.perform({}, {added(aRun(daysAfter(aDay, -7 * 26 - 6)))});
    open();
    EXPECT_FALSE(page->findChild<LoadChart*>()->isVisible());
    EXPECT_TRUE(lastRuns()->isVisible());
    book.perform({}, {added(aRun(daysAfter(aDay, -7 * 25)))});
    EXPECT_TRUE(page->findChild<LoadChart*>()->isVisible());
}

TEST_F(TodayPages, FollowTheLog)
{
    open();
    book.perform({}, {added(aRun(aDay, kilometres(9)))});
    EXPECT_TRUE(lastRuns()->isVisible());
    EXPECT_EQ(lastDistances().size(), 1);
    EXPECT_TRUE(says(QStringLiteral("This week: "))) << qPrintable(labelsOn(*page));
    EXPECT_TRUE(says(words::distance(kilometres(9), {})));
    book.undoStack().undo();
    EXPECT_FALSE(lastRuns()->isVisible());
    EXPECT_TRUE(says(QStringLiteral("No entries yet")));
}

TEST_F(TodayPages, OpenALastRunByEnter)
{
    const auto older = aRun(daysAfter(aDay, -3));
    const auto newer = aRun(daysAfter(aDay, -2));
    book.perform({}, {added(older), added(newer)});
    open();
    QSignalSpy wanted(page.get(), &TodayPage::formWanted);
    lastRuns()->setFocus();
    lastRuns()->selectRow(0);
    QTest::keyClick(lastRuns(), Qt::Key_Down);
    QTest::keyClick(lastRuns(), Qt::Key_Return);
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted[0][0].value<ChangeSet>(), ChangeSet{replaced(older, older)});
}

TEST_F(TodayPages, OfferAKneeCheckAndANoteOfToday)
{
    book.perform({}, {added(aKneeCheck(daysAfter(aDay, -1), Side::Right))});
    open();
    QSignalSpy wanted(page.get(), &TodayPage::formWanted);
    click(buttonSaying(*page, QStringLiteral("Knee check")));
    click(buttonSaying(*page, QStringLiteral("Day: sitting, sleep …")));
    ASSERT_EQ(wanted.count(), 2);
    const auto check = std::get<KneeCheck>(*wanted[0][0].value<ChangeSet>().front().after);
    EXPECT_EQ(check.date, aDay);
    EXPECT_EQ(check.side, Side::Right) << "the knee that was checked last";
    EXPECT_EQ(std::get<DayNote>(*wanted[1][0].value<ChangeSet>().front().after).date, aDay);
}

TEST_F(TodayPages, SaveARunThatIsTypedAndEnteredAndShowItBelow)
{
    open();
    QSignalSpy saved(page.get(), &TodayPage::saved);
    page->focusEntry();
    type(QStringLiteral("8,2 45:10"));
    press(Qt::Key_Return);
    ASSERT_EQ(saved.count(), 1);
    EXPECT_TRUE(saved[0][0].toString().contains(QStringLiteral("8.2"))) << qPrintable(saved[0][0].toString());
    ASSERT_EQ(book.log().runs.size(), 1u);
    EXPECT_EQ(book.log().runs[0].when.date, aDay);
    EXPECT_EQ(lastDistances(), QStringList{words::distance(Distance{8200}, {})});
    EXPECT_THAT(page->written(), IsEmpty()) << "the fields wait for the next run";
}

TEST_F(TodayPages, KnowWhatIsTypedAndNotSavedYet)
{
    open();
    EXPECT_THAT(page->written(), IsEmpty());
    page->focusEntry();
    type(QStringLiteral("5"));
    ASSERT_EQ(page->written().size(), 1u);
    EXPECT_EQ(std::get<RunEntry>(*page->written()[0].after).measured.distance, kilometres(5));
}

TEST_F(TodayPages, HandWhatIsTypedOnToTheWholeForm)
{
    open();
    QSignalSpy wanted(page.get(), &TodayPage::formWanted);
    page->focusEntry();
    type(QStringLiteral("6.5"));
    click(buttonSaying(*page, QStringLiteral("More …")));
    ASSERT_EQ(wanted.count(), 1);
    const auto run = std::get<RunEntry>(*wanted[0][0].value<ChangeSet>().front().after);
    EXPECT_EQ(run.measured.distance, Distance{6500});
    EXPECT_THAT(book.log().runs, IsEmpty()) << "nothing is saved yet";
}

TEST_F(TodayPages, RepeatTheLastRunButNotItsPain)
{
    const auto run = aRun(daysAfter(aDay, -2), Distance{7300});
    book.perform({}, {added(run), added(aPainNote(run, Moment::During, 6))});
    open();
    page->repeatLastRun();
    const auto repeated = page->findChild<QuickEntry*>()->entry();
    EXPECT_EQ(repeated.run.measured.distance, Distance{7300});
    EXPECT_EQ(repeated.run.when.date, aDay);
    EXPECT_THAT(repeated.painNotes, IsEmpty());
    type(QStringLiteral("2")); // the cursor stands at the pain of the run
    const auto answered = page->findChild<QuickEntry*>()->entry();
    ASSERT_EQ(answered.painNotes.size(), 1u);
    EXPECT_EQ(answered.painNotes[0].moment, Moment::During);
    EXPECT_EQ(answered.painNotes[0].score, Pain::of(2));
}

TEST_F(TodayPages, AskAboutTheMorningAfterARunUntilItIsAnswered)
{
    book.perform({}, {added(aRun(daysAfter(aDay, -1), kilometres(11)))});
    open();
    auto* question = page->findChild<MorningQuestion*>();
    ASSERT_TRUE(question->isVisible());
    EXPECT_TRUE(question->accessibleName().contains(words::distance(kilometres(11), {})));
    QAbstractButton* four = nullptr;
    for (auto* button : question->findChildren<QAbstractButton*>())
        if (button->text() == QStringLiteral("4"))
            four = button;
    click(four);
    ASSERT_EQ(book.log().painNotes.size(), 1u);
    EXPECT_EQ(book.log().painNotes[0].moment, Moment::NextMorning);
    EXPECT_EQ(book.log().painNotes[0].score, Pain::of(4));
    EXPECT_FALSE(question->isVisible());
    book.undoStack().undo();
    EXPECT_TRUE(question->isVisible()) << "it has no answer any more";
}

TEST_F(TodayPages, PassAWeekOfTheChartOn)
{
    book.perform({}, {added(aRun())});
    open();
    QSignalSpy wanted(page.get(), &TodayPage::weekWanted);
    Q_EMIT page->findChild<LoadChart*>()->weekActivated(QDate(2026, 11, 16));
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted[0][0].toDate(), QDate(2026, 11, 16));
}

} // namespace
} // namespace patella::ui
