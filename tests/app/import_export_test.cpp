// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "tests/app/cli_test.h"

namespace patella::test {
namespace {

using nlohmann::json;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

// Twenty minutes northwards, 3 km, with a point each minute.
std::string track(const std::string& type)
{
    std::string points;
    for (int minute = 0; minute <= 20; ++minute)
        points
            += fmt::format(R"(<trkpt lat="{:.6f}" lon="13.4"><time>2024-05-06T16:{:02}:00Z</time></trkpt>)",
                52.5 + minute * 0.00135, 30 + minute);
    return R"(<?xml version="1.0"?><gpx version="1.1" creator="test" xmlns="http://www.topografix.com/GPX/1/1"><trk><type>)"
        + type + "</type><trkseg>" + points + "</trkseg></trk></gpx>";
}

class Import : public CliTest {
protected:
    std::string write(const std::string& name, const std::string& bytes) const
    {
        writeBytes(path(name), bytes);
        return path(name);
    }

    // The four lists, whatever the exit code.
    json imported(Words arguments, int exitCode) const
    {
        arguments.insert(arguments.begin(), {"--json", "import"});
        const auto outcome = onLog(arguments);
        EXPECT_EQ(outcome.exitCode, exitCode) << outcome.err;
        return json::parse(outcome.out);
    }
};

TEST_F(Import, TakesARunAndKnowsItAgain)
{
    const auto file = write("run.gpx", track("running"));
    const auto first = imported({file}, 0);
    ASSERT_EQ(first["imported"].size(), 1u);
    const auto& run = first["imported"][0];
    EXPECT_EQ(run["file"], file);
    EXPECT_EQ(run["date"], "2024-05-06");
    EXPECT_EQ(run["start_utc"], "2024-05-06T16:30:00Z");
    EXPECT_EQ(run["duration_s"], 1200);
    EXPECT_NEAR(run["distance_m"].get<double>(), 3003, 15);

    const auto second = imported({file}, 0);
    EXPECT_THAT(second["imported"], IsEmpty());
    ASSERT_EQ(second["duplicates"].size(), 1u);
    EXPECT_EQ(second["duplicates"][0]["file"], file);
    EXPECT_EQ(second["duplicates"][0]["matches"], run["id"]);
    EXPECT_EQ(answer({"list"}).size(), 1u);
}

TEST_F(Import, WritesNothingInATrial)
{
    const auto trial = imported({write("run.gpx", track("running")), "--dry-run"}, 0);
    EXPECT_EQ(trial["imported"].size(), 1u);
    EXPECT_FALSE(std::filesystem::exists(log));
    onLog({"add", "--date", "2024-01-01", "--distance-km", "5"});
    imported({path("run.gpx"), "--dry-run"}, 0);
    EXPECT_EQ(answer({"list"}).size(), 1u);
}

TEST_F(Import, SkipsOtherSportsAndSaysWhatItRead)
{
    const auto skipped = imported({write("ride.gpx", track("cycling"))}, 0)["skipped"];
    ASSERT_EQ(skipped.size(), 1u);
    EXPECT_EQ(skipped[0]["reason"], "not a run: cycling");
    EXPECT_NEAR(skipped[0]["distance_m"].get<double>(), 3003, 15);
    EXPECT_EQ(skipped[0]["duration_s"], 1200);
    EXPECT_EQ(skipped[0]["start_utc"], "2024-05-06T16:30:00Z");
}

TEST_F(Import, GoesOnAfterABadFileAndFails)
{
    std::filesystem::create_directory(path("folder"));
    write("folder/a.gpx", "<gpx><trk>");
    write("folder/b.gpx", track("running"));
    const auto outcome = onLog({"--json", "import", path("folder"), path("missing.fit")});
    EXPECT_EQ(outcome.exitCode, 1);
    const auto lists = json::parse(outcome.out);
    EXPECT_EQ(lists["imported"].size(), 1u);
    EXPECT_EQ(lists["failed"].size(), 2u);
    EXPECT_THAT(outcome.err, HasSubstr("a.gpx"));
    EXPECT_THAT(outcome.err, HasSubstr("missing.fit"));
    EXPECT_EQ(answer({"list"}).size(), 1u);
}

TEST_F(Import, TellsPeopleLineByLine)
{
    const auto outcome
        = onLog({"import", write("run.gpx", track("running")), write("ride.gpx", track("cycling"))});
    EXPECT_EQ(outcome.exitCode, 0);
    EXPECT_THAT(outcome.out, HasSubstr("run.gpx: 6 May 2024, 3.0\u00a0km"));
    EXPECT_THAT(outcome.out, HasSubstr("ride.gpx: not a run: cycling"));
}

TEST_F(Import, SaysInOneLineWhatBecameOfAFile)
{
    const auto whole = track("running");
    onLog({"import", write("run.gpx", whole)});
    const auto cut = write("cut.gpx", whole.substr(0, whole.size() * 3 / 4));
    const auto lines = onLog({"import", cut, path("run.gpx")}).out;
    for (const auto& file : {cut, path("run.gpx")}) {
        const auto first = lines.find(file);
        ASSERT_NE(first, std::string::npos) << lines;
        EXPECT_EQ(lines.find(file, first + 1), std::string::npos) << lines;
    }
}

TEST_F(Import, AnswersScriptsInEnglish)
{
    const auto outcome = start("/usr/bin/env",
        {"LC_ALL=de_DE.UTF-8", "LANGUAGE=de", std::string(PATELLA_BINARY_DIR) + "/patella-cli", "--log", log,
            "--json", "import", write("ride.gpx", track("cycling"))},
        m_folder.path());
    EXPECT_EQ(json::parse(outcome.out)["skipped"][0]["reason"], "not a run: cycling");
}

TEST_F(Import, SaysOnceWhatIsTrueOfEveryRunOfAList)
{
    const auto lines = onLog(
        {"import",
            write("list.csv", "Date,Distance (km),Duration\n2026-11-03,5,0:30:00\n2026-11-05,6,0:36:00\n")})
                           .out;
    EXPECT_THAT(lines, HasSubstr("3 Nov 2026, 5.0\u00a0km, 30:00, 6:00\u00a0/km\n"));
    EXPECT_THAT(
        lines, HasSubstr("list.csv: for all its runs: the file does not say which sport; taken as a run\n"));
    EXPECT_EQ(lines.find("which sport"), lines.rfind("which sport"));
}

TEST_F(Import, NeedsAFile) { EXPECT_EQ(onLog({"import"}).exitCode, 2); }

TEST_F(Import, AddsThePainThatARunOfTheLogHasNot)
{
    imported({write("run.gpx", track("running"))}, 0);
    const auto run = answer({"list"})[0];
    const auto date = run["date"].get<std::string>();
    const auto start = run["start_local"].get<std::string>().substr(11);
    const auto mine = write("mine.csv",
        fmt::format("date,start_time,distance_km,duration,pain_during,pain_side\n{},{},3,20:00,2,left\n",
            date, start));
    const auto second = imported({mine}, 0);
    ASSERT_EQ(second["duplicates"].size(), 1u);
    EXPECT_EQ(second["duplicates"][0]["pain_notes_added"], 1);
    EXPECT_EQ(answer({"list"})[0]["pain_during"], 2);
}

struct Form {
    const char* name;
    const char* file;
};

class Export : public CliTest, public testing::WithParamInterface<Form> {
protected:
    std::string file = path(GetParam().file);
};

TEST_P(Export, GoesRoundWithoutLoss)
{
    EXPECT_EQ(patella({"sample", "--out", log}).exitCode, 0);
    const auto runs = answer({"list"});
    const auto written = answer({"export", "--out", file});
    EXPECT_EQ(written["runs"], runs.size());

    const auto other = path("other.patella");
    EXPECT_EQ(patella({"--log", other, "import", file}).exitCode, 0);
    EXPECT_EQ(json::parse(patella({"--log", other, "--json", "list"}).out), runs);
    EXPECT_EQ(
        patella({"--log", other, "export", "--out", path(std::string("again-") + GetParam().file)}).exitCode,
        0);
    EXPECT_EQ(bytesOf(path(std::string("again-") + GetParam().file)), bytesOf(file));
}

TEST_P(Export, AddsNothingToItsOwnLog)
{
    onLog({"add", "--date", "2024-05-06", "--distance-km", "5", "--pain-during", "2", "--side", "left"});
    onLog({"export", "--out", file});
    onLog({"import", file});
    EXPECT_EQ(answer({"list"}).size(), 1u);
    EXPECT_EQ(onLog({"verify"}).exitCode, 0);
}

TEST_P(Export, FailsWhereThereIsNoFolder)
{
    const auto outcome = onLog({"export", "--out", path("nowhere/") + GetParam().file});
    EXPECT_EQ(outcome.exitCode, 1);
    EXPECT_NE(outcome.err, "");
}

INSTANTIATE_TEST_SUITE_P(Forms, Export, testing::Values(Form{"csv", "log.csv"}, Form{"json", "log.json"}),
    [](const auto& each) { return std::string(each.param.name); });

class ExportForms : public CliTest { };

TEST_F(ExportForms, AreCsvAndJson)
{
    const auto outcome = onLog({"export", "--out", path("log.xls")});
    EXPECT_EQ(outcome.exitCode, 2);
    EXPECT_THAT(outcome.err, HasSubstr(".csv or .json"));
    EXPECT_FALSE(std::filesystem::exists(path("log.xls")));
}

TEST_F(ExportForms, BeginWithTheColumnsOfTheContract)
{
    onLog({"add", "--date", "2024-05-06", "--distance-km", "8.2", "--duration", "45:10"});
    onLog({"export", "--out", path("log.csv")});
    EXPECT_THAT(bytesOf(path("log.csv")),
        testing::StartsWith("date,start_time,utc_offset_min,distance_km,duration,"));
}

TEST_F(ExportForms, AreReadWhenAPersonWroteThem)
{
    writeBytes(path("mine.csv"),
        "date,distance_km,duration,surface,shoe,pain_during,pain_side\n"
        "2024-05-06,8.2,45:10,\"asphalt=70,trail=30\",Blue,2,left\n"
        "2024-02-30,8.2,45:10,,,,\n");
    const auto outcome = onLog({"--json", "import", path("mine.csv")});
    EXPECT_EQ(outcome.exitCode, 1) << "one line is wrong";
    EXPECT_EQ(json::parse(outcome.out)["failed"].size(), 1u);
    EXPECT_THAT(outcome.err, HasSubstr("line 3"));
    const auto runs = answer({"list"});
    ASSERT_EQ(runs.size(), 1u);
    EXPECT_EQ(runs[0]["shoe"], "Blue");
    EXPECT_EQ(runs[0]["pain_during"], 2);
}

} // namespace
} // namespace patella::test
