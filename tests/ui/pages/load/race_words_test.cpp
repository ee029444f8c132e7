// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "tests/support/builders.h"
#include "tests/ui/words/plain.h"
#include "ui/pages/load/race_words.h"

namespace patella::ui::words {
namespace {

using namespace test;

constexpr RacePlan aRace{.date = 2026y / 5 / 3, .distance = kilometres(21)};

RaceBuild aBuild()
{
    return {.reference = kilometres(34),
        .longestRun = kilometres(14),
        .begin = 2026y / 4 / 6,
        .weeks = {{2026y / 4 / 6, Distance{37'400}, Distance{15'400}}, {2026y / 4 / 13, {41'140}, {16'940}}},
        .slower = SlowerRule::LongestRun,
        .tooLate = false,
        .withinReach = kilometres(20)};
}

std::string said(const std::variant<RaceBuild, NoBuild>& build)
{
    return plain(
        raceInWords(build, aRace, Units{.locale = QLocale(QLocale::English, QLocale::UnitedKingdom)}));
}

TEST(RacesInWords, NameTheLatestWeekToBegin)
{
    EXPECT_EQ(said(aBuild()),
        "21.0 km on 03/05/2026 takes 2 week(s) of building up: start in the week of 06/04/2026 at the "
        "latest. Today's reference: 34.0 km a week, longest run of 30 days 14.0 km. The longest run takes "
        "longest to build up: at most 10 % more than the longest of the 30 days before. A rule of thumb, not "
        "a training plan; how the knee reacts matters more.");
}

TEST(RacesInWords, SayWhatIsWithinReachWhenItIsTooLate)
{
    auto build = aBuild();
    build.tooLate = true;
    EXPECT_EQ(said(build).find(
                  "21.0 km on 03/05/2026 would take 2 week(s) of building up from the week of 06/04/2026: it "
                  "is too late to keep both rules. Starting this week, 20.0 km is within reach on that day."),
        0u)
        << said(build);
}

TEST(RacesInWords, SayWhenNothingIsMissingOrNothingCanBeSaid)
{
    auto build = aBuild();
    build.weeks.clear();
    EXPECT_EQ(said(build).find("21.0 km is within both rules today"), 0u);
    EXPECT_EQ(said(NoBuild::RaceIsPast), "This day has passed. Choose a future day.");
    EXPECT_NE(said(NoBuild::NoReference).find("needs two complete weeks of running"), std::string::npos);
}

} // namespace
} // namespace patella::ui::words
