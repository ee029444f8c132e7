// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/exchange/lists/cells/date_order.h"
#include "core/exchange/lists/cells/list_dates.h"
#include "tests/support/builders.h"

namespace patella::exchange {
namespace {

using namespace std::chrono_literals;

struct MomentCase {
    const char* cell;
    DateOrder order;
    LocalDate date;
    std::optional<TimeOfDay> time;
};

class ListMoments : public testing::TestWithParam<MomentCase> { };

TEST_P(ListMoments, AreReadInEveryShape)
{
    const auto moment = listMoment(GetParam().cell, GetParam().order);
    ASSERT_TRUE(moment) << GetParam().cell;
    EXPECT_EQ(moment->date, GetParam().date) << GetParam().cell;
    EXPECT_EQ(moment->time, GetParam().time) << GetParam().cell;
}

INSTANTIATE_TEST_SUITE_P(Some, ListMoments,
    testing::Values(
        MomentCase{"2026-11-20 18:30:05", DateOrder::YearFirst, test::aDay, TimeOfDay{18h + 30min + 5s}},
        MomentCase{"20.11.2026, 18:30:05", DateOrder::DayFirst, test::aDay, TimeOfDay{18h + 30min + 5s}},
        MomentCase{"Nov 20, 2026, 6:30:05 PM", DateOrder::DayFirst, test::aDay, TimeOfDay{18h + 30min + 5s}},
        MomentCase{"Nov 20, 2026, 12:05:00\xE2\x80\xAF"
                   "AM",
            DateOrder::DayFirst, test::aDay, TimeOfDay{5min}},
        MomentCase{"Fr, 20 Nov. 2026 18:30", DateOrder::DayFirst, test::aDay, TimeOfDay{18h + 30min}},
        MomentCase{"20 nov. 2026 à 18:30", DateOrder::DayFirst, test::aDay, TimeOfDay{18h + 30min}},
        MomentCase{"11/20/26", DateOrder::MonthFirst, test::aDay, std::nullopt},
        MomentCase{"20.11.26", DateOrder::DayFirst, test::aDay, std::nullopt}));

TEST(ListMoment, ThatIsNoneIsEmpty)
{
    for (const auto* cell : {"", "date", "31.02.2026", "2026", "12:30", "10:11:12", "99/99/9999",
             "sum of all", "Tue", "8.2", "1985", "3 nov", "20261103 065", "20261103 06 km"})
        EXPECT_FALSE(listMoment(cell, DateOrder::DayFirst)) << cell;
}

struct DayCase {
    const char* cell;
    const char* iso; // of the day, and of the clock where there is one
    std::optional<int> offsetMinutes = std::nullopt;
};

void PrintTo(const DayCase& each, std::ostream* stream) { *stream << each.cell; }

class DaysOfLists : public testing::TestWithParam<DayCase> { };

TEST_P(DaysOfLists, AreReadWhateverTheLanguage)
{
    const auto moment = listMoment(GetParam().cell, DateOrder::DayFirst);
    ASSERT_TRUE(moment);
    const auto clock = moment->time ? "T" + isoText(*moment->time) : std::string();
    EXPECT_EQ(isoText(moment->date) + clock, GetParam().iso);
    const auto offset
        = moment->offset ? std::optional(static_cast<int>(moment->offset->ahead.count())) : std::nullopt;
    EXPECT_EQ(offset, GetParam().offsetMinutes);
}

INSTANTIATE_TEST_SUITE_P(OtherScripts, DaysOfLists,
    testing::Values(DayCase{"令和8年11月3日", "2026-11-03"}, DayCase{"平成31年4月2日", "2019-04-02"},
        DayCase{"２０２６/１１/０３", "2026-11-03"}, DayCase{"3 листопада 2026 р.", "2026-11-03"},
        DayCase{"14 травня 2026", "2026-05-14"}, DayCase{"3 Νοεμβρίου 2026", "2026-11-03"},
        DayCase{"14 Μαΐου 2026", "2026-05-14"}, DayCase{"14 Ağustos 2026", "2026-08-14"},
        DayCase{"14. avgust 2026", "2026-08-14"}, DayCase{"14. veebruar 2026", "2026-02-14"},
        DayCase{"2026 m. rugsėjo 14 d.", "2026-09-14"}));

// A day of the week that is called like a month, in front of the month.
INSTANTIATE_TEST_SUITE_P(Weekdays, DaysOfLists,
    testing::Values(DayCase{"mar. 3 nov. 2026", "2026-11-03"}, DayCase{"mar 3 mar 2026", "2026-03-03"},
        DayCase{"mardi 3 mars 2026", "2026-03-03"}, DayCase{"martes, 3 de marzo de 2026", "2026-03-03"},
        DayCase{"mar 3/11/2026", "2026-11-03"}, DayCase{"mercoledì 4 marzo 2026", "2026-03-04"},
        DayCase{"maandag 2 november 2026", "2026-11-02"}, DayCase{"maandag 02-11-2026", "2026-11-02"},
        DayCase{"Di. 03.11.2026", "2026-11-03"}, DayCase{"Tue, 03 Nov 2026", "2026-11-03"},
        DayCase{"sáb., 7 de nov. de 2026", "2026-11-07"}, DayCase{"lör 7 nov 2026", "2026-11-07"}));

INSTANTIATE_TEST_SUITE_P(Months, DaysOfLists,
    testing::Values(DayCase{"3 de noviembre de 2026", "2026-11-03"},
        DayCase{"3 de nov. de 2026", "2026-11-03"}, DayCase{"1er décembre 2026", "2026-12-01"},
        DayCase{"3. März 2026", "2026-03-03"}, DayCase{"3 août 2026", "2026-08-03"},
        DayCase{"3 juillet 2026", "2026-07-03"}, DayCase{"3 juin 2026", "2026-06-03"},
        DayCase{"3 listopada 2026", "2026-11-03"}, DayCase{"3 października 2026", "2026-10-03"},
        DayCase{"3 maj 2026", "2026-05-03"}, DayCase{"3. marraskuuta 2026", "2026-11-03"},
        DayCase{"3. maaliskuuta 2026", "2026-03-03"}, DayCase{"3 ноября 2026", "2026-11-03"},
        DayCase{"3. července 2026", "2026-07-03"}, DayCase{"November 3rd, 2026", "2026-11-03"},
        DayCase{"3-NOV-26", "2026-11-03"}, DayCase{"2026-Nov-03", "2026-11-03"},
        DayCase{"3 kasım 2026", "2026-11-03"}));

INSTANTIATE_TEST_SUITE_P(Programs, DaysOfLists,
    testing::Values(DayCase{"Tue Nov  3 06:53:54 2026", "2026-11-03T06:53:54"},
        DayCase{"Tue Nov 03 06:53:54 CET 2026", "2026-11-03T06:53:54"},
        DayCase{"Tue Nov 03 2026 06:53:54 GMT+0100 (CET)", "2026-11-03T06:53:54", 60},
        DayCase{"Tue, 03 Nov 2026 06:53:54 -0500", "2026-11-03T06:53:54", -300},
        DayCase{"2026-11-03T05:53:54.000Z", "2026-11-03T05:53:54", 0},
        DayCase{"2026-11-03 05:53:54+0000", "2026-11-03T05:53:54", 0},
        DayCase{"2026-11-03T06:53+05:30", "2026-11-03T06:53:00", 330},
        DayCase{"2026-11-03 06:53:54 UTC", "2026-11-03T06:53:54", 0},
        DayCase{"20261103T065354Z", "2026-11-03T06:53:54", 0},
        DayCase{"20261103 065354", "2026-11-03T06:53:54"}, DayCase{"20261103065354", "2026-11-03T06:53:54"},
        DayCase{"20261103", "2026-11-03"}, DayCase{"03112026", "2026-11-03"},
        DayCase{"1793685234", "2026-11-03T05:53:54", 0}, DayCase{"1793685234120", "2026-11-03T05:53:54", 0},
        DayCase{"46329", "2026-11-03"}, DayCase{"46329.25", "2026-11-03T06:00:00"},
        DayCase{"2026-11-03, UTC clock: 06:53:54", "2026-11-03T06:53:54"},
        DayCase{"03/Nov/2026:06:53:54 +0100", "2026-11-03T06:53:54", 60}));

INSTANTIATE_TEST_SUITE_P(EastAsia, DaysOfLists,
    testing::Values(DayCase{"2026年11月3日", "2026-11-03"},
        DayCase{"2026年11月3日 上午6:53", "2026-11-03T06:53:00"},
        DayCase{"2026年11月3日 下午6:53", "2026-11-03T18:53:00"},
        DayCase{"2026年11月3日 6時53分54秒", "2026-11-03T06:53:54"}, DayCase{"2026년 11월 3일", "2026-11-03"},
        DayCase{"2026. 11. 3. 오후 6:53:54", "2026-11-03T18:53:54"},
        DayCase{"2026/11/03 午後6:53", "2026-11-03T18:53:00"}));

INSTANTIATE_TEST_SUITE_P(Clocks, DaysOfLists,
    testing::Values(DayCase{"3.11.2026 klo 6.53", "2026-11-03T06:53:00"},
        DayCase{"03/11/2026 à 12:30", "2026-11-03T12:30:00"},
        DayCase{"3/11/2026 6h53", "2026-11-03T06:53:00"},
        DayCase{"am 3.11.2026 um 12:30 Uhr", "2026-11-03T12:30:00"},
        DayCase{"3/11/2026 6:53 a. m.", "2026-11-03T06:53:00"},
        DayCase{"3/11/2026 6:53 p.m.", "2026-11-03T18:53:00"},
        DayCase{"3/11/26 12:05 AM", "2026-11-03T00:05:00"},
        DayCase{"3 nov. 2026 a las 12:30", "2026-11-03T12:30:00"},
        DayCase{"06:53, 3 nov. 2026", "2026-11-03T06:53:00"},
        DayCase{"6:53 pm on November 3, 2026", "2026-11-03T18:53:00"}));

struct OrderCase {
    const char* name;
    std::vector<std::string_view> cells;
    DateOrder order;
    std::vector<std::string_view> weekdays = {};
    bool decimalCommas = false;
    std::optional<LocalDate> today = std::nullopt;
};

class OrdersOfDates : public testing::TestWithParam<OrderCase> { };

TEST_P(OrdersOfDates, AreSeenInTheWholeColumn)
{
    const auto& each = GetParam();
    EXPECT_EQ(dateOrderOf(each.cells, {each.weekdays, each.decimalCommas, each.today}), each.order);
}

INSTANTIATE_TEST_SUITE_P(Some, OrdersOfDates,
    testing::Values(
        OrderCase{"numberThatIsNoMonth", {"03/11/2026", "04/11/2026", "13/11/2026"}, DateOrder::DayFirst},
        OrderCase{"numberThatIsNoMonthBehind", {"11/03/2026", "11/13/2026"}, DateOrder::MonthFirst},
        OrderCase{"dayToCome", {"12/11/2026"}, DateOrder::DayFirst, {}, false, 2026y / 11 / 28},
        OrderCase{"dayToComeTheOtherWay", {"10/12/2026"}, DateOrder::MonthFirst, {}, false, 2026y / 11 / 28},
        OrderCase{"weekdayInTheCell", {"Tue 03/11/2026"}, DateOrder::DayFirst},
        OrderCase{"weekdayBeside", {"11/03/2026"}, DateOrder::MonthFirst, {"Tuesday"}},
        OrderCase{"decimalCommas", {"03/11/2026"}, DateOrder::DayFirst, {}, true},
        OrderCase{"dots", {"03.11.2026"}, DateOrder::DayFirst},
        OrderCase{"rowsInOrder", {"10/02/2026", "03/03/2026", "04/03/2026"}, DateOrder::DayFirst},
        OrderCase{
            "rowsInOrderNewestFirst", {"03/10/2026", "03/02/2026", "02/11/2026"}, DateOrder::MonthFirst},
        OrderCase{"someDaysAndNotMonths", {"01/04/2026", "03/04/2026", "05/04/2026"}, DateOrder::DayFirst},
        OrderCase{
            "someDaysAndNotMonthsBehind", {"04/01/2026", "04/03/2026", "04/05/2026"}, DateOrder::MonthFirst},
        OrderCase{"dayAfterTomorrow", {"12/11/2026"}, DateOrder::DayFirst, {}, false, 2026y / 12 / 9},
        OrderCase{"tomorrow", {"12/11/2026"}, DateOrder::MonthFirst, {}, false, 2026y / 12 / 10},
        OrderCase{"34DaysAndNot121", {"01/04/2026", "05/05/2026"}, DateOrder::DayFirst},
        OrderCase{"33DaysAndNot91", {"01/04/2026", "04/05/2026"}, DateOrder::MonthFirst},
        OrderCase{"34DaysAndNot121Behind", {"04-01-2026", "05-05-2026"}, DateOrder::MonthFirst},
        OrderCase{"33DaysAndNot91Behind", {"04-01-2026", "05-04-2026"}, DateOrder::DayFirst},
        OrderCase{"noSignAtAll", {"03/04/2026"}, DateOrder::MonthFirst},
        OrderCase{"noDate", {"", "x"}, DateOrder::DayFirst},
        OrderCase{"yearsInSome", {"2026/11/03", "13/11/2026"}, DateOrder::DayFirst},
        OrderCase{"years", {"2026/11/03"}, DateOrder::YearFirst}),
    [](const auto& each) { return std::string(each.param.name); });

} // namespace
} // namespace patella::exchange
