// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/log/order.h"
#include "core/log/run_notes.h"
#include "tests/support/builders.h"

#include <algorithm>

namespace patella {
namespace {

using namespace test;

TEST(RunPlaces, AreThoseOfTheListInWhateverOrder)
{
    std::vector<RunEntry> runs;
    for (int day = 0; day < 40; ++day)
        runs.push_back(aRun(daysAfter(aDay, day)));
    std::ranges::reverse(runs); // keys fall now
    const RunPlaces places(runs);
    for (std::size_t place = 0; place < runs.size(); ++place)
        EXPECT_EQ(places.of(runs[place].id), place);
    EXPECT_EQ(places.of(RunId::fresh()), std::nullopt);
    EXPECT_EQ(RunPlaces({}).of(runs.front().id), std::nullopt);
}

TEST(RunPlaces, AreTheSameWhereverItWasLookedLast)
{
    std::vector<RunEntry> runs;
    for (int day = 0; day < 20; ++day)
        runs.push_back(aRun(daysAfter(aDay, day)));
    runs.push_back(runs.at(7)); // of two with one key the first counts
    const RunPlaces places(runs);
    const RunPlaces ofTwenty{std::span(runs).first(20)};
    for (std::size_t last = 0; last < runs.size(); ++last)
        for (const auto& run : runs) {
            auto begun = last;
            EXPECT_EQ(places.of(run.id, begun), places.of(run.id));
            begun = std::min<std::size_t>(last, 19);
            EXPECT_EQ(ofTwenty.of(run.id, begun), places.of(run.id));
            EXPECT_EQ(begun, places.of(run.id));
        }
    std::size_t none = 0;
    EXPECT_EQ(places.of(RunId::fresh(), none), std::nullopt);
    EXPECT_EQ(RunPlaces({}).of(runs.front().id, none), std::nullopt);
}

TEST(RunNotes, StandWithTheirRunInTheOrderOfTheLog)
{
    const auto first = aRun(), second = aRun(daysAfter(aDay, 1)), gone = aRun();
    const Log log{.runs = {first, second},
        .painNotes = {aPainNote(second), aPainNote(first, Moment::After), aPainNote(gone),
            aPainNote(first, Moment::During)}};
    const RunNotes notes(log);
    EXPECT_THAT(notes.of(0), testing::ElementsAre(&log.painNotes[1], &log.painNotes[3]));
    EXPECT_THAT(notes.of(1), testing::ElementsAre(&log.painNotes[0]));
}

TEST(RunNotes, ThatBelongToNoRunAreNobodys)
{
    Log log{.runs = {aRun()}, .painNotes = {aPainNote(aRun())}};
    log.painNotes.front().run.reset();
    EXPECT_TRUE(RunNotes(log).of(0).empty());
}

} // namespace
} // namespace patella
