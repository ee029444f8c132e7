// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/report/period.h"
#include "tests/support/builders.h"

namespace patella {
namespace {

using namespace test;

// 20 Nov 2026 is a Friday.
TEST(LastWeeks, AreTheWeekOfTodayAndTheWholeWeeksBefore)
{
    EXPECT_EQ(lastWeeks(12, aDay), (Period{.from = 2026y / 8 / 31, .to = aDay}));
    EXPECT_EQ(lastWeeks(1, aDay), (Period{.from = 2026y / 11 / 16, .to = aDay}));
    EXPECT_EQ(lastWeeks(4, 2026y / 11 / 16).from, 2026y / 10 / 26);
}

TEST(Period, HoldsBothItsEnds)
{
    const Period period{.from = 2026y / 11 / 1, .to = aDay};
    EXPECT_TRUE(period.contains(2026y / 11 / 1));
    EXPECT_TRUE(period.contains(aDay));
    EXPECT_FALSE(period.contains(2026y / 10 / 31));
    EXPECT_FALSE(period.contains(2026y / 11 / 21));
    EXPECT_EQ(period.days(), 20);
    EXPECT_EQ((Period{.from = aDay, .to = 2026y / 11 / 1}).days(), 0);
}

TEST(WholeLog, BeginsWithItsFirstRunOrAnswer)
{
    Log log{.shoes = {}, .runs = {aRun(2026y / 3 / 5)}, .painNotes = {aRestDayNote(2026y / 2 / 1)}};
    EXPECT_EQ(wholeLog(log, aDay), (Period{.from = 2026y / 2 / 1, .to = aDay}));
    EXPECT_EQ(wholeLog({}, aDay), (Period{.from = aDay, .to = aDay}));
}

TEST(PeriodAskedFor, FillsTheEndsThatWereNotNamed)
{
    const Log log{.shoes = {}, .runs = {aRun(2025y / 3 / 5)}, .painNotes = {}};
    EXPECT_EQ(periodAskedFor({}, {}, log, aDay), lastWeeks(usualReportWeeks, aDay));
    EXPECT_EQ(periodAskedFor(2026y / 5 / 1, {}, log, aDay), (Period{.from = 2026y / 5 / 1, .to = aDay}));
    EXPECT_EQ(
        periodAskedFor({}, 2026y / 5 / 1, log, aDay), (Period{.from = 2025y / 3 / 5, .to = 2026y / 5 / 1}));
    EXPECT_EQ(periodAskedFor(2026y / 4 / 1, 2026y / 5 / 1, log, aDay),
        (Period{.from = 2026y / 4 / 1, .to = 2026y / 5 / 1}));
}

TEST(PeriodAskedFor, BeginsAfterTheLastVisitUnlessThatIsTooShortOrTooLongAgo)
{
    const auto asked = [](int daysAgo) {
        return periodAskedFor({}, {}, {.visits = {aVisit(daysAfter(aDay, -daysAgo))}}, aDay);
    };
    EXPECT_EQ(asked(30), (Period{daysAfter(aDay, -29), aDay}));
    EXPECT_EQ(asked(7), (Period{daysAfter(aDay, -6), aDay}));
    EXPECT_EQ(asked(6), lastWeeks(usualReportWeeks, aDay));
    EXPECT_EQ(asked(365).from, daysAfter(aDay, -364));
    EXPECT_EQ(asked(366), lastWeeks(usualReportWeeks, aDay));
    EXPECT_EQ(asked(-5), lastWeeks(usualReportWeeks, aDay)) << "a visit to come";
}

TEST(PeriodAskedFor, BeginsSixWeeksBeforeTheMainComplaintAtTheLatest)
{
    const auto asked
        = [](LocalDate began) { return periodAskedFor({}, {}, {.complaints = {aComplaint(began)}}, aDay); };
    EXPECT_EQ(asked(2026y / 9 / 19), (Period{.from = 2026y / 8 / 3, .to = aDay})) << "8 August is a Saturday";
    EXPECT_EQ(asked(2026y / 11 / 10), lastWeeks(usualReportWeeks, aDay));
    EXPECT_EQ(asked(daysAfter(aDay, -366)), lastWeeks(usualReportWeeks, aDay)) << "too long ago";
    auto ended = aComplaint(2026y / 9 / 19);
    ended.ended = 2026y / 10 / 1;
    EXPECT_EQ(periodAskedFor({}, {}, {.complaints = {ended}}, aDay), lastWeeks(usualReportWeeks, aDay));
}

} // namespace
} // namespace patella
