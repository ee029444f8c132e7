// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/knee/distance/headroom.h"
#include "tests/support/clocked_log.h"

namespace patella {
namespace {

using namespace test;

// Runs of ten kilometres on the days before today; pain began after so many, or never.
Log runsThatHurt(const std::vector<std::optional<Distance>>& onsets)
{
    Log log;
    int daysAgo = static_cast<int>(onsets.size());
    for (const auto& onset : onsets) {
        const auto run = aRun(daysAfter(aDay, -daysAgo--), kilometres(10));
        auto note = aPainNote(run, Moment::During, onset ? 3 : 0);
        note.onset = onset;
        log.runs.push_back(run);
        log.painNotes.push_back(note);
    }
    return log;
}

TEST(PainFreeDistances, AreWhereMoreThanAQuarterOfTheRunsHurt)
{
    const auto log = runsThatHurt({kilometres(6), std::nullopt, kilometres(4), std::nullopt, std::nullopt});
    // 4 km: 1 of 5 hurts; 6 km: 2 of 5.
    EXPECT_EQ(painFreeDistance(log, aDay), (PainFreeDistance{kilometres(6), false, 5}));
}

TEST(PainFreeDistances, AreAtLeastTheLongestRunWhenItHardlyEverHurts)
{
    const auto log = runsThatHurt({std::nullopt, std::nullopt, std::nullopt, std::nullopt, kilometres(9)});
    EXPECT_EQ(painFreeDistance(log, aDay), (PainFreeDistance{kilometres(10), true, 5}));
}

TEST(PainFreeDistances, CountARunWithoutPainForItsOwnLengthOnly)
{
    auto log = runsThatHurt({std::nullopt, std::nullopt, std::nullopt, std::nullopt, kilometres(8)});
    for (auto& run : log.runs)
        run.measured.distance = kilometres(run.when.date == daysAfter(aDay, -1) ? 10 : 3);
    // Behind 3 km only one run goes on, and it hurts at 8.
    EXPECT_EQ(painFreeDistance(log, aDay), (PainFreeDistance{kilometres(8), false, 5}));
}

TEST(PainFreeDistances, NeedFiveRunsThatSaySomething)
{
    auto log = runsThatHurt({std::nullopt, std::nullopt, std::nullopt, std::nullopt, kilometres(9)});
    log.runs.front().preparation.painkiller = true;
    EXPECT_EQ(painFreeDistance(log, aDay), std::nullopt);
    log.runs.front().preparation.painkiller = false;
    log.painNotes.back().onset = std::nullopt;
    EXPECT_EQ(painFreeDistance(log, aDay), std::nullopt) << "it hurt, but nobody knows from where";
    EXPECT_EQ(painFreeDistance(runsThatHurt(std::vector<std::optional<Distance>>(5)), daysAfter(aDay, 60)),
        std::nullopt)
        << "too long ago";
}

TEST(Headrooms, AreWhatTheWeekAndTheLongestRunLeave)
{
    Log log;
    for (const int km : {40, 41, 47, 26, 52}) { // the fifth week may reach 51.7 km
        const auto week = static_cast<int>(log.runs.size());
        log.runs.push_back(aRun(daysAfter(2026y / 10 / 19, week * 7), kilometres(km)));
    }
    log.runs.back().measured.distance = kilometres(20);
    const auto room = headroom(log, aDay); // Friday of the fifth week
    EXPECT_EQ(room.week, Distance{31'700});
    EXPECT_EQ(room.session, Distance{51'700}) << "the 47 km of two weeks before";
    log.runs.back().measured.distance = kilometres(60);
    EXPECT_EQ(headroom(log, aDay).week, Distance{});
    EXPECT_EQ(headroom({}, aDay), (Headroom{}));
}

// Runs of a year, every other day: the morning after was worse behind the twelfth kilometre, or as it comes.
Log runsWithMornings(bool mindsDistance)
{
    ClockedLog log;
    for (int i = 0; i < 120; ++i) {
        const int km = 4 + i * 7 % 13; // 4 to 16
        const bool worse = mindsDistance ? km > 12 : i * 5 % 7 == 0;
        log.add(daysAfter(aDay, -2 * i - 1), {1, notAsked, notAsked, worse ? 3 : 1}, kilometres(km));
    }
    return log.log;
}

TEST(ForgivenDistances, AreWhereMoreThanAQuarterOfTheMorningsWereWorse)
{
    EXPECT_EQ(forgivenDistance(runsWithMornings(true), aDay),
        (ForgivenDistance{.distance = kilometres(12), .atLeast = false, .runs = 120}));
    EXPECT_EQ(headroom(runsWithMornings(true), aDay).forgiven->distance, kilometres(12));
}

TEST(ForgivenDistances, AreNoneWhereDistanceMadeNoVisibleDifference)
{
    EXPECT_EQ(forgivenDistance(runsWithMornings(false), aDay), std::nullopt);
}

TEST(ForgivenDistances, KnowOnlyTheLastYear)
{
    EXPECT_TRUE(forgivenDistance(runsWithMornings(true), daysAfter(aDay, 200)));
    EXPECT_EQ(forgivenDistance(runsWithMornings(true), daysAfter(aDay, 365)), std::nullopt);
}

} // namespace
} // namespace patella
