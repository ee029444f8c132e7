// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/knee/red_flags.h"
#include "core/log/day_of.h"
#include "core/log/recent_part.h"
#include "tests/support/builders.h"
#include "tests/support/proving.h"
#include "tests/support/random_logs.h"

namespace patella {
namespace {

using namespace test;

// What stands is made out from the recent part of a log wherever that says the same as all of it.
class StandingFlags : public testing::Test {
protected:
    static std::vector<RaisedFlag> ofAll(const Log& log, LocalDate today)
    {
        auto flags = redFlags(log, today);
        std::erase_if(flags, [](const RaisedFlag& flag) { return !flag.stands(); });
        return flags;
    }

    // Laid that many days earlier, before what is in the log.
    static void prepend(Log older, int days, Log& log)
    {
        for (auto& complaint : older.complaints)
            if (complaint.ended)
                complaint.ended = daysAfter(*complaint.ended, -days);
        forEachList(older, [&]<typename OneRecord>(std::vector<OneRecord>& records) {
            if constexpr (hasDay<OneRecord>)
                for (auto& record : records)
                    dayOf(record) = daysAfter(dayOf(record), -days);
            auto& all = listOf<OneRecord>(log);
            all.insert(all.end(), records.begin(), records.end());
        });
        sort(log);
    }
};

TEST_F(StandingFlags, OfRandomLogsOfYearsAreThoseOfAllOfTheLog)
{
    const int logs = isProving() ? 200 : 25;
    int standing = 0;
    for (int seed = 0; seed < logs; ++seed) {
        auto log = randomLog(static_cast<std::uint64_t>(1000 + seed));
        for (int older = 1; older <= 3; ++older)
            prepend(randomLog(static_cast<std::uint64_t>(2000 + 10 * seed + older)),
                older * (150 + seed * 11 % 350), log);
        for (const int later : {-100, -20, 0, 30, 400}) {
            const auto today = daysAfter(aDay, later);
            const auto expected = ofAll(log, today);
            EXPECT_EQ(standingFlags(log, today), expected) << seed << " " << later;
            standing += expected.empty() ? 0 : 1;
        }
    }
    EXPECT_GT(standing, logs);
}

TEST_F(StandingFlags, OfTwentyYearsAreThoseOfAllOfTheLog)
{
    const auto log = logOfTwentyYears();
    for (int weeksAgo = 0; weeksAgo < 20; ++weeksAgo) {
        const auto today = daysAfter(aDay, -37 * weeksAgo);
        EXPECT_EQ(standingFlags(log, today), ofAll(log, today)) << weeksAgo;
    }
}

TEST_F(StandingFlags, SayForHowLongASignHasStoodHoweverOldItIs)
{
    Log log;
    for (int week = 0; week < 52 * 4; ++week) { // a place that hurts week after week, for four years
        const auto run = aRun(daysAfter(aDay, -7 * week));
        auto note = aPainNote(run, Moment::During, 3);
        note.region = Region::Front;
        log.runs.push_back(run);
        log.painNotes.push_back(note);
    }
    sort(log);
    const auto flags = standingFlags(log, aDay);
    ASSERT_FALSE(flags.empty());
    EXPECT_LT(flags.front().since, daysAfter(aDay, -365 * 3));
    EXPECT_EQ(flags, ofAll(log, aDay));
}

TEST_F(StandingFlags, HeedTheRunsBeforeAComplaintOfYearsAgoThatIsOpen)
{
    Log log;
    const auto began = daysAfter(aDay, -1400);
    for (int day = 0; day <= 1500; day += 3)
        log.runs.push_back(aRun(daysAfter(aDay, day - 1500),
            daysAfter(aDay, day - 1500) < began ? kilometres(20) : kilometres(2)));
    log.complaints.push_back(aComplaint(began));
    sort(log);
    EXPECT_EQ(standingFlags(log, aDay), ofAll(log, aDay));
    EXPECT_FALSE(standingFlags(log, aDay).empty());
}

} // namespace
} // namespace patella
