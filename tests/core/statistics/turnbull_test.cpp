// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "core/statistics/turnbull.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace patella {
namespace {

constexpr double never = std::numeric_limits<double>::infinity();

TEST(Turnbull, IsKaplanAndMeierWhereTimesAreKnownOrStillGoOn)
{
    // Six times by hand: 5 of 6 go past 1 (lost), one ends at 2 of 5, one at 4 of 3, the rest goes on.
    const std::array<CensoredTime, 6> times{{{1}, {2, 2}, {3}, {4, 4}, {5}, {6}}};
    const auto masses = turnbull(times);
    ASSERT_EQ(masses.size(), 3U);
    EXPECT_EQ(masses[0].after, 2);
    EXPECT_EQ(masses[0].by, 2);
    EXPECT_NEAR(masses[0].share, 1.0 / 5, 1e-8);
    EXPECT_NEAR(masses[1].share, 4.0 / 5 * 1 / 3, 1e-8);
    EXPECT_EQ(masses[2].by, never);
    EXPECT_NEAR(masses[2].share, 4.0 / 5 * 2 / 3, 1e-8);
}

TEST(Turnbull, HoldsByHandWhereStretchesOverlap)
{
    // a in (0,1], b in (0,2], c in (1,3]: (0,1] and (1,2]. Likelihood p * 1 * (1-p): p = 1/2.
    const std::array<CensoredTime, 3> times{{{0, 1}, {0, 2}, {1, 3}}};
    const auto masses = turnbull(times);
    ASSERT_EQ(masses.size(), 2U);
    EXPECT_NEAR(masses[0].share, 0.5, 1e-8);
    EXPECT_EQ(masses[1].after, 1);
    EXPECT_EQ(masses[1].by, 2);
    EXPECT_NEAR(masses[1].share, 0.5, 1e-8);
}

// Months until the breast retracts after radiotherapy, 46 women (Finkelstein and Wolfe 1985).
constexpr std::array<CensoredTime, 46> cosmesis{{{45}, {6, 10}, {0, 7}, {46}, {46}, {7, 16}, {17}, {7, 14},
    {37, 44}, {0, 8}, {4, 11}, {15}, {11, 15}, {22}, {46}, {46}, {25, 37}, {46}, {26, 40}, {46}, {27, 34},
    {36, 44}, {46}, {36, 48}, {37}, {40}, {17, 25}, {46}, {11, 18}, {38}, {5, 12}, {37}, {0, 5}, {18}, {24},
    {36}, {5, 11}, {19, 35}, {17, 25}, {24}, {32}, {33}, {19, 26}, {37}, {34}, {36}}};

TEST(Turnbull, IsWhatRPublishesForTheCosmesisData)
{
    // icfit of the R package interval, to the digits that it prints.
    const std::array<TimeMass, 8> published{{{4, 5, 0.0463}, {6, 7, 0.0334}, {7, 8, 0.0887}, {11, 12, 0.0708},
        {24, 25, 0.0926}, {33, 34, 0.0818}, {38, 40, 0.1209}, {46, 48, 0.4656}}};
    const auto masses = turnbull(cosmesis);
    ASSERT_EQ(masses.size(), published.size());
    for (std::size_t i = 0; i < published.size(); ++i) {
        EXPECT_EQ(masses[i].after, published.at(i).after);
        EXPECT_EQ(masses[i].by, published.at(i).by);
        EXPECT_NEAR(masses[i].share, published.at(i).share, 0.00006);
    }
}

// The conditions of Kuhn and Tucker hold for the best estimate alone (Gentleman and Geyer 1994): nowhere
// would a little more of a share make the times likelier, and where there is a share it is even.
bool isBest(std::span<const CensoredTime> times, const std::vector<TimeMass>& masses)
{
    const auto isIn = [](double after, double by, const CensoredTime& time) {
        return after >= time.after && by <= time.by;
    };
    const auto gain = [&](double after, double by) {
        double sum = 0;
        for (const auto& time : times) {
            double likely = 0;
            for (const auto& mass : masses)
                likely += isIn(mass.after, mass.by, time) ? mass.share : 0;
            sum += isIn(after, by, time) ? 1 / likely : 0;
        }
        return sum / static_cast<double>(times.size());
    };
    bool best = true;
    for (const auto& mass : masses)
        best = best && std::abs(gain(mass.after, mass.by) - 1) < 1e-8;
    for (const auto& begin : times)
        for (const auto& end : times)
            best = best && (begin.after >= end.by || gain(begin.after, end.by) < 1 + 1e-8);
    return best;
}

TEST(Turnbull, IsTheBestThereIsForTheCosmesisData) { EXPECT_TRUE(isBest(cosmesis, turnbull(cosmesis))); }

RC_GTEST_PROP(Turnbull, IsTheBestThereIsForWhateverTimes, ())
{
    const auto count = *rc::gen::inRange(1, 25);
    std::vector<CensoredTime> times;
    for (int i = 0; i < count; ++i) {
        const auto after = *rc::gen::inRange(0, 12);
        const auto length = *rc::gen::inRange(1, 8);
        times.push_back({static_cast<double>(after), length == 7 ? never : after + length + 0.0});
    }
    const auto masses = turnbull(times);
    const auto sum = std::accumulate(
        masses.begin(), masses.end(), 0.0, [](double all, const TimeMass& each) { return all + each.share; });
    RC_ASSERT(std::abs(sum - 1) < 1e-8);
    RC_ASSERT(isBest(times, masses));
}

TEST(Turnbull, SaysNothingOfNoTimes) { EXPECT_TRUE(turnbull({}).empty()); }

TEST(Turnbull, IsTheShareOfEachTimeWhereAllAreKnown)
{
    const std::array<CensoredTime, 5> times{{{3, 3}, {1, 1}, {3, 3}, {7, 7}, {3, 3}}};
    const auto masses = turnbull(times);
    ASSERT_EQ(masses.size(), 3U);
    EXPECT_EQ(masses[0].by, 1);
    EXPECT_NEAR(masses[0].share, 0.2, 1e-9);
    EXPECT_EQ(masses[1].after, 3);
    EXPECT_NEAR(masses[1].share, 0.6, 1e-9);
    EXPECT_NEAR(masses[2].share, 0.2, 1e-9);
}

TEST(Turnbull, PutsAllIntoOneStretchWhereNothingTellsThemApart)
{
    const std::array<CensoredTime, 2> going{{{5}, {7}}}; // both go on: behind the later one
    EXPECT_EQ(turnbull(going), (std::vector<TimeMass>{{7, never, 1}}));
    const std::array<CensoredTime, 2> early{{{0, 3}, {0, 5}}};
    EXPECT_EQ(turnbull(early), (std::vector<TimeMass>{{0, 3, 1}}));
    const std::array<CensoredTime, 2> around{{{1, 3}, {2, 2}}};
    EXPECT_EQ(turnbull(around), (std::vector<TimeMass>{{2, 2, 1}}));
}

TEST(Turnbull, HoldsAnExactTimeAgainstTheBoundsOfAStretch)
{
    // At 2 and later than 2 are apart; at 2 and not later than 2 are not.
    const std::array<CensoredTime, 2> later{{{2, 2}, {2, 4}}};
    const auto apart = turnbull(later);
    ASSERT_EQ(apart.size(), 2U);
    EXPECT_NEAR(apart[0].share, 0.5, 1e-9);
    EXPECT_EQ(apart[1].by, 4);
    const std::array<CensoredTime, 2> upTo{{{2, 2}, {1, 2}}};
    EXPECT_EQ(turnbull(upTo), (std::vector<TimeMass>{{2, 2, 1}}));
}

void expectSame(const std::vector<TimeMass>& a, const std::vector<TimeMass>& b, double scale)
{
    ASSERT_EQ(a.size(), b.size());
    for (std::size_t i = 0; i < a.size(); ++i) {
        EXPECT_EQ(a[i].after * scale, b[i].after);
        EXPECT_EQ(a[i].by * scale, b[i].by);
        EXPECT_NEAR(a[i].share, b[i].share, 1e-7);
    }
}

TEST(Turnbull, DoesNotMindTheOrderTheUnitNorEachTimeTwice)
{
    const auto masses = turnbull(cosmesis);
    auto times = std::vector(cosmesis.begin(), cosmesis.end());
    std::ranges::reverse(times);
    expectSame(masses, turnbull(times), 1);
    times.insert(times.end(), cosmesis.begin(), cosmesis.end());
    expectSame(masses, turnbull(times), 1);
    for (auto& time : times)
        time = {time.after * 4, time.by * 4};
    expectSame(masses, turnbull(times), 4);
}

} // namespace
} // namespace patella
