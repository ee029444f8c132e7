// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "tests/ui/charts/weeks_to_show.h"
#include "ui/words/week_words.h"

namespace patella::ui::words {
namespace {

using namespace test;

WeekLoad aJudgedWeek(WeekState state, Distance distance)
{
    auto week = aWeek(2026y / 11 / 16, distance);
    week.reference = kilometres(42);
    week.line = Distance{46200};
    week.strongLine = Distance{54600};
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
    EXPECT_EQ(standing(aJudgedWeek(state, distance), QLocale::c()), QString::fromUtf16(words));
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
        EXPECT_FALSE(standing(week, QLocale::c()).isEmpty()) << word;
        EXPECT_FALSE(standing(week, QLocale::c()).contains(QStringLiteral("%1"))) << word;
    }
}

TEST(WeekInFull, SaysThatNobodyAnsweredInsteadOfNoPain)
{
    const auto week = aJudgedWeek(WeekState::Ok, kilometres(40));
    EXPECT_TRUE(weekInFull(week, {}, {}, QLocale::c()).contains(QStringLiteral("No answer about the knee")));
    const auto answered = weekInFull(week, Pain::of(0), {}, QLocale::c());
    EXPECT_TRUE(answered.contains(QStringLiteral("Worst knee pain: 0; next morning: –")))
        << qPrintable(answered);
}

TEST(WeekInFull, SaysHowManyRunsHaveNoDistance)
{
    auto week = aJudgedWeek(WeekState::Ok, kilometres(40));
    week.runsWithoutDistance = 2;
    EXPECT_TRUE(distanceAndRuns(week, QLocale::c()).contains(QStringLiteral("without a distance: 2")));
}

} // namespace
} // namespace patella::ui::words
