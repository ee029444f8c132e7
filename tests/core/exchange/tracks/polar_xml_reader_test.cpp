// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/exchange/files/readers.h"

namespace patella::exchange {
namespace {

using namespace std::chrono_literals;
using testing::Contains;
using testing::SizeIs;

constexpr auto exercise = "<exercise><created>2026-03-24 13:32:38.0</created><time>2026-03-24 "
                          "11:33:09.0</time><sport>Running</sport>"
                          "<result><distance>6600.0</distance><duration>00:48:49</"
                          "duration><user-settings><heart-rate><maximum>195"
                          "</maximum></heart-rate></user-settings><heart-rate><average>156</"
                          "average><maximum>179</maximum></heart-rate>"
                          "</result></exercise>";

TEST(PolarXml, HoldsExercisesInTheRunnersTime)
{
    const auto reading = readActivities("<polar-exercise-data><calendar-items>" + std::string(exercise)
        + exercise + "</calendar-items></polar-exercise-data>");
    ASSERT_THAT(reading.activities, SizeIs(2));
    const auto& run = reading.activities[0];
    EXPECT_EQ(run.sport, "running");
    EXPECT_EQ(run.localStart, std::chrono::local_days{std::chrono::year{2026} / 3 / 24} + 11h + 33min + 9s);
    EXPECT_EQ(run.distanceMetres, 6600);
    EXPECT_EQ(run.timerSeconds, 2929);
    EXPECT_EQ(run.averageHeartRate, 156);
    EXPECT_EQ(run.highestHeartRate, 179); // not that of the settings
}

TEST(PolarXml, KeepsWhatStandsBeforeItsEnd)
{
    const auto reading = readActivities("<polar-exercise-data>" + std::string(exercise));
    ASSERT_THAT(reading.activities, SizeIs(1));
    EXPECT_THAT(reading.activities[0].remarks, Contains(Remark::CutOff));
    EXPECT_EQ(readActivities("<polar-exercise-data/>").refusal, Refusal::NoActivity);
}

} // namespace
} // namespace patella::exchange
