// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/exchange/import/import_planner.h"
#include "core/exchange/own/log_csv_writing.h"
#include "core/store/log_store.h"
#include "tests/support/builders.h"
#include "tests/support/temporary_folder.h"

#include <algorithm>
#include <array>

namespace patella::exchange {
namespace {

using namespace test;
namespace fs = std::filesystem;

// A straight kilometre northwards in six minutes, starting at this minute of 17:00 UTC on 20 November 2026.
std::string gpx(int minute)
{
    std::string points;
    for (int step = 0; step <= 60; ++step) {
        const auto seconds = minute * 60 + step * 6;
        const auto two = [](int n) { return (n < 10 ? "0" : "") + std::to_string(n); };
        points += "<trkpt lat=\"" + std::to_string(52.0 + step * 0.00014982)
            + "\" lon=\"13.0\"><time>2026-11-20T17:" + two(seconds / 60) + ":" + two(seconds % 60)
            + "Z</time></trkpt>";
    }
    return "<?xml version=\"1.0\"?><gpx version=\"1.1\"><trk><type>running</type><trkseg>" + points
        + "</trkseg></trk></gpx>";
}

class ImportPlanner : public testing::Test {
protected:
    TemporaryFolder folder;

    fs::path file(const std::string& name, const std::string& bytes)
    {
        writeBytes(folder / name, bytes);
        return folder / name;
    }
    static ImportPlan plan(std::vector<fs::path> paths, const Log& log = {})
    {
        return planImport(paths, log, daysAfter(aDay, 1));
    }
};

TEST_F(ImportPlanner, TakesTheRunOfATrackUnderTheNameOfItsFile)
{
    const auto found = plan({file("morning.gpx", gpx(0))});
    ASSERT_EQ(found.imported.size(), 1u);
    const auto& run = found.imported[0].entry.run;
    EXPECT_EQ(run.words.file, "morning.gpx");
    EXPECT_NEAR(double(run.measured.distance->metres), 1000, 3);
    EXPECT_EQ(run.measured.duration, std::chrono::seconds{360});
    EXPECT_EQ(found.changeSet().size(), 1u);
}

TEST_F(ImportPlanner, TakesTheSameRunOnceFromTwoFiles)
{
    const auto found = plan({file("a.gpx", gpx(0)), file("b.gpx", gpx(0))});
    EXPECT_EQ(found.imported.size(), 1u);
    ASSERT_EQ(found.duplicates.size(), 1u);
    EXPECT_EQ(found.duplicates[0].matches, found.imported[0].entry.run.id);
}

TEST_F(ImportPlanner, SaysWhatIsDamagedOfARunThatIsThereAlready)
{
    auto cutOff = gpx(0);
    cutOff.resize(cutOff.rfind("</gpx>"));
    const auto found = plan({file("a.gpx", gpx(0)), file("b.gpx", cutOff)});
    ASSERT_EQ(found.duplicates.size(), 1u);
    EXPECT_EQ(found.duplicates[0].damage, std::vector{Remark::CutOff});
    EXPECT_EQ(
        plan({file("c.gpx", gpx(0)), file("d.gpx", gpx(0))}).duplicates[0].damage, std::vector<Remark>{});
}

TEST_F(ImportPlanner, AddsNothingTheSecondTime)
{
    const auto path = file("a.gpx", gpx(0));
    LogStore store(folder / "log.patella");
    store.apply(plan({path}).changeSet());
    const auto again = plan({path}, store.wholeLog());
    EXPECT_TRUE(again.changeSet().empty());
    EXPECT_EQ(again.duplicates.size(), 1u);
}

TEST_F(ImportPlanner, GoesOnAfterABadFileAndNamesIt)
{
    const auto found
        = plan({file("notes.txt", "buy milk"), folder / "nowhere.fit", file("good.gpx", gpx(0))});
    EXPECT_EQ(found.imported.size(), 1u);
    ASSERT_EQ(found.failed.size(), 2u);
    EXPECT_EQ(std::get<Refusal>(found.failed[0].reason), Refusal::UnknownFormat);
    EXPECT_EQ(std::get<Refusal>(found.failed[1].reason), Refusal::Unreadable);
    EXPECT_EQ(found.failed[1].file, (folder / "nowhere.fit").string());
}

TEST_F(ImportPlanner, ReadsFoldersToTheirDepthAndSkipsWhatIsNoRun)
{
    fs::create_directories(folder / "2026" / "11");
    file("2026/11/run.gpx", gpx(0));
    file("2026/evening.gpx", gpx(40));
    file("readme.txt", "my runs");
    file("._run.gpx", "left by another system");
    const auto found = plan({folder.path()});
    EXPECT_EQ(found.imported.size(), 2u);
    EXPECT_TRUE(found.failed.empty());
    ASSERT_EQ(found.skipped.size(), 1u);
    EXPECT_EQ(found.skipped[0].file, (folder / "readme.txt").string());
}

class LogFiles : public ImportPlanner {
protected:
    Log log = [] {
        const auto shoe = aShoe("Blue");
        auto run = aRun();
        run.ground.shoe = shoe.id;
        return Log{
            .shoes = {shoe}, .runs = {run}, .painNotes = {aPainNote(run), aRestDayNote(daysAfter(aDay, -3))}};
    }();

    Log imported(const fs::path& path, const Log& into)
    {
        LogStore store(folder / "into.patella");
        store.apply(addingAll(into));
        store.apply(plan({path}, into).changeSet());
        return store.wholeLog();
    }
};

TEST_F(LogFiles, ComeInWithShoesAndPainNotes)
{
    sort(log);
    EXPECT_EQ(imported(file("log.csv", csvOf(log)), {}), log);
    fs::remove(folder / "into.patella");
    EXPECT_EQ(imported(file("log.json", jsonOf(log)), {}), log);
}

TEST_F(LogFiles, AddNothingToTheLogTheyWereWrittenFrom)
{
    for (const auto& path : {file("log.csv", csvOf(log)), file("log.json", jsonOf(log))})
        EXPECT_TRUE(plan({path}, log).changeSet().empty());
}

TEST_F(LogFiles, GiveTheirRunsToThePairOfTheSameName)
{
    const auto here = aShoe("Blue");
    const auto found = plan({file("log.csv", csvOf(log))}, {.shoes = {here}, .runs = {}, .painNotes = {}});
    EXPECT_TRUE(found.newShoes.empty());
    ASSERT_EQ(found.imported.size(), 1u);
    EXPECT_EQ(found.imported[0].entry.run.ground.shoe, here.id);
}

TEST_F(LogFiles, MayHoldTwoRunsThatLookAlike)
{
    const auto first = aRun();
    const auto second = aRun();
    const auto found
        = plan({file("log.json", jsonOf(Log{.shoes = {}, .runs = {first, second}, .painNotes = {}}))});
    EXPECT_EQ(found.imported.size(), 2u);
}

TEST_F(LogFiles, SayWhichRowWasLeftOutAndKeepTheRest)
{
    const auto found
        = plan({file("mine.csv", "date,distance_km,duration\n2026-02-30,8,45:00\n2026-11-19,8.2,45:10\n")});
    EXPECT_EQ(found.imported.size(), 1u);
    ASSERT_EQ(found.failed.size(), 1u);
    EXPECT_EQ(std::get<CsvProblem>(found.failed[0].reason).line, 2u);
}

TEST_F(LogFiles, SayOneCauseOnceWithACount)
{
    Log many;
    many.runs = {aRun()};
    for (int i = 0; i < 370; ++i)
        many.painNotes.push_back(aPainNote(many.runs.front(), Moment::During, 3));
    auto json = jsonOf(many);
    const std::string sound = "\"distance_m\": 8000";
    json.replace(json.find(sound), sound.size(), "\"distance_m\": \"far\"");
    const auto found = plan({file("log.json", json)});
    ASSERT_EQ(found.failed.size(), 2u);
    EXPECT_EQ(found.failed[0].records + found.failed[1].records, 371u);
    const auto notes = std::ranges::find(found.failed, 370u, &ImportPlan::Failed::records);
    ASSERT_NE(notes, found.failed.end());
    EXPECT_EQ(std::get<Problem>(notes->reason).trouble, Trouble::RunMissing);
}

TEST_F(LogFiles, SayTheSameFaultOfManyRunsOnce)
{
    Log many;
    for (int i = 0; i < 3; ++i)
        many.runs.push_back(aRun(daysAfter(aDay, -i)));
    auto json = jsonOf(many);
    const std::string sound = "\"distance_m\": 8000";
    for (auto at = json.find(sound); at != std::string::npos; at = json.find(sound))
        json.replace(at, sound.size(), "\"distance_m\": \"far\"");
    const auto found = plan({file("log.json", json)});
    ASSERT_EQ(found.failed.size(), 1u);
    EXPECT_EQ(found.failed[0].records, 3u);
    EXPECT_EQ(std::get<JsonProblem>(found.failed[0].reason).place, 0u) << "the first of them";
}

} // namespace
} // namespace patella::exchange
