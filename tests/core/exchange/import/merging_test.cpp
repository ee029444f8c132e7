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
