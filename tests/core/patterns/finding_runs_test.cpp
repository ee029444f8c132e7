// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/patterns/finding_runs.h"
#include "core/patterns/ready_factors.h"
#include "core/sample/sample_log.h"
#include "core/statistics/quantile.h"
#include "tests/core/patterns/factors/named_factors.h"
#include "tests/support/builders.h"

#include <algorithm>

namespace patella {
namespace {

using namespace test;
using namespace patterns;

PatternFinding findingOf(Factor factor, std::vector<RivalFactor> rivals = {})
{
    return {.factor = std::move(factor),
        .certainty = Certainty::Possible,
        .p = 0.01,
        .effect = 1,
        .low = 0,
        .high = 2,
        .ownRange = 1,
        .exposed = 0,
        .unexposed = 0,
        .medianExposed = 0,
        .medianUnexposed = 0,
        .rivals = std::move(rivals)};
}

class RunsOfFindings : public testing::Test {
protected:
    void add(std::optional<Surface> surface, std::optional<std::chrono::minutes> warmUp, int score)
    {
        auto run = aRun(daysAfter(2026y / 3 / 2, static_cast<int>(log.runs.size())));
        run.ground.surface = surface ? std::optional(SurfaceMix::only(*surface)) : std::nullopt;
        run.preparation.warmUp = warmUp;
        log.painNotes.push_back(aPainNote(run, Moment::During, score));
        log.runs.push_back(run);
    }

    std::vector<FindingRuns> of(const PatternFinding& finding, int look) const
    {
        auto patterns = patternsOf(log, Side::Left, last);
        patterns.look = look;
        patterns.findings = {finding};
        return runsOfFindings(log, patterns, last);
    }

    Log log;
};

TEST_F(RunsOfFindings, LeaveOutWhereNobodyKnowsAndWhatCameAfterTheLook)
{
    add(Surface::Asphalt, 0min, 4);
    add(std::nullopt, 0min, 9);
    add(Surface::Trail, 0min, 1);
    add(Surface::Asphalt, 0min, 8);
    log.runs[2].preparation.painkiller = true;
    const auto found = of(findingOf(asphalt), 3);
    ASSERT_EQ(found.size(), 1u);
    ASSERT_EQ(found[0].runs.size(), 2u);
    EXPECT_EQ(found[0].runs[0].run, log.runs[0].id);
    EXPECT_EQ(found[0].runs[0].worst.value(), 4);
    EXPECT_TRUE(found[0].runs[0].exposed);
    EXPECT_FALSE(found[0].runs[0].masked);
    EXPECT_FALSE(found[0].runs[1].exposed);
    EXPECT_TRUE(found[0].runs[1].masked);
}

TEST_F(RunsOfFindings, SplitAnAmountAtItsMedian)
{
    for (const int metres : {0, 100, 200, 300, 900}) {
        add(Surface::Trail, 0min, 1);
        log.runs.back().measured.descent = Climb{metres};
    }
    const auto found = of(findingOf({.kind = FactorKind::Downhill, .name = {}}), 5);
    ASSERT_EQ(found[0].runs.size(), 5u);
    EXPECT_FALSE(found[0].runs[2].exposed) << "the median run itself";
    EXPECT_TRUE(found[0].runs[3].exposed);
    EXPECT_EQ(found[0].runs[3].amount, 3) << "hundreds of metres";
    EXPECT_EQ(found[0].runs[4].amount, 4) << "more than 400 m count as 400";
}

TEST_F(RunsOfFindings, CountWhereAFactorAndItsRivalCameApart)
{
    add(Surface::Asphalt, 0min, 4);
    add(Surface::Asphalt, 0min, 4);
    add(Surface::Trail, 10min, 1);
    add(Surface::Asphalt, 10min, 1);
    add(Surface::Asphalt, std::nullopt, 1);
    const auto same = of(findingOf(asphalt, {{.factor = noWarmUp, .opposite = false}}), 5);
    ASSERT_EQ(same[0].rivals.size(), 1u);
    EXPECT_EQ(same[0].rivals[0], (Overlap{.alike = 3, .without = 1, .rivalOnly = 0}));
    const auto opposite = of(findingOf(asphalt, {{.factor = noWarmUp, .opposite = true}}), 5);
    EXPECT_EQ(opposite[0].rivals[0], (Overlap{.alike = 1, .without = 2, .rivalOnly = 1}));
}

TEST_F(RunsOfFindings, AreThoseThatTheFindingCounted)
{
    log = sampleLog(2026y / 11 / 20);
    for (const auto knee : {Side::Left, Side::Right}) {
        const auto patterns = patternsOf(log, knee, 2026y / 11 / 20);
        const auto found = runsOfFindings(log, patterns, 2026y / 11 / 20);
        ASSERT_EQ(found.size(), patterns.findings.size());
        for (std::size_t i = 0; i < found.size(); ++i) {
            const auto& finding = patterns.findings[i];
            EXPECT_EQ(std::ranges::count_if(found[i].runs, &FindingRun::exposed), finding.exposed);
            EXPECT_EQ(static_cast<int>(found[i].runs.size()), finding.exposed + finding.unexposed);
            Numbers pain;
            for (const auto& run : found[i].runs)
                if (run.exposed)
                    pain.push_back(run.worst.value());
            EXPECT_EQ(quantile(pain, 0.5), finding.medianExposed);
        }
    }
}

TEST_F(RunsOfFindings, NeedFactorsThatAreReadyBeforeTheFirstLook)
{
    for (int i = 0; i < 15; ++i)
        add(i % 2 == 0 ? Surface::Asphalt : Surface::Trail, 10min, 1);
    EXPECT_EQ(readyFactors(log, Side::Left, last), std::vector<Factor>{}) << "seven runs off asphalt";
    add(Surface::Trail, 10min, 1);
    EXPECT_EQ(readyFactors(log, Side::Left, last), std::vector{asphalt});
}

TEST_F(RunsOfFindings, AreNoneWhereNothingWasFound)
{
    EXPECT_TRUE(runsOfFindings({}, patternsOf({}, Side::Left, last), last).empty());
}

} // namespace
} // namespace patella
