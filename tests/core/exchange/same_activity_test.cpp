// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>
#include <gtest/gtest.h>

#include "core/exchange/files/read_content.h"
#include "core/exchange/format/text.h"
#include "core/exchange/format/xml_time.h"
#include "core/exchange/import/duplicates.h"
#include "core/exchange/import/import_planner.h"
#include "core/exchange/import/run_from_activity.h"
#include "core/store/log_store.h"
#include "tests/support/builders.h"
#include "tests/support/shared_data.h"
#include "tests/support/temporary_folder.h"

#include <algorithm>
#include <cmath>
#include <iostream>

namespace patella::exchange {

namespace {

using test::sharedData;
using test::TableRow;

struct RunOfFile {
    std::string file;
    RunEntry run;
};

// The activity of a file that a row of the table speaks of, as if it were a run.
std::optional<RunEntry> runOf(const TableRow& row)
{
    auto read = readContent(test::bytesOf(sharedData() / row.at("file")), 1U << 28U);
    const auto start = timeFromXml(row.at("start_utc"));
    const auto* reading = readingIn(read);
    if (!reading || !start)
        return std::nullopt;
    for (auto activity : reading->activities) {
        if (!activity.start || std::chrono::abs(*activity.start - start->instant) > std::chrono::seconds{2})
            continue;
        activity.sport = "running";
        const auto run = runFromActivity(activity, row.at("file"), std::chrono::year{2026} / 11 / 20);
        if (const auto* imported = std::get_if<ImportedRun>(&run))
            return imported->entry.run;
    }
    return std::nullopt;
}

bool sameAsAnother(const RunOfFile& one, const std::vector<RunOfFile>& group)
{
    return std::any_of(group.begin(), group.end(), [&](const RunOfFile& each) {
        return &each != &one && matchOf(each.run, one.run) == Match::SameTime;
    });
}

// What does not depend on keys, for comparing two logs.
std::vector<RunEntry> withoutKeys(Log log)
{
    for (auto& run : log.runs) {
        run.id = RunId::fromText("00000000-0000-7000-8000-000000000000").value();
        run.ground.shoe.reset();
    }
    std::sort(log.runs.begin(), log.runs.end(), [](const auto& a, const auto& b) {
        return std::tuple(std::chrono::sys_days{a.when.date}, a.when.start, a.measured.distance,
                   a.measured.duration, a.words.file)
            < std::tuple(std::chrono::sys_days{b.when.date}, b.when.start, b.measured.distance,
                b.measured.duration, b.words.file);
    });
    return log.runs;
}

Log logOf(const ImportPlan& plan)
{
    const test::TemporaryFolder ownFolder;
    LogStore store(ownFolder / "log.patella");
    store.apply(plan.changeSet());
    return store.wholeLog();
}

} // namespace

TEST(SameActivity, IsRecognisedInEveryGroupOfRealFiles)
{
    if (!test::hasSharedData())
        GTEST_SKIP() << "no files of real devices at " << sharedData();
    const std::map<std::string, std::string> others{
        {"gpx/georust-gpx__gpsies_example.gpx", "a route of 7 km with a time that a planner made up"},
        {"gpx/runalyze__Route-only.gpx", "a route of 400 m with the same made-up time"},
        {"fit/muktihari__activity_poolswim.fit", "a swim of 14 minutes beside a paddle of an hour"},
    };
    std::map<int, std::vector<RunOfFile>> groups;
    int rows = 0, withoutRun = 0, alone = 0;
    for (const auto& row : test::sharedTable("same_activity.tsv")) {
        ++rows;
        if (auto run = runOf(row))
            groups[static_cast<int>(numberIn(row.at("group")).value())].push_back(
                {row.at("file"), std::move(*run)});
        else
            ++withoutRun;
    }
    for (const auto& [number, group] : groups)
        for (const auto& one : group) {
            const bool recognised = group.size() == 1 || sameAsAnother(one, group);
            alone += !recognised;
            EXPECT_TRUE(recognised || others.contains(one.file)) << number << " " << one.file;
        }
    std::cout << fmt::format("{:>30} {}\n{:>30} {}\n{:>30} {}\n", "files in groups", rows,
        "without a run to compare", withoutRun, "not like another of the group", alone);
}

TEST(SameActivity, GivesTheSameLogInWhateverOrderFilesCome)
{
    if (!test::hasSharedData())
        GTEST_SKIP() << "no files of real devices at " << sharedData();
    std::vector<std::filesystem::path> paths{sharedData() / "fit", sharedData() / "gpx", sharedData() / "tcx",
        sharedData() / "garmin_csv", sharedData() / "runkeeper", sharedData() / "zip"};
    const auto today = std::chrono::year{2026} / 11 / 20;
    const auto forward = logOf(planImport(paths, {}, today));
    std::reverse(paths.begin(), paths.end());
    const auto backward = logOf(planImport(paths, {}, today));
    const auto ours = withoutKeys(forward), others = withoutKeys(backward);
    ASSERT_EQ(ours.size(), others.size());
    for (std::size_t i = 0; i < ours.size(); ++i)
        EXPECT_EQ(ours[i], others[i]) << ours[i].words.file << " " << others[i].words.file;
    EXPECT_TRUE(planImport(paths, forward, today).changeSet().empty());
}

} // namespace patella::exchange
