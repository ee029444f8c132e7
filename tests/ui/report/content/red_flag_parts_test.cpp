// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "tests/ui/report/locales.h"
#include "ui/report/content/detail_parts.h"
#include "ui/report/content/front_parts.h"
#include "ui/report/content/red_flag_parts.h"
#include "ui/report/words/report_words.h"

#include <algorithm>

namespace patella::ui {
namespace {

using namespace test;

QString wordsOfSection(const Section& section)
{
    QStringList said{section.heading};
    for (const auto& block : section.blocks) {
        if (const auto* paragraph = std::get_if<Paragraph>(&block))
            said << paragraph->text;
        if (const auto* table = std::get_if<TableOfText>(&block))
            for (const auto& row : table->rows)
                said << row.join(QLatin1Char('|'));
        if (const auto* figures = std::get_if<Figures>(&block))
            for (const auto& figure : figures->figures)
                said << figure.label + QStringLiteral(": ") + figure.value;
    }
    return said.join(QLatin1Char('\n'));
}

Report aTwelveWeekReport(const Log& log) { return reportOn(log, lastWeeks(12, aDay), aDay); }

KneeCheck aCheckThatSays(Alarm alarm, LocalDate date)
{
    auto check = aKneeCheck(date);
    check.swelling.reset();
    check.alarms = {alarm};
    return check;
}

Log withReasons()
{
    auto note = aRestDayNote(aDay, 3);
    note.triggers = {Trigger::Resting};
    return {.painNotes = {note}};
}

TEST(RedFlagsOfTheReport, StandFirstWhateverItsPeriodWhenTheyStandToday)
{
    const Log log{.kneeChecks = {aCheckThatSays(Alarm::CannotBearWeight, daysAfter(aDay, -1))}};
    const Period summer{.from = daysAfter(aDay, -110), .to = daysAfter(aDay, -50)};
    const auto front = frontPageOf(reportOn(log, summer, aDay), QString(), roomy, english);
    EXPECT_TRUE(front.anyFlag);
    EXPECT_TRUE(wordsOfSection(front.redFlags).contains(QStringLiteral("cannot bear weight")));
}

TEST(RedFlagsOfTheReport, AreNotTheReasonsThatMostSoreKneesHave)
{
    const auto report = aTwelveWeekReport(withReasons());
    const auto front = frontPageOf(report, QString(), roomy, english);
    EXPECT_FALSE(front.anyFlag);
    EXPECT_FALSE(wordsOfSection(front.redFlags).contains(QStringLiteral("hurts at rest")));
    EXPECT_TRUE(wordsOfSection(front.redFlags).contains(QStringLiteral("20 Nov 2026")))
        << "the day it is made";
    EXPECT_EQ(front.reasons.heading, reasonsHeading());
    EXPECT_TRUE(wordsOfSection(front.reasons).contains(QStringLiteral("Hurts at rest (left knee")));
    const auto details = detailsOf(report, english);
    EXPECT_NE(std::ranges::find(details, reasonsHeading(), &Section::heading), details.end());
}

TEST(RedFlagsOfTheReport, HaveNoSectionOfReasonsWhereThereAreNone)
{
    EXPECT_TRUE(reasonsInFront(aTwelveWeekReport({}), roomy, english).blocks.empty());
    EXPECT_TRUE(reasonsInFull(aTwelveWeekReport({}), english).blocks.empty());
}

TEST(RedFlagsOfTheReport, SayHowOneEndedAndKeepTheRunnersNote)
{
    Log log{.kneeChecks = {aCheckThatSays(Alarm::CalfSwollen, daysAfter(aDay, -3))}};
    auto word = aFlagEnding(RedFlag::CalfSwollen, aDay); // written after the check
    word.reason = FlagEndReason::Mistake;
    word.notes = "It was the other box";
    log.flagEndings.push_back(word);
    const auto said = wordsOfSection(redFlagsInFull(aTwelveWeekReport(log), english));
    EXPECT_TRUE(said.contains(QStringLiteral("recorded by mistake"))) << qPrintable(said);
    EXPECT_TRUE(said.contains(QStringLiteral("“It was the other box”"))) << qPrintable(said);
}

TEST(LoadOfTheReport, OfRunsWithATimeOnlyIsToldInMinutesAndNamesNoWeekThatWasNotJudged)
{
    Log log;
    for (int day = 0; day < 20; day += 3) {
        auto run = aRun(daysAfter(aDay, -day));
        run.measured.distance.reset();
        run.measured.duration = 30min;
        log.runs.push_back(run);
    }
    const auto front = frontPageOf(aTwelveWeekReport(log), QString(), roomy, english);
    const auto totals = wordsOfSection(front.totals);
    EXPECT_FALSE(totals.contains(QStringLiteral("Distance")))
        << "nobody measured one: " << qPrintable(totals);
    EXPECT_FALSE(totals.contains(QStringLiteral("0 of"))) << qPrintable(totals);
    ASSERT_TRUE(front.load);
    EXPECT_TRUE(front.load->title.startsWith(QStringLiteral("Minutes per week")));
}

} // namespace
} // namespace patella::ui
