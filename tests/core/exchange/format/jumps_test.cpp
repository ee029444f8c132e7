// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/exchange/format/jumps.h"
#include "core/exchange/format/track.h"

namespace patella::exchange {

using testing::ElementsAre;
using testing::IsEmpty;

namespace {

// Three metres a second to the north, one fix each five seconds.
std::vector<Fix> aRun(std::size_t fixes = 100)
{
    std::vector<Fix> run;
    for (std::size_t each = 0; each < fixes; ++each)
        run.push_back({5.0 * static_cast<double>(each), {48 + 0.000135 * static_cast<double>(each), 11.5}});
    return run;
}

std::vector<std::size_t> placesOf(const std::vector<bool>& flags)
{
    std::vector<std::size_t> places;
    for (std::size_t each = 0; each < flags.size(); ++each)
        if (flags[each])
            places.push_back(each);
    return places;
}

std::vector<Count> aCount(std::size_t counts = 100)
{
    std::vector<Count> all;
    for (std::size_t each = 0; each < counts; ++each)
        all.push_back({static_cast<double>(each), 3.0 * static_cast<double>(each)});
    return all;
}

} // namespace

// Fixes from one on that stand aside, by degrees.
struct Aside {
    const char* what;
    std::size_t from;
    std::vector<Position> by;
    friend void PrintTo(const Aside& aside, std::ostream* out) { *out << aside.what; }
};

class AsideTest : public testing::TestWithParam<Aside> { };

TEST_P(AsideTest, IsFoundAndNothingElse)
{
    auto run = aRun();
    std::vector<std::size_t> wanted;
    for (std::size_t each = 0; each < GetParam().by.size(); ++each) {
        auto& position = run[GetParam().from + each].position;
        position.latitude += GetParam().by[each].latitude;
        position.longitude += GetParam().by[each].longitude;
        wanted.push_back(GetParam().from + each);
    }
    EXPECT_EQ(placesOf(jumpsIn(run)), wanted);
}

INSTANTIATE_TEST_SUITE_P(Kinds, AsideTest,
    testing::Values(Aside{"one, two kilometres aside", 40, {{0, 0.03}}},
        Aside{"one, 150 m aside", 40, {{0, 0.002}}}, Aside{"one on another continent", 40, {{-60, 90}}},
        Aside{"two", 40, {{0, 0.03}, {0, 0.03}}},
        Aside{"three that wander", 40, {{0, 0.03}, {0, 0.031}, {0.02, 0}}},
        Aside{"the place of the day before", 0, {{4, 0}, {4, 0}}},
        Aside{"the place of the day before for half a minute", 0,
            {{4, 0}, {4, 0}, {4, 0}, {4, 0}, {4, 0}, {4, 0}}},
        Aside{"a first fix that is 400 m off", 0, {{0.004, 0}}}, Aside{"the last one", 99, {{-47.9, 0}}},
        Aside{"the last two", 98, {{0, 1}, {0, 1}}}, Aside{"the second", 1, {{0, 0.5}}},
        Aside{"the last but one", 98, {{0, 0.5}}}));

// One value that stands aside, where all others stand still.
struct Border {
    double seconds; // from one value to the next
    double metres;
    bool found;
    friend void PrintTo(const Border& border, std::ostream* out)
    {
        *out << border.metres << " m in " << border.seconds << " s";
    }
};

class JumpBorder : public testing::TestWithParam<Border> { };

TEST_P(JumpBorder, IsSixtyMetresAndFourteenOfEachSecond)
{
    constexpr double metresOfADegree = 111'192; // to the north, at 48
    std::vector<Fix> run;
    for (std::size_t each = 0; each < 100; ++each)
        run.push_back({GetParam().seconds * static_cast<double>(each), {48, 11.5}});
    run[40].position.latitude += GetParam().metres / metresOfADegree;
    EXPECT_EQ(
        placesOf(jumpsIn(run)), GetParam().found ? std::vector<std::size_t>{40} : std::vector<std::size_t>{});
}

INSTANTIATE_TEST_SUITE_P(Sides, JumpBorder,
    testing::Values(Border{1, 59.5, false}, Border{1, 60.5, true}, Border{4, 59.5, false},
        Border{4, 60.5, true}, Border{5, 69.5, false}, Border{5, 70.5, true}, Border{20, 278, false},
        Border{20, 282, true}));

class LeapBorder : public testing::TestWithParam<Border> { };

TEST_P(LeapBorder, IsHalfAKilometreAndSixtyMetresOfEachSecond)
{
    std::vector<Count> all;
    for (std::size_t each = 0; each < 100; ++each)
        all.push_back({GetParam().seconds * static_cast<double>(each), 7});
    all[40].metres += GetParam().metres;
    EXPECT_EQ(
        placesOf(leapsIn(all)), GetParam().found ? std::vector<std::size_t>{40} : std::vector<std::size_t>{});
}

INSTANTIATE_TEST_SUITE_P(Sides, LeapBorder,
    testing::Values(Border{1, 500, false}, Border{1, 501, true}, Border{8, 500, false}, Border{8, 501, true},
        Border{10, 600, false}, Border{10, 601, true}));

TEST(Jumps, AreFoundWhereverTheyAre)
{
    auto run = aRun();
    for (const std::size_t place : {10, 30, 50, 70, 90})
        run[place].position.longitude += 0.03;
    EXPECT_THAT(placesOf(jumpsIn(run)), ElementsAre(10, 30, 50, 70, 90));
}

TEST(Jumps, AreNotWhatARunnerOrAVehicleDoes)
{
    EXPECT_THAT(jumpsIn(aRun()), IsEmpty());
    auto tunnel = aRun();
    tunnel.erase(tunnel.begin() + 30, tunnel.begin() + 50);
    EXPECT_THAT(jumpsIn(tunnel), IsEmpty());
    auto train = aRun();
    for (std::size_t each = 0; each < train.size(); ++each)
        train[each].position.latitude = 48 + 0.005 * static_cast<double>(each);
    EXPECT_THAT(jumpsIn(train), IsEmpty());
}

TEST(Leaps, OfACounterAreFound)
{
    auto last = aCount();
    last.back().metres = 4'000'000;
    EXPECT_THAT(placesOf(leapsIn(last)), ElementsAre(99));
    auto middle = aCount();
    middle[50].metres = 90'000;
    EXPECT_THAT(placesOf(leapsIn(middle)), ElementsAre(50));
    EXPECT_THAT(leapsIn(aCount()), IsEmpty());
}

} // namespace patella::exchange
