// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/seeds.h"

#include "core/exchange/files/archive.h"
#include "core/exchange/files/read_content.h"
#include "core/exchange/files/readers.h"
#include "core/exchange/import/run_from_activity.h"
#include "core/exchange/own/log_csv_reading.h"
#include "core/exchange/own/log_csv_writing.h"
#include "core/exchange/own/log_json.h"
#include "core/log/checks/problems.h"
#include "tests/support/archive_writer.h"
#include "tests/support/builders.h"
#include "tests/support/fit_writer.h"
#include "tests/support/other_tracks.h"
#include "tests/support/track_writer.h"

#include <cstdlib>

namespace patella::test {

namespace {

using namespace std::string_literals;
using exchange::ByteOrder;
using exchange::Reading;

// What is read must become a sound run or a reason.
void check(const Reading* reading)
{
    if (!reading)
        return;
    if (reading->activities.empty() && reading->companions.empty() && !reading->refusal)
        std::abort();
    for (const auto& activity : reading->activities) {
        const auto run = exchange::runFromActivity(activity, "a", aDay);
        const auto* imported = std::get_if<exchange::ImportedRun>(&run);
        if (imported && !problemsOf(imported->entry.run, daysAfter(aDay, 1)).empty())
            std::abort();
    }
}

template <std::size_t reader> void readWith(std::string_view bytes)
{
    const auto reading = exchange::readers()[reader].read(bytes);
    check(&reading);
}
void readAny(std::string_view bytes)
{
    auto read = exchange::readContent(bytes, 1U << 22U);
    check(exchange::readingIn(read));
}

void readArchive(std::string_view bytes)
{
    exchange::UnpackingBudget budget(bytes.size());
    exchange::unpack(bytes, budget, [](exchange::ArchiveMember& member) {
        std::string content;
        for (auto block = member.nextBlock(); !block.empty() && content.size() < 1U << 20U;
            block = member.nextBlock())
            content += block;
        readAny(content);
        return true;
    });
}

void readLogCsv(std::string_view bytes) { exchange::logFromCsv(bytes); }
void readLogJson(std::string_view bytes) { exchange::logFromJson(bytes); }

std::vector<std::string> fits()
{
    std::vector<std::string> files;
    for (const auto order : {ByteOrder::LowFirst, ByteOrder::HighFirst}) {
        FitWriter writer(order);
        fitFileId(writer).message(206,
            {{0, FitType::UInt8, 0}, {1, FitType::UInt8, 0}, {2, FitType::UInt8, 2}, {15, FitType::UInt8, 3}},
            5);
        for (const unsigned second : {0U, 10U, 700U})
            writer.message(20, fitRecord(fitStart + second, second * 2.7), 1);
        const auto time
            = std::vector<FitField>{{0, FitType::Int32, 600'000'000}, {1, FitType::Int32, 150'000'000}};
        writer.define(20, time, 2, {1}).values(time, 2).raw("\x96").valuesAfter(3, time, 2).raw("\x97");
        writer.message(21, {{253, FitType::UInt32, fitStart}, {0, FitType::Enum, 0}, {1, FitType::Enum, 4}});
        writer.message(101, {{253, FitType::UInt32, fitStart}, {12, FitType::Enum, 1}});
        writer.message(132, {{6, FitType::UInt8, 120}});
        writer.message(19, fitLap(fitStart)).message(18, fitSession()).message(34, fitClosing(3600));
        files.push_back(writer.file());
        files.push_back(writer.file(12) + writer.file());
    }
    return files;
}

std::vector<std::string> gpxs() { return {gpxOf({.seconds = 30}), "\xEF\xBB\xBF  " + gpxOf({.seconds = 5})}; }
std::vector<std::string> tcxs() { return {tcxOf({.seconds = 30}), "  " + tcxOf({.seconds = 5})}; }

std::vector<std::string> apples()
{
    return {
        "<?xml version=\"1.0\"?><!DOCTYPE HealthData [<!ELEMENT x ANY>]><HealthData><Workout "
        "workoutActivityType=\"HKWorkoutActivityTypeRunning\" duration=\"30.5\" durationUnit=\"min\" "
        "totalDistance=\"3.1\" totalDistanceUnit=\"mi\" startDate=\"2016-11-14 07:25:41 -0700\" "
        "endDate=\"2016-11-14 07:58:11 -0700\"><MetadataEntry key=\"HKElevationAscended\" value=\"12 cm\"/>"
        "<WorkoutStatistics type=\"HKQuantityTypeIdentifierHeartRate\" average=\"140\" maximum=\"160\"/>"
        "<FileReference path=\"/a.gpx\"/></Workout></HealthData>"};
}

std::vector<std::string> jsons()
{
    return {
        "[{\"summarizedActivitiesExport\":[{\"activityId\":1,\"activityType\":\"running\",\"beginTimestamp\":"
        "1792000000000,\"startTimeLocal\":1792007200000,\"duration\":1800000.0,\"distance\":500000.0}]}]",
        "{\"startTime\":\"2026-08-18T10:23:06\",\"timezoneOffsetMinutes\":120,\"exercises\":[{"
        "\"durationMillis\":"
        "10000,\"distanceMeters\":35.0,\"sport\":{\"id\":\"1\"},\"samples\":{\"samples\":[{\"type\":\"HEART_"
        "RATE\","
        "\"values\":[NaN,118]}]}}]}",
        "{\"id\":\"a\",\"start_time\":1792000000000,\"end_time\":1792001900000,\"duration\":1800000,\"sport_"
        "type_id\":"
        "\"1\",\"features\":[{\"type\":\"track_metrics\",\"attributes\":{\"distance\":5000}}]}",
        "{\"RIDE\":{\"STARTTIME\":\"2026\\/08\\/15 00:53:30 UTC "
        "\",\"TAGS\":{\"Sport\":\"Run\"},\"SAMPLES\":[{"
        "\"SECS\":0,\"KM\":0,\"HR\":140},{\"SECS\":30,\"KM\":0.1,\"LAT\":52.1,\"LON\":13.1}]}}",
        "{\"fitnessActivity\":\"running\",\"startTime\":\"2026-11-03T05:53:54.000Z\",\"duration\":\"2710s\","
        "\"aggregate\":[{\"metricName\":\"com.google.distance.delta\",\"floatValue\":8204.1}]}",
        "{\"type\":\"run\",\"start_epoch_ms\":1793685234000,\"active_duration_ms\":2710000,\"summaries\":[{"
        "\"metric\":\"distance\",\"summary\":\"total\",\"value\":8.2}],\"tags\":{\"location\":\"indoors\"}}",
        "[{\"logId\":1,\"activityName\":\"Run\",\"distance\":5.1,\"distanceUnit\":\"Mile\",\"duration\":"
        "2710000,"
        "\"startTime\":\"11/03/26 05:53:54\"}]",
        "{\"DeviceLog\":{\"Windows\":[{\"Window\":{\"Type\":\"Move\",\"ActivityId\":3,\"Distance\":1000,"
        "\"Duration\":"
        "300,\"HR\":[{\"Avg\":2.5,\"Max\":3}],\"TimeISO8601\":\"2026-04-09T12:00:00+02:00\"}}]}}"};
}

std::vector<std::string> polarXmls()
{
    return {
        "<polar-exercise-data><calendar-items><exercise><time>2026-03-24 "
        "11:33:09.0</time><sport>Running</sport>"
        "<result><distance>6600.0</distance><duration>00:48:49</duration><heart-rate><average>156</average>"
        "</heart-rate></result></exercise></calendar-items></polar-exercise-data>"};
}

std::vector<std::string> sigmas()
{
    return {"<?xml "
            "version=\"1.0\"?><Activity><GeneralInformation><sport>running</sport><distance>7426.9</distance>"
            "<pauseTime>3000</pauseTime><startDate>Tue Feb 3 10:01:11 GMT+0100 2026</startDate>"
            "<trainingTime>276600</trainingTime></GeneralInformation><Markers><Marker type=\"l\"/></Markers>"
            "</Activity>",
        "<Log><GeneralInformation><StartDate>Sun Apr 26 12:58:44 GMT+0200 "
        "2026</StartDate></GeneralInformation>"
        "<LogValues><Distance>5282.5</Distance><TrainingTime>1257.2</TrainingTime><MaximumHeartrate>174"
        "</MaximumHeartrate></LogValues><LogEntries><LogEntry><PauseTime>100</PauseTime></LogEntry></"
        "LogEntries>"
        "<Laps><Lap/></Laps></Log>"};
}

std::vector<std::string> pwxs()
{
    return {
        "<pwx><workout><sportType>Run</sportType><cmt>Mill</cmt><time>2026-03-16T11:40:20</time><summarydata>"
        "<duration>1978</duration><durationstopped>60</durationstopped></summarydata><segment/>"
        "<sample><timeoffset>0</timeoffset><hr>120</hr><dist>0</dist><lat>52.1</lat><lon>13.1</lon></sample>"
        "<sample><timeoffset>30</timeoffset><hr>150</hr><dist>90</dist><alt>40</alt></sample></workout></"
        "pwx>"};
}

std::vector<std::string> hrms()
{
    return {"[Params]\nVersion=106\nSMode=11100000\nDate=20260312\nStartTime=12:42:43.0\nLength=00:01:00.0\n"
            "Interval=15\n[HRData]\n134\t0\t0\t30\n0\t95\t84\t34\n135\t93\t85\t40\n140\t93\t85\t31\n",
        "[Params]\nVersion=106\nDate=20260312\nStartTime=12:42:43.0\nLength=00:00:02.0\nInterval=238\n["
        "HRData]\n"
        "755\n555\n"};
}

std::vector<std::string> kmls()
{
    return {kmlOf({.seconds = 15}),
        "<kml><Folder><Placemark><name>Ride</name><TimeSpan><begin>2026-11-20T17:30:00Z</begin><end>"
        "2026-11-20T18:30:00+01:00</end></TimeSpan><LineString><coordinates>11.5,48,500 11.5,48.1\n11.5,48.2"
        "</coordinates></LineString></Placemark><Placemark><TimeStamp><when>2026-11-20T17:30:00Z</when></"
        "TimeStamp>"
        "<Point><coordinates>11.5,48</coordinates></Point></Placemark></Folder></kml>"};
}
std::vector<std::string> suuntos()
{
    return {smlOf({.seconds = 10}), moveslink2Of({.seconds = 10}), openambitOf({.seconds = 10})};
}
std::vector<std::string> moveslinks() { return {moveslinkOf({.seconds = 60})}; }
std::vector<std::string> ttbins()
{
    const auto start = TrackMaker{}.start;
    return {ttbinOf({.seconds = 15}),
        TtbinWriter(start)
            .status(1, 7, 0)
            .pulse(0, 120)
            .treadmill(1, 2, 4)
            .lap(1, 2)
            .status(2, 7, 5)
            .noSignal()
            .treadmill(90, 200, 150)
            .summary(7, 180, 90)
            .file()};
}
std::vector<std::string> trks() { return {trkOf({.seconds = 15})}; }
std::vector<std::string> plts() { return {pltOf({.seconds = 15})}; }

std::vector<std::string> jsonLists()
{
    return {
        "[{\"id\":1,\"name\":\"M\",\"distance\":8200.1,\"moving_time\":2710,\"type\":\"Run\",\"start_"
        "latlng\":[1,2],"
        "\"start_date_local\":\"2026-11-03T06:53:54Z\"},{\"distance\":\"8,2\",\"start_date_local\":null}]",
        "[{\"sport\":\"RUNNING\"},{\"start_time\":\"2026-11-03 "
        "05:53:54.0\"},{\"duration_s\":2710},{\"distance_km\":8.2},"
        "{\"points\":[[{\"location\":[[{\"latitude\":52.1}]]}]]}]",
        "{\"activities\":[{\"startDateTimeLocal\":\"2026-11-03T06:53:54+01:00\",\"distance\":8.2,"
        "\"duration\":2710}]}"};
}

std::vector<std::string> lists()
{
    return {
        "Activity Type,Date,Title,Distance,Time,Avg HR\nRunning,2026-05-12 21:33:50,a,\"5,81\",00:33:08,--\n",
        "Aktivitäts-ID,Aktivitätsdatum,Aktivitätsart,Distanz,Dateiname,Verstrichene Zeit,Distanz\n"
        "1,\"21.07.2026, 15:09:27\",Lauf,\"2,81\",activities/7.fit.gz,1390.0,2811.5\n",
        "Datum;Strecke in km;Zeit\n18.02.12;7,4;00:55:30\n",
        "date,distance (mi),duration,climb (ft)\n"
        "\"Apr 13, 2026, 4:51:23 AM\",3.1,28:30,120\n",
        "type,startTime,sportTime(s),distance(m)\n1,2026-11-03 05:53:54+0000,1985,5710.0\n",
        "com.samsung.shealth.exercise,6,12\ncom.samsung.health.exercise.start_time,"
        "com.samsung.health.exercise.exercise_type,com.samsung.health.exercise.duration,"
        "com.samsung.health.exercise.time_offset,com.samsung.health.exercise.datauuid\n"
        "2026-11-03 05:53:54.120,1002,1985000,UTC+0100,a,\n",
        "Day,Date,Distance,Time\nTue,Tue Nov  3 06:53:54 2026,5.1 mi,1h 32m 5s\n"
        "Thu,2026年11月5日 下午6:53,5k,PT45M10S\n,20261103T065354Z,8,0 days 01:32:05\n",
        "from,to,Timezone,Activity type,Data,GPS\n2026-11-03T07:10:00+01:00,2026-11-03T07:58:00+01:00,"
        "Europe/Berlin,Running,\"{\"\"hr_average\"\":148,\"\"distance\"\":8204.5}\",\n",
        "Date,Distance,Time,Avg Run Cadence,Avg Stride Length\n2026-11-03,5.1,45:10,168,1.08\n"
        "2026-11-04,5.1,45:10,168,1.08\n2026-11-05,5.1,45:10,168,1.08\n",
        // Nul bytes between the letters: UTF-16, little endian, with its mark.
        "\xFF\xFE"
        "D\0a\0t\0e\0,\0k\0m\0\n\0"
        "4\0"
        "6\0"
        "3\0"
        "2\0"
        "9\0,\0"
        "8\0\n\0"s,
        "Date;Dur\xE9"
        "e;Strecke\nmar. 3 nov. 2026;45'10\"\";8,2\n",
        "[a]\nStartDay,StartTime,TrainingTime,Distance\n2026/12/"
        "19,16:35:29,4648,14002\n[b]\nPulseAve\n160\n"};
}

Log someLog()
{
    const auto shoe = aShoe();
    auto run = aRun();
    run.ground.shoe = shoe.id;
    return {.shoes = {shoe}, .runs = {run}, .painNotes = {aPainNote(run)}, .dayNotes = {aDayNote()}};
}
std::vector<std::string> logCsvs()
{
    return {exchange::csvOf(someLog()), "date,distance_km,duration,pain_during\n2026-11-20,8.2,45:10,2\n"};
}
std::vector<std::string> logJsons() { return {exchange::jsonOf(someLog())}; }

std::vector<std::string> archives()
{
    const auto gpx = gpxOf({.seconds = 5});
    return {zipOf({{"a.gpx", gpx}, {"b/c.gpx.gz", gzOf(gpx)}}), gzOf(gpx),
        zipOf({{"a.zip", zipOf({{"b", gpx}})}})};
}

} // namespace

const std::vector<FuzzTarget>& fuzzTargets()
{
    // The readers in the order of exchange::readers().
    static const std::vector<FuzzTarget> all{{"fit", fits, readWith<0>}, {"gpx", gpxs, readWith<1>},
        {"tcx", tcxs, readWith<2>}, {"apple", apples, readWith<3>}, {"json", jsons, readWith<4>},
        {"polar_xml", polarXmls, readWith<5>}, {"sigma", sigmas, readWith<6>}, {"pwx", pwxs, readWith<7>},
        {"hrm", hrms, readWith<8>}, {"kml", kmls, readWith<9>}, {"suunto", suuntos, readWith<10>},
        {"moveslink", moveslinks, readWith<11>}, {"ttbin", ttbins, readWith<12>}, {"trk", trks, readWith<13>},
        {"plt", plts, readWith<14>}, {"json_list", jsonLists, readWith<15>}, {"list", lists, readWith<16>},
        {"log_csv", logCsvs, readLogCsv}, {"log_json", logJsons, readLogJson},
        {"archive", archives, readArchive}, {"any", fits, readAny}};
    return all;
}

} // namespace patella::test
