// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <rapidcheck/gtest.h>

#include "core/exchange/own/log_json.h"
#include "core/exchange/own/run_json.h"
#include "tests/support/arbitrary.h"
#include "tests/support/builders.h"

namespace patella::exchange {

using namespace std::chrono_literals;
using Json = nlohmann::ordered_json;
using test::aDay;
using test::aPainNote;
using test::aRun;
using test::aShoe;
using testing::ElementsAre;
using testing::ElementsAreArray;
using testing::IsEmpty;
using testing::IsSupersetOf;

namespace {

std::vector<JsonProblem> problemsIn(const std::string& json) { return logFromJson(json).problems; }

} // namespace

RC_GTEST_PROP(LogJson, ComesBackAsItWas, (const Log& log))
{
    const auto reading = logFromJson(jsonOf(log));
    RC_ASSERT(reading.problems.empty());
    RC_ASSERT(reading.log == log);
}

RC_GTEST_PROP(LogJson, ReadsWhateverDamageItHas,
    (const Log& log, const std::vector<std::pair<std::uint16_t, char>>& damage))
{
    auto json = jsonOf(log);
    for (const auto& [place, byte] : damage)
        json[place % json.size()] = byte;
    logFromJson(json);
}

TEST(LogJson, IsKnownByItsFirstWords)
{
    EXPECT_TRUE(isLogJson(jsonOf(Log{})));
    EXPECT_FALSE(isLogJson("{\"activity\": {}}"));
    EXPECT_FALSE(isLogJson("[1, 2]"));
}

TEST(LogJson, SaysWhyAFileIsNone)
{
    const auto only = [](JsonTrouble trouble) { return JsonProblem{"", 0, "", trouble}; };
    EXPECT_THAT(problemsIn("{\"patella\""), ElementsAre(only(JsonTrouble::NotJson)));
    EXPECT_THAT(problemsIn("[]"), ElementsAre(only(JsonTrouble::NotALog)));
    EXPECT_THAT(problemsIn("{\"patella\": 1}"), ElementsAre(only(JsonTrouble::NotALog)));
    EXPECT_THAT(problemsIn("{\"patella\": {\"version\": \"1\"}}"), ElementsAre(only(JsonTrouble::NotALog)));
    EXPECT_THAT(problemsIn("{\"patella\": {\"version\": 5}}"), ElementsAre(only(JsonTrouble::NewerVersion)));
    EXPECT_THAT(problemsIn("{\"patella\": {\"version\": 1}, \"runs\": 3}"), IsEmpty());
}

TEST(LogJson, LeavesOutARecordThatIsNone)
{
    const auto shoe = aShoe();
    auto json = Json::parse(jsonOf(Log{{shoe, aShoe("Red"), aShoe("Green"), shoe}, {}, {}}));
    json["shoes"][1]["limit_m"] = 700.5;
    json["shoes"][2].erase("run_before_m");
    const auto reading = logFromJson(json.dump());
    EXPECT_THAT(reading.log.shoes, ElementsAre(shoe));
    EXPECT_THAT(reading.problems,
        ElementsAre(JsonProblem{"shoes", 1, "limit_m", JsonTrouble::NotAValue},
            JsonProblem{"shoes", 2, "run_before_m", JsonTrouble::Missing},
            JsonProblem{"shoes", 3, "id", JsonTrouble::IdTwice}));
}

TEST(LogJson, TakesYesAndNoAsTrueAndFalse)
{
    auto run = aRun();
    run.preparation.painkiller = true;
    auto note = aPainNote(run, Moment::During, 3);
    note.limp = false;
    const Log log{.runs = {run}, .painNotes = {note}};
    auto json = Json::parse(jsonOf(log));
    json["runs"][0]["painkiller"] = true;
    json["pain_notes"][0]["limp"] = false;
    const auto reading = logFromJson(json.dump());
    EXPECT_THAT(reading.problems, IsEmpty());
    EXPECT_EQ(reading.log, log);
    json["runs"][0]["distance_m"] = true;
    EXPECT_THAT(problemsIn(json.dump()),
        testing::Contains(JsonProblem{"runs", 0, "distance_m", JsonTrouble::NotAValue}));
}

TEST(LogJson, TakesARunWithoutAnyKeyThatMayBeEmpty)
{
    const Json run{{"id", aRun().id.text()}, {"date", "2026-11-20"}, {"distance_m", 8000}};
    const Json json{{"patella", {{"version", 3}}}, {"runs", Json::array({run})}};
    const auto reading = logFromJson(json.dump());
    EXPECT_THAT(reading.problems, IsEmpty());
    ASSERT_EQ(reading.log.runs.size(), 1U);
    EXPECT_EQ(reading.log.runs[0].words.tags, Tags());
}

TEST(LogJson, TakesWordsKilometresAndNothingAsAListWritesThem)
{
    auto run = aRun();
    run.words.tags = Tags::fromText("hill, rain");
    run.measured.splits = Splits::fromText("331,340");
    const Log log{.runs = {run}};
    auto json = Json::parse(jsonOf(log));
    json["runs"][0]["tags"] = Json({"hill", "rain"});
    json["runs"][0]["splits_s"] = Json({331, 340});
    json["runs"][0]["notes"] = nullptr;
    const auto reading = logFromJson(json.dump());
    EXPECT_THAT(reading.problems, IsEmpty());
    EXPECT_EQ(reading.log, log);
    json["runs"][0]["tags"] = Json::array();
    json["runs"][0]["splits_s"] = Json::array();
    EXPECT_THAT(problemsIn(json.dump()), IsEmpty());
}

TEST(LogJson, TakesTheRunsThatTheCommandLineLists)
{
    const auto shoe = aShoe("Blue");
    auto run = aRun();
    run.when.start = TimeOfDay{18h + 30min};
    run.when.utcOffset = UtcOffset{60min};
    run.measured.averageHeartRate = HeartRate::of(150);
    run.measured.splits = Splits::fromText("331,340");
    run.ground.shoe = shoe.id;
    run.preparation.painkiller = true;
    run.words.tags = Tags::fromText("hill, rain");
    auto note = aPainNote(run, Moment::During, 3);
    note.limp = true;
    const auto bare = aRun(daysAfter(aDay, 1));
    const std::vector shoes{shoe};
    const auto listed = "[" + runJson({run, {note}}, shoes) + "," + runJson({bare, {}}, shoes) + "]";
    EXPECT_TRUE(isLogJson(listed));
    const auto reading = logFromJson(listed);
    EXPECT_THAT(reading.problems, IsEmpty());
    ASSERT_EQ(reading.log.shoes.size(), 1U);
    EXPECT_EQ(reading.log.shoes[0].name, "Blue");
    run.ground.shoe = reading.log.shoes[0].id;
    EXPECT_THAT(reading.log.runs, ElementsAre(run, bare));
    EXPECT_THAT(reading.log.painNotes, ElementsAre(note));
}

class OlderLogJson : public testing::TestWithParam<int> { };

TEST_P(OlderLogJson, IsRead)
{
    const int version = GetParam();
    const auto shoe = aShoe();
    const Log log{.shoes = {shoe}, .runs = {aRun()}, .visits = {test::aVisit()}};
    auto old = Json::parse(jsonOf(log));
    old["patella"]["version"] = version;
    for (const auto* younger : {"kind", "size", "insole"})
        old["shoes"][0].erase(younger);
    for (const auto* younger : {"evenness", "insole", "form_cue"})
        old["runs"][0].erase(younger);
    old["visits"][0].erase("asked");
    old["visits"][0].erase("answer");
    old["visits"][0].erase("time");
    for (const auto* younger : {"feel", "splits_s", "experiment_id", "trial"})
        old["runs"][0].erase(younger);
    for (const auto* younger : {"knee_checks", "planned_runs", "self_experiments", "flag_endings"})
        old.erase(younger);
    const auto reading = logFromJson(old.dump());
    EXPECT_THAT(reading.problems, IsEmpty());
    EXPECT_EQ(reading.log, log);
}

INSTANTIATE_TEST_SUITE_P(Versions, OlderLogJson, testing::Values(1, 2, 3));

TEST(LogJson, SurvivesTextThatIsNoUtf8)
{
    auto run = aRun();
    run.words.notes = "\xFC"
                      "bel";
    EXPECT_EQ(logFromJson(jsonOf(Log{{}, {run}, {}})).log.runs.at(0).words.notes,
        "\xEF\xBF\xBD"
        "bel");
}

TEST(RunJson, HasTheNamesThatScriptsRelyOn)
{
    const auto json = Json::parse(runJson({aRun(), {}}, {}));
    std::vector<std::string> names;
    for (const auto& [name, value] : json.items())
        names.push_back(name);
    const std::vector<std::string> promised{"file", "id", "date", "start_local", "start_utc",
        "utc_offset_min", "sport", "kind", "distance_m", "duration_s", "elapsed_s", "avg_heart_rate_bpm",
        "max_heart_rate_bpm", "avg_cadence_spm", "ascent_m", "descent_m", "surface", "shoe", "warm_up_min",
        "cool_down_min", "effort", "pain_before", "pain_during", "pain_after", "pain_next_morning",
        "pain_side", "pain_region", "ended", "notes", "tags", "temperature_c", "painkiller", "splits_s",
        "evenness", "camber", "insole", "warm_up_parts", "cool_down_parts", "experiment_id", "trial",
        "walk_min", "foot_strike", "form_rating", "form_cue", "feel", "pain_notes"};
    EXPECT_THAT(names, IsSupersetOf(promised));
    constexpr std::size_t inTheirOrder = 30; // those of the first version; further ones are columns
    names.resize(inTheirOrder);
    EXPECT_THAT(names, ElementsAreArray(promised.begin(), promised.begin() + inTheirOrder));
}

TEST(RunJson, SaysWhatIsKnown)
{
    const auto shoe = aShoe("Blue");
    auto run = aRun(aDay, {8205});
    run.when.start = TimeOfDay{18h + 30min};
    run.when.utcOffset = UtcOffset{60min};
    run.ground.shoe = shoe.id;
    run.preparation.painkiller = false;
    run.words.tags = Tags::fromText("hill, rain");
    run.preparation.warmUpParts = ChoiceSet{WarmUpPart::Quads, WarmUpPart::Jog};
    run.form.cue = "short steps";
    run.form.feel = Feel::VeryStrong;
    run.measured.splits = Splits::fromText("331,340");
    auto outer = aPainNote(run, Moment::During, 4);
    outer.side = Side::Right;
    outer.region = Region::OuterSide;
    const std::vector shoes{shoe};
    const auto json = Json::parse(
        runJson({run, {aPainNote(run, Moment::During, 2), outer, aPainNote(run, Moment::Before, 0)}}, shoes));
    EXPECT_EQ(json["date"], "2026-11-20");
    EXPECT_EQ(json["start_local"], "2026-11-20T18:30:00");
    EXPECT_EQ(json["start_utc"], "2026-11-20T17:30:00Z");
    EXPECT_EQ(json["distance_m"], 8205);
    EXPECT_EQ(json["shoe"], "Blue");
    EXPECT_EQ(json["sport"], "running");
    EXPECT_EQ(json["pain_before"], 0);
    EXPECT_EQ(json["pain_during"], 4);
    EXPECT_EQ(json["pain_side"], "right");
    EXPECT_EQ(json["pain_region"], "outer_side");
    EXPECT_EQ(json["painkiller"], false);
    EXPECT_EQ(json["warm_up_parts"], "jog,quads");
    EXPECT_EQ(json["form_cue"], "short steps");
    EXPECT_EQ(json["feel"], "very_strong");
    EXPECT_EQ(json["splits_s"], Json({331, 340}));
    EXPECT_EQ(json["tags"], Json({"hill", "rain"}));
    ASSERT_EQ(json["pain_notes"].size(), 3U);
    EXPECT_EQ(json["pain_notes"][0]["moment"], "during");
}

TEST(RunJson, SaysNullWhereNothingIsKnown)
{
    auto run = aRun();
    run.measured.duration.reset();
    const auto json = Json::parse(runJson({run, {}}, {}));
    for (const auto* name : {"file", "start_local", "start_utc", "utc_offset_min", "kind", "duration_s",
             "surface", "shoe", "pain_before", "pain_side", "pain_region", "ended", "notes", "painkiller",
             "temperature_c", "evenness", "insole", "cool_down_parts", "walk_min", "feel", "splits_s"})
        EXPECT_TRUE(json[name].is_null()) << name;
    EXPECT_EQ(json["tags"], Json::array());
    EXPECT_EQ(json["pain_notes"], Json::array());
}

} // namespace patella::exchange
