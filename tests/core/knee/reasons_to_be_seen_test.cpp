// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/knee/red_flags.h"
#include "tests/core/knee/flags_in.h"
#include "tests/support/builders.h"

#include <algorithm>

namespace patella {
namespace {

using namespace test;

TEST(ReasonsToBeSeen, AreTheSignsOfWeeksAndNoRedFlags)
{
    EXPECT_EQ(kindOf(RedFlag::ComesBack), FlagKind::ReasonToBeSeen);
    EXPECT_EQ(kindOf(RedFlag::HurtsMoreAndMoreOften), FlagKind::ReasonToBeSeen);
    EXPECT_EQ(kindOf(RedFlag::PainAtRest), FlagKind::ReasonToBeSeen);
    EXPECT_EQ(kindOf(RedFlag::NightPain), FlagKind::RedFlag);
    EXPECT_EQ(kindOf(RedFlag::CalfSwollen), FlagKind::RedFlag);
}

TEST(ReasonsToBeSeen, EndWithTheFirstWeekInWhichThePlaceWasAskedAndDidNotHurt)
{
    const LocalDate sunday = 2026y / 11 / 22; // of the week of the last run
    auto log = runsEvery(7, 3, 3);
    const auto nextSunday = daysAfter(sunday, 7);
    EXPECT_EQ(flagsIn(log, nextSunday), std::vector{RedFlag::SamePlaceForWeeks}) << "nobody was asked";
    log.painNotes.push_back(aRestDayNote(daysAfter(sunday, 3), 1));
    EXPECT_EQ(flagsIn(log, daysAfter(nextSunday, -1)), std::vector{RedFlag::SamePlaceForWeeks});
    EXPECT_EQ(flagsIn(log, nextSunday), std::vector<RedFlag>{});
    EXPECT_EQ(redFlags(log, nextSunday).front().lapse,
        (FlagLapse{.on = nextSunday, .reason = LapseReason::TrendOver}));
}

TEST(ReasonsToBeSeen, EndWhenItHurtsNoMoreOftenThanBefore)
{
    const LocalDate sunday = 2026y / 11 / 22;
    auto log = runsEvery(4, 21, 0, sunday);
    for (std::size_t i = 0; i < 21; ++i) {
        log.painNotes[i].region = std::nullopt;
        log.painNotes[i].score = *Pain::of(i % 7 < 1 + i / 7 ? 3 : 0);
    }
    EXPECT_EQ(flagsIn(log, sunday), std::vector{RedFlag::HurtsMoreAndMoreOften});
    const auto later = daysAfter(sunday, 7);
    EXPECT_EQ(flagsIn(log, later), std::vector{RedFlag::HurtsMoreAndMoreOften}) << "silence ends nothing";
    for (int day = 1; day <= 7; ++day) {
        const auto run = aRun(daysAfter(sunday, day));
        log.runs.push_back(run);
        log.painNotes.push_back(aPainNote(run, Moment::During, 0));
    }
    EXPECT_EQ(flagsIn(log, later), std::vector<RedFlag>{});
}

TEST(ReasonsToBeSeen, SeeRunsThatHurtInSpiteOfAPainkiller)
{
    auto log = withoutPlaces(runsEvery(13, 2, 3));
    for (auto& run : log.runs)
        run.preparation.painkiller = true;
    EXPECT_EQ(flagsIn(log), std::vector{RedFlag::HurtsAfterPainkiller});
    log.painNotes.front().score = *Pain::of(2);
    EXPECT_EQ(flagsIn(log), std::vector<RedFlag>{});
}

} // namespace
} // namespace patella
