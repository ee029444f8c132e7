// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/exchange/files/readers.h"
#include "core/exchange/lists/cells/list_values.h"
#include "core/exchange/lists/list_reader.h"
#include "tests/support/activities.h"
#include "tests/support/builders.h"

namespace patella::exchange {
namespace {

using namespace std::chrono_literals;
using testing::Contains;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

Reading read(const std::string& list) { return readActivities(list); }

std::chrono::local_seconds clockAt(int year, unsigned month, unsigned day, std::chrono::seconds time)
{
    return std::chrono::local_days{std::chrono::year{year} / month / day} + time;
}

TEST(GarminList, SpeaksGermanWithDots)
{
    const auto run = test::onlyActivityIn(
        "Aktivitätstyp,Datum,Favorit,Titel,Distanz,Kalorien,Zeit,Ø Herzfrequenz,Maximale "
        "Herzfrequenz,Ø Schrittfrequenz (Laufen),Anstieg gesamt,Abstieg gesamt,Verstrichene Zeit\n"
        "Laufen,2026-04-20 06:08:34,false,\"Am See, früh\",\"10.34\",\"1,078\",\"00:58:02.2\",121,139,"
        "165,\"15\",\"'-9\",01:00:15.9\n");
    EXPECT_EQ(run.sport, "running");
    EXPECT_EQ(run.localStart, clockAt(2026, 4, 20, 6h + 8min + 34s));
    EXPECT_DOUBLE_EQ(run.distanceMetres.value(), 10340);
    EXPECT_DOUBLE_EQ(run.timerSeconds.value(), 58 * 60 + 2.2);
    EXPECT_DOUBLE_EQ(run.elapsedSeconds.value(), 3615.9);
    EXPECT_EQ(run.averageHeartRate, 121);
    EXPECT_EQ(run.highestHeartRate, 139);
    EXPECT_EQ(run.cadence, 165);
    EXPECT_EQ(run.ascentMetres, 15);
    EXPECT_EQ(run.notes, "Am See, früh");
    EXPECT_THAT(run.remarks, Contains(Remark::UnitGuessed));
}

TEST(GarminList, MayHaveDecimalCommasUnderAnEnglishHeader)
{
    const auto run
        = test::onlyActivityIn("Activity Type,Date,Title,Distance,Calories,Time,Avg HR\n"
                               "Running,2026-05-12 21:33:50,Evening,\"5,81\",\"1,024\",00:33:08,--\n");
    EXPECT_DOUBLE_EQ(run.distanceMetres.value(), 5810);
    EXPECT_EQ(run.averageHeartRate, std::nullopt);
}

TEST(StravaList, JoinsNamesAndShoesToItsTracks)
{
    const auto reading = read(
        "Aktivitäts-ID,Aktivitätsdatum,Name der Aktivität,Aktivitätsart,Aktivitätsbeschreibung,Verstrichene "
        "Zeit,Distanz,Aktivitätsausrüstung,Dateiname,Verstrichene Zeit,Bewegungszeit,Distanz\n"
        "1,\"21.07.2026, "
        "15:09:27\",Runde,Lauf,\"schön,\nlang\",1390,\"2,81\",Blau,activities/7.fit.gz,1390.0,"
        "1300.0,2811.5\n"
        "2,\"22.07.2026, 15:09:27\",Getippt,Lauf,,1800,\"5,00\",Blau,,1800.0,1800.0,5000.0\n");
    ASSERT_THAT(reading.companions, SizeIs(1));
    const auto& track = reading.companions[0];
    EXPECT_EQ(track.file, "activities/7.fit.gz");
    EXPECT_EQ(track.shoe, "Blau");
    EXPECT_EQ(track.notes, "Runde\nschön,\nlang");
    EXPECT_DOUBLE_EQ(track.row->distanceMetres.value(), 2811.5);
    EXPECT_DOUBLE_EQ(track.row->timerSeconds.value(), 1300);
    ASSERT_THAT(reading.activities, SizeIs(1)); // typed in, without a track
    EXPECT_EQ(reading.activities[0].start,
        std::chrono::sys_days{std::chrono::year{2026} / 7 / 22} + 15h + 9min + 27s); // UTC
    EXPECT_DOUBLE_EQ(reading.activities[0].distanceMetres.value(), 5000);
    EXPECT_THAT(reading.activities[0].remarks, IsEmpty());
}

TEST(StravaList, OfBeforeHasMetres)
{
    const auto reading = read("id,date,name,type,description,elapsed_time,distance,commute,gear,filename\n"
                              "1,2014-09-12 16:54:28,Lunch,Run,,1800,6000.5,false,,\n");
    ASSERT_THAT(reading.activities, SizeIs(1));
    EXPECT_DOUBLE_EQ(reading.activities[0].distanceMetres.value(), 6000.5);
}

TEST(RunkeeperList, NamesItsUnits)
{
    const auto reading = read(
        "Activity Id,Date,Type,Route Name,Distance (mi),Duration,Average Pace,Average Speed "
        "(mph),Calories Burned,Climb (ft),Average Heart Rate (bpm),Friend's Tagged,Notes,GPX File\n"
        "a1,2019-05-04 16:35:09,Running,,3.10,28:30,9:11,6.53,350,120,,,\"Easy, with \"\"strides\"\"\",\n"
        "a2,2019-05-05 16:35:09,Running,,7.00,1:06:06,9:11,6.53,350,120,,,,b.gpx\n");
    ASSERT_THAT(reading.activities, SizeIs(1));
    EXPECT_NEAR(reading.activities[0].distanceMetres.value(), 4988.97, 0.01);
    EXPECT_DOUBLE_EQ(reading.activities[0].timerSeconds.value(), 1710);
    EXPECT_NEAR(reading.activities[0].ascentMetres.value(), 36.6, 0.1);
    EXPECT_EQ(reading.activities[0].notes, "Easy, with \"strides\"");
    ASSERT_THAT(reading.companions, SizeIs(1));
    EXPECT_DOUBLE_EQ(reading.companions[0].row->timerSeconds.value(), 3966);
}

TEST(PytrainerList, IsRead)
{
    const auto run = test::onlyActivityIn(
        "date_time_local,title,sports.name,distance,duration,average,maxspeed,pace,maxpace,beats,"
        "maxbeats,calories,upositive,unegative,comments\n"
        "2026-10-14 12:02:42+02:00,Lunch,Run,10.12,2391,15.2,18,3.56,3.2,150,170,600,40,38,fine\n");
    EXPECT_DOUBLE_EQ(run.distanceMetres.value(), 10120);
    EXPECT_DOUBLE_EQ(run.timerSeconds.value(), 2391);
    EXPECT_EQ(run.start, std::chrono::sys_days{std::chrono::year{2026} / 10 / 14} + 10h + 2min + 42s);
    EXPECT_EQ(run.descentMetres, 38);
}

TEST(SpreadsheetList, IsGuessedFromWhatItSays)
{
    const auto list
        = "Datum;Strecke in km;Zeit;Typ;Bemerkung\n18.02.12;7,4;00:55:30;locker;\"12\xC2\xB0, Wind\"\n"
          "19.02.12;12,1;1:20:00;lang;\n";
    const auto guess = guessOf(csvTable(list));
    ASSERT_TRUE(guess);
    EXPECT_EQ(guess->dateOrder, DateOrder::DayFirst);
    EXPECT_EQ(guess->distanceUnit, ListUnit::Kilometres);
    EXPECT_EQ(guess->timeForm, TimeForm::Clock);
    EXPECT_TRUE(guess->decimalCommas[1]);
    const auto reading = read(list);
    ASSERT_THAT(reading.activities, SizeIs(2));
    EXPECT_EQ(reading.activities[0].day, std::chrono::year{2012} / 2 / 18);
    EXPECT_EQ(reading.activities[0].sport, "unknown"); // of a runner's list
    EXPECT_DOUBLE_EQ(reading.activities[0].distanceMetres.value(), 7400);
}

TEST(SpreadsheetList, TakesANameForALengthWhereItIsANumber)
{
    const auto list = "Datum;Strecke;Dauer\n03.11.2026;8,2;0:45:10\n05.11.2026;5,0;0:28:00\n";
    EXPECT_DOUBLE_EQ(read(list).activities[0].distanceMetres.value(), 8200);
    const auto named = "Datum;Strecke;Dauer\n03.11.2026;Isar;0:45:10\n05.11.2026;5;0:28:00\n";
    EXPECT_FALSE(read(named).activities[0].distanceMetres);
}

TEST(SpreadsheetList, CanBeReadOtherwiseThanItWasGuessed)
{
    const auto table = csvTable("date,distance,time\n03/04/2026,5,40:00\n05/04/2026,6,50:00\n");
    auto guess = guessOf(table).value();
    EXPECT_EQ(readList(table, guess).activities[0].day, std::chrono::year{2026} / 4 / 3);
    guess.dateOrder = DateOrder::MonthFirst;
    guess.distanceUnit = ListUnit::Miles;
    const auto corrected = readList(table, guess).activities[0];
    EXPECT_EQ(corrected.day, std::chrono::year{2026} / 3 / 4);
    EXPECT_NEAR(corrected.distanceMetres.value(), 8046.7, 0.1);
}

TEST(SpreadsheetList, ReadsHoursAndMinutesWhereMinutesWouldBeFasterThanAnyone)
{
    EXPECT_EQ(test::onlyActivityIn("date,km,time\n2026-03-04,10,0:55\n").timerSeconds, 55 * 60);
    EXPECT_EQ(test::onlyActivityIn("date,km,time\n2026-03-04,10,55:00\n").timerSeconds, 55 * 60);
    EXPECT_EQ(test::onlyActivityIn("date,km,minutes\n2026-03-04,10,55\n").timerSeconds, 55 * 60);
    EXPECT_EQ(test::onlyActivityIn("date,km,duration\n2026-03-04,10,3300\n").timerSeconds, 3300);
}

TEST(SpreadsheetList, SaysWhenARowMakesNoSense)
{
    const auto run = test::onlyActivityIn("date,km,time\n2026-03-04,10,55:00\none day,10,55:00\n");
    EXPECT_THAT(run.remarks, Contains(Remark::PartUnreadable));
}

TEST(SpreadsheetList, PassesOverSumsWithoutAWord)
{
    const auto run = test::onlyActivityIn("date,km,time\n2026-03-04,10,55:00\nTotal:,10,55:00\n,10,\n");
    EXPECT_THAT(run.remarks, Not(Contains(Remark::PartUnreadable)));
}

TEST(List, OfSomethingElseIsNotTaken)
{
    for (const auto* other :
        {"name,price\nshoe,120\n", "", "date\n2026-01-01\n", "hello, world", "SECS,KM\n1,2\n"})
        EXPECT_EQ(read(other).refusal, Refusal::UnknownFormat) << other;
}

TEST(ListNumber, TakesEitherDecimalSign)
{
    EXPECT_EQ(listNumber("1,336", false), 1336);
    EXPECT_EQ(listNumber("5,81", true), 5.81);
    EXPECT_EQ(listNumber("1.234,5", false), 1234.5);
    EXPECT_EQ(listNumber("1,234.5", true), 1234.5);
    EXPECT_EQ(listNumber("'-12", false), -12);
    EXPECT_EQ(listNumber("384 kcal", false), 384);
    EXPECT_EQ(listNumber("--", false), std::nullopt);
    EXPECT_EQ(listNumber("many", false), std::nullopt);
    EXPECT_EQ(listNumber("10,1", false), 10.1) << "one digit behind a comma counts no thousands";
    EXPECT_EQ(listNumber("1 234,5", true), 1234.5);
    EXPECT_EQ(listNumber("12\xC2\xA0"
                         "345",
                  false),
        12345);
}

} // namespace
} // namespace patella::exchange
