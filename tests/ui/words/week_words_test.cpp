// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "tests/ui/charts/weeks_to_show.h"
#include "tests/ui/words/plain.h"
#include "ui/words/week_words.h"

#include <set>

namespace patella::ui::words {
namespace {

using namespace test;

Week aJudgedWeek(WeekState state, Distance distance)
{
    auto week = aWeek(2026y / 11 / 16, distance);
    week.reference = {LoadUnit::Distance, 42'000};
    week.referenceWeek = 2026y / 11 / 2;
    week.line = {LoadUnit::Distance, 46'200};
    week.strongLine = {LoadUnit::Distance, 54'600};
    week.inProgress = state == WeekState::InProgress;
    week.state = state;
    return week;
}

struct Sentence {
    const char* name;
    WeekState state;
    Distance distance;
    const char16_t* words;
};

class StandingOfAWeek : public testing::TestWithParam<Sentence> { };

TEST_P(StandingOfAWeek, IsSaidWithItsLine)
{
    const auto& [name, state, distance, words] = GetParam();
    EXPECT_EQ(standing(aJudgedWeek(state, distance), plainEnglish), QString::fromUtf16(words));
}

INSTANTIATE_TEST_SUITE_P(States, StandingOfAWeek,
    testing::Values(
        Sentence{"ok", WeekState::Ok, kilometres(44), u"Under your 10\u00a0% line (46.2\u00a0km)"},
        Sentence{
            "above10", WeekState::Above10, {51400}, u"5.2\u00a0km above your 10\u00a0% line (46.2\u00a0km)"},
        Sentence{"above30", WeekState::Above30, {56200},
            u"10.0\u00a0km above your 10\u00a0% line (46.2\u00a0km), and more than 30\u00a0% above its "
            u"reference"},
        Sentence{"soFar", WeekState::InProgress, kilometres(12),
            u"34.2\u00a0km left under your 10\u00a0% line (46.2\u00a0km)"},
        Sentence{"deload", WeekState::Deload, kilometres(20),
            u"An easier week, under your 10\u00a0% line (46.2\u00a0km)"}),
    [](const auto& each) { return std::string(each.param.name); });

TEST(StandingOfAnyWeek, CanBeSaidWithoutALine)
{
    for (const auto& [state, word] : wordsOf<WeekState>) {
        auto week = aWeek(2026y / 11 / 16, kilometres(10));
        week.state = state;
        EXPECT_FALSE(standing(week, plainEnglish).isEmpty()) << word;
        EXPECT_FALSE(standing(week, plainEnglish).contains(QStringLiteral("%1"))) << word;
    }
}

TEST(StandingOfAnyWeek, IsNotJudgedInTheBaselineEvenAboveAProvisionalLine)
{
    auto week = aJudgedWeek(WeekState::Baseline, kilometres(60));
    week.provisional = true;
    EXPECT_EQ(plain(standing(week, plainEnglish)),
        "Still learning your usual week: the 10 % line appears after four weeks");
}

TEST(StandingOfAnyWeek, HasAShortFormForATable)
{
    std::set<QString> forms;
    for (const auto& [state, word] : wordsOf<WeekState>)
        forms.insert(briefly(state));
    EXPECT_EQ(forms.size(), wordsOf<WeekState>.size()) << "two states read alike";
    EXPECT_FALSE(forms.contains(QString()));
}

TEST(WeekInFull, SaysInLinesWhatWasRunHowItStandsAndHowTheKneeWas)
{
    auto week = aJudgedWeek(WeekState::Above10, Distance{51'400});
    week.worst = Pain::of(4);
    EXPECT_EQ(plain(weekInFull(week, Units{.locale = QLocale(QLocale::English, QLocale::UnitedKingdom)})),
        "Week of 16/11/2026\n51.4 km in 4 run(s)\n5.2 km above your 10 % line (46.2 km)\n"
        "Reference: 42.0 km, the week of 02/11/2026\nWorst knee pain: 4; next morning: –");
}

TEST(WeekInFull, SaysThatNobodyAnsweredInsteadOfNoPain)
{
    auto week = aJudgedWeek(WeekState::Ok, kilometres(40));
    EXPECT_TRUE(weekInFull(week, plainEnglish).contains(QStringLiteral("No answer about the knee")));
    week.worst = Pain::of(0);
    const auto answered = weekInFull(week, plainEnglish);
    EXPECT_TRUE(answered.contains(QStringLiteral("Worst knee pain: 0; next morning: –")))
        << qPrintable(answered);
}

TEST(WeekInFull, CountsNoKilometresWhereThereWasNoRun)
{
    auto week = aJudgedWeek(WeekState::Off, kilometres(0));
    week.runs = 0;
    EXPECT_EQ(plain(loadAndRuns(week, plainEnglish)), "no run");
    week.inProgress = true;
    EXPECT_EQ(plain(loadAndRuns(week, plainEnglish)), "no run yet");
}

TEST(WeekInFull, SaysHowManyRunsAreNotInTheSum)
{
    auto week = aJudgedWeek(WeekState::Ok, kilometres(40));
    week.runsWithout = 2;
    EXPECT_TRUE(loadAndRuns(week, plainEnglish).contains(QStringLiteral("not recorded: 2")));
}

TEST(WeekInFull, CountsInTheUnitOfTheWeek)
{
    auto week = aJudgedWeek(WeekState::Ok, kilometres(40));
    week.load = {LoadUnit::Minutes, 4 * 3600};
    week.line = {LoadUnit::Minutes, 5 * 3600};
    EXPECT_EQ(plain(loadAndRuns(week, plainEnglish)), "4 h 0 min in 4 run(s)");
    EXPECT_EQ(plain(standing(week, plainEnglish)), "Under your 10 % line (5 h 0 min)");
}

TEST(WeeksInShort, NameTheHighestWeekThoseAboveTheirLineAndTheWorstPain)
{
    const Units british{.locale = QLocale(QLocale::English, QLocale::UnitedKingdom)};
    std::vector weeks{
        aJudgedWeek(WeekState::Ok, kilometres(40)), aJudgedWeek(WeekState::Above30, kilometres(60))};
    weeks[0].monday = 2026y / 11 / 9;
    EXPECT_EQ(plain(weeksInShort(weeks, british)),
        "2 weeks, from 09/11/2026 to the week of 16/11/2026. Highest: 60.0 km, in the week of 16/11/2026. "
        "Weeks above the 10 % line: 1. No answers about the knee.");
    weeks[0].worst = Pain::of(3);
    EXPECT_THAT(plain(weeksInShort(weeks, british)), testing::HasSubstr("Worst knee pain: 3 of 10."));
    EXPECT_EQ(plain(weeksInShort({}, british)), "No weeks yet.");
}

} // namespace
} // namespace patella::ui::words
