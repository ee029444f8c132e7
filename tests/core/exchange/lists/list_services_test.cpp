// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/exchange/lists/list_columns.h"
#include "core/exchange/lists/list_reader.h"
#include "tests/support/activities.h"
#include "tests/support/builders.h"

namespace patella::exchange {
namespace {

using namespace std::chrono_literals;
using testing::IsEmpty;
using testing::SizeIs;

struct ServiceList {
    const char* name;
    const char* list; // its first row is a run of 3 November 2026, 8.2 km in 45:10
};

class ServiceLists : public testing::TestWithParam<ServiceList> { };

TEST_P(ServiceLists, SayWhenHowFarAndHowLong)
{
    const auto read = readList(GetParam().list, ListKnowledge{});
    EXPECT_THAT(read.problems, IsEmpty());
    ASSERT_FALSE(read.reading.activities.empty());
    const auto& run = read.reading.activities.front();
    EXPECT_TRUE(run.sport == "running" || run.sport == "unknown") << run.sport; // both are taken as runs
    EXPECT_NEAR(run.distanceMetres.value_or(0), 8200, 10);
    EXPECT_NEAR(run.timerSeconds.value_or(0), 2710, 1);
    const auto clock = run.start ? run.start->time_since_epoch()
        : run.localStart         ? run.localStart->time_since_epoch()
        : run.day                ? std::chrono::sys_days{*run.day}.time_since_epoch()
                                 : 0s;
    EXPECT_EQ(
        LocalDate{std::chrono::floor<std::chrono::days>(std::chrono::sys_seconds{clock})}, 2026y / 11 / 3);
    for (std::size_t other = 1; other < read.reading.activities.size(); ++other)
        EXPECT_NE(read.reading.activities[other].sport, "running") << other;
}

INSTANTIATE_TEST_SUITE_P(All, ServiceLists,
    testing::Values(
        ServiceList{"MapMyRun",
            "Date Submitted,Workout Date,Activity Type,Calories Burned (kCal),Distance (mi),Workout Time "
            "(seconds),Avg Pace (min/mi),Avg Heart Rate,Steps,Notes,Source,Link\n"
            "\"Nov. 4, 2026\",\"Nov. 3, 2026\",Run,410,5.095,2710,9.32,148,,fine,App,x\n"
            "\"Nov. 6, 2026\",\"Nov. 5, 2026\",Bike Ride,610,11.2,2700,4.0,128,,,App,x\n"},
        ServiceList{"MapMyRunInKilometres",
            "Date Submitted,Workout Date,Activity Type,Distance (km),Workout Time (seconds),Notes\n"
            "\"Nov. 4, 2026\",\"Nov. 3, 2026\",Run,8.2,2710,\n"},
        ServiceList{"Zepp",
            "type,startTime,sportTime(s),maxPace(/meter),minPace(/meter),distance(m),avgPace(/meter),"
            "calories(kcal)\n1,2026-11-03 05:53:54+0000,2710,0.29,0.55,8200.0,0.3476,410.0\n"
            "6,2026-11-04 16:10:00+0000,2400,0.6,1.1,3100.0,0.774,150.0\n"},
        ServiceList{"Samsung",
            "com.samsung.shealth.exercise,6312011,12\n"
            "total_calorie,com.samsung.health.exercise.start_time,com.samsung.health.exercise.exercise_type,"
            "com.samsung.health.exercise.duration,com.samsung.health.exercise.distance,"
            "com.samsung.health.exercise.time_offset,com.samsung.health.exercise.datauuid\n"
            "410.0,2026-11-03 05:53:54.120,1002,2710000,8200.0,UTC+0100,a,\n"
            "150.0,2026-11-04 16:10:00.000,1001,2400000,3100.0,UTC+0100,b,\n"},
        ServiceList{"TrainingPeaks",
            "\"Title\",\"WorkoutType\",\"PlannedDuration\",\"PlannedDistanceInMeters\",\"WorkoutDay\","
            "\"DistanceInMeters\",\"AthleteComments\",\"TimeTotalInHours\",\"HeartRateAverage\",\"Rpe\"\n"
            "\"Easy\",\"Run\",\"0.75\",\"8000\",\"2026-11-03\",\"8200.4\",\"fine\",\"0.7528\",\"148\",\"4\"\n"
            "\"Long\",\"Bike\",\"3\",\"\",\"2026-11-04\",\"60210.4\",\"\",\"2.7\",\"138\",\"4\"\n"},
        ServiceList{"Fitbit",
            "exercise_id,exercise_start,exercise_end,utc_offset,exercise_created,activity_name,log_type,"
            "distance_units,tracker_total_steps,tracker_total_distance_mm,tracker_avg_heart_rate\n"
            "1,2026-11-03T05:53:54Z,2026-11-03T06:39:04Z,+01:00,2026-11-03T07:00:00Z,Run,TRACKER,"
            "METRIC,7000,8200000,148\n"
            "2,2026-11-04T05:53:54Z,2026-11-04T06:39:04Z,+01:00,2026-11-04T07:00:00Z,Bike,TRACKER,"
            "METRIC,0,20200000,120\n"},
        ServiceList{"IntervalsIcu",
            "id,start_date_local,type,name,moving_time,elapsed_time,distance,total_elevation_gain,"
            "average_heartrate,max_heartrate,icu_training_load,icu_rpe\n"
            "i1,2026-11-03T06:53:54,Run,Morning,2710,2800,8204.1,40,148,171,45,3\n"
            "i2,2026-11-04T06:53:54,Ride,Work,2710,2800,18204.1,40,128,151,45,3\n"},
        ServiceList{"GarminPolish",
            "Typ aktywności,Data,Ulubiony,Tytuł,Dystans,Kalorie,Czas,Średnie tętno,Średnie tempo\n"
            "Bieganie,2026-11-03 06:53:54,false,Poranny,\"8,20\",\"330\",00:45:10,148,5:30\n"},
        ServiceList{"GarminSwedish",
            "Aktivitetstyp,Datum,Favorit,Titel,Distans,Kalorier,Tid,Medelpuls,Maxpuls,Medeltempo\n"
            "Löpning,2026-11-03 06:53:54,false,Morgon,\"8,20\",\"330\",00:45:10,148,171,5:30\n"},
        ServiceList{"GarminPortuguese",
            "Tipo de atividade,Data,Favorito,Título,Distância,Calorias,Tempo,FC Média\n"
            "Corrida,2026-11-03 06:53:54,false,Matinal,\"8,20\",\"330\",00:45:10,148\n"},
        ServiceList{"StravaPortuguese",
            "ID da atividade,Data da atividade,Nome da atividade,Tipo de atividade,Tempo decorrido,"
            "Distância,Nome do arquivo,Tempo decorrido,Tempo em movimento,Distância\n"
            "1,\"3 de nov. de 2026, 05:53:54\",Matinal,Corrida,2800,\"8,20\",,2800.0,2710.0,8204.1\n"},
        ServiceList{"StravaSpanish",
            "ID de actividad,Fecha de la actividad,Nombre de la actividad,Tipo de actividad,Tiempo "
            "transcurrido,Distancia,Nombre del archivo,Tiempo transcurrido,Tiempo en movimiento,Distancia\n"
            "1,\"3 nov 2026, 5:53:54\",Matinal,Carrera,2800,\"8,20\",,2800.0,2710.0,8204.1\n"},
        ServiceList{"Runkeeper",
            "Activity Id,Date,Type,Route Name,Distance (km),Duration,Average Pace,Climb (m),GPX File\n"
            "a,2026-11-03 06:53:54,Running,,8.20,45:10,5:30,40,\n"},
        ServiceList{"StravaDutch",
            "Activiteits-ID,Datum van activiteit,Naam activiteit,Activiteitstype,Verstreken "
            "tijd,Afstand,Bestandsnaam,"
            "Verstreken tijd,Beweegtijd,Afstand\n"
            "1,3 nov 2026 05:53:54,Ochtend,Hardloopsessie,2800,\"8,20\",,2800.0,2710.0,8200.1\n"
            "2,4 nov 2026 05:53:54,Rit,Fietsrit,2800,\"18,20\",,2800.0,2710.0,18200.1\n"},
        ServiceList{"GarminWithASwimInMetres",
            "Activity Type,Date,Favorite,Title,Distance,Calories,Time,Avg HR,Moving Time,Elapsed Time\n"
            "Running,2026-11-03 06:53:54,false,Run,\"8.20\",\"511\",00:45:10,148,00:45:02,00:46:40\n"
            "Lap Swimming,2026-11-04 06:53:54,false,Swim,\"1,500\",\"400\",00:40:00,128,00:40:00,00:41:40\n"
            "Lap Swimming,2026-11-05 06:53:54,false,Swim,\"1,600\",\"400\",00:40:00,128,00:40:00,00:41:40\n"},
        ServiceList{"GarminTurkish",
            "Aktivite Türü,Tarih,Favori,Başlık,Mesafe,Kalori,Süre,Ort. KAH\n"
            "Koşu,2026-11-03 06:53:54,false,T,\"8,20\",\"511\",00:45:10,148\n"
            "Bisiklet,2026-11-04 06:53:54,false,T,\"18,20\",\"511\",00:45:10,148\n"},
        ServiceList{"GarminRomanian",
            "Tipul activității,Dată,Favorită,Titlu,Distanţă,Calorii,Timp,Ritm cardiac mediu\n"
            "Alergare,2026-11-03 06:53:54,false,T,\"8,20\",\"511\",00:45:10,148\n"
            "Ciclism,2026-11-04 06:53:54,false,T,\"18,20\",\"511\",00:45:10,148\n"},
        ServiceList{"PolarFlowSession",
            "Name,Sport,Date,Start time,Duration,Total distance (km),Average heart rate (bpm),Notes\n"
            "Anna,RUNNING,03-11-2026,06:53:54,00:45:10,8.20,148,\n"
            "Sample rate,Time,HR (bpm),Speed (km/h),Cadence,Altitude (m),Distances (m)\n"
            "1,00:00:00,90,0.0,,40,0\n,00:00:01,91,5.0,,40,1\n"},
        ServiceList{"Coros",
            "Name,Date,Sport Type,Distance(km),Workout Time,Average Pace(/km),Average Heart Rate,Elevation "
            "Gain(m)\n"
            "Berlin Run,2026/11/03 06:53,Run,8.20,00:45:10,5'30\",148,41\n"
            "Bike,2026/11/04 06:53,Bike,18.20,00:45:10,,148,41\n"},
        ServiceList{"AppleHealthOfAnExporter",
            "workoutActivityType,duration,durationUnit,totalDistance,totalDistanceUnit,startDate,endDate\n"
            "HKWorkoutActivityTypeRunning,45.1667,min,5.0953,mi,2026-11-03 06:53:54 +0100,2026-11-03 "
            "07:39:04 +0100\n"},
        ServiceList{"HealthAutoExport",
            "Workout Type,Start,End,Duration,Total Energy (kcal),Max Heart Rate (bpm),Avg Heart Rate "
            "(bpm),Distance (km)\n"
            "Outdoor Run,2026-11-03 06:53,2026-11-03 07:39,00:45:10,511,171,148,8.20\n"
            "Traditional Strength Training,2026-11-05 06:53,2026-11-05 07:39,00:45:10,511,171,148,0\n"},
        ServiceList{"FinalSurge",
            "Date,Activity Type,Workout Name,Distance,Distance Type,Duration,Pace,Felt,Effort\n"
            "11/03/2026,Run,Easy,5.0953,mi,0:45:10,8:52,Good,4\n11/14/"
            "2026,Bike,Easy,15.1,mi,0:45:10,,Good,4\n"},
        ServiceList{"RunningAhead",
            "WorkoutID,Date,TimeOfDay,Type,SubType,Distance,DistanceUnit,Duration,AvgHR,Notes\n"
            "1,2026-11-03,06:53,Run,Easy,5.0953,Mile,2710,148,fine\n2,2026-11-04,06:53,Bike,Easy,15.1,Mile,"
            "2710,148,\n"},
        ServiceList{"Runalyze",
            "\"id\",\"time\",\"sport\",\"type\",\"s\",\"elapsed_time\",\"distance\",\"pulse_avg\"\n"
            "\"1\",\"2026-11-03 06:53:54\",\"Laufen\",\"Dauerlauf\",\"2710\",\"2800\",\"8.20\",\"148\"\n"
            "\"2\",\"2026-11-04 06:53:54\",\"Radfahren\",\"\",\"2710\",\"2800\",\"18.20\",\"148\"\n"},
        ServiceList{"HuaweiInMilliseconds",
            "sportType,startTime,totalTime,totalDistance,avgHeartRate\n4,1793685234000,2710000,8200,148\n"},
        ServiceList{"NikeInMilliseconds",
            "id,type,start_epoch_ms,end_epoch_ms,active_duration_ms,distance_km\n"
            "x,run,1793685234000,1793688034000,2710000,8.2\n"},
        ServiceList{"Whoop",
            "Cycle start time,Cycle end time,Cycle timezone,Workout start time,Workout end time,Duration "
            "(min),Activity "
            "name,Max HR (bpm),Average HR (bpm),Distance (meters)\n"
            "2026-11-02 22:00:00,2026-11-03 22:00:00,UTC+01:00,2026-11-03 06:53:54,2026-11-03 "
            "07:39:04,45.17,Running,"
            "171,148,8200\n"},
        ServiceList{"Oura",
            "id,activity,day,distance,end_datetime,intensity,source,start_datetime\n"
            "x,running,2026-11-03,8200.0,2026-11-03T07:39:04+01:00,moderate,manual,2026-11-03T06:53:54+01:"
            "00\n"
            "y,cycling,2026-11-04,18200.0,2026-11-04T07:39:04+01:00,moderate,manual,2026-11-04T06:53:54+01:"
            "00\n"},
        ServiceList{"SheetWithPlanAndActual",
            "Week,Day,Planned,Actual (km),Time,Notes\n1,2026-11-03,8,8.2,45:10,good\n1,2026-11-04,rest,,,\n"},
        ServiceList{"SheetOfUnitsAlone", "Wochentag;Datum;km;min\nDi;03.11.2026;8,2;45,17\n"},
        ServiceList{"SamsungOfBefore",
            "com.samsung.health.exercise,1,1\n"
            "start_time,exercise_type,duration,distance,time_offset,datauuid\n"
            "2026-11-03 05:53:54.120,1002,2710000,8200.0,UTC+0100,a,\n"}),
    [](const auto& each) { return std::string(each.param.name); });

TEST(ServiceList, KnowsTheZoneOfItsRuns)
{
    const auto read
        = readList("com.samsung.shealth.exercise,6312011,12\n"
                   "com.samsung.health.exercise.start_time,com.samsung.health.exercise.exercise_type,"
                   "com.samsung.health.exercise.duration,com.samsung.health.exercise.distance,"
                   "com.samsung.health.exercise.time_offset,com.samsung.health.exercise.datauuid\n"
                   "2026-11-03 21:53:54.120,1002,2710000,8200.0,UTC+0900,a,\n",
            ListKnowledge{});
    ASSERT_THAT(read.reading.activities, SizeIs(1));
    const auto& run = read.reading.activities[0];
    EXPECT_EQ(run.start, std::chrono::sys_days{2026y / 11 / 3} + 21h + 53min + 54s);
    EXPECT_EQ(run.utcOffset, UtcOffset{9h});
}

// What a wristband counted in a day is no run.
TEST(ServiceList, OfHeartBeatsIsNotTaken)
{
    const auto read
        = readList("date,time,heartRate\n2026-11-03,07:13,107\n2026-11-03,07:14,99\n", ListKnowledge{});
    EXPECT_EQ(read.reading.refusal, Refusal::UnknownFormat);
}

TEST(ServiceList, OfDailyTotalsIsNotTaken)
{
    for (const auto* list :
        {"Date,Calories Burned,Steps,Distance,Floors,Minutes Sedentary,Minutes Lightly Active\n"
         "2026-11-03,2400,9000,7.1,10,700,200\n",
            "date,steps,distance,runDistance,calories\n2026-11-03,9000,7100,1200,300\n",
            "Date,Move Minutes count,Calories (kcal),Distance (m),Heart Points,Step count,Running duration "
            "(ms)\n2026-11-03,70,2100,7100,30,9000,0\n",
            "Datum,Schritte,Distanz\n2026-11-03,9000,7.1\n"})
        EXPECT_EQ(readList(list, ListKnowledge{}).reading.refusal, Refusal::UnknownFormat) << list;
}

struct Heading {
    const char* heading;
    ListColumn column;
    const char* unit;
};

void PrintTo(const Heading& each, std::ostream* stream) { *stream << each.heading; }

class Headings : public testing::TestWithParam<Heading> { };

TEST_P(Headings, SayWhatTheyHoldAndItsUnit)
{
    const auto name = columnNamed(GetParam().heading);
    EXPECT_EQ(columnOf(name), GetParam().column);
    EXPECT_EQ(name.unit, GetParam().unit);
}

INSTANTIATE_TEST_SUITE_P(All, Headings,
    testing::Values(Heading{"Distance (km)", ListColumn::Distance, "km"},
        Heading{"Distanz in km", ListColumn::Distance, "km"},
        Heading{"Distance [miles]", ListColumn::Distance, "miles"},
        Heading{"Distance, km", ListColumn::Distance, "km"},
        Heading{"Distance/mi", ListColumn::Distance, "mi"},
        Heading{"DistanceInMeters", ListColumn::Distance, "meters"},
        Heading{"distance_km", ListColumn::Distance, "km"},
        Heading{"Dystans w km", ListColumn::Distance, "km"},
        Heading{"Distancia en km", ListColumn::Distance, "km"},
        Heading{"Zeit HH:MM:SS", ListColumn::Duration, "hh:mm:ss"},
        Heading{"Duration (h:mm)", ListColumn::Duration, "h:mm"},
        Heading{"Time (min)", ListColumn::Duration, "min"},
        Heading{"sportTime(s)", ListColumn::Duration, "s"},
        Heading{"TimeTotalInHours", ListColumn::Duration, "hours"},
        Heading{"Durée en minutes", ListColumn::Duration, "minutes"},
        Heading{"com.samsung.health.exercise.start_time", ListColumn::StartTime, ""},
        Heading{"Avg HR (bpm)", ListColumn::AverageHeartRate, "bpm"},
        Heading{"Ø Schrittfrequenz (Laufen)", ListColumn::Cadence, "laufen"},
        Heading{"Elev Gain ft", ListColumn::Ascent, "ft"}, Heading{"Bemerkung:", ListColumn::Notes, ""},
        Heading{"Avg Pace (min/km)", ListColumn::Ignored, "min/km"},
        Heading{"PlannedDistanceInMeters", ListColumn::Ignored, "meters"}));

} // namespace
} // namespace patella::exchange
