// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "core/exchange/format/csv_table.h"
#include "core/exchange/own/csv_columns.h"
#include "core/exchange/own/log_csv_reading.h"
#include "core/exchange/own/log_csv_writing.h"
#include "core/log/columns.h"
#include "core/log/plain.h"
#include "tests/support/arbitrary.h"
#include "tests/support/builders.h"

namespace patella::exchange {

using namespace std::chrono_literals;
using test::aDay;
using test::aPainNote;
using test::aRun;
using test::aShoe;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::StartsWith;

RC_GTEST_PROP(LogCsv, ComesBackAsItWas, (const Log& log))
{
    const auto reading = logFromCsv(csvOf(log));
    RC_ASSERT(reading.problems.empty());
    RC_ASSERT(reading.log == log);
}

RC_GTEST_PROP(LogCsv, ReadsWhateverDamageItHas,
    (const Log& log, const std::vector<std::pair<std::uint16_t, char>>& damage))
{
    auto csv = csvOf(log);
    for (const auto& [place, byte] : damage)
        csv[place % csv.size()] = byte;
    logFromCsv(csv);
}

TEST(LogCsv, BeginsWithTheColumnsThatOtherProgramsRelyOn)
{
    EXPECT_THAT(csvOf({}),
        StartsWith(
            "date,start_time,utc_offset_min,distance_km,duration,kind,effort,surface,shoe,warm_up_min,"
            "cool_down_min,ascent_m,descent_m,cadence_spm,heart_rate_bpm,temperature_c,pain_before,pain_"
            "during,"
            "pain_after,pain_next_morning,pain_side,pain_region,painkiller,ended,tags,notes,record,id"));
}

TEST(LogCsv, HasAColumnForEachColumnOfEachRecord)
{
    EXPECT_THAT(csvHeader(),
        testing::IsSupersetOf({"elapsed_s", "max_heart_rate_bpm", "file", "pain_note.score",
            "pain_note.run_id", "shoe.limit_m", "shoe.name", "knee_check.signs", "warm_up_parts"}));
    EXPECT_EQ(csvHeader().size(), std::set(csvHeader().begin(), csvHeader().end()).size());
}

TEST(LogCsv, LeavesOutFurtherColumnsOfWhichTheLogSaysNothing)
{
    const auto check = test::aKneeCheck();
    const auto csv = csvOf({.kneeChecks = {check}});
    EXPECT_THAT(csv, HasSubstr(",id,knee_check.date,knee_check.side,knee_check.swelling\r\n"));
    EXPECT_EQ(logFromCsv(csv).log.kneeChecks, std::vector{check});
}

TEST(LogCsv, ShowsARunAsPeopleReadIt)
{
    auto shoe = aShoe("Blue, old");
    auto run = aRun(aDay, {8205});
    run.measured.duration = 2710s;
    run.ground.shoe = shoe.id;
    run.ground.surface = SurfaceMix::fromText("asphalt=70,trail=30");
    auto left = aPainNote(run, Moment::During, 2);
    auto right = aPainNote(run, Moment::During, 4);
    right.side = Side::Right;
    right.region = Region::OuterSide;
    const auto csv = csvOf({{shoe}, {run}, {left, right, aPainNote(run, Moment::NextMorning, 1)}});
    EXPECT_THAT(csv,
        HasSubstr("\r\n2026-11-20,,,8.205,0:45:10,,,\"asphalt=70,trail=30\",\"Blue, old\",,,,,,,,,4,,1,right,"
                  "outer_side,,,,,run,"
            + run.id.text()));
}

TEST(LogCsv, OfAPersonMakesPainNotesAndShoes)
{
    const auto reading
        = logFromCsv("\xEF\xBB\xBF"
                     "date,distance_km,duration,shoe,pain_during,pain_next_morning,pain_side,pain_region\n"
                     "2026-11-20,8.2,45:10,Blue,3,1,left,front\n"
                     "2026-11-21,\"5,5\",,Blue,,,,\n");
    EXPECT_THAT(reading.problems, IsEmpty());
    ASSERT_EQ(reading.log.runs.size(), 2U);
    ASSERT_EQ(reading.log.shoes.size(), 1U);
    EXPECT_EQ(reading.log.shoes[0].name, "Blue");
    EXPECT_EQ(reading.log.runs[0].measured.distance, Distance{8200});
    EXPECT_EQ(reading.log.runs[0].measured.duration, 2710s);
    EXPECT_EQ(reading.log.runs[0].ground.shoe, reading.log.shoes[0].id);
    EXPECT_EQ(reading.log.runs[1].measured.distance, Distance{5500});
    EXPECT_NE(reading.log.runs[0].id, reading.log.runs[1].id);
    ASSERT_EQ(reading.log.painNotes.size(), 2U);
    EXPECT_EQ(reading.log.painNotes[0].run, reading.log.runs[0].id);
    EXPECT_EQ(reading.log.painNotes[0].score, *Pain::of(3));
    EXPECT_EQ(reading.log.painNotes[0].side, Side::Left);
    EXPECT_EQ(reading.log.painNotes[0].region, Region::Front);
    EXPECT_EQ(reading.log.painNotes[1].date, daysAfter(aDay, 1));
}

TEST(LogCsv, KeepsAPainOfZeroApartFromNoAnswer)
{
    const auto reading = logFromCsv("date,distance_km,pain_before,pain_during\n2026-11-20,8,0,\n");
    ASSERT_EQ(reading.log.painNotes.size(), 1U);
    EXPECT_EQ(reading.log.painNotes[0].moment, Moment::Before);
    EXPECT_EQ(reading.log.painNotes[0].score, *Pain::of(0));
}

TEST(LogCsv, TakesTheNotesOfItsOwnRowsAndNotTheirSummary)
{
    const auto run = aRun();
    const Log log{{}, {run}, {aPainNote(run)}};
    EXPECT_EQ(logFromCsv(csvOf(log)).log.painNotes.size(), 1U);
    auto added = csvOf(log) + "2026-11-22,,,5.000,0:30:00,,,,,,,,,,,,,3\r\n";
    const auto reading = logFromCsv(added);
    EXPECT_EQ(reading.log.runs.size(), 2U);
    EXPECT_EQ(reading.log.painNotes.size(), 2U);
}

TEST(LogCsv, FindsShoesThatStandBelowTheirRuns)
{
    const auto shoe = aShoe("Red");
    auto run = aRun();
    run.ground.shoe = shoe.id;
    const auto table = csvTable(csvOf({{shoe}, {run}, {}}));
    std::string turned;
    for (const auto at : {0U, 2U, 1U}) {
        for (const auto& cell : table.rows[at].cells)
            turned += csvCell(cell) + ",";
        turned.back() = '\n';
    }
    const auto reading = logFromCsv(turned);
    EXPECT_THAT(reading.problems, IsEmpty());
    EXPECT_EQ(reading.log.runs.at(0).ground.shoe, shoe.id);
    EXPECT_EQ(reading.log.shoes.size(), 1U);
}

TEST(LogCsv, KeepsTheKeyOfAShoeThatIsNotInTheLog)
{
    auto run = aRun();
    run.ground.shoe = ShoeId::fresh();
    const Log log{{}, {run}, {}};
    EXPECT_EQ(logFromCsv(csvOf(log)).log, log);
}

struct BadRow {
    const char* name;
    const char* row;
    CsvProblem problem;
};

class BadCsvRows : public testing::TestWithParam<BadRow> { };

TEST_P(BadCsvRows, AreReportedAndTheOthersRead)
{
    const auto reading
        = logFromCsv(std::string("date,distance_km,duration,kind,effort,pain_during,notes,record,id\n"
                                 "2026-11-18,5,30:00,easy,,,\"first\nrun\",,\n")
            + GetParam().row + "\n2026-11-21,7,,,,,,,\n");
    EXPECT_THAT(reading.problems, ElementsAre(GetParam().problem));
    ASSERT_EQ(reading.log.runs.size(), 2U);
    EXPECT_EQ(reading.log.runs[1].measured.distance, Distance{7000});
}

INSTANTIATE_TEST_SUITE_P(Rows, BadCsvRows,
    testing::Values(BadRow{"noSuchDay", "2026-02-30,5,,,,,,,", {4, "date", CsvTrouble::NotAValue}},
        BadRow{"noDate", ",5,,,,,,,", {4, "date", CsvTrouble::Missing}},
        BadRow{"noNumber", "2026-11-20,five,,,,,,,", {4, "distance_km", CsvTrouble::NotAValue}},
        BadRow{"noTime", "2026-11-20,5,45,,,,,,", {4, "duration", CsvTrouble::NotAValue}},
        BadRow{"sixtySeconds", "2026-11-20,5,4:60,,,,,,", {4, "duration", CsvTrouble::NotAValue}},
        BadRow{"unknownKind", "2026-11-20,5,,fast,,,,,", {4, "kind", CsvTrouble::NotAValue}},
        BadRow{"effortAboveTen", "2026-11-20,5,,,11,,,,", {4, "effort", CsvTrouble::NotAValue}},
        BadRow{"painAboveTen", "2026-11-20,5,,,,11,,,", {4, "pain_during", CsvTrouble::NotAValue}},
        BadRow{"painOfAHalf", "2026-11-20,5,,,,2.5,,,", {4, "pain_during", CsvTrouble::NotAValue}},
        BadRow{"unknownRecord", "2026-11-20,5,,,,,,swim,", {4, "record", CsvTrouble::UnknownRecord}},
        BadRow{"noKey", "2026-11-20,5,,,,,,run,7", {4, "id", CsvTrouble::NotAValue}},
        BadRow{"aCommaTooMany", "2026-11-20,5,,,,,knee, hip,,", {4, "", CsvTrouble::TooManyCells}},
        BadRow{"quoteInACell", "2026-11-20,5,,,,,an \"old\" nail,,", {4, "", CsvTrouble::StrayQuote}},
        BadRow{"quoteAfterACell", "2026-11-20,5,,,,,\"nail\" 5,,", {4, "", CsvTrouble::StrayQuote}},
        BadRow{"quoteNeverClosed", "2026-11-20,5,,,,,\"nail,,", {4, "", CsvTrouble::UnclosedQuote}}),
    [](const auto& each) { return std::string(each.param.name); });

TEST(LogCsv, TakesAQuoteBehindANumberForInchesOrSeconds)
{
    const auto reading = logFromCsv("date,distance_km,notes\n2026-11-20,5,5\" nail at 5'30\"\n");
    EXPECT_THAT(reading.problems, IsEmpty());
    ASSERT_EQ(reading.log.runs.size(), 1U);
    EXPECT_EQ(reading.log.runs[0].words.notes, "5\" nail at 5'30\"");
}

TEST(LogCsv, RefusesTheSameKeyTwice)
{
    const auto run = aRun();
    const auto csv = csvOf({{}, {run, run}, {}});
    const auto reading = logFromCsv(csv);
    EXPECT_THAT(reading.problems, ElementsAre(CsvProblem{3, "id", CsvTrouble::IdTwice}));
    EXPECT_EQ(reading.log.runs.size(), 1U);
}

TEST(LogCsv, ReadsTheDialectsOfSpreadsheets)
{
    for (const auto* csv : {"date;distance_km;notes\r\n2026-11-20;8,2;gut\r\n",
             "date\tdistance_km\tnotes\n2026-11-20\t8.2\tgut\n",
             " Date ,DISTANCE_KM,notes\r\n\r\n2026-11-20,8.2,gut",
             "date,distance_km,notes,mood\n2026-11-20,8.2,gut,\n",
             "date,distance_km,notes\n2026-11-20,8.2,gut\n\n   \n,,\n"}) {
        const auto reading = logFromCsv(csv);
        EXPECT_THAT(reading.problems, IsEmpty()) << csv;
        ASSERT_EQ(reading.log.runs.size(), 1U) << csv;
        EXPECT_EQ(reading.log.runs[0].measured.distance, Distance{8200}) << csv;
        EXPECT_EQ(reading.log.runs[0].words.notes, "gut") << csv;
    }
}

TEST(LogCsv, ReadsOldEncodings)
{
    EXPECT_EQ(logFromCsv("date,distance_km,notes\n2026-11-20,8,\xFC"
                         "bel\n")
                  .log.runs.at(0)
                  .words.notes,
        "übel");
}

TEST(LogCsv, KeepsSpreadsheetsFromRunningWhatSomebodyTyped)
{
    for (const auto* typed : {"=1+1", "+49", "-12", "@home", "\tx", "'=1", "''-"}) {
        auto run = aRun();
        run.words.notes = typed;
        const Log log{{}, {run}, {}};
        const auto csv = csvOf(log);
        const auto table = csvTable(csv);
        for (const auto& cell : table.rows.at(1).cells)
            EXPECT_TRUE(
                cell.empty() || std::string_view("=+-@\t\r").find(cell.front()) == std::string_view::npos)
                << cell;
        EXPECT_EQ(logFromCsv(csv).log, log);
    }
}

TEST(LogCsv, IsKnownByItsHeader)
{
    EXPECT_TRUE(isLogCsv(csvOf({})));
    EXPECT_TRUE(isLogCsv("Date;Distance_km\n"));
    EXPECT_TRUE(isLogCsv("\xEF\xBB\xBF\"date\",\"duration\"\n"));
    EXPECT_FALSE(isLogCsv("Activity ID,Activity Date,Distance\n"));
    EXPECT_TRUE(isLogCsv("date,duration,pain_during\n"));
    EXPECT_FALSE(isLogCsv("Date,Type,Distance (km),Duration,Notes\n")); // another program's
    EXPECT_FALSE(isLogCsv(""));
}

TEST(LogCsv, OfNothingIsNothing)
{
    for (const auto* csv : {"", "\n\n", "\xEF\xBB\xBF", "date,distance_km\n"}) {
        EXPECT_EQ(logFromCsv(csv).log, Log{});
        EXPECT_THAT(logFromCsv(csv).problems, IsEmpty());
    }
}

} // namespace patella::exchange
