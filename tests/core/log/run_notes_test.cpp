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

TEST(RunNotes, StandWithTheirRunInTheOrderOfTheLog)
{
    const auto first = aRun(), second = aRun(daysAfter(aDay, 1)), gone = aRun();
    const Log log{.runs = {first, second},
        .painNotes = {aPainNote(second), aPainNote(first, Moment::After), aPainNote(gone),
            aPainNote(first, Moment::During)}};
    const RunNotes notes(log);
    EXPECT_THAT(notes.of(0), testing::ElementsAre(&log.painNotes[1], &log.painNotes[3]));
    EXPECT_THAT(notes.of(1), testing::ElementsAre(&log.painNotes[0]));
    const RunNotes after(log, [](const PainNote& note) { return note.moment == Moment::After; });
    EXPECT_THAT(after.of(0), testing::ElementsAre(&log.painNotes[1]));
    EXPECT_THAT(after.of(1), testing::IsEmpty());
}

TEST(RunNotes, ThatBelongToNoRunAreNobodys)
{
    Log log{.runs = {aRun()}, .painNotes = {aPainNote(aRun())}};
    log.painNotes.front().run.reset();
    EXPECT_TRUE(RunNotes(log).of(0).empty());
}

} // namespace
} // namespace patella
