// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "core/log/values/local_time.h"
#include "tests/support/arbitrary.h"

namespace patella {
namespace {

using namespace std::chrono_literals;

class NoDates : public testing::TestWithParam<const char*> { };

TEST_P(NoDates, AreRefused) { EXPECT_EQ(dateFromIso(GetParam()), std::nullopt) << GetParam(); }

INSTANTIATE_TEST_SUITE_P(Texts, NoDates,
    testing::Values("", "2026-02-29", "2026-02-30", "2026-13-01", "2026-00-10", "2026-11-00", "2026-11-31",
        "1899-12-31", "2201-01-01", "2026-1-01", "20261120", "2026/11/20", "2026-11-20 ", "+026-11-20",
        "2026-11-2a", "20.11.2026"));

TEST(Dates, KnowLeapYears)
{
    EXPECT_EQ(dateFromIso("2028-02-29"), LocalDate(2028y / 2 / 29));
    EXPECT_EQ(dateFromIso("2000-02-29"), LocalDate(2000y / 2 / 29));
    EXPECT_EQ(dateFromIso("1900-02-29"), std::nullopt);
}

RC_GTEST_PROP(Dates, ComeBackFromTheirText, ())
{
    const auto date = *test::anyDate();
    RC_ASSERT(dateFromIso(isoText(date)) == date);
}

RC_GTEST_PROP(Dates, AreApartByTheDaysBetweenThem, ())
{
    const auto date = *test::anyDate();
    const auto days = *rc::gen::inRange(-20'000, 20'000);
    RC_ASSERT(daysBetween(date, daysAfter(date, days)) == days);
}

TEST(Dates, GoOnOverTheEndsOfMonthsAndYears)
{
    EXPECT_EQ(daysAfter(2026y / 12 / 31, 1), LocalDate(2027y / 1 / 1));
    EXPECT_EQ(daysAfter(2028y / 3 / 1, -1), LocalDate(2028y / 2 / 29));
    EXPECT_EQ(daysBetween(2026y / 3 / 28, 2026y / 3 / 30), 2); // over the hour that spring takes away
}

TEST(TimesOfDay, AreReadWithAndWithoutSeconds)
{
    EXPECT_EQ(timeOfDayFromIso("18:30:05"), TimeOfDay{18h + 30min + 5s});
    EXPECT_EQ(timeOfDayFromIso("18:30"), TimeOfDay{18h + 30min});
    EXPECT_EQ(isoText(TimeOfDay{5s}), "00:00:05");
    EXPECT_EQ(isoText(TimeOfDay{24h - 1s}), "23:59:59");
}

class NoTimes : public testing::TestWithParam<const char*> { };

TEST_P(NoTimes, AreRefused) { EXPECT_EQ(timeOfDayFromIso(GetParam()), std::nullopt) << GetParam(); }

INSTANTIATE_TEST_SUITE_P(Texts, NoTimes,
    testing::Values(
        "", "24:00", "23:60", "23:59:60", "6:30", "18.30", "18:30:5", "18:30:05Z", "-1:30", "18-30-05"));

TEST(Instants, AreTheLocalTimeLessTheOffset)
{
    EXPECT_EQ(isoText(instantOf(2026y / 11 / 20, TimeOfDay{18h + 30min}, UtcOffset{60min})),
        "2026-11-20T17:30:00Z");
    EXPECT_EQ(
        isoText(instantOf(2026y / 11 / 20, TimeOfDay{30min}, UtcOffset{345min})), "2026-11-19T18:45:00Z");
    EXPECT_EQ(
        isoText(instantOf(2026y / 12 / 31, TimeOfDay{20h}, UtcOffset{-480min})), "2027-01-01T04:00:00Z");
}

TEST(MondayOf, IsTheFirstDayOfTheIsoWeek)
{
    EXPECT_EQ(mondayOf(2026y / 11 / 16), 2026y / 11 / 16);
    EXPECT_EQ(mondayOf(2026y / 11 / 22), 2026y / 11 / 16);
    EXPECT_EQ(mondayOf(2027y / 1 / 1), 2026y / 12 / 28);
    EXPECT_EQ(mondayOf(2024y / 2 / 29), 2024y / 2 / 26);
}

} // namespace
} // namespace patella
