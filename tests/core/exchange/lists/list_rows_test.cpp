// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/exchange/lists/list_reader.h"
#include "core/exchange/lists/list_table.h"
#include "tests/support/builders.h"

#include <span>

namespace patella::exchange {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

ListReading listOf(const std::string& text, std::optional<LocalDate> today = {})
{
    return readList(text, ListKnowledge{.lists = {}, .today = today});
}

struct WrongRow {
    const char* name;
    const char* row; // the second of a list of date, type, distance, time, heart rate
    std::optional<LocalDate> day;
    RowTrouble trouble;
};

class WrongRows : public testing::TestWithParam<WrongRow> { };

TEST_P(WrongRows, AreLeftOutWithTheirLineAndNeverReadShifted)
{
    const auto read = listOf("Date,Type,Distance (km),Time,Avg HR\n2026-11-01,Run,8.2,0:45:10,148\n"
        + std::string(GetParam().row) + "\n2026-11-09,Run,5,0:28:05,\n");
    ASSERT_THAT(read.reading.activities, SizeIs(2));
    EXPECT_DOUBLE_EQ(read.reading.activities[0].distanceMetres.value(), 8200);
    EXPECT_DOUBLE_EQ(read.reading.activities[1].distanceMetres.value(), 5000);
    EXPECT_THAT(read.problems, ElementsAre(RowProblem{3, GetParam().day, GetParam().trouble}));
}

INSTANTIATE_TEST_SUITE_P(All, WrongRows,
    testing::Values(WrongRow{"cellLost", "2026-11-05,7,0:40:00,150", 2026y / 11 / 5, RowTrouble::CellCount},
        WrongRow{"twoCellsLost", "2026-11-05,7,0:40:00", 2026y / 11 / 5, RowTrouble::CellCount},
        WrongRow{"decimalComma", "2026-11-05,Run,7,5,0:40:00,150", 2026y / 11 / 5, RowTrouble::CellCount},
        WrongRow{"commaInANote", "2026-11-05,Run, easy,7,0:40:00,150", 2026y / 11 / 5, RowTrouble::CellCount},
        WrongRow{"endLost", "2026-11-05,Run,7", 2026y / 11 / 5, RowTrouble::CellCount},
        WrongRow{"shiftedRight", "x,2026-11-05,Run,7,0:40:00,150", std::nullopt, RowTrouble::CellCount},
        WrongRow{"noDate", "some day,Run,7,0:40:00,150", std::nullopt, RowTrouble::NoDate},
        WrongRow{"impossibleDate", "2026-13-45,Run,7,0:40:00,150", std::nullopt, RowTrouble::NoDate},
        WrongRow{"strayQuote", "2026-11-05,Run \"easy\",7,0:40:00,150", std::nullopt, RowTrouble::Quotes}),
    [](const auto& each) { return std::string(each.param.name); });

TEST(ListRows, MayHoldTheSignOfSecondsAndAHeadingBetweenThem)
{
    const auto read = listOf("Date,Pace,Distance (km),Time\nNovember 2026,,,\n2026-11-05,5'30\",8.2,45:10\n");
    EXPECT_THAT(read.problems, IsEmpty());
    ASSERT_THAT(read.reading.activities, SizeIs(1));
    EXPECT_DOUBLE_EQ(read.reading.activities[0].distanceMetres.value(), 8200);
}

TEST(ListRows, MayHaveTheirHeaderAgainBetweenThem)
{
    const auto* header = "Date,Distance (km),Time\n";
    const auto list = std::string(header) + "2026-11-03,8.2,45:10\n" + header + "2026-11-04,9.2,50:10\n";
    EXPECT_EQ(readList(list, ListKnowledge{}).reading.activities.size(), 2U);
}

TEST(ListTables, ArePartedByTheSignThatMakesMostNames)
{
    const auto cellsOf = [](const char* text) { return listTable(text).rows.front().cells; };
    EXPECT_EQ(cellsOf("Date;Distance,x\n1;2,3\n"), (std::vector<std::string>{"Date", "Distance,x"}));
    EXPECT_EQ(cellsOf("Date|Distance|Time,x\n1|2|3,4\n").size(), 3U);
    EXPECT_EQ(cellsOf("Date;y,Distance\n1;2,3\n"), (std::vector<std::string>{"Date;y", "Distance"}))
        << "of equal ones by the comma";
}

TEST(ListRows, MayEndInEmptyCells)
{
    const auto read = listOf("Date,Distance (km),Time\n2026-11-01,8.2,0:45:10,,\n2026-11-02,5,0:28:05,\n");
    EXPECT_THAT(read.reading.activities, SizeIs(2));
    EXPECT_THAT(read.problems, IsEmpty());
}

TEST(ListRows, OfTwoRunsADayAreBothRead)
{
    EXPECT_THAT(
        listOf("Date,Distance (km),Time\n2026-11-03,5,0:30:00\n2026-11-03,5,0:30:00\n").reading.activities,
        SizeIs(2));
}

struct CellUnit {
    const char* cell;
    double metres;
};

void PrintTo(const CellUnit& each, std::ostream* stream) { *stream << each.cell; }

class UnitsInCells : public testing::TestWithParam<CellUnit> { };

TEST_P(UnitsInCells, CountForTheirRow)
{
    const auto read = listOf(
        "Date;Distance;Time\n2026-11-03;8.2;45:10\n2026-11-05;" + std::string(GetParam().cell) + ";45:00\n");
    ASSERT_THAT(read.reading.activities, SizeIs(2));
    EXPECT_NEAR(read.reading.activities[0].distanceMetres.value(), 8200, 0.1);
    EXPECT_NEAR(read.reading.activities[1].distanceMetres.value(), GetParam().metres, 1);
    EXPECT_THAT(read.reading.activities[1].remarks, IsEmpty());
}

INSTANTIATE_TEST_SUITE_P(All, UnitsInCells,
    testing::Values(CellUnit{"5.1 mi", 8208}, CellUnit{"5.1mi", 8208}, CellUnit{"5.1 Miles", 8208},
        CellUnit{"8k", 8000}, CellUnit{"8.2 km", 8200}, CellUnit{"8200 m", 8200},
        CellUnit{"8,200 meters", 8200}, CellUnit{"8.2 Kilometer", 8200}, CellUnit{"8.2公里", 8200},
        CellUnit{"5,1 Meilen", 8208}, CellUnit{"8800 yd", 8047}, CellUnit{"8,2 км", 8200}));

TEST(UnitsOfLists, StandInAColumnOfTheirOwn)
{
    const auto read
        = listOf("Date,Distance,Distance Unit,Time\n2026-11-03,5.1,mi,45:10\n2026-11-05,8.2,km,45:10\n")
              .reading;
    ASSERT_THAT(read.activities, SizeIs(2));
    EXPECT_NEAR(read.activities[0].distanceMetres.value(), 8208, 1);
    EXPECT_NEAR(read.activities[1].distanceMetres.value(), 8200, 1);
}

TEST(UnitsOfLists, OfMostCellsCountForTheBareOnes)
{
    const auto read = listOf(
        "Date,Distance,Time\n2026-11-03,5.1 mi,45:10\n2026-11-05,6.2 mi,55:10\n2026-11-07,3.1,27:00\n")
                          .reading;
    ASSERT_THAT(read.activities, SizeIs(3));
    EXPECT_NEAR(read.activities[2].distanceMetres.value(), 4989, 1);
}

struct OneRun {
    const char* name;
    const char* list; // its only row is 8.2 km in 45:10 on 3 November 2026
};

class WaysToWriteARun : public testing::TestWithParam<OneRun> { };

TEST_P(WaysToWriteARun, SayTheSame)
{
    const auto read = listOf(GetParam().list);
    EXPECT_THAT(read.problems, IsEmpty());
    ASSERT_THAT(read.reading.activities, SizeIs(1));
    const auto& run = read.reading.activities[0];
    EXPECT_NEAR(run.distanceMetres.value_or(0), 8200, 10);
    EXPECT_NEAR(run.timerSeconds.value_or(0), 2710, 1);
    const auto day = run.day ? *run.day
        : run.localStart     ? LocalDate{std::chrono::floor<std::chrono::days>(*run.localStart)}
                             : LocalDate{};
    EXPECT_EQ(day, 2026y / 11 / 3);
}

INSTANTIATE_TEST_SUITE_P(All, WaysToWriteARun,
    testing::Values(
        OneRun{"hoursWithDecimals", "Date,Distance (km),Duration (hours)\n2026-11-03,8.2,0.7528\n"},
        OneRun{"hoursUnsaid", "Date,km,Duration\n2026-11-03,8.2,0.7528\n"},
        OneRun{"minutesUnsaid", "Date,km,Duration\n2026-11-03,8.2,45.17\n"},
        OneRun{"metresAndMilliseconds", "Date,Distance,Duration\n2026-11-03,8200,2710000\n"},
        OneRun{"partOfADay", "Date;km;Dauer\n03.11.2026;8,2;0,031366\n"},
        OneRun{"minutesAsHours", "Date;km;Time\n03.11.2026;8,2;45:10:00\n"},
        OneRun{"timeOfDayOfASpreadsheet", "Date,km,Time\n11/3/2026,8.2,12:45:10 AM\n"},
        OneRun{"weekdayColumn", "Day,Date,km,Time\nTue,2026-11-03,8.2,45:10\n"},
        OneRun{"germanWeekdayColumn", "Tag;Datum;km;Zeit\nDi;03.11.2026;8,2;45:10\n"},
        OneRun{"dateInStartTime",
            "Activity,Start Time,End Time,Distance (km),Duration\n"
            "Running,2026-11-03 06:53:54,2026-11-03 07:39:04,8.2,0:45:10\n"},
        OneRun{"startAndEndAlone", "Start,End,Distance (km)\n2026-11-03 06:53:54,2026-11-03 07:39:04,8.2\n"},
        OneRun{"timeOfDayBesideDuration", "Date,Time,Distance (km),Duration\n2026-11-03,06:53,8.2,0:45:10\n"},
        OneRun{
            "unknownWords", "Trainingsdatum und Ort,Distanz gelaufen,Zeit netto\n2026-11-03,8.2,0:45:10\n"},
        OneRun{"spreadsheetDays", "Date,km,Time\n46329,8.2,45:10\n"},
        OneRun{"chinese", "日期,运动类型,距离 (公里),时长\n2026年11月3日,跑步,8.2,45分10秒\n"},
        OneRun{"swedish", "Datum;Sträcka (km);Tid\n2026-11-03;8,2;45:10\n"},
        OneRun{"czech", "Datum;Vzdálenost (km);Čas\n3. listopadu 2026;8,2;45:10\n"},
        OneRun{"twoLinesAbove", "My runs\n,,\nDate,km,Time\n2026-11-03,8.2,45:10\n"}),
    [](const auto& each) { return std::string(each.param.name); });

INSTANTIATE_TEST_SUITE_P(Figures, WaysToWriteARun,
    testing::Values(OneRun{"feet", "Date,Distance (ft),Time\n2026-11-03,26903,45:10\n"},
        OneRun{"feetInTheCell", "Date,Distance,Time\n2026-11-03,26903 ft,45:10\n"},
        OneRun{"centimetres", "Date,distance_cm,Time\n2026-11-03,820000,45:10\n"},
        OneRun{"metresWithADot", "Date,Distance (m),Time\n2026-11-03,8.200,45:10\n"},
        OneRun{"minutesWithAComma", "Date;km;Time (min)\n2026-11-03;8,2;45,167\n"},
        OneRun{"metresAsAPower", "Date,Distance (m),Time\n2026-11-03,8.2e3,45:10\n"},
        OneRun{"arabicSigns", "Date,km,Time\n2026-11-03,8٫2,45:10\n"},
        OneRun{"middleDot", "Date,km,Time\n2026-11-03,8·2,45:10\n"},
        OneRun{"wideFigures", "Date,km,Time\n2026-11-03,８.２,45:10\n"},
        OneRun{"milesShort", "Date,Distance,Time\n2026-11-03,5.095 mls,45:10\n"}),
    [](const auto& each) { return std::string(each.param.name); });

struct UnreadCell {
    const char* name;
    const char* heading;
    const char* cell;
};

class UnreadCells : public testing::TestWithParam<UnreadCell> { };

TEST_P(UnreadCells, GoIntoTheNotesAsTheyAreWritten)
{
    const auto [name, heading, cell] = GetParam();
    const auto read = listOf(fmt::format("Date,Pace,km,Time,{}\n2026-11-03,5,8.2,45:10,{}\n"
                                         "2026-11-05,5,8,45:00,\n",
                                 heading, cell))
                          .reading;
    ASSERT_THAT(read.activities, SizeIs(2));
    EXPECT_EQ(read.activities[0].notes, fmt::format("{}: {}", heading, cell));
    EXPECT_THAT(read.activities[0].remarks, testing::Contains(Remark::CellUnread));
    EXPECT_THAT(read.activities[1].remarks, testing::Not(testing::Contains(Remark::CellUnread)));
}

INSTANTIATE_TEST_SUITE_P(All, UnreadCells,
    testing::Values(UnreadCell{"pulse", "Avg HR", "ca. 148"}, UnreadCell{"share", "Avg HR", "78%"},
        UnreadCell{"highest", "Max HR", "80 %"}, UnreadCell{"climb", "Ascent", "about 40 m"}),
    [](const auto& each) { return std::string(each.param.name); });

TEST(UnreadCells, AreKeptOfDistanceAndTimeAndAreNoneWhereNothingIsSaid)
{
    const auto read = listOf("Date,Distance (km),Time\n2026-11-03,8.2,~45:10\n2026-11-05,ca. 9,45:10\n"
                             "2026-11-07,7,--\n2026-11-09,0,30:00\n2026-11-11,6,00:00\n")
                          .reading;
    ASSERT_THAT(read.activities, SizeIs(5));
    EXPECT_EQ(read.activities[0].notes, "Time: ~45:10");
    EXPECT_EQ(read.activities[1].notes, "Distance (km): ca. 9");
    for (const auto& each : std::span(read.activities).subspan(2))
        EXPECT_EQ(each.notes, "");
}

TEST(ClimbsOfLists, AreInTheUnitOfTheirCellOrNotRead)
{
    const auto climbOf = [](const char* heading, const char* cell) {
        const auto read
            = listOf(fmt::format("Date,km,Time,{}\n2026-11-03,8.2,45:10,{}\n", heading, cell)).reading;
        return read.activities.empty() ? std::optional(-1.0) : read.activities[0].ascentMetres;
    };
    EXPECT_NEAR(climbOf("Elevation Gain", "410 ft").value_or(0), 124.97, 0.01);
    EXPECT_NEAR(climbOf("Elevation Gain (ft)", "125 m").value_or(0), 125, 0.01);
    EXPECT_EQ(climbOf("Ascent (km)", "0.125"), std::nullopt) << "not a climb of nothing";
    EXPECT_EQ(climbOf("elevationGain (cm)", "12500"), std::nullopt);
}

// Its times are UTC and its second distance is exact, whatever the language of its header.
TEST(ListsOfStrava, AreKnownByTheColumnsThatStandThereTwice)
{
    const auto read
        = listOf("ID тренировки,Дата тренировки,Тип тренировки,Общее время,Расстояние,Общее время,"
                 "Время в движении,Расстояние\n"
                 "111,\"3 нояб. 2026 г., 5:53:54\",Бег,2800,\"8,20\",2800.0,2710.0,8204.1\n")
              .reading;
    ASSERT_THAT(read.activities, SizeIs(1));
    const auto& run = read.activities[0];
    EXPECT_EQ(run.start, std::chrono::sys_days{2026y / 11 / 3} + 5h + 53min + 54s);
    EXPECT_DOUBLE_EQ(run.distanceMetres.value_or(0), 8204.1);
    EXPECT_DOUBLE_EQ(run.timerSeconds.value_or(0), 2710);
    EXPECT_THAT(run.remarks, IsEmpty());
}

TEST(PulsesOfLists, AreNoSharesOfTheHighest)
{
    const auto read = listOf("Date,km,Time,Avg HR (%)\n2026-11-03,8.2,45:10,78\n").reading;
    ASSERT_THAT(read.activities, SizeIs(1));
    EXPECT_EQ(read.activities[0].averageHeartRate, std::nullopt);
}

TEST(DatesOfLists, AreDayFirstWhereADayWouldBeToCome)
{
    const auto read = listOf("Date,km,Time\n12/11/2026,8.2,45:10\n", 2026y / 11 / 28).reading;
    ASSERT_THAT(read.activities, SizeIs(1));
    EXPECT_EQ(read.activities[0].day, 2026y / 11 / 12);
}

} // namespace
} // namespace patella::exchange
