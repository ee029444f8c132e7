// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>
#include <gtest/gtest.h>

#include "core/exchange/files/read_content.h"
#include "core/exchange/format/text.h"
#include "core/exchange/format/xml_time.h"
#include "core/exchange/import/import_planner.h"
#include "tests/support/shared_data.h"
#include "tests/support/temporary_folder.h"

#include <chrono>
#include <ctime>
#include <iostream>
#include <set>

namespace patella::exchange {

using test::bytesOf;
using test::sharedData;
using test::sharedTable;
using test::TableRow;

namespace {

using Exceptions = std::map<std::string, std::string>;

std::vector<Activity> activitiesOf(ReadContent read)
{
    const auto* reading = readingIn(read);
    return reading ? reading->activities : std::vector<Activity>{};
}

class RealFiles : public testing::Test {
protected:
    void SetUp() override
    {
        if (!test::hasSharedData())
            GTEST_SKIP() << "no files of real devices at " << sharedData();
    }

    const std::vector<Activity>& activitiesIn(const std::string& file)
    {
        auto& known = m_readings[file];
        if (!known)
            known = activitiesOf(readContent(bytesOf(sharedData() / file), 1U << 28U));
        return *known;
    }

private:
    std::map<std::string, std::optional<std::vector<Activity>>> m_readings;
};

std::optional<std::chrono::sys_seconds> instant(const std::string& text)
{
    const auto time = timeFromXml(text);
    return time ? std::optional(std::chrono::floor<std::chrono::seconds>(time->instant)) : std::nullopt;
}

bool near(std::optional<double> ours, const std::string& theirs, double tolerance)
{
    const auto number = numberIn(theirs);
    return !number || (ours && std::abs(*ours - *number) <= tolerance);
}

} // namespace

TEST_F(RealFiles, RunningSessionsOfFitFilesReadAsIndependentReadersReadThem)
{
    const Exceptions starts{
        {"fit/fitdecode__compressed-speed-distance.fit",
            "its times count from the start of the watch, so no instant"},
    };
    int sessions = 0, sameDistance = 0, sameTimer = 0, sameElapsed = 0, sameStart = 0, samePulse = 0;
    for (const auto& row : sharedTable("peer_fitdecode.tsv")) {
        if (row.at("sport") != "running")
            continue;
        ++sessions;
        const auto& file = row.at("file");
        const auto& activities = activitiesIn(file);
        const auto index = static_cast<std::size_t>(*numberIn(row.at("session_index")));
        ASSERT_LT(index, activities.size()) << file;
        const auto& ours = activities[index];
        const bool distance = near(ours.distanceMetres, row.at("total_distance"), 0.5);
        const bool timer = near(ours.timerSeconds, row.at("total_timer_time"), 1);
        const bool elapsed = near(ours.elapsedSeconds, row.at("total_elapsed_time"), 1);
        const bool start = ours.start && ours.start == instant(row.at("start_time"));
        const bool pulse = near(ours.averageHeartRate, row.at("avg_heart_rate"), 0)
            && near(ours.highestHeartRate, row.at("max_heart_rate"), 0);
        EXPECT_EQ(ours.sport, "running") << file;
        EXPECT_TRUE(distance) << file << " " << ours.distanceMetres.value_or(-1);
        EXPECT_TRUE(timer) << file << " " << ours.timerSeconds.value_or(-1);
        EXPECT_TRUE(elapsed) << file << " " << ours.elapsedSeconds.value_or(-1);
        EXPECT_TRUE(start || starts.contains(file)) << file;
        EXPECT_TRUE(pulse) << file << " " << ours.averageHeartRate.value_or(-1) << " "
                           << ours.highestHeartRate.value_or(-1);
        sameDistance += distance;
        samePulse += pulse;
        sameTimer += timer;
        sameElapsed += elapsed;
        sameStart += start;
    }
    EXPECT_GE(sessions, 40);
    for (const auto& [what, count] :
        {std::pair{"running sessions", sessions}, {"distance within 0.5 m", sameDistance},
            {"timer within 1 s", sameTimer}, {"elapsed within 1 s", sameElapsed},
            {"start to the second", sameStart}, {"heart rate to the beat", samePulse}})
        std::cout << fmt::format("{:>30} {}\n", what, count);
    for (const auto& [file, reason] : starts)
        std::cout << "    no start: " << file << ": " << reason << '\n';
}

TEST_F(RealFiles, TracksOfXmlFilesAreAsLongAsAnIndependentReaderMeasuresThem)
{
    const Exceptions exceptions{
        {"gpx/runalyze__standard.gpx",
            "begins with positions of 0/0; a third reader states 5.993 km +- 0.1, and so do we"},
        {"tcx/gpsbabel__kona2013.tcx", "the watch states 180.2 km; the file keeps five of its points"},
        {"tcx/runalyze__First-point-empty.tcx", "the watch states 18.7 km; the points were cut off"},
        {"tcx/runalyze__Route-only.tcx", "a course that nobody has run yet"},
        {"tcx/tracker__2013-06-19-175630.TCX",
            "the watch states 2011.5 m; the way walked while it was stopped "
            "does not count"},
        {"gpx/gpxpy__Mojstrovka.gpx", "all its times are of 1901: refused as a track without times"},
    };
    int compared = 0, same = 0;
    for (const auto& row : sharedTable("peer_gpsbabel.tsv")) {
        const auto metres = numberIn(row.at("distance_in_segments_m")).value_or(0);
        if ((row.at("reader") != "gpx" && row.at("reader") != "gtrnctr") || metres == 0
            || row.at("track_points") != row.at("points_with_time"))
            continue;
        const auto& file = row.at("file");
        double ours = 0;
        for (const auto& activity : activitiesIn(file))
            ours += activity.distanceMetres.value_or(0);
        ++compared;
        const double rounding = 0.05; // theirs is stated to the decimetre
        const bool near = std::abs(ours - metres) <= 0.01 * metres + rounding;
        same += near;
        EXPECT_TRUE(near || exceptions.contains(file)) << file << ": " << ours << " against " << metres;
    }
    EXPECT_GE(compared, 40);
    std::cout << fmt::format(
        "{:>30} {}\n{:>30} {}\n", "timed GPX and TCX files", compared, "distance within 1 %", same);
    for (const auto& [file, reason] : exceptions)
        std::cout << "    differs: " << file << ": " << reason << '\n';
}

TEST_F(RealFiles, AreAllReadOrRefusedWithinTwoSecondsOfTheProcessor)
{
    struct Count {
        int files = 0;
        std::size_t imported = 0, duplicates = 0, skipped = 0, failed = 0;
        double milliseconds = 0;
    };
    std::map<std::string, Count> folders;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(sharedData())) {
        if (!entry.is_regular_file())
            continue;
        const std::vector paths{entry.path()};
        const auto before = std::clock();
        const auto plan = planImport(paths, {}, std::chrono::year{2026} / 11 / 20, {.threads = 1});
        const double took = 1000.0 * static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC;
        EXPECT_LT(took, 2000) << entry.path();
        const bool said = !plan.imported.empty() || !plan.duplicates.empty() || !plan.skipped.empty()
            || !plan.failed.empty();
        EXPECT_TRUE(said) << entry.path();
        auto& count = folders[std::filesystem::relative(entry.path(), sharedData()).begin()->string()];
        ++count.files;
        count.imported += plan.imported.size();
        count.duplicates += plan.duplicates.size();
        count.skipped += plan.skipped.size();
        count.failed += plan.failed.size();
        count.milliseconds += took;
    }
    std::cout << fmt::format("{:>22} {:>6} {:>8} {:>6} {:>8} {:>7} {:>6}\n", "folder", "files", "imported",
        "again", "skipped", "failed", "ms");
    for (const auto& [folder, count] : folders)
        std::cout << fmt::format("{:>22} {:>6} {:>8} {:>6} {:>8} {:>7} {:>6.0f}\n", folder, count.files,
            count.imported, count.duplicates, count.skipped, count.failed, count.milliseconds);
}

} // namespace patella::exchange
