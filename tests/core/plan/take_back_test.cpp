// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/plan/take_back.h"
#include "tests/support/clocked_log.h"

namespace patella {
namespace {

using namespace test;

struct BackCase {
    const char* name;
    int daysLater;
    std::optional<TakeBackKind> kind;
    int days;
};

void PrintTo(const BackCase& back, std::ostream* stream) { *stream << back.name; }

class AfterARedRun : public testing::TestWithParam<BackCase> { };

TEST_P(AfterARedRun, ItIsTakenBackForSoManyDays)
{
    ClockedLog log;
    log.add(0, {0, 1, 0, 0});
    log.add(2, {1, 6, 2, 1});
    const auto found = takeBack(log.log, daysAfter(aMonday, 2 + GetParam().daysLater));
    ASSERT_EQ(found.has_value(), GetParam().kind.has_value());
    if (found) {
        EXPECT_EQ(found->kind, GetParam().kind);
        EXPECT_EQ(found->days, GetParam().days);
        EXPECT_EQ(found->because.date, daysAfter(aMonday, 2));
        EXPECT_EQ(found->because.why, ZoneReason::WorstDuring);
    }
}

INSTANTIATE_TEST_SUITE_P(By, AfterARedRun,
    testing::Values(BackCase{"thatDay", 0, TakeBackKind::Rest, 3},
        BackCase{"twoDays", 2, TakeBackKind::Rest, 1}, BackCase{"threeDays", 3, TakeBackKind::NoMore, 5},
        BackCase{"sevenDays", 7, TakeBackKind::NoMore, 1}, BackCase{"eightDays", 8, {}, 0}),
    [](const auto& each) { return std::string(each.param.name); });

TEST(TakeBack, IsTheSameLoadAgainAfterAnAmberRun)
{
    ClockedLog log;
    log.add(0, {1, 4, 1, 1});
    const auto found = takeBack(log.log, daysAfter(aMonday, 1)).value();
    EXPECT_EQ(found.kind, TakeBackKind::NoMore);
    EXPECT_EQ(found.because.answer, Answer::Amber);
    log.add(2, {1, 1, 1, 1});
    EXPECT_FALSE(takeBack(log.log, daysAfter(aMonday, 3))) << "until a green run";
}

TEST(TakeBack, LooksPastAGreenRunForARedOne)
{
    ClockedLog log;
    log.add(0, {1, 8, 1, 1});
    log.add(4, {1, 1, 1, 1});
    EXPECT_EQ(takeBack(log.log, daysAfter(aMonday, 5)).value().because.answer, Answer::Red);
}

TEST(TakeBack, SaysNothingOfRunsThatNobodyAskedAbout)
{
    EXPECT_FALSE(takeBack({.runs = {aRun()}}, aDay));
    EXPECT_FALSE(takeBack({}, aDay));
}

} // namespace
} // namespace patella
