// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/patterns/exploration.h"
#include "core/patterns/shoe_surface.h"
#include "core/patterns/twins.h"
#include "core/sample/sample_log.h"
#include "tests/core/patterns/factors/named_factors.h"
#include "tests/support/builders.h"

#include <algorithm>
#include <functional>

namespace patella {
namespace {

using namespace test;
using namespace patterns;

class ExploringALog : public testing::Test {
protected:
    void add(Surface surface, int score, int daysLater = 1)
    {
        auto run = aRun(
            daysAfter(log.runs.empty() ? LocalDate{2026y / 3 / 2} : log.runs.back().when.date, daysLater));
        run.ground.surface = SurfaceMix::only(surface);
        log.painNotes.push_back(aPainNote(run, Moment::During, score));
        log.runs.push_back(run);
    }

    std::vector<TwinRuns> twins()
    {
        for (const auto& [factor, twins] : twinsOfEachFactor(log, Side::Left, last))
            if (factor == asphalt)
                return twins;
        return {};
    }

    Log log;
};

TEST_F(ExploringALog, CountsBadRunsOnBothSides)
{
    for (int i = 0; i < 10; ++i) {
        add(Surface::Asphalt, i < 7 ? 4 : 1);
        add(Surface::Trail, i < 2 ? 5 : i % 3);
    }
    const auto table = explorationOf(log, Side::Left, last);
    const auto line = std::ranges::find(table, asphalt, &ExploredFactor::factor);
    ASSERT_NE(line, table.end());
    EXPECT_EQ(line->runs.exposedBad, 7);
    EXPECT_EQ(line->runs.exposedGood, 3);
    EXPECT_EQ(line->runs.unexposedBad, 2);
    EXPECT_EQ(line->runs.unexposedGood, 8);
    EXPECT_DOUBLE_EQ(line->difference.value, 0.5);
    EXPECT_GT(line->cliffsDelta, 0);
    EXPECT_TRUE(line->p);
    EXPECT_EQ(line->adjustedP, line->p) << "the only line";
}

TEST_F(ExploringALog, CallsARunBadThatRoseByTwo)
{
    for (int i = 0; i < 10; ++i) {
        add(Surface::Asphalt, 3);
        log.painNotes.push_back(aPainNote(log.runs.back(), Moment::Before, 1));
        add(Surface::Trail, 3);
    }
    const auto table = explorationOf(log, Side::Left, last);
    ASSERT_EQ(table.size(), 1u);
    EXPECT_EQ(table[0].runs.exposedBad, 10);
    EXPECT_EQ(table[0].runs.unexposedBad, 0);
    EXPECT_EQ(table[0].p, std::nullopt) << "all scores are 3";
    EXPECT_EQ(table[0].adjustedP, std::nullopt);
}

TEST_F(ExploringALog, AdjustsForTheNumberOfLines)
{
    const auto sample = sampleLog(2026y / 11 / 20);
    const auto table = explorationOf(sample, Side::Left, 2026y / 11 / 20);
    ASSERT_GT(table.size(), 10u);
    EXPECT_TRUE(std::ranges::is_sorted(table, {}, [](const auto& each) { return each.p.value_or(1); }));
    for (const auto& each : table)
        if (each.p) {
            EXPECT_GE(*each.adjustedP, *each.p);
        }
    EXPECT_EQ(table[0].factor, asphalt);
    ASSERT_TRUE(table[0].allowingForTheRunBefore);
    EXPECT_GT(table[0].allowingForTheRunBefore->value, 1);
}

TEST_F(ExploringALog, CountsTheRunsOfEachPairOnEachSurface)
{
    log.shoes = {aShoe("Blue"), aShoe("Red"), aShoe("Unworn")};
    for (int i = 0; i < 9; ++i) {
        add(i < 6 ? Surface::Asphalt : Surface::Trail, i);
        log.runs.back().ground.shoe = log.shoes[i == 8 ? 1 : 0].id;
    }
    const auto table = shoeSurfaceTable(log, Side::Left, last);
    ASSERT_EQ(table.shoes.size(), 2u);
    EXPECT_EQ(table.surfaces, (std::vector{Surface::Asphalt, Surface::Trail}));
    EXPECT_EQ(table.cells[0][0].runs, 6);
    EXPECT_EQ(table.cells[0][0].medianPain, 2.5);
    EXPECT_EQ(table.cells[0][1].runs, 2);
    EXPECT_EQ(table.cells[0][1].medianPain, std::nullopt) << "two runs say nothing";
    EXPECT_EQ(table.cells[1][0].runs, 0);
    EXPECT_EQ(table.cells[1][1].runs, 1);
}

TEST_F(ExploringALog, FindsTwinsThatDifferInTheFactorAlone)
{
    add(Surface::Trail, 2);
    add(Surface::Asphalt, 4);
    add(Surface::Trail, 2, 3);
    const auto found = twins();
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].with, log.runs[1].id);
    EXPECT_EQ(found[0].without, log.runs[0].id) << "one day apart, the other three";
    EXPECT_EQ(found[0].morePain(), 2);
}

TEST_F(ExploringALog, TakesNoTwinsThatDifferInMoreThanTheFactor)
{
    add(Surface::Trail, 2);
    add(Surface::Asphalt, 2);
    ASSERT_EQ(twins().size(), 1u);
    const auto usual = log;
    log.runs[1].measured.distance = Distance{9'201};
    EXPECT_TRUE(twins().empty()) << "more than 15 % longer";
    log = usual;
    log.runs[1].preparation.warmUp = 0min;
    EXPECT_TRUE(twins().empty());
    log = usual;
    log.runs[1].preparation.painkiller = true;
    EXPECT_TRUE(twins().empty());
    log = usual;
    log.runs[1].when.date = daysAfter(log.runs[0].when.date, 43);
    EXPECT_TRUE(twins().empty());
}

TEST_F(ExploringALog, TakesTwinsUpToTheLastDayMetreAndPoint)
{
    add(Surface::Trail, 2);
    add(Surface::Asphalt, 2);
    const auto usual = log;
    const auto withChange = [&](auto change) {
        log = usual;
        change(log.runs[0], log.runs[1]);
        return twins().size();
    };
    const auto apart = [](int days) {
        return [=](RunEntry& one, RunEntry& other) { other.when.date = daysAfter(one.when.date, days); };
    };
    EXPECT_EQ(withChange(apart(42)), 1U);
    EXPECT_EQ(withChange(apart(43)), 0U);
    for (const std::size_t longer : {0U, 1U}) {
        EXPECT_EQ(withChange([&](auto&...) { log.runs[longer].measured.distance = Distance{9'200}; }), 1U);
        EXPECT_EQ(withChange([&](auto&...) { log.runs[longer].measured.distance = Distance{9'201}; }), 0U);
        EXPECT_EQ(withChange([&](auto&...) { log.runs[longer].measured.distance.reset(); }), 0U);
    }
}

TEST_F(ExploringALog, TakesNoMaskedRunForATwin)
{
    add(Surface::Trail, 2);
    add(Surface::Asphalt, 2);
    const auto usual = log;
    for (auto& run : {0U, 1U}) {
        log = usual;
        ASSERT_EQ(twins().size(), 1U);
        log.runs[run].preparation.painkiller = true;
        EXPECT_TRUE(twins().empty()) << "a painkiller before run " << run;
        log = usual;
        log.careNotes = {aCareNote(Care::Brace, log.runs[run].when.date)};
        EXPECT_TRUE(twins().empty()) << "a brace at run " << run;
        log.careNotes = {aCareNote(Care::Ice, log.runs[run].when.date)};
        EXPECT_EQ(twins().size(), 1U) << "ice hides nothing";
    }
}

TEST_F(ExploringALog, TakesNoTwinsOfASoreAndACalmTime)
{
    add(Surface::Trail, 0);
    for (int i = 0; i < 6; ++i)
        add(Surface::Trail, 6);
    add(Surface::Asphalt, 6);
    for (const auto& each : twins())
        EXPECT_NE(each.without, log.runs[0].id);
    EXPECT_EQ(twins().size(), 1u);
}

TEST_F(ExploringALog, FindsTheTwinsOfEveryFactorThatHasAny)
{
    log = sampleLog(2026y / 11 / 20);
    const auto all = twinsOfEachFactor(log, Side::Left, 2026y / 11 / 20);
    ASSERT_GT(all.size(), 5u);
    EXPECT_TRUE(
        std::ranges::is_sorted(all, std::greater{}, [](const auto& each) { return each.twins.size(); }));
    for (const auto& [factor, twins] : all) {
        EXPECT_EQ(scaleOf(factor.kind), FactorScale::YesOrNo);
        EXPECT_FALSE(twins.empty()) << wordFor(factor);
    }
}

TEST(Exploring, AnEmptyLogIsNoFailure)
{
    EXPECT_TRUE(explorationOf({}, Side::Left, last).empty());
    EXPECT_TRUE(shoeSurfaceTable({}, Side::Left, last).cells.empty());
    EXPECT_TRUE(twinsOfEachFactor({}, Side::Left, last).empty());
}

} // namespace
} // namespace patella
