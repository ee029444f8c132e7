// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/checks/problems.h"
#include "core/log/columns.h"
#include "core/log/plain.h"
#include "tests/app/cli_test.h"
#include "tests/support/arbitrary.h"
#include "tests/support/builders.h"

namespace patella::test {
namespace {

using nlohmann::json;
using testing::HasSubstr;

class Records : public CliTest {
protected:
    json only(const std::string& kind) const
    {
        const auto all = answer({"list", "--of", kind});
        EXPECT_EQ(all.size(), 1u);
        return all.empty() ? json() : all[0];
    }
};

TEST_F(Records, KeepAKneeCheck)
{
    const auto added = answer({"add", "--to", "knee_check", "date=2024-05-06", "side=left", "swelling=slight",
        "signs=clicking,locking", "gave_way_times=0", "notes=stiff = slow, at first"});
    EXPECT_EQ(added["signs"], "locking,clicking");
    EXPECT_EQ(added["gave_way_times"], 0);
    EXPECT_TRUE(added["worry"].is_null());
    EXPECT_EQ(added["notes"], "stiff = slow, at first");
    EXPECT_EQ(only("knee_check"), added);
}

TEST_F(Records, AreOfTodayUnlessTheySayOtherwise)
{
    EXPECT_EQ(answer({"add", "--to", "day_note", "sitting_min=540"})["date"],
        answer({"add", "--distance-km", "5"})["date"]);
}

TEST_F(Records, PointToOthersByNameOrKey)
{
    const auto measure = answer({"add", "--to", "measure", "name=Weight", "unit=kg"})["id"];
    for (const auto& said : {std::string("Weight"), measure.get<std::string>()})
        EXPECT_EQ(answer({"add", "--to", "measure_value", "measure_id=" + said, "value_thousandths=71500",
                      "date=2024-05-06"})["measure_id"],
            measure);
}

TEST_F(Records, AreListedByDay)
{
    for (const auto* date : {"2024-05-06", "2024-05-08"})
        onLog({"add", "--to", "visit", "kind=doctor", std::string("date=") + date});
    EXPECT_EQ(answer({"list", "--of", "visit", "--from", "2024-05-07"}).size(), 1u);
    EXPECT_EQ(answer({"list", "--of", "visit", "--to", "2024-05-07"}).size(), 1u);
    EXPECT_EQ(answer({"list", "--of", "visit"}).size(), 2u);
}

TEST_F(Records, AreATableForPeopleWithoutEmptyColumns)
{
    EXPECT_EQ(onLog({"list", "--of", "visit"}).out, "No records of the kind visit.\n");
    const auto added = onLog({"add", "--to", "visit", "kind=doctor", "who=Dr. Ü", "date=2024-05-06"});
    EXPECT_EQ(added.out, "Saved: visit, date=2024-05-06, kind=doctor, who=Dr. Ü\n");
    EXPECT_EQ(onLog({"list", "--of", "visit"}).out,
        "date        kind    who\n"
        "2024-05-06  doctor  Dr. Ü\n");
}

TEST_F(Records, OfARunTakeEveryColumn)
{
    const auto run = answer({"add", "--date", "2024-05-06", "--distance-km", "8", "--set", "walk_min=4",
        "--set", "camber=left_lower", "--set", "warm_up_parts=none", "--set", "form_cue=high hips"});
    EXPECT_EQ(run["walk_min"], 4);
    EXPECT_EQ(run["camber"], "left_lower");
    EXPECT_EQ(run["warm_up_parts"], "none");
    EXPECT_EQ(run["form_cue"], "high hips");
    EXPECT_EQ(answer({"list"})[0], run);
}

TEST_F(Records, OfAnExperimentDrawTheirOrderAndTakeTheirRuns)
{
    const auto experiment = answer({"add", "--to", "self_experiment", "side=left", "tried=insole",
        "first=with", "second=without", "pairs=8", "date=2024-05-06"});
    EXPECT_GT(experiment["seed"].get<std::int64_t>(), 0);
    const auto id = experiment["id"].get<std::string>();
    const auto run = answer({"add", "--date", "2024-05-07", "--distance-km", "8", "--set",
        "experiment_id=" + id, "--set", "trial=0", "--set", "splits_s=331,340", "--set", "feel=strong"});
    EXPECT_EQ(run["experiment_id"], id);
    EXPECT_EQ(run["trial"], 0);
    EXPECT_EQ(run["splits_s"], json({331, 340}));
    EXPECT_EQ(run["feel"], "strong");
}

TEST_F(Records, OfAnExperimentGoAndLeaveItsRuns)
{
    const auto id = answer({"add", "--to", "self_experiment", "side=left", "tried=insole", "first=with",
        "second=without", "pairs=8", "date=2024-05-06"})["id"]
                        .get<std::string>();
    answer({"add", "--date", "2024-05-07", "--distance-km", "8", "--set", "experiment_id=" + id, "--set",
        "trial=0"});
    answer({"remove", id});
    EXPECT_TRUE(answer({"list", "--of", "self_experiment"}).empty());
    const auto run = answer({"list"})[0];
    EXPECT_EQ(run["experiment_id"], nullptr);
    EXPECT_EQ(run["trial"], nullptr);
    answer({"undo"});
    EXPECT_EQ(answer({"list"})[0]["experiment_id"], id);
}

TEST_F(Records, OfAPlanMayBeOfADayToCome)
{
    answer({"add", "--to", "shoe", "name=Blue"});
    const auto today = answer({"add", "--distance-km", "5"})["date"].get<std::string>();
    const auto plan = answer({"add", "--to", "planned_run", "distance_m=12000", "shoe_id=Blue",
        "date=" + isoText(daysAfter(*dateFromIso(today), 30))});
    EXPECT_EQ(only("planned_run"), plan);
}

TEST_F(Records, OfPainComeWithTheirRun)
{
    const auto run = answer({"add", "--date", "2024-05-06", "--distance-km", "8", "--pain-note",
        "moment=during side=left region=front score=2 quality=sharp,dull onset_m=4500 limp=true",
        "--pain-note", "moment=next_morning side=left score=0"});
    ASSERT_EQ(run["pain_notes"].size(), 2u);
    const auto& during = run["pain_notes"][0];
    EXPECT_EQ(during["quality"], "dull,sharp");
    EXPECT_EQ(during["onset_m"], 4500);
    EXPECT_EQ(during["limp"], 1);
    EXPECT_EQ(run["pain_notes"][1]["date"], "2024-05-07");
    EXPECT_EQ(run["pain_during"], 2);
    EXPECT_EQ(run["pain_next_morning"], 0);
    EXPECT_EQ(answer({"list"})[0], run);
}

struct RefusedRecord {
    const char* name;
    std::vector<std::string> words;
    int exitCode;
    const char* said;
};

class RecordsRefuse : public CliTest, public testing::WithParamInterface<RefusedRecord> { };

TEST_P(RecordsRefuse, WhatCannotBeAndNameTheColumn)
{
    std::vector<std::string> arguments{"--json", "add"};
    arguments.insert(arguments.end(), GetParam().words.begin(), GetParam().words.end());
    const auto outcome = onLog(arguments);
    EXPECT_EQ(outcome.exitCode, GetParam().exitCode);
    EXPECT_EQ(outcome.out, "");
    EXPECT_THAT(outcome.err, HasSubstr(GetParam().said));
    EXPECT_FALSE(std::filesystem::exists(log)) << "nothing is written";
}

INSTANTIATE_TEST_SUITE_P(Values, RecordsRefuse,
    testing::Values( //
        RefusedRecord{"unknownKind", {"--to", "frog", "name=Kermit"}, 2, "one of shoe, run, pain_note"}, //
        RefusedRecord{"nearlyAKind", {"--to", "care", "name=Squats"}, 2, "Did you mean care_note?"}, //
        RefusedRecord{
            "nearlyAChoice", {"--distance-km", "5", "--kind", "tempoo"}, 2, "Did you mean tempo?"}, //
        RefusedRecord{
            "unknownColumn", {"--to", "shoe", "name=Blue", "colour=blue"}, 1, "no column colour"}, //
        RefusedRecord{"key", {"--to", "shoe", "name=Blue", "id=1"}, 1, "no column id"}, //
        RefusedRecord{"badChoice", {"--to", "knee_check", "side=middle"}, 1, "one of left, right, both"}, //
        RefusedRecord{"badSet", {"--to", "knee_check", "side=left", "signs=oink"}, 1, "some of locking"}, //
        RefusedRecord{"badNumber", {"--to", "day_note", "sitting_min=long"}, 1, "sitting_min takes"}, //
        RefusedRecord{
            "badDay", {"--to", "day_note", "date=2024-02-30", "notes=x"}, 1, "date takes a calendar day"}, //
        RefusedRecord{"brokenText", {"--to", "day_note", "notes=\xff"}, 1, "notes takes text"}, //
        RefusedRecord{"twice", {"--to", "day_note", "notes=a", "notes=b"}, 1, "notes was given twice"}, //
        RefusedRecord{"noSide", {"--to", "knee_check", "swelling=none"}, 1, "side is missing"}, //
        RefusedRecord{
            "noScore", {"--to", "pain_note", "moment=rest_day", "side=left"}, 1, "score is missing"}, //
        RefusedRecord{"nothing", {"--to", "knee_check", "side=left"}, 1, "Nothing has been entered"}, //
        RefusedRecord{
            "aDayToCome", {"--to", "day_note", "date=2199-01-01", "notes=x"}, 1, "still to come"}, //
        RefusedRecord{"aPlanOfNothing", {"--to", "planned_run", "notes=x"}, 1, "Enter a distance"}, //
        RefusedRecord{"aPlanTooFarAhead", {"--to", "planned_run", "distance_m=5000", "date=2199-01-01"}, 1,
            "two years"}, //
        RefusedRecord{"fivePairs",
            {"--to", "self_experiment", "side=left", "tried=insole", "first=a", "second=b", "pairs=5"}, 1,
            "pairs: At least 6"}, //
        RefusedRecord{"noKilometre", {"--distance-km", "5", "--set", "splits_s=0"}, 1, "seconds of each"}, //
        RefusedRecord{
            "trialOfNothing", {"--distance-km", "5", "--set", "trial=1"}, 1, "trial: Needs both"}, //
        RefusedRecord{"noName", {"--to", "measure", "name= "}, 1, "name: Give it a name"}, //
        RefusedRecord{"noEquals", {"--to", "shoe", "Blue"}, 2, "COLUMN=VALUE"}, //
        RefusedRecord{"noKind", {"name=Blue"}, 2, "needs --to"}, //
        RefusedRecord{"flagOfARun", {"--to", "shoe", "name=Blue", "--effort", "3"}, 2, "--effort belongs"}, //
        RefusedRecord{
            "furtherColumn", {"--distance-km", "5", "--set", "colour=blue"}, 1, "no column colour"}, //
        RefusedRecord{
            "furtherValue", {"--distance-km", "5", "--set", "walk_min=-4"}, 1, "walk_min: Must be"}, //
        RefusedRecord{"furtherTwice", {"--distance-km", "5", "--set", "distance_m=5"}, 1, "given twice"}, //
        RefusedRecord{"furtherWithoutEquals", {"--distance-km", "5", "--set", "tired"}, 2, "--set takes"}, //
        RefusedRecord{"noteWithoutScore", {"--distance-km", "5", "--pain-note", "moment=during side=left"}, 1,
            "score is missing"}, //
        RefusedRecord{
            "noteOfAnotherRun", {"--distance-km", "5", "--pain-note", "run_id=1"}, 1, "no column run_id"}, //
        RefusedRecord{"noteOfARestDay",
            {"--distance-km", "5", "--pain-note", "moment=rest_day side=left score=1"}, 1,
            "run_id: Must belong"}),
    [](const auto& each) { return std::string(each.param.name); });

TEST_F(Records, WithTheSameNameAreRefused)
{
    onLog({"add", "--to", "shoe", "name=Blue"});
    const auto again = onLog({"add", "--to", "shoe", "name=Blue"});
    EXPECT_EQ(again.exitCode, 1);
    EXPECT_THAT(again.err, HasSubstr("name: This name is taken."));
}

TEST_F(Records, OfAMeasureThatIsNotThereAreRefused)
{
    const auto outcome = onLog({"add", "--to", "measure_value", "measure_id=Weight", "value_thousandths=1"});
    EXPECT_EQ(outcome.exitCode, 1);
    EXPECT_THAT(outcome.err, HasSubstr("measure_id takes"));
}

TEST_F(Records, OffTheScaleOfTheirMeasureAreRefused)
{
    answer({"add", "--to", "measure", "name=Bend", "lowest_thousandths=0", "highest_thousandths=150000"});
    const auto add = [&](const std::string& value) {
        return onLog({"add", "--to", "measure_value", "measure_id=Bend", "value_thousandths=" + value});
    };
    EXPECT_EQ(add("150000").exitCode, 0);
    const auto outcome = add("150001");
    EXPECT_EQ(outcome.exitCode, 1);
    EXPECT_THAT(outcome.err, HasSubstr("value_thousandths: Outside the scale of this measure."));
    EXPECT_EQ(answer({"list", "--of", "measure_value"}).size(), 1u);
}

TEST_F(Records, WithoutADayHaveNoDaysToChoose)
{
    EXPECT_EQ(onLog({"list", "--of", "shoe", "--from", "2024-05-07"}).exitCode, 2);
}

// Random records of every kind go in and come back, or are refused for a reason.
class RandomRecords : public CliTest {
protected:
    std::map<std::string, std::string> m_keys; // in the made-up log, and those the program gave
    std::set<std::string> m_refused; // keys in the made-up log
    std::map<std::string_view, std::size_t> m_kept;

    // These go first.
    template <typename Record>
    static constexpr bool isNamedByRuns
        = std::is_same_v<Record, Shoe> || std::is_same_v<Record, SelfExperiment>;

    // Into the past: the program refuses what is still to come.
    static void pull(LocalDate& date)
    {
        if (date >= LocalDate{2026y / 1 / 1})
            date = daysAfter(date, -75 * 365);
    }

    template <typename Record> static Record pulled(Record record)
    {
        forEachColumn(record, []<typename Value>(std::string_view, Value& member) {
            if constexpr (std::is_same_v<Value, LocalDate>)
                pull(member);
            else if constexpr (std::is_same_v<Value, std::optional<LocalDate>>)
                if (member)
                    pull(*member);
        });
        return record;
    }

    json expectedCell(const Plain& plain) const
    {
        if (const auto* number = std::get_if<std::int64_t>(&plain))
            return *number;
        const auto* text = std::get_if<std::string>(&plain);
        if (!text)
            return nullptr;
        const auto key = m_keys.find(*text);
        return key == m_keys.end() ? *text : key->second;
    }

    static std::string textOf(const json& cell)
    {
        return cell.is_string() ? cell.get<std::string>() : cell.dump();
    }

    template <typename Record> void sendRound(const Record& record)
    {
        Words arguments{"add", "--to", std::string(tableOf<Record>)};
        json expected;
        bool isSound = problemsOf(record, aDay).empty();
        forEachColumn(record, [&](std::string_view column, const auto& member) {
            const auto cell = expectedCell(toPlain(member));
            if (column == "id")
                return;
            expected[std::string(column)] = cell;
            isSound = isSound && !m_refused.contains(textOf(cell));
            if (!cell.is_null())
                arguments.push_back(std::string(column) + "=" + textOf(cell));
        });
        if (!isSound) {
            EXPECT_EQ(onLog(arguments).exitCode, 1);
            m_refused.insert(record.id.text());
            return;
        }
        auto added = answer(arguments);
        m_keys[record.id.text()] = added["id"];
        ++m_kept[tableOf<Record>];
        added.erase("id");
        EXPECT_EQ(added, expected);
    }
};

TEST_F(RandomRecords, ComeBackAsTheyWereSaid)
{
    for (std::size_t seed = 1; seed <= 9; ++seed) {
        const auto random = anyLog()(rc::Random(seed), 30).value();
        for (const bool named : {true, false})
            forEachList(random, [&]<typename OneRecord>(const std::vector<OneRecord>& records) {
                if (isNamedByRuns<OneRecord> == named)
                    for (const auto& record : records)
                        sendRound(pulled(record));
            });
    }
    const Log kinds;
    forEachList(kinds, [&]<typename OneRecord>(const std::vector<OneRecord>&) {
        const auto kind = tableOf<OneRecord>;
        EXPECT_GT(m_kept[kind], 0u) << kind;
        EXPECT_EQ(answer({"list", "--of", std::string(kind)}).size(), m_kept[kind]) << kind;
    });
}

} // namespace
} // namespace patella::test
