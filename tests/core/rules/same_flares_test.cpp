// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/knee/red_flags.h"
#include "core/knee/run_scores.h"
#include "core/log/order.h"
#include "core/report/report.h"
#include "core/rules/back_test.h"
#include "core/sample/sample_log.h"
#include "tests/support/builders.h"
#include "tests/support/random_logs.h"

#include <algorithm>
#include <random>

// The Load page and the command line count the flares of the back-test, the report those of its episodes.
namespace patella {
namespace {

using namespace test;

std::vector<Flare> ofReport(const Log& log, LocalDate today)
{
    auto choice = usualChoice();
    choice.parts = {ReportPart::Episodes};
    const Period whole{.from = 1950y / 1 / 1, .to = today};
    std::vector<Flare> flares;
    for (const auto& episode : reportOn(log, whole, today, choice).episodes)
        flares.push_back(episode.flare);
    return flares;
}

std::vector<Flare> sorted(std::vector<Flare> flares)
{
    std::ranges::sort(flares, {}, [](const Flare& each) { return std::pair(each.began, each.knee); });
    return flares;
}

// A random log whose knees were asked about on most of 120 days; some of the scores may be masked.
Log randomLogWithFlares(std::uint64_t seed)
{
    auto log = randomLog(seed);
    std::minstd_rand random(static_cast<std::uint32_t>(seed));
    const auto oneIn = [&](unsigned count) { return random() % count == 0; };
    for (int day = -120; day <= 0; ++day) {
        if (oneIn(4))
            continue;
        auto note = aRestDayNote(daysAfter(aDay, day), static_cast<int>(random() % (oneIn(8) ? 9 : 3)));
        note.side = oneIn(2) ? Side::Left : oneIn(2) ? Side::Right : Side::Both;
        log.painNotes.push_back(note);
        if (oneIn(10))
            log.careNotes.push_back(aCareNote(Care::Painkiller, daysAfter(aDay, day)));
    }
    sort(log.painNotes);
    sort(log.careNotes);
    return log;
}

// How many there are.
std::size_t expectSameFlares(const Log& log, LocalDate today)
{
    std::vector<Flare> ofKnees;
    for (const auto knee : bothKnees)
        for (const auto& flare : kneeDays(log, knee, today).flares)
            ofKnees.push_back(flare);
    const auto expected = sorted(ofKnees);
    EXPECT_EQ(sorted(backTest(log, LoadUnit::Distance, today).flares), expected);
    EXPECT_EQ(sorted(ofReport(log, today)), expected);
    return expected.size();
}

TEST(SameFlares, AreCountedEverywhereInTheSampleLog)
{
    EXPECT_GE(expectSameFlares(sampleLog(aDay), aDay), 3U) << "the made-up runner has three";
}

TEST(SameFlares, AreCountedEverywhereInTwentyYears)
{
    EXPECT_GE(expectSameFlares(logOfTwentyYears(), aDay), 30U);
}

TEST(SameFlares, AreCountedEverywhereInTwoHundredRandomLogs)
{
    std::size_t flares = 0;
    for (std::uint64_t seed = 1; seed <= 200; ++seed)
        flares += expectSameFlares(randomLogWithFlares(seed), aDay);
    EXPECT_GE(flares, 200U) << "logs without flares would show nothing";
}

// Three within 26 weeks of one knee.
TEST(SameFlares, AreThoseThatAFlagCounts)
{
    Log log;
    for (const int daysAgo : {100, 60, 20}) {
        log.painNotes.push_back(aRestDayNote(daysAfter(aDay, -daysAgo - 1), 1));
        log.painNotes.push_back(aRestDayNote(daysAfter(aDay, -daysAgo), 5));
    }
    const auto comesBack
        = [&] { return std::ranges::count(standingFlags(log, aDay), RedFlag::ComesBack, &RaisedFlag::flag); };
    EXPECT_EQ(backTest(log, LoadUnit::Distance, aDay).flares.size(), 3U);
    EXPECT_EQ(comesBack(), 1);
    log.painNotes[2].score = *Pain::of(4); // 5 is not 2 above it
    EXPECT_EQ(backTest(log, LoadUnit::Distance, aDay).flares.size(), 3U) << "the day before begins it";
    log.painNotes[2].score = *Pain::of(3);
    log.painNotes[3].score = *Pain::of(4);
    EXPECT_EQ(backTest(log, LoadUnit::Distance, aDay).flares.size(), 2U);
    EXPECT_EQ(comesBack(), 0);
}

} // namespace
} // namespace patella
