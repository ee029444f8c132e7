// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/mileage/mileage_unit.h"
#include "tests/support/builders.h"

namespace patella {
namespace {

using namespace test;

TEST(MileageUnits, AreMetresSecondsAndMetresDown)
{
    auto run = aRun(aDay, kilometres(8));
    run.measured.duration = 45min;
    EXPECT_EQ(amountOf(run, MileageUnit::Distance), 8000);
    EXPECT_EQ(amountOf(run, MileageUnit::Minutes), 2700);
    EXPECT_EQ(amountOf(run, MileageUnit::Descent), std::nullopt);
    run.measured.distance = kilometres(0);
    run.measured.duration.reset();
    EXPECT_EQ(amountOf(run, MileageUnit::Distance), 0) << "an answer, and no gap";
    EXPECT_EQ(amountOf(run, MileageUnit::Minutes), std::nullopt);
}

TEST(MileageUnits, AreShownInKilometresOrMilesAndInMinutes)
{
    EXPECT_EQ(inUnits(8000, MileageUnit::Distance), 8);
    EXPECT_NEAR(inUnits(8047, MileageUnit::Distance, 1609.344), 5, 0.001);
    EXPECT_EQ(inUnits(90, MileageUnit::Minutes), 1.5);
    EXPECT_EQ(inUnits(90, MileageUnit::Minutes, 1609.344), 1.5) << "minutes have no miles";
    EXPECT_EQ(inUnits(250, MileageUnit::Descent), 250);
    EXPECT_EQ(inUnits(250, MileageUnit::Descent, 1609.344), 250);
}

TEST(MileageUnits, AreMinutesWhereMoreThanHalfOfTheRunsHaveNoDistance)
{
    std::vector<RunEntry> runs;
    EXPECT_EQ(usualUnit(runs), MileageUnit::Distance);
    runs = {aRun(), aRun()};
    runs[0].measured.distance.reset();
    EXPECT_EQ(usualUnit(runs), MileageUnit::Distance) << "half of them";
    runs.push_back(runs[0]);
    EXPECT_EQ(usualUnit(runs), MileageUnit::Minutes);
}

} // namespace
} // namespace patella
