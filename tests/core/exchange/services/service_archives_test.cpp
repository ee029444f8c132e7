// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/exchange/import/import_planner.h"
#include "core/store/log_store.h"
#include "tests/support/archive_writer.h"
#include "tests/support/builders.h"
#include "tests/support/fit_writer.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/track_writer.h"

#include <algorithm>

// Whole exports of services, made up.
namespace patella::exchange {
namespace {

using namespace test;
using testing::IsEmpty;
using testing::SizeIs;

class ServiceArchives : public testing::Test {
protected:
    TemporaryFolder folder;

    ImportPlan planOf(const std::string& name, const std::string& bytes, const Log& log = {})
    {
        writeBytes(folder / name, bytes);
        const std::vector paths{folder / name};
        return planImport(paths, log, daysAfter(aDay, 1));
    }
    static Log logAfter(const ImportPlan& plan)
    {
        const TemporaryFolder ownFolder;
        LogStore store(ownFolder / "log.patella");
        store.apply(plan.changeSet());
        return store.wholeLog();
    }
};

TrackMaker runOfDay(int day)
{
    TrackMaker maker;
    maker.start -= std::chrono::days{day} + std::chrono::minutes{day % 7};
    maker.seconds = 60;
    return maker;
}

std::string fitOfDay(int day)
{
    const auto start = fitStart - static_cast<unsigned>(day) * 86400U;
    FitWriter writer;
    fitFileId(writer).message(
        18, fitSession({{2, FitType::UInt32, start}, {253, FitType::UInt32, start + 3000}}));
    return writer.file();
}

struct Language {
    const char* header;
    const char* run;
    const char* date;
};

constexpr Language english{
    "Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,"
    "Distance,Activity Gear,Filename,Elapsed Time,Moving Time,Distance\n",
    "Run", "Jan 3, 2026, 4:51:23 AM"};
constexpr Language german{
    "Aktivitäts-ID,Aktivitätsdatum,Name der Aktivität,Aktivitätsart,Aktivitätsbeschreibung,"
    "Verstrichene Zeit,Distanz,Aktivitätsausrüstung,Dateiname,Verstrichene Zeit,Bewegungszeit,"
    "Distanz\n",
    "Lauf", "03.01.2026, 04:51:23"};

std::string stravaZip(int activities, const Language& language)
{
    std::string list = language.header;
    NamedBytes members;
    for (int day = 0; day < activities; ++day) {
        const auto name = "activities/" + std::to_string(1000 + day);
        const auto [bytes, ending] = day % 3 == 0 ? std::pair{fitOfDay(day), ".fit.gz"}
            : day % 3 == 1                        ? std::pair{gpxOf(runOfDay(day)), ".gpx.gz"}
                                                  : std::pair{"   " + tcxOf(runOfDay(day)), ".tcx.gz"};
        members.emplace_back(name + ending, gzOf(bytes));
        list += std::to_string(day) + ",\"" + language.date + "\",Run no. " + std::to_string(day) + ","
            + language.run + ",,60,\"0,17\",\"" + (day % 2 == 0 ? "Blue" : "Red") + "\"," + name + ending
            + ",60.0,60.0,168.0\n";
    }
    members.emplace_back("activities.csv", list);
    return zipOf(members);
}

class StravaArchives : public ServiceArchives, public testing::WithParamInterface<const Language*> { };

TEST_P(StravaArchives, OfHundredsOfActivitiesComeInWhole)
{
    const auto plan = planOf("export.zip", stravaZip(400, *GetParam()));
    EXPECT_THAT(plan.imported, SizeIs(400));
    EXPECT_THAT(plan.failed, IsEmpty());
    EXPECT_THAT(plan.newShoes, SizeIs(2));
    const bool allComplete = std::all_of(plan.imported.begin(), plan.imported.end(), [](const auto& each) {
        return each.entry.run.ground.shoe && each.entry.run.words.notes.starts_with("Run no. ");
    });
    EXPECT_TRUE(allComplete);
    EXPECT_TRUE(planOf("export.zip", stravaZip(400, *GetParam()), logAfter(plan)).changeSet().empty());
}

INSTANTIATE_TEST_SUITE_P(Languages, StravaArchives, testing::Values(&english, &german));

TEST_F(ServiceArchives, OfStravaKeepRunsWhoseTrackIsMissing)
{
    const auto list = std::string(english.header)
        + "1,\"Jan 3, 2026, 4:51:23 AM\",Typed,Run,,1800,5.00,Blue,,1800,1800,5000\n"
          "2,\"Jan 4, 2026, 4:51:23 AM\",Lost,Run,,1800,5.00,Blue,activities/9.gpx.gz,1800,1800,5000\n"
          "3,\"Jan 5, 2026, 4:51:23 AM\",Ride,Ride,,1800,15.00,Bike,,1800,1800,15000\n";
    const auto plan = planOf("export.zip", zipOf({{"activities.csv", list}}));
    EXPECT_THAT(plan.imported, SizeIs(2));
    EXPECT_THAT(plan.skipped, SizeIs(1));
}

TEST_F(ServiceArchives, OfGarminAreZipsInAZip)
{
    NamedBytes fits;
    std::string summaries;
    for (int day = 0; day < 50; ++day) {
        fits.emplace_back("me_" + std::to_string(day) + ".fit", fitOfDay(day));
        const auto start = (fitStart + exchange::fit::fitEpoch - day * 86400) * 1000;
        summaries += std::string(day == 0 ? "" : ",") + "{\"activityId\":" + std::to_string(day)
            + ",\"activityType\":\"running\",\"beginTimestamp\":" + std::to_string(start)
            + ",\"duration\":2900000,\"elapsedDuration\":3000000,\"distance\":820000,\"name\":\"no. "
            + std::to_string(day) + "\"}";
    }
    FitWriter settings;
    fitFileId(settings, 2);
    fits.emplace_back("settings.fit", settings.file());
    const auto all
        = zipOf({{"DI_CONNECT/DI-Connect-Fitness-Uploaded-Files/UploadedFiles_0-_Part1.zip", zipOf(fits)},
            {"DI_CONNECT/DI-Connect-Fitness/me_0_summarizedActivities.json",
                "[{\"summarizedActivitiesExport\":[" + summaries + "]}]"},
            {"customer_data/customer.json", "{\"name\":\"me\"}"}});
    const auto plan = planOf("garmin.zip", all);
    EXPECT_THAT(plan.imported, SizeIs(50));
    EXPECT_THAT(plan.duplicates, SizeIs(50)); // the summaries
    EXPECT_THAT(plan.failed, IsEmpty());
    EXPECT_TRUE(std::all_of(plan.imported.begin(), plan.imported.end(),
        [](const auto& each) { return each.entry.run.words.file.ends_with(".fit"); }));
    const auto merged = plan.changeSetWithMerges();
    EXPECT_TRUE(std::all_of(merged.begin(), merged.end(),
        [](const Change& each) { return std::get<RunEntry>(*each.after).words.notes.starts_with("no. "); }));
}

TEST_F(ServiceArchives, OfAppleSayOfWhichSportTheirTracksAre)
{
    const auto workout = [](const char* type, int number) {
        return "<Workout workoutActivityType=\"HKWorkoutActivityType" + std::string(type)
            + "\" duration=\"6\" durationUnit=\"min\" totalDistance=\"1\" totalDistanceUnit=\"km\" "
              "startDate=\"2026-11-1"
            + std::to_string(number) + " 18:30:00 +0100\" endDate=\"2026-11-1" + std::to_string(number)
            + " 18:36:00 +0100\"><WorkoutRoute><FileReference path=\"/workout-routes/route_"
            + std::to_string(number) + ".gpx\"/></WorkoutRoute></Workout>";
    };
    TrackMaker run, walk;
    run.start -= std::chrono::days{9};
    walk.start -= std::chrono::days{8};
    run.sport = walk.sport = "";
    const auto plan = planOf("apple.zip",
        zipOf({{"apple_health_export/export.xml",
                   "<HealthData>" + workout("Running", 1) + workout("Walking", 2) + "</HealthData>"},
            {"apple_health_export/workout-routes/route_1.gpx", gpxOf(run)},
            {"apple_health_export/workout-routes/route_2.gpx", gpxOf(walk)}}));
    ASSERT_THAT(plan.imported, SizeIs(1));
    EXPECT_EQ(plan.imported[0].entry.run.words.file, "route_1.gpx");
    EXPECT_THAT(plan.duplicates, SizeIs(1));
    EXPECT_THAT(plan.skipped, SizeIs(2));
}

} // namespace
} // namespace patella::exchange
