// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/load/load_parts.h"
#include "tests/support/builders.h"

namespace patella {
namespace {

using namespace test;
using testing::ElementsAre;
using testing::Pair;

RunEntry aRunOn(std::string_view surface, Distance distance, LocalDate date = aDay)
{
    auto run = aRun(date, distance);
    run.ground.surface = SurfaceMix::fromText(surface);
    return run;
}

constexpr Load metres(std::int64_t count) { return {LoadUnit::Distance, count}; }
constexpr Load seconds(std::int64_t count) { return {LoadUnit::Minutes, count}; }

LoadPart part(PartName name, std::vector<Load> weeks) { return {std::move(name), std::move(weeks)}; }

TEST(LoadBySurface, GivesWhatIsLeftOverToTheLargestRemainder)
{
    EXPECT_THAT(bySurface(aRunOn("asphalt=67,trail=33", {100}), LoadUnit::Distance),
        ElementsAre(Pair(Surface::Asphalt, metres(67)), Pair(Surface::Trail, metres(33))));
    EXPECT_THAT(bySurface(aRunOn("asphalt=67,trail=33", {10}), LoadUnit::Distance),
        ElementsAre(Pair(Surface::Asphalt, metres(7)), Pair(Surface::Trail, metres(3))));
    EXPECT_THAT(bySurface(aRunOn("asphalt=50,trail=50", {3}), LoadUnit::Distance),
        ElementsAre(Pair(Surface::Asphalt, metres(2)), Pair(Surface::Trail, metres(1))));
    EXPECT_TRUE(bySurface(aRun(), LoadUnit::EffortMinutes).empty()) << "the run says no effort";
}

TEST(LoadParts, AreTheSurfacesOfEachWeekWithTheUnsaidLast)
{
    auto silent = aRun(aDay, kilometres(5));
    silent.ground.surface.reset();
    const std::vector runs{silent, aRunOn("trail", kilometres(4), daysAfter(aDay, -7)),
        aRunOn("asphalt=75,trail=25", kilometres(8))};
    EXPECT_THAT(loadParts(runs, LoadUnit::Distance, Division::Surface, aDay),
        ElementsAre(part(Surface::Asphalt, {metres(0), metres(6000)}),
            part(Surface::Trail, {metres(4000), metres(2000)}), part(NotSaid{}, {metres(0), metres(5000)})));
}

TEST(LoadParts, AreTheWorstPainOfEachRun)
{
    const std::vector runs{aRun(aDay, kilometres(4)), aRun(aDay, kilometres(5)), aRun(aDay, kilometres(6))};
    const std::vector notes{aPainNote(runs[0], Moment::During, 2), aPainNote(runs[0], Moment::NextMorning, 6),
        aPainNote(runs[1], Moment::During, 0), aRestDayNote(aDay, 9)};
    EXPECT_THAT(loadParts(runs, LoadUnit::Distance, Division::Pain, aDay, notes),
        ElementsAre(part(PainLevel::None, {metres(5000)}), part(PainLevel::High, {metres(4000)}),
            part(NotSaid{}, {metres(6000)})));
}

struct LevelOfAScore {
    int score;
    PainLevel level;
};
class PainLevels : public testing::TestWithParam<LevelOfAScore> { };
TEST_P(PainLevels, HaveTheBoundsOfTheZones)
{
    EXPECT_EQ(levelOf(*Pain::of(GetParam().score)), GetParam().level);
}
INSTANTIATE_TEST_SUITE_P(Scores, PainLevels,
    testing::Values(LevelOfAScore{0, PainLevel::None}, LevelOfAScore{1, PainLevel::Low},
        LevelOfAScore{2, PainLevel::Low}, LevelOfAScore{3, PainLevel::Middle},
        LevelOfAScore{5, PainLevel::Middle}, LevelOfAScore{6, PainLevel::High},
        LevelOfAScore{10, PainLevel::High}));

TEST(LoadParts, AreTheShoesWithTheMostWornFirst)
{
    const auto blue = aShoe("Blue");
    const auto red = aShoe("Red");
    auto runs = std::vector{aRun(aDay, kilometres(4)), aRun(aDay, kilometres(9)), aRun(aDay, kilometres(30))};
    runs[0].ground.shoe = blue.id;
    runs[1].ground.shoe = red.id;
    runs[2].ground.shoe.reset();
    EXPECT_THAT(loadParts(runs, LoadUnit::Distance, Division::Shoe, aDay),
        ElementsAre(
            part(red.id, {metres(9000)}), part(blue.id, {metres(4000)}), part(NotSaid{}, {metres(30'000)})));
}

TEST(LoadParts, AreEasyAndHardRunsByKindOrElseByEffort)
{
    auto runs = std::vector{aRun(), aRun(), aRun(), aRun()};
    for (auto& run : runs) {
        run.form.kind.reset();
        run.form.effort.reset();
        run.measured.duration = 10min;
    }
    runs[0].form.kind = RunKind::Tempo;
    runs[0].form.effort = Effort::of(2);
    runs[1].form.kind = RunKind::Long;
    runs[2].form.effort = Effort::of(7);
    EXPECT_THAT(loadParts(runs, LoadUnit::Minutes, Division::Intensity, aDay),
        ElementsAre(part(Intensity::Easy, {seconds(600)}), part(Intensity::Hard, {seconds(1200)}),
            part(NotSaid{}, {seconds(600)})));
    EXPECT_THAT(loadParts(runs, LoadUnit::Minutes, Division::Kind, aDay),
        ElementsAre(part(RunKind::Long, {seconds(600)}), part(RunKind::Tempo, {seconds(600)}),
            part(NotSaid{}, {seconds(1200)})));
}

TEST(LoadParts, AreNoneWithoutRuns)
{
    EXPECT_TRUE(loadParts({}, LoadUnit::Distance, Division::Surface, aDay).empty());
    EXPECT_TRUE(
        loadParts(std::vector{aRun(daysAfter(aDay, 1))}, LoadUnit::Distance, Division::Kind, aDay).empty());
}

} // namespace
} // namespace patella
