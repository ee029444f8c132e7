// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "tests/support/temporary_folder.h"
#include "ui/log/log_book.h"
#include "ui/pages/today/morning_question.h"

namespace patella::ui {
namespace {

using namespace test;

const LocalDate yesterday = daysAfter(aDay, -1);

TEST(AwaitingMorning, AsksAboutTheRunOfYesterdayOnly)
{
    const auto run = aRun(yesterday);
    const auto older = aRun(daysAfter(aDay, -2));
    EXPECT_EQ(awaitingMorning({.shoes = {}, .runs = {older, run}, .painNotes = {}}, aDay)->run, run);
    EXPECT_FALSE(awaitingMorning({.shoes = {}, .runs = {older}, .painNotes = {}}, aDay));
    EXPECT_FALSE(awaitingMorning({}, aDay));
}

TEST(AwaitingMorning, AsksOnce)
{
    const auto run = aRun(yesterday);
    EXPECT_FALSE(awaitingMorning(
        {.shoes = {}, .runs = {run}, .painNotes = {aPainNote(run, Moment::NextMorning, 0)}}, aDay));
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

    QTest::keyClick(&question, Qt::Key_1);
    const auto notes = book.log().painNotes;
    ASSERT_EQ(notes.size(), 2u);
    EXPECT_EQ(notes[0], during);
    EXPECT_EQ(notes[1].moment, Moment::NextMorning);
    EXPECT_EQ(notes[1].score, Pain::of(1));
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
