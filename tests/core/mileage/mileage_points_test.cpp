// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/mileage/mileage_points.h"
#include "tests/support/builders.h"

namespace patella {
namespace {

using namespace test;

class MileagePoints : public testing::Test {
protected:
    MileagePoints()
    {
        add(aMonday, kilometres(8), 2);
        add(daysAfter(aMonday, 6), kilometres(4), 5); // the Sunday of that week
        add(daysAfter(aMonday, 7), kilometres(10), 1);
        add(daysAfter(aMonday, 16), kilometres(6), 3);
    }

    void add(LocalDate day, Distance distance, int worst)
    {
        log.runs.push_back(aRun(day, distance));
        log.painNotes.push_back(aPainNote(log.runs.back(), Moment::During, worst));
    }

    std::vector<MileagePoint> points(
        PointOf of, int lag = 0, PointColour colour = PointColour::Season, int todayAfter = 40) const
    {
        return mileagePoints(log,
            {.asked = {.unit = MileageUnit::Distance, .knee = Side::Both},
                .of = of,
                .lagWeeks = lag,
                .colour = colour},
            daysAfter(aMonday, todayAfter));
    }

    using Pairs = std::vector<std::pair<std::int64_t, int>>; // kilometres, pain
    Pairs pairs(PointOf of, int lag = 0) const
    {
        Pairs all;
        for (const auto& point : points(of, lag))
            all.emplace_back(point.amount / 1000, point.pain.value());
        return all;
    }

    Log log;
};

TEST_F(MileagePoints, OfRunsHaveTheirOwnWorst)
{
    log.painNotes.push_back(aPainNote(log.runs[2], Moment::NextMorning, 4));
    EXPECT_EQ(pairs(PointOf::Run), (Pairs{{8, 2}, {4, 5}, {10, 4}, {6, 3}}));
}

TEST_F(MileagePoints, OfRunsMayLookAtTheSevenDaysAfter)
{
    EXPECT_EQ(pairs(PointOf::Run, 1), (Pairs{{8, 5}, {4, 1}}))
        << "the third run was followed by one nine days later";
    EXPECT_EQ(pairs(PointOf::Run, 2), (Pairs{{4, 3}, {10, 3}}));
}

TEST_F(MileagePoints, OfWeeksAddUpFromMondayToSunday)
{
    EXPECT_EQ(pairs(PointOf::Week), (Pairs{{12, 5}, {10, 1}, {6, 3}}));
    EXPECT_EQ(pairs(PointOf::Week, 1), (Pairs{{12, 1}, {10, 3}}));
    EXPECT_EQ(pairs(PointOf::Week, 2), (Pairs{{12, 3}}));
    EXPECT_EQ(points(PointOf::Week).front().runs, (std::vector{log.runs[0].id, log.runs[1].id}));
}

TEST_F(MileagePoints, OfSevenDaysKnowNoBorderOfWeeks)
{
    EXPECT_EQ(pairs(PointOf::SevenDays), (Pairs{{8, 2}, {12, 5}, {14, 5}, {6, 3}}));
}

TEST_F(MileagePoints, WaitUntilTheirDaysAreOver)
{
    EXPECT_EQ(points(PointOf::Week, 0, PointColour::Season, 19).size(), 2u) << "the third week is not over";
    EXPECT_EQ(points(PointOf::Week, 0, PointColour::Season, 20).size(), 3u);
    EXPECT_EQ(points(PointOf::Week, 1, PointColour::Season, 19).size(), 1u);
}

TEST_F(MileagePoints, AreMaskedWhereNoScoreCounts)
{
    log.runs[3].preparation.painkiller = true;
    EXPECT_TRUE(points(PointOf::Run).back().masked);
    EXPECT_EQ(points(PointOf::Run).back().pain, Pain::of(3));
    log.runs[1].preparation.painkiller = true;
    EXPECT_FALSE(points(PointOf::Week).front().masked) << "Monday's score counts";
    EXPECT_EQ(points(PointOf::Week).front().pain, Pain::of(2));
}

TEST_F(MileagePoints, AreNoneWithoutAScoreOrAnAmount)
{
    log.painNotes.erase(log.painNotes.begin());
    log.runs[1].measured.distance.reset();
    EXPECT_EQ(points(PointOf::Run).size(), 2u);
}

TEST_F(MileagePoints, HaveTheColourOfWhatMadeMostOfThem)
{
    const auto blue = aShoe("Blue");
    log.runs[0].ground.shoe = blue.id;
    log.runs[0].ground.surface = SurfaceMix::fromText("trail=60,asphalt=40");
    log.runs[1].ground.surface = SurfaceMix::fromText("asphalt=100");
    EXPECT_EQ(points(PointOf::Week, 0, PointColour::Shoe).front().group, PointGroup(blue.id));
    EXPECT_EQ(points(PointOf::Week, 0, PointColour::Surface).front().group, PointGroup(Surface::Asphalt))
        << "3.2 + 4 of 12 km";
    EXPECT_EQ(points(PointOf::Week, 0, PointColour::Surface).back().group, PointGroup(NotSaid{}));
    EXPECT_EQ(points(PointOf::Week).front().group, PointGroup(Season::DecemberToFebruary));
}

struct MonthOfSeason {
    unsigned month;
    Season season;
};
class Seasons : public testing::TestWithParam<MonthOfSeason> { };

TEST_P(Seasons, AreQuartersOfTheYear)
{
    EXPECT_EQ(seasonOf(2026y / std::chrono::month(GetParam().month) / 1), GetParam().season);
}

INSTANTIATE_TEST_SUITE_P(Months, Seasons,
    testing::Values(MonthOfSeason{12, Season::DecemberToFebruary},
        MonthOfSeason{2, Season::DecemberToFebruary}, MonthOfSeason{3, Season::MarchToMay},
        MonthOfSeason{6, Season::JuneToAugust}, MonthOfSeason{11, Season::SeptemberToNovember}),
    [](const auto& each) { return "Month" + std::to_string(each.param.month); });

} // namespace
} // namespace patella
