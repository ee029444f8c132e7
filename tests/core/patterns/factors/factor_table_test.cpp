// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/log/blank.h"
#include "core/patterns/factors/factor_table.h"
#include "tests/core/patterns/factors/named_factors.h"
#include "tests/support/builders.h"

#include <algorithm>

namespace patella::patterns {
namespace {

using namespace test;
using testing::ElementsAre;
using testing::Optional;
using Values = std::vector<std::optional<double>>;

// A run each day unless its date is changed, all with an answer.
class FactorTable : public testing::Test {
protected:
    void runs(int count)
    {
        for (int i = 0; i < count; ++i)
            log.runs.push_back(aRun(daysAfter(2026y / 3 / 2, i)));
    }

    Values values(FactorKind kind, const std::string& name = {})
    {
        log.painNotes.clear();
        for (const auto& run : log.runs)
            log.painNotes.push_back(aPainNote(run));
        for (const auto& column : factorTable(log, kneeRuns(log, Side::Left, last)))
            if (column.factor == Factor{.kind = kind, .name = name})
                return column.values;
        ADD_FAILURE() << "no such factor";
        return {};
    }

    Log log;
};

TEST_F(FactorTable, CallsARunAsphaltWhenMoreThanHalfOfItWas)
{
    runs(4);
    log.runs[0].ground.surface = SurfaceMix::only(Surface::Asphalt);
    log.runs[1].ground.surface = SurfaceMix::fromText("asphalt=50,trail=50");
    log.runs[2].ground.surface = SurfaceMix::fromText("asphalt=51,trail=49");
    EXPECT_EQ(values(FactorKind::Asphalt), (Values{1, 0, 1, {}}));
}

TEST_F(FactorTable, ReadsTheGround)
{
    runs(3);
    log.runs[0].ground.evenness = Evenness::Rough;
    log.runs[1].ground.evenness = Evenness::Even;
    log.runs[0].ground.camber = Camber::Level;
    log.runs[1].ground.camber = Camber::LeftLower;
    EXPECT_EQ(values(FactorKind::UnevenGround), (Values{1, 0, {}}));
    EXPECT_EQ(values(FactorKind::Camber), (Values{0, 1, {}}));
}

TEST_F(FactorTable, TakesNoMinutesForNoWarmUpAndNoAnswerForNoAnswer)
{
    runs(3);
    log.runs[0].preparation.warmUp = 0min;
    log.runs[1].preparation.warmUp = 5min;
    log.runs[0].preparation.coolDown = 5min;
    log.runs[1].preparation.coolDown = 0min;
    EXPECT_EQ(values(FactorKind::NoWarmUp), (Values{1, 0, {}}));
    EXPECT_EQ(values(FactorKind::NoCoolDown), (Values{0, 1, {}}));
}

TEST_F(FactorTable, CountsDownhillUpToFourHundredMetres)
{
    runs(3);
    log.runs[0].measured.descent = Climb{150};
    log.runs[1].measured.descent = Climb{900};
    EXPECT_EQ(values(FactorKind::Downhill), (Values{1.5, 4, {}}));
}

TEST_F(FactorTable, CallsARunLongAgainstTheMedian)
{
    runs(4);
    log.runs[0].measured.distance = Distance{10'000};
    log.runs[1].measured.distance = Distance{10'001};
    log.runs[2].measured.distance = Distance{3'000};
    log.runs[3].measured.distance = Distance{6'000};
    EXPECT_EQ(values(FactorKind::LongRun), (Values{0, 1, 0, 0})) << "the median is 8 km";
    log.runs[2].measured.distance.reset();
    EXPECT_EQ(values(FactorKind::LongRun)[2], std::nullopt);
}

TEST_F(FactorTable, KnowsAHardRunByItsKindOrElseByItsEffort)
{
    runs(5);
    log.runs[0].form.kind = RunKind::Intervals;
    log.runs[1].form.kind = RunKind::Easy;
    log.runs[1].form.effort = Effort::of(9);
    log.runs[2].form.effort = Effort::of(7);
    log.runs[3].form.effort = Effort::of(6);
    EXPECT_EQ(values(FactorKind::HardRun), (Values{1, 0, 1, 0, {}}));
}

TEST_F(FactorTable, ReadsHourHeatAndCadence)
{
    runs(3);
    log.runs[0].when.start = TimeOfDay{17h};
    log.runs[1].when.start = TimeOfDay{8h + 59min};
    log.runs[0].ground.temperature = Temperature::of(-5);
    log.runs[0].measured.cadence = Cadence::of(170);
    EXPECT_EQ(values(FactorKind::Evening), (Values{1, 0, {}}));
    EXPECT_EQ(values(FactorKind::Morning), (Values{0, 1, {}}));
    log.runs[0].when.start = TimeOfDay{16h + 59min};
    log.runs[1].when.start = TimeOfDay{9h};
    EXPECT_EQ(values(FactorKind::Evening), (Values{0, 0, {}}));
    EXPECT_EQ(values(FactorKind::Morning), (Values{0, 0, {}}));
    EXPECT_EQ(values(FactorKind::Heat), (Values{-0.5, {}, {}}));
    EXPECT_EQ(values(FactorKind::Cadence), (Values{34, {}, {}}));
}

TEST_F(FactorTable, HasAColumnForEachTag)
{
    runs(2);
    log.runs[1].words.tags = Tags::fromText("rain");
    EXPECT_EQ(values(FactorKind::Tag, "rain"), (Values{0, 1}));
}

TEST_F(FactorTable, HasAColumnForEachPairThatWasWorn)
{
    runs(3);
    log.shoes = {aShoe("Blue"), aShoe("Red"), aShoe("Never worn")};
    log.runs[0].ground.shoe = log.shoes[0].id;
    log.runs[1].ground.shoe = log.shoes[1].id;
    EXPECT_EQ(values(FactorKind::Shoe, "Blue"), (Values{1, 0, {}}));
    EXPECT_EQ(values(FactorKind::Shoe, "Red"), (Values{0, 1, {}}));
    const auto table = factorTable(log, kneeRuns(log, Side::Left, last));
    EXPECT_EQ(
        std::ranges::count(table, FactorKind::Shoe, [](const auto& each) { return each.factor.kind; }), 2);
}

TEST_F(FactorTable, KnowsWhenAPairIsOverItsLimit)
{
    runs(4);
    log.shoes = {aShoe("Blue"), aShoe("Red")};
    log.shoes[0].runBefore = kilometres(84);
    log.shoes[0].limit = kilometres(100);
    log.shoes[1].runBefore = usualShoeLimit;
    for (std::size_t i = 0; i < 3; ++i)
        log.runs[i].ground.shoe = log.shoes[0].id;
    log.runs[3].ground.shoe = log.shoes[1].id;
    EXPECT_EQ(values(FactorKind::WornShoe), (Values{0, 0, 1, 1}));
}

TEST_F(FactorTable, TakesTheInsoleOfTheRunOrElseOfItsPair)
{
    runs(3);
    log.shoes = {aShoe("Blue")};
    log.shoes[0].insole = "cork";
    log.runs[0].ground.shoe = log.shoes[0].id;
    log.runs[1].ground.shoe = log.shoes[0].id;
    log.runs[1].ground.insole = "gel";
    EXPECT_EQ(values(FactorKind::Insole, "cork"), (Values{1, 0, {}}));
    EXPECT_EQ(values(FactorKind::Insole, "gel"), (Values{0, 1, {}}));
}

TEST_F(FactorTable, KnowsARunOfTheDayBeforeEvenWithoutAnAnswer)
{
    runs(3);
    log.runs[2].when.date = daysAfter(log.runs[1].when.date, 2);
    EXPECT_EQ(values(FactorKind::RanYesterday), (Values{0, 1, 0}));
}

TEST_F(FactorTable, ComparesARunWithTheLongestOfThirtyDays)
{
    runs(3);
    log.runs[1].measured.distance = Distance{8'801};
    log.runs[2].measured.distance = Distance{9'000};
    EXPECT_EQ(values(FactorKind::SessionSpike), (Values{{}, 1, 0}));
}

// Days 0 to 28 run 1 km each, then days 29 to 36 differ.
TEST_F(FactorTable, ComparesTheWeekUntilTwoDaysAgoWithTheThreeBefore)
{
    runs(39);
    for (std::size_t i = 0; i < log.runs.size(); ++i)
        log.runs[i].measured.distance = i <= 29 ? kilometres(1) : Distance{1'301};
    const auto jump = values(FactorKind::WeeklyJump);
    EXPECT_EQ(jump[28], std::nullopt) << "four weeks and a day are needed";
    EXPECT_THAT(jump[29], Optional(0));
    EXPECT_THAT(jump[37], Optional(0)) << "one of seven days was not more";
    EXPECT_THAT(jump[38], Optional(1));
    for (std::size_t i = 30; i < log.runs.size(); ++i)
        log.runs[i].measured.distance = Distance{1'300};
    EXPECT_THAT(values(FactorKind::WeeklyJump)[38], Optional(0)) << "three tenths more is not over them";
}

TEST_F(FactorTable, SaysNothingOfAJumpFromNextToNothing)
{
    runs(39);
    for (auto& run : log.runs)
        run.measured.distance = Distance{700};
    EXPECT_EQ(values(FactorKind::WeeklyJump).back(), std::nullopt);
}

TEST_F(FactorTable, CountsStrengthOfTheTwoDaysBefore)
{
    runs(6);
    log.careNotes = {aCareNote(Care::Strength, log.runs[1].when.date)};
    EXPECT_EQ(values(FactorKind::Strength), (Values{{}, 0, 1, 1, 0, 0}));
    log.careNotes[0].time = TimeOfDay{8h};
    log.runs[1].when.start = TimeOfDay{18h};
    EXPECT_EQ(values(FactorKind::Strength)[1], 1) << "in the morning of the same day";
}

TEST_F(FactorTable, ReadsTheNightBeforeAndTheDayBefore)
{
    runs(3);
    auto day = newOf<DayNote>(log.runs[1].when.date);
    day.sleep = 6h + 30min;
    day.sitting = 9h;
    day.heels = 2h;
    day.stairs = Count::of(5);
    log.dayNotes = {day};
    EXPECT_EQ(values(FactorKind::ShortSleep), (Values{{}, 0, {}}));
    EXPECT_EQ(values(FactorKind::LessSleep), (Values{{}, -6.5, {}}));
    EXPECT_EQ(values(FactorKind::LongSitting), (Values{{}, {}, 1}));
    EXPECT_EQ(values(FactorKind::Sitting), (Values{{}, {}, 9}));
    EXPECT_EQ(values(FactorKind::Heels), (Values{{}, {}, 2}));
    EXPECT_EQ(values(FactorKind::Stairs), (Values{{}, {}, 0.5}));
}

TEST_F(FactorTable, CallsSleepShortUnderSixHoursAndSittingLongFromEight)
{
    runs(2);
    auto before = newOf<DayNote>(daysAfter(log.runs[0].when.date, -1));
    before.sitting = 7h + 59min;
    auto first = newOf<DayNote>(log.runs[0].when.date);
    first.sleep = 5h + 59min;
    first.sitting = 8h;
    auto second = newOf<DayNote>(log.runs[1].when.date);
    second.sleep = 6h;
    log.dayNotes = {before, first, second};
    EXPECT_EQ(values(FactorKind::ShortSleep), (Values{1, 0}));
    EXPECT_EQ(values(FactorKind::LongSitting), (Values{0, 1}));
}

TEST_F(FactorTable, CallsALoadHighByEffortAndMinutesOfTheMedianRun)
{
    runs(5);
    constexpr std::array efforts{4, 6, 4, 7, 4};
    for (std::size_t i = 0; i < efforts.size(); ++i) {
        log.runs[i].measured.duration = 60min;
        log.runs[i].form.effort = Effort::of(efforts.at(i));
    }
    log.runs[4].form.effort.reset();
    EXPECT_EQ(values(FactorKind::HighLoad), (Values{0, 0, 0, 0, {}})) << "of 240, 360, 240 and 420: over 450";
    log.runs[3].form.effort = Effort::of(8);
    EXPECT_EQ(values(FactorKind::HighLoad), (Values{0, 0, 0, 1, {}}));
}

TEST_F(FactorTable, KnowsTheWeekend)
{
    runs(7);
    EXPECT_EQ(values(FactorKind::Weekend), (Values{0, 0, 0, 0, 0, 1, 1}));
}

TEST(OneThing, IsMeasuredTwiceAsYesOrNoAndAsAnAmount)
{
    const auto factor = [](FactorKind kind) { return Factor{.kind = kind, .name = {}}; };
    EXPECT_TRUE(areOneThing(factor(FactorKind::ShortSleep), factor(FactorKind::LessSleep)));
    EXPECT_TRUE(areOneThing(factor(FactorKind::Sitting), factor(FactorKind::LongSitting)));
    EXPECT_FALSE(areOneThing(factor(FactorKind::ShortSleep), factor(FactorKind::LongSitting)));
    EXPECT_FALSE(areOneThing({.kind = FactorKind::Tag, .name = "a"}, {.kind = FactorKind::Tag, .name = "b"}));
}

TEST_F(FactorTable, ReadsTheRunnersOwnMeasuresOfTheDay)
{
    runs(2);
    log.measures = {aMeasure("Weight")};
    log.measureValues = {aMeasureValue(log.measures[0], {71'500}, log.runs[1].when.date)};
    EXPECT_EQ(values(FactorKind::Measure, "Weight"), (Values{{}, 71.5}));
}

// How far the stairs went is what pain does, not what goes before it.
TEST_F(FactorTable, TakesAnActivityOfOnesOwnForNoHabit)
{
    runs(2);
    auto stairs = aMeasure("Stairs to the flat");
    stairs.unit = "";
    stairs.lowest = Decimal{0};
    stairs.highest = Decimal{10'000};
    log.measures = {stairs, aMeasure("Weight")};
    log.measureValues = {aMeasureValue(stairs, {7'000}, log.runs[1].when.date),
        aMeasureValue(log.measures[1], {71'500}, log.runs[1].when.date)};
    for (const auto& column : factorTable(log, kneeRuns(log, Side::Left, daysAfter(aDay, 999))))
        EXPECT_NE(column.factor.name, "Stairs to the flat");
    EXPECT_EQ(values(FactorKind::Measure, "Weight"), (Values{{}, 71.5}));
}

TEST(Factor, HasAWordForScripts)
{
    EXPECT_EQ(wordFor({.kind = FactorKind::Asphalt, .name = {}}), "asphalt");
    EXPECT_EQ(wordFor({.kind = FactorKind::Shoe, .name = "Blue"}), "shoe:Blue");
}

TEST(FactorTableOfNothing, IsNotAFailure) { EXPECT_FALSE(factorTable({}, {}).empty()); }

} // namespace
} // namespace patella::patterns
