// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli_test.h"

namespace patella::test {
namespace {

using testing::HasSubstr;

class Add : public CliTest { };

nlohmann::json whatIsSaidIn(nlohmann::json run)
{
    for (auto answer = run.begin(); answer != run.end();)
        answer = answer->is_null() ? run.erase(answer) : std::next(answer);
    return run;
}

TEST_F(Add, KeepsEveryAnswerOfTheRun)
{
    const auto run = answer({"add", "--date", "2024-05-06", "--start-time", "18:30", "--utc-offset-min",
        "120", "--distance-km", "8.2", "--duration", "0:45:10", "--elapsed", "50:00", "--kind", "easy",
        "--effort", "3", "--surface", "trail=30,asphalt=70", "--shoe", "Blue", "--warm-up-min", "5",
        "--cool-down-min", "0", "--ascent-m", "61", "--descent-m", "60", "--cadence-spm", "168",
        "--heart-rate-bpm", "141", "--max-heart-rate-bpm", "160", "--temperature-c", "-5", "--pain-before",
        "0", "--pain-during", "2", "--pain-after", "1", "--pain-next-morning", "1", "--side", "left",
        "--region", "front", "--painkiller", "no", "--ended", "finished", "--tags", "hill, with Anna",
        "--notes", "Über den Berg"});
    auto expected = nlohmann::json::parse(R"({
        "date": "2024-05-06", "start_local": "2024-05-06T18:30:00",
        "start_utc": "2024-05-06T16:30:00Z", "utc_offset_min": 120, "sport": "running", "kind": "easy",
        "distance_m": 8200, "duration_s": 2710, "elapsed_s": 3000, "avg_heart_rate_bpm": 141,
        "max_heart_rate_bpm": 160, "avg_cadence_spm": 168, "ascent_m": 61, "descent_m": 60,
        "surface": "asphalt=70,trail=30", "shoe": "Blue", "warm_up_min": 5, "cool_down_min": 0, "effort": 3,
        "temperature_c": -5, "painkiller": false, "pain_before": 0, "pain_during": 2, "pain_after": 1,
        "pain_next_morning": 1, "pain_side": "left", "pain_region": "front", "ended": "finished",
        "notes": "Über den Berg", "tags": ["hill", "with Anna"]})");
    expected["id"] = run["id"];
    expected["pain_notes"] = run["pain_notes"];
    EXPECT_EQ(run["pain_notes"].size(), 4u);
    EXPECT_EQ(whatIsSaidIn(run), expected);
    EXPECT_EQ(answer({"list"}), nlohmann::json::array({run}));
}

TEST_F(Add, LeavesWhatWasNotSaidUnanswered)
{
    const auto run = answer({"add", "--date", "2024-05-06", "--distance-km", "5"});
    for (const auto* key : {"duration_s", "surface", "shoe", "warm_up_min", "effort", "pain_before",
             "pain_during", "pain_side", "pain_region", "start_local", "start_utc", "painkiller", "notes"})
        EXPECT_TRUE(run.at(key).is_null()) << key;
}

TEST_F(Add, TakesADurationAlone)
{
    const auto run = answer({"add", "--date", "2024-05-06", "--duration", "30:00"});
    EXPECT_TRUE(run["distance_m"].is_null());
    EXPECT_EQ(run["duration_s"], 1800);
}

TEST_F(Add, TakesADistanceOrATimeAloneThatSaysWhatItIs)
{
    const auto distance = answer({"add", "10km"});
    EXPECT_EQ(distance["distance_m"], 10'000);
    EXPECT_TRUE(distance["duration_s"].is_null());
    const auto time = answer({"add", "45:10"});
    EXPECT_TRUE(time["distance_m"].is_null());
    EXPECT_EQ(time["duration_s"], 2710);
    EXPECT_EQ(answer({"add", "10km", "--duration", "50:00"})["duration_s"], 3000);
    for (const auto& refused :
        {Words{"add", "10"}, {"add", "10km", "--distance-km", "9"}, {"add", "45:10", "--duration", "50"}})
        EXPECT_EQ(onLog(refused).exitCode, 2);
    EXPECT_THAT(onLog({"add", "10"}).err, HasSubstr("a distance, a time or both"));
}

TEST_F(Add, SaysWhatMayBeASlipAndKeepsIt)
{
    const auto slow
        = onLog({"add", "--date", "2024-05-06", "--distance-km", "7.2", "--duration", "70:30:00"});
    EXPECT_EQ(slow.exitCode, 0);
    EXPECT_THAT(slow.err, HasSubstr("9:47:30\u00a0/km is slower than a walk"));
    const Words run{"add", "--date", "2024-05-07", "--distance-km", "8", "--duration", "4230"};
    EXPECT_EQ(onLog(run).err, "");
    EXPECT_THAT(onLog(run).err,
        AllOf(HasSubstr("You have a run like this on that day"),
            HasSubstr("`patella-cli undo` removes the run again.")));
    const auto runs = answer({"list"});
    ASSERT_EQ(runs.size(), 3u);
    EXPECT_EQ(runs[1]["duration_s"], 2550);
}

TEST_F(Add, RoundsToWholeMetres)
{
    EXPECT_EQ(answer({"add", "--date", "2024-05-06", "--distance-km", "5.00049"})["distance_m"], 5000);
}

TEST_F(Add, SaysThatAPairIsNewOnlyOnce)
{
    const CliTest::Words run{"add", "--date", "2024-05-06", "--distance-km", "5", "--shoe", "Blue"};
    EXPECT_THAT(onLog(run).err, HasSubstr("\"Blue\" is a new pair"));
    EXPECT_THAT(onLog(run).err, testing::Not(HasSubstr("new pair")));
}

TEST_F(Add, TakesTheSideOfTheLastTimeAndSaysSo)
{
    onLog({"add", "--date", "2024-05-06", "--distance-km", "5", "--pain-during", "3", "--side", "right"});
    const auto second
        = onLog({"--json", "add", "--date", "2024-05-07", "--distance-km", "5", "--pain-during", "0"});
    EXPECT_THAT(second.err, HasSubstr("right knee"));
    EXPECT_EQ(nlohmann::json::parse(second.out)["pain_side"], "right");
}

TEST_F(Add, GivesPeopleALineAndScriptsADocument)
{
    const auto people = onLog({"add", "--date", "2024-05-06", "--distance-km", "8.2", "--duration", "45:10"});
    EXPECT_EQ(people.out, "Saved: 6 May 2024, 8.2\u00a0km, 45:10, 5:30\u00a0/km\n");
    EXPECT_EQ(people.exitCode, 0);
}

struct Refusal {
    const char* name;
    std::vector<std::string> flags;
    const char* said;
};

class AddRefuses : public CliTest, public testing::WithParamInterface<Refusal> { };

TEST_P(AddRefuses, WhatCannotBeAndNamesTheFlag)
{
    std::vector<std::string> arguments{"--json", "add"};
    arguments.insert(arguments.end(), GetParam().flags.begin(), GetParam().flags.end());
    const auto outcome = onLog(arguments);
    EXPECT_EQ(outcome.exitCode, 2);
    EXPECT_EQ(outcome.out, "");
    EXPECT_THAT(outcome.err, HasSubstr(GetParam().said));
    EXPECT_FALSE(std::filesystem::exists(log)) << "nothing is written";
}

INSTANTIATE_TEST_SUITE_P(Values, AddRefuses,
    testing::Values( //
        Refusal{"noSuchDay", {"--date", "2024-02-30", "--distance-km", "5"}, "--date takes"}, //
        Refusal{"aDayToCome", {"--date", "2199-01-01", "--distance-km", "5"},
            "--date: This day is still to come"}, //
        Refusal{"painOverTen", {"--distance-km", "5", "--pain-during", "11"}, "--pain-during takes"}, //
        Refusal{"noDistance", {"--distance-km", "0"}, "--distance-km: Must be more than 0"}, //
        Refusal{"negativeDistance", {"--distance-km", "-3"}, "--distance-km"}, //
        Refusal{"distanceInWords", {"--distance-km", "five"}, "--distance-km takes"}, //
        Refusal{"distanceNotANumber", {"--distance-km", "nan"}, "--distance-km takes"}, //
        Refusal{"tooFar", {"--distance-km", "401"}, "--distance-km: More than 400"}, //
        Refusal{"tooFast", {"--distance-km", "10", "--duration", "10:00"}, "--duration: Faster"}, //
        Refusal{"seconds", {"--duration", "45:61"}, "--duration takes"}, //
        Refusal{"nothing", {}, "--distance-km: Enter a distance, a time, or both"}, //
        Refusal{"halfASurface", {"--distance-km", "5", "--surface", "asphalt=50"}, "--surface takes"}, //
        Refusal{"unknownSurface", {"--distance-km", "5", "--surface", "lava"}, "asphalt, concrete"}, //
        Refusal{"unknownSide", {"--distance-km", "5", "--side", "middle"}, "one of left, right, both"}, //
        Refusal{"sideWithoutScore", {"--distance-km", "5", "--side", "left"}, "--side"}, //
        Refusal{"effortOverTen", {"--distance-km", "5", "--effort", "11"}, "--effort takes"}, //
        Refusal{"effortWithFraction", {"--distance-km", "5", "--effort", "3.5"}, "--effort takes"}, //
        Refusal{"shoeWithoutName", {"--distance-km", "5", "--shoe", " "}, "--shoe: Give it a name"}, //
        Refusal{"painkiller", {"--distance-km", "5", "--painkiller", "maybe"}, "one of yes, no"}, //
        Refusal{"brokenText", {"--distance-km", "5", "--notes", "\xff"}, "--notes takes text"}, //
        Refusal{"elapsed", {"--duration", "30:00", "--elapsed", "20:00"}, "--elapsed: Shorter"}, //
        Refusal{"unknownFlag", {"--distanc", "5"}, "--distanc"}, //
        Refusal{"valueMissing", {"--distance-km"}, "--distance-km"}, //
        Refusal{"saidTwice", {"--distance-km", "5", "--distance-km", "6"}, "--distance-km"}),
    [](const auto& each) { return std::string(each.param.name); });

} // namespace
} // namespace patella::test
