// SPDX-License-Identifier: GPL-3.0-or-later
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

#include "core/log/checks/problems.h"
#include "tests/support/builders.h"
#include "tests/support/temporary_folder.h"
#include "ui/language.h"
#include "ui/log/log_book.h"
#include "ui/pages/today/morning_question.h"

namespace patella::ui {
namespace {

using namespace test;

const LocalDate yesterday = daysAfter(aDay, -1);

std::vector<Side> sidesAsked(const Log& log)
{
    std::vector<Side> sides;
    for (const auto& morning : morningsToAsk(log, aDay))
        sides.push_back(morning.side);
    return sides;
}

PainNote onTheRight(PainNote note)
{
    note.side = Side::Right;
    return note;
}

TEST(MorningsToAsk, AreThoseAfterTheRunOfYesterdayOnly)
{
    const auto run = aRun(yesterday);
    const auto older = aRun(daysAfter(aDay, -2));
    const auto asked = morningsToAsk({.shoes = {}, .runs = {older, run}, .painNotes = {}}, aDay);
    ASSERT_EQ(asked.size(), 1u);
    EXPECT_EQ(asked[0].entry->run, run);
    EXPECT_EQ(asked[0].side, Side::Both) << "nobody said which knee";
    EXPECT_TRUE(sidesAsked({.shoes = {}, .runs = {older}, .painNotes = {}}).empty());
    EXPECT_TRUE(sidesAsked({}).empty());
}

TEST(MorningsToAsk, AreAskedOnce)
{
    const auto run = aRun(yesterday);
    EXPECT_TRUE(
        sidesAsked({.shoes = {}, .runs = {run}, .painNotes = {aPainNote(run, Moment::NextMorning, 0)}})
            .empty());
}

TEST(MorningsToAsk, AreOfBothKneesWhenBothHurtLately)
{
    const auto run = aRun(yesterday);
    const auto older = aRun(daysAfter(aDay, -9));
    Log log{.runs = {older, run},
        .painNotes = {onTheRight(aPainNote(older, Moment::During, 4)), aPainNote(run, Moment::During, 2)}};
    EXPECT_EQ(sidesAsked(log), (std::vector{Side::Left, Side::Right}));
    log.painNotes.push_back(onTheRight(aPainNote(run, Moment::NextMorning, 1)));
    EXPECT_EQ(sidesAsked(log), std::vector{Side::Left});
    log.painNotes[0].date = daysAfter(aDay, -40);
    EXPECT_EQ(sidesAsked(log), std::vector{Side::Left});
}

TEST(MorningsToAsk, AreOfRestDaysWhileAComplaintIsOpen)
{
    auto complaint = aComplaint(daysAfter(aDay, -20));
    complaint.side = Side::Right;
    complaint.ended.reset();
    Log log{.complaints = {complaint}};
    EXPECT_EQ(sidesAsked(log), std::vector{Side::Right});
    EXPECT_FALSE(morningsToAsk(log, aDay)[0].entry);
    log.painNotes = {onTheRight(aRestDayNote(aDay, 2))};
    EXPECT_TRUE(sidesAsked(log).empty()) << "it is answered";
    log.painNotes.clear();
    log.runs = {aRun(aDay)};
    EXPECT_TRUE(sidesAsked(log).empty()) << "the run of today asks how it was before";
    log.runs.clear();
    log.complaints[0].ended = daysAfter(aDay, -1);
    EXPECT_TRUE(sidesAsked(log).empty());
}

TEST(MorningsToAsk, AreAskedAcrossTheEndOfAYear)
{
    const LocalDate newYear = 2027y / 1 / 1;
    const auto run = aRun(2026y / 12 / 31);
    const Log log{.runs = {run}, .painNotes = {aPainNote(run, Moment::During, 2)}};
    const auto asked = morningsToAsk(log, newYear);
    ASSERT_EQ(asked.size(), 1u);
    EXPECT_EQ(asked[0].entry->run.id, run.id);
    EXPECT_TRUE(morningsToAsk(log, daysAfter(newYear, 1)).empty());
}

TEST(MorningsToAsk, AskOnceWhereOneComplaintIsAboutBothKnees)
{
    auto left = aComplaint(daysAfter(aDay, -20));
    auto both = aComplaint(daysAfter(aDay, -10));
    both.side = Side::Both;
    const Log log{.complaints = {left, both}};
    EXPECT_EQ(sidesAsked(log), std::vector{Side::Both});
}

TEST(MorningsToAsk, SeeTheRunOfTodayBeforeOneThatIsDatedLater)
{
    const Log log{
        .runs = {aRun(aDay), aRun(daysAfter(aDay, 2))}, .complaints = {aComplaint(daysAfter(aDay, -9))}};
    EXPECT_TRUE(sidesAsked(log).empty());
}

class MorningQuestions : public testing::Test {
protected:
    TemporaryFolder folder;
    LogBook book{LogStore(folder / "log.patella"), [] { return aDay; }};
    MorningQuestion question{book};
};

TEST_F(MorningQuestions, TakeATen)
{
    const auto run = aRun(yesterday);
    book.perform({}, {added(run), added(aPainNote(run, Moment::During, 3))});
    question.ask();
    EXPECT_TRUE(question.accessibleName().contains(QStringLiteral("left knee")))
        << qPrintable(question.accessibleName());
    QTest::keyClick(&question, Qt::Key_1);
    EXPECT_EQ(book.log().painNotes.size(), 1u) << "a 0 may follow";
    QTest::keyClick(&question, Qt::Key_0);
    ASSERT_EQ(book.log().painNotes.size(), 2u);
    EXPECT_EQ(book.log().painNotes[1].score, Pain::of(10));
}

TEST_F(MorningQuestions, KeepTheSecondKneeUntilItIsAnsweredToo)
{
    const auto run = aRun(yesterday);
    book.perform({},
        {added(run), added(aPainNote(run, Moment::During, 3)),
            added(onTheRight(aPainNote(run, Moment::During, 2)))});
    question.ask();
    QTest::keyClick(&question, Qt::Key_4);
    question.ask();
    EXPECT_TRUE(question.accessibleName().contains(QStringLiteral("right knee")))
        << qPrintable(question.accessibleName());
    QTest::keyClick(&question, Qt::Key_0);
    question.ask();
    EXPECT_TRUE(question.isHidden());
    std::vector<std::pair<Side, int>> mornings;
    for (const auto& note : book.log().painNotes)
        if (note.moment == Moment::NextMorning)
            mornings.emplace_back(note.side, note.score.value());
    std::ranges::sort(mornings);
    EXPECT_EQ(mornings, (std::vector{std::pair{Side::Left, 4}, std::pair{Side::Right, 0}}));
}

TEST_F(MorningQuestions, OfARestDayMakeANoteOfTheComplaint)
{
    auto complaint = aComplaint(daysAfter(aDay, -20));
    complaint.side = Side::Left;
    complaint.ended.reset();
    book.perform({}, {added(complaint)});
    question.ask();
    QTest::keyClick(&question, Qt::Key_2);
    ASSERT_EQ(book.log().painNotes.size(), 1u);
    EXPECT_EQ(book.log().painNotes[0].moment, Moment::RestDay);
    EXPECT_EQ(book.log().painNotes[0].side, Side::Left);
    EXPECT_EQ(book.log().painNotes[0].region, complaint.region);
    EXPECT_TRUE(problemsOf(book.log().painNotes[0], aDay).empty());
}

TEST_F(MorningQuestions, AskInGermanWithTheNameOfTheKneeInItsCase)
{
    const Speaking speaking(QLocale(QLocale::German, QLocale::Germany));
    const auto run = aRun(yesterday);
    book.perform({}, {added(run), added(onTheRight(aPainNote(run, Moment::During, 3)))});
    question.ask();
    EXPECT_TRUE(question.accessibleName().startsWith(
        QStringLiteral("Wie geht es dem rechten Knie heute Morgen, nach ")))
        << qPrintable(question.accessibleName());
}

TEST_F(MorningQuestions, OfferElevenScoresInEachRow)
{
    const auto run = aRun(yesterday);
    book.perform({},
        {added(run), added(aPainNote(run, Moment::During, 3)),
            added(onTheRight(aPainNote(run, Moment::During, 2)))});
    question.ask();
    QStringList names;
    for (const auto* button : question.findChildren<QPushButton*>())
        names << button->accessibleName();
    EXPECT_EQ(names.size(), 22);
    EXPECT_EQ(names.removeDuplicates(), 0) << "a screen reader tells the rows apart";
    for (auto* button : question.findChildren<QPushButton*>())
        if (button->accessibleName() == QStringLiteral("right knee, pain this morning 10 of 10"))
            button->click();
    const auto& notes = book.log().painNotes;
    ASSERT_EQ(notes.size(), 3u);
    EXPECT_EQ(notes.back().side, Side::Right);
    EXPECT_EQ(notes.back().score, Pain::of(10));
}

TEST(MorningQuestion, IsAnsweredByOneKeyAtTheSamePlaceOfTheKnee)
{
    const TemporaryFolder folder;
    LogBook book(LogStore(folder / "log.patella"), [] { return aDay; });
    const auto run = aRun(yesterday);
    const auto during = aPainNote(run, Moment::During, 3);
    book.perform({}, {added(run), added(during)});
    MorningQuestion question(book);
    question.ask();
    EXPECT_FALSE(question.isHidden());

    QTest::keyClick(&question, Qt::Key_2);
    const auto notes = book.log().painNotes;
    ASSERT_EQ(notes.size(), 2u);
    EXPECT_EQ(notes[0], during);
    EXPECT_EQ(notes[1].moment, Moment::NextMorning);
    EXPECT_EQ(notes[1].score, Pain::of(2));
    EXPECT_EQ(notes[1].side, during.side);
    EXPECT_EQ(notes[1].region, during.region);
    EXPECT_EQ(notes[1].date, aDay);

    question.ask();
    EXPECT_TRUE(question.isHidden());
    book.undoStack().undo();
    question.ask();
    EXPECT_FALSE(question.isHidden());
}

} // namespace
} // namespace patella::ui
