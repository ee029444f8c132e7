// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/exchange/import/merging.h"
#include "tests/support/builders.h"

namespace patella::exchange {
namespace {

using namespace test;

RunEntry fromFile(const std::string& file, Distance distance)
{
    auto run = aRun(aDay, distance);
    run.words.file = file;
    run.when.start = TimeOfDay{18h};
    return run;
}

TEST(Merging, KeepsWhatTheRunnerTyped)
{
    auto typed = aRun(aDay, {8000});
    typed.words.notes = "with Anna";
    typed.form.effort = Effort::of(4);
    auto watch = fromFile("a.fit", {8123});
    watch.measured.ascent = Climb{40};
    watch.measured.averageHeartRate = HeartRate::of(150);
    watch.words.notes = "Morning Run";
    for (const auto& merged : {mergedRun(typed, watch), mergedRun(watch, typed)}) {
        EXPECT_EQ(merged.measured.distance, Distance{8000});
        EXPECT_EQ(merged.words.notes, "with Anna");
        EXPECT_EQ(merged.form.effort, Effort::of(4));
        EXPECT_EQ(merged.measured.ascent, Climb{40});
        EXPECT_EQ(merged.measured.averageHeartRate, HeartRate::of(150));
        EXPECT_EQ(merged.when.start, TimeOfDay{18h});
    }
}

TEST(Merging, TakesMeasuresFromTheRicherSourceInEitherOrder)
{
    auto gpx = fromFile("a.gpx", {8200});
    gpx.words.notes = "hills";
    auto fit = fromFile("a.fit.gz", {8123});
    fit.measured.descent = Climb{30};
    for (const auto& merged : {mergedRun(gpx, fit), mergedRun(fit, gpx)}) {
        EXPECT_EQ(merged.measured.distance, Distance{8123});
        EXPECT_EQ(merged.measured.descent, Climb{30});
        EXPECT_EQ(merged.words.notes, "hills");
        EXPECT_EQ(merged.words.file, "a.fit.gz");
    }
    EXPECT_EQ(mergedRun(gpx, fit).id, gpx.id);
}

// Every measure of a run, another one for each number.
RunEntry measuredWith(const std::string& file, int number)
{
    auto run = fromFile(file, {8000 + number});
    run.when.start = TimeOfDay{18h + std::chrono::minutes{number}};
    run.when.utcOffset = UtcOffset{std::chrono::minutes{60 * number}};
    run.measured.duration = 2700s + std::chrono::seconds{number};
    run.measured.elapsed = 2800s + std::chrono::seconds{number};
    run.measured.ascent = Climb{40 + number};
    run.measured.descent = Climb{50 + number};
    run.measured.cadence = Cadence::of(160 + number);
    run.measured.splits = Splits::of({300s, std::chrono::seconds{300 + number}});
    run.measured.averageHeartRate = HeartRate::of(140 + number);
    run.measured.highestHeartRate = HeartRate::of(170 + number);
    return run;
}

struct TwoFiles {
    const char* name;
    std::string better;
    std::string other;
};

void PrintTo(const TwoFiles& files, std::ostream* stream) { *stream << files.name; }

class BetterFiles : public testing::TestWithParam<TwoFiles> { };

TEST_P(BetterFiles, GiveEveryMeasureAndItsClockInEitherOrder)
{
    const auto better = measuredWith(GetParam().better, 1), other = measuredWith(GetParam().other, 2);
    for (const auto& merged : {mergedRun(better, other), mergedRun(other, better)}) {
        EXPECT_EQ(merged.measured, better.measured);
        EXPECT_EQ(merged.when, better.when);
        EXPECT_EQ(merged.words.file, better.words.file);
    }
}

TEST_P(BetterFiles, LeaveTheirGapsToTheOther)
{
    const auto bare = fromFile(GetParam().better, {8001});
    auto without = bare;
    without.measured.distance.reset();
    without.measured.duration.reset();
    without.when.start.reset();
    const auto other = measuredWith(GetParam().other, 2);
    for (const auto& merged : {mergedRun(without, other), mergedRun(other, without)}) {
        EXPECT_EQ(merged.measured, other.measured);
        EXPECT_EQ(merged.when, other.when);
    }
    EXPECT_EQ(mergedRun(bare, other).when.utcOffset, std::nullopt) << "that of another clock";
}

INSTANTIATE_TEST_SUITE_P(Files, BetterFiles,
    testing::Values(TwoFiles{"fitAndTcx", "a.fit", "a.tcx"}, TwoFiles{"tcxAndGpx", "a.TCX", "a.gpx"},
        TwoFiles{"gpxAndList", "a.gpx.gz", "runs.csv"}, TwoFiles{"fitAndList", "a.FIT.gz", "runs.csv"}),
    [](const auto& each) { return std::string(each.param.name); });

TEST(Merging, KeepsTheRunThatIsKnownWhereNeitherFileIsBetter)
{
    const auto known = measuredWith("a.gpx", 1);
    EXPECT_EQ(mergedRun(known, measuredWith("b.gpx", 2)), known);
}

TEST(Merging, KeepsTimesAndHeartRatesThatJustFit)
{
    auto typed = aRun();
    typed.measured.duration = 2800s;
    typed.measured.averageHeartRate = HeartRate::of(150);
    auto watch = fromFile("a.gpx", {8000});
    watch.measured.elapsed = 2800s;
    watch.measured.highestHeartRate = HeartRate::of(150);
    EXPECT_EQ(mergedRun(typed, watch).measured.elapsed, 2800s);
    EXPECT_EQ(mergedRun(typed, watch).measured.highestHeartRate, HeartRate::of(150));
    watch.measured.elapsed = 2799s;
    watch.measured.highestHeartRate = HeartRate::of(149);
    EXPECT_EQ(mergedRun(typed, watch).measured.elapsed, std::nullopt);
    EXPECT_EQ(mergedRun(typed, watch).measured.highestHeartRate, std::nullopt);
}

TEST(Merging, DropsATimeThatNoLongerFits)
{
    auto typed = aRun();
    typed.measured.duration = 2800s;
    auto watch = fromFile("a.gpx", {8000});
    watch.measured.elapsed = 2790s;
    EXPECT_EQ(mergedRun(typed, watch).measured.elapsed, std::nullopt);
    EXPECT_EQ(mergedRun(typed, watch).measured.duration, 2800s);
}

} // namespace
} // namespace patella::exchange
