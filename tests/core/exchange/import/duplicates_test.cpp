// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/exchange/import/duplicates.h"
#include "tests/support/builders.h"

namespace patella::exchange {

using namespace std::chrono_literals;
using test::aDay;
using test::aRun;

namespace {

RunEntry aWatchRun(std::chrono::seconds start = 18h, std::optional<UtcOffset> offset = UtcOffset{60min})
{
    auto run = aRun(aDay, {8000});
    run.when.start = TimeOfDay{start};
    run.when.utcOffset = offset;
    run.measured.duration = 2700s;
    return run;
}

} // namespace

struct Apart {
    const char* name;
    std::chrono::seconds start;
    std::optional<UtcOffset> offset;
    Match likeness;
};

class StartsOfRuns : public testing::TestWithParam<Apart> { };

TEST_P(StartsOfRuns, TellWhetherTheyAreOne)
{
    const auto other = aWatchRun(GetParam().start, GetParam().offset);
    EXPECT_EQ(matchOf(aWatchRun(), other), GetParam().likeness);
    EXPECT_EQ(matchOf(other, aWatchRun()), GetParam().likeness);
}

INSTANTIATE_TEST_SUITE_P(Clocks, StartsOfRuns,
    testing::Values(Apart{"sameSecond", 18h, UtcOffset{60min}, Match::SameTime},
        Apart{"ninetySeconds", 18h + 90s, UtcOffset{60min}, Match::SameTime},
        Apart{"fourMinutes", 18h + 4min, UtcOffset{60min}, Match::SameTime},
        Apart{"overlapByHalf", 18h + 22min, UtcOffset{60min}, Match::SameTime},
        Apart{"overlapByATenth", 18h + 40min + 30s, UtcOffset{60min}, Match::SameTime},
        Apart{"overlapByLessThanATenth", 18h + 40min + 31s, UtcOffset{60min}, Match::No},
        Apart{"oneAfterTheOther", 18h + 45min, UtcOffset{60min}, Match::No},
        Apart{"almostOneAfterTheOther", 18h + 44min, UtcOffset{60min}, Match::No},
        Apart{"sameInstantElsewhere", 17h, UtcOffset{0min}, Match::SameTime},
        Apart{"sameClockElsewhere", 18h, UtcOffset{0min}, Match::No},
        Apart{"sameClockNoZone", 18h + 30s, std::nullopt, Match::SameTime},
        Apart{"utcClockNoZone", 17h + 30s, std::nullopt, Match::SameTime},
        Apart{"threeHoursNoZone", 15h - 60s, std::nullopt, Match::SameTime},
        Apart{"threeHoursAndALittleNoZone", 15h - 90s, std::nullopt, Match::SameTime},
        Apart{"threeHoursAndMoreNoZone", 15h - 91s, std::nullopt, Match::No},
        Apart{"anHourAndALittleNoZone", 19h + 90s, std::nullopt, Match::SameTime},
        Apart{"anHourAndMoreNoZone", 19h + 91s, std::nullopt, Match::No},
        Apart{"almostAnHourNoZone", 19h - 90s, std::nullopt, Match::SameTime},
        Apart{"lessThanAnHourNoZone", 19h - 91s, std::nullopt, Match::No},
        Apart{"fourHoursNoZone", 14h, std::nullopt, Match::No},
        Apart{"commuterNoZone", 8h, std::nullopt, Match::No},
        Apart{"halfAnHourNoZone", 18h + 30min, std::nullopt, Match::SameTime},
        Apart{"ninetyMinutesNoZone", 19h + 30min, std::nullopt, Match::No},
        Apart{"sixteenHoursNoZone", 2h, std::nullopt, Match::No}),
    [](const auto& each) { return std::string(each.param.name); });

TEST(Duplicates, AtOneTimeMayDifferInDistanceAndDuration)
{
    auto treadmill = aWatchRun();
    treadmill.measured.distance = Distance{6000};
    EXPECT_EQ(matchOf(aWatchRun(), treadmill), Match::SameTime);
    auto longer = aWatchRun(17h + 50min);
    longer.measured.duration = 3700s;
    longer.measured.distance = Distance{11'000};
    EXPECT_EQ(matchOf(aWatchRun(), longer), Match::SameTime) << "nobody runs two runs at once";
}

TEST(Duplicates, AreNotTwoRunsOfOneAfternoonWithBreath)
{
    auto warmUp = aWatchRun(17h + 45min);
    warmUp.measured.duration = 900s;
    EXPECT_EQ(matchOf(warmUp, aWatchRun()), Match::No);
    warmUp.measured.elapsed = 16min; // clocks are noted to the minute
    EXPECT_EQ(matchOf(warmUp, aWatchRun()), Match::No);
}

TEST(Duplicates, OverlapByTwoMinutesOrMore)
{
    auto warmUp = aWatchRun(17h + 45min);
    warmUp.measured.duration = 17min;
    EXPECT_EQ(matchOf(warmUp, aWatchRun()), Match::SameTime);
    warmUp.measured.duration = 17min - 1s;
    EXPECT_EQ(matchOf(warmUp, aWatchRun()), Match::No);
}

TEST(Duplicates, WithoutATimeBeginTogether)
{
    const auto untimed = [](std::chrono::seconds start) {
        auto run = aWatchRun(start);
        run.measured.duration.reset();
        return run;
    };
    EXPECT_EQ(matchOf(untimed(18h), untimed(18h + 90s)), Match::SameTime);
    EXPECT_EQ(matchOf(untimed(18h), untimed(18h - 90s)), Match::SameTime);
    EXPECT_EQ(matchOf(untimed(18h), untimed(18h + 91s)), Match::No);
    EXPECT_EQ(matchOf(untimed(18h), aWatchRun(18h + 90s)), Match::SameTime);
    EXPECT_EQ(matchOf(untimed(18h), aWatchRun(18h + 91s)), Match::No);
}

// Of two runs that began in one second, however short or long.
TEST(Duplicates, InOneSecondAreOneHoweverTheirTimesDiffer)
{
    for (const auto& [one, other] : {std::pair{2700s, 3200s}, std::pair{2700s, 2310s}, std::pair{1000s, 860s},
             std::pair{1000s, 840s}, std::pair{2700s, 300s}}) {
        auto a = aWatchRun(), b = aWatchRun();
        a.measured.duration = one;
        b.measured.duration = other;
        EXPECT_EQ(matchOf(a, b), Match::SameTime) << one.count() << " and " << other.count();
    }
}

TEST(Duplicates, OverlapAcrossMidnightAndZones)
{
    auto late = aWatchRun(23h + 50min);
    auto next = aWatchRun(0h + 5min, UtcOffset{60min});
    next.when.date = daysAfter(aDay, 1);
    EXPECT_EQ(matchOf(late, next), Match::SameTime);
    auto abroad = aWatchRun(8h + 5min, UtcOffset{540min}); // 0:05 at home
    abroad.when.date = daysAfter(aDay, 1);
    EXPECT_EQ(matchOf(late, abroad), Match::SameTime);
}

TEST(Duplicates, OfACommuterAreTwoRuns)
{
    auto typed = aRun(aDay, {5000});
    typed.when.start = TimeOfDay{7h + 30min};
    typed.measured.duration = 1800s;
    for (const auto evening : {16h, 17h, 18h}) {
        auto watch = aWatchRun(evening + 30min);
        watch.measured.distance = Distance{5010};
        watch.measured.duration = 1800s;
        EXPECT_EQ(matchOf(typed, watch), Match::No) << evening.count();
    }
}

TEST(Duplicates, CompareTheTimeWithPausesToo)
{
    auto withPauses = aWatchRun();
    withPauses.measured.duration = 3700s;
    auto without = aWatchRun();
    without.measured.elapsed = 3690s;
    EXPECT_EQ(matchOf(withPauses, without), Match::SameTime);
}

TEST(Duplicates, WholeHoursApartMustAgreeInDistanceToo)
{
    auto other = aWatchRun(16h, std::nullopt);
    EXPECT_EQ(matchOf(aWatchRun(), other), Match::SameTime);
    other.measured.distance = Distance{8421};
    EXPECT_EQ(matchOf(aWatchRun(), other), Match::SameTime);
    other.measured.distance = Distance{8422};
    EXPECT_EQ(matchOf(aWatchRun(), other), Match::No);
    other.measured.distance.reset();
    EXPECT_EQ(matchOf(aWatchRun(), other), Match::No);
}

TEST(Duplicates, OfATypedRunShareTheDayAndTheDistance)
{
    auto typed = aRun(aDay, {8000});
    typed.measured.duration.reset();
    auto watch = aWatchRun();
    watch.measured.distance = Distance{8163};
    EXPECT_EQ(matchOf(typed, watch), Match::SameDay);
    watch.measured.distance = Distance{8164};
    EXPECT_EQ(matchOf(typed, watch), Match::No);
    watch.measured.distance = Distance{8000};
    watch.when.date = daysAfter(aDay, 1);
    EXPECT_EQ(matchOf(typed, watch), Match::No);
}

TEST(Duplicates, OfATypedRunMustNotContradictItsDuration)
{
    const auto typedWith = [](std::chrono::seconds duration) {
        auto typed = aRun(aDay, {8000});
        typed.measured.duration = duration;
        return typed;
    };
    EXPECT_EQ(matchOf(typedWith(3000s), aWatchRun()), Match::SameDay) << "a tenth of the longer";
    EXPECT_EQ(matchOf(typedWith(3001s), aWatchRun()), Match::No);
    auto brief = aWatchRun();
    brief.measured.duration = 600s;
    EXPECT_EQ(matchOf(typedWith(690s), brief), Match::SameDay) << "a slip of a minute and a half";
    EXPECT_EQ(matchOf(typedWith(691s), brief), Match::No);
}

TEST(Duplicates, AreNotFoundWhereNothingCanBeCompared)
{
    auto typed = aRun(aDay);
    typed.measured.distance.reset();
    EXPECT_EQ(matchOf(typed, typed), Match::No);
}

} // namespace patella::exchange
