// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/mileage/mileage_link.h"
#include "core/statistics/ranks.h"
#include "tests/support/builders.h"
#include "tests/support/mileage_study.h"

namespace patella {
namespace {

using namespace test;

struct WeekLogged {
    int kilometres;
    int worst;
};

// One run a week, of weeks that are over.
MileageLink linkOf(const std::vector<WeekLogged>& weeks)
{
    Log log;
    auto monday = aMonday;
    for (const auto& [distance, worst] : weeks) {
        log.runs.push_back(aRun(monday, kilometres(distance)));
        log.painNotes.push_back(aPainNote(log.runs.back(), Moment::During, worst));
        monday = daysAfter(monday, daysOfAWeek);
    }
    return mileageLink(mileageWeeks(log, {.unit = MileageUnit::Distance, .knee = Side::Both}, monday));
}

// Kilometres that go up and down without a season, and a score made of them.
template <typename Score> std::vector<WeekLogged> logged(int count, Score score)
{
    std::vector<WeekLogged> weeks;
    for (int i = 0; i < count; ++i) {
        const int distance = 20 + (i * 37 + i * i * 11) % 23;
        weeks.push_back({.kilometres = distance, .worst = score(distance)});
    }
    return weeks;
}

TEST(MileageLink, SaysThatMoreHurtsMore)
{
    const auto link = linkOf(logged(30, [](int distance) { return distance / 5; }));
    EXPECT_EQ(link.answer, MileageAnswer::MoreHurtsMore);
    EXPECT_EQ(link.lagWeeks, 0);
    EXPECT_GT(link.rho.value(), 0.9);
    EXPECT_LT(link.p.value(), linkFrom);
}

TEST(MileageLink, SaysThatMoreHurtsLess)
{
    const auto link = linkOf(logged(30, [](int distance) { return 9 - distance / 5; }));
    EXPECT_EQ(link.answer, MileageAnswer::MoreHurtsLess);
    EXPECT_LT(link.rho.value(), -0.9);
}

TEST(MileageLink, CountsWeeksAboveAndUpToTheMiddle)
{
    const auto link = linkOf({{10, 1}, {20, 3}, {30, 2}, {40, 5}, {50, 3}});
    EXPECT_EQ(link.middle, 30'000);
    EXPECT_EQ(link.above, (Proportion{.hits = 2, .of = 2}));
    EXPECT_EQ(link.below, (Proportion{.hits = 1, .of = 3}));
    EXPECT_EQ(link.difference, differenceOf(link.above, link.below));
}

TEST(MileageLink, SaysNothingUnderTwelveWeeks)
{
    const auto follows = [](int distance) { return distance / 5; };
    const auto few = linkOf(logged(fewestWeeks - 1, follows));
    EXPECT_EQ(few.answer, MileageAnswer::TooFewWeeks);
    EXPECT_EQ(few.weeks, fewestWeeks - 1);
    EXPECT_FALSE(few.rho);
    EXPECT_FALSE(few.p);
    EXPECT_NE(linkOf(logged(fewestWeeks, follows)).answer, MileageAnswer::TooFewWeeks);
    EXPECT_EQ(linkOf({}).answer, MileageAnswer::TooFewWeeks);
}

struct Same {
    const char* name;
    int worst;
    int painfulAbove;
};
class AlwaysTheSame : public testing::TestWithParam<Same> { };

TEST_P(AlwaysTheSame, LeavesNothingToCompare)
{
    const auto link = linkOf(logged(30, [](int) { return GetParam().worst; }));
    EXPECT_EQ(link.answer, MileageAnswer::NothingVaries);
    EXPECT_FALSE(link.rho);
    EXPECT_EQ(link.above.hits, GetParam().painfulAbove == 0 ? 0 : link.above.of);
}

INSTANTIATE_TEST_SUITE_P(Scores, AlwaysTheSame, testing::Values(Same{"never", 0, 0}, Same{"eight", 8, 1}),
    [](const auto& each) { return std::string(each.param.name); });

TEST(MileageLink, HasARhoThatTheWeeksThemselvesGive)
{
    const auto log = simulatedLog(felt(2), 7);
    const auto weeks = mileageWeeks(log, {.unit = MileageUnit::Distance, .knee = Side::Both}, 2030y / 1 / 1);
    const auto link = mileageLink(weeks);
    Numbers amounts;
    Numbers worst;
    for (auto i = static_cast<std::size_t>(link.lagWeeks); i < weeks.size(); ++i)
        if (const auto& pain = weeks[i].week.worst) {
            amounts.push_back(static_cast<double>(weeks[i - static_cast<std::size_t>(link.lagWeeks)].amount));
            worst.push_back(pain->value());
        }
    EXPECT_EQ(link.rho, spearman(amounts, worst));
    EXPECT_EQ(link.weeks, static_cast<int>(worst.size()));
}

TEST(MileageLink, LeavesWeeksOutThatLackAnAmount)
{
    Log log = simulatedLog(felt(0), 3);
    const auto link = [&] {
        return mileageLink(
            mileageWeeks(log, {.unit = MileageUnit::Distance, .knee = Side::Both}, 2030y / 1 / 1));
    };
    const int before = link().weeks;
    log.runs.front().measured.distance.reset();
    EXPECT_EQ(link().weeks, before - 1);
}

// The short form of tests/simulation/mileage_simulation.cpp.
TEST(MileageProof, CallsNoLinkOneInAtMostFivePercent)
{
    Proportion found{.hits = 0, .of = 0};
    for (const auto& knee : logsWithoutALink()) {
        if (knee.weeks > 104)
            continue;
        const auto more = mileageFindings(knee, 20).more;
        found.hits += more.hits;
        found.of += more.of;
    }
    EXPECT_LE(shareOf(found), 0.05) << found.hits << " of " << found.of;
}

TEST(MileageProof, FindsALinkOfTheSameWeekInEightyPercent)
{
    EXPECT_GE(shareOf(mileageFindings(felt(0), 60).more), 0.8);
}

TEST(MileageProof, FindsTheLagOfTwoWeeksInSeventyPercent)
{
    EXPECT_GE(shareOf(mileageFindings(felt(2), 60).rightLag), 0.7);
}

} // namespace
} // namespace patella
