// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli_test.h"

#include <map>

namespace patella::test {
namespace {

using nlohmann::json;
using testing::HasSubstr;

class Mend : public CliTest {
protected:
    // The run that all of this is about.
    json added(Words arguments = {}) const
    {
        const Words run{"add", "--date", "2024-05-06", "--distance-km", "8.2", "--duration", "45:10"};
        arguments.insert(arguments.begin(), run.begin(), run.end());
        return answer(arguments);
    }

    json onlyRun() const
    {
        const auto runs = answer({"list"});
        EXPECT_EQ(runs.size(), 1u);
        return runs.empty() ? json() : runs[0];
    }
};

class Edit : public Mend { };

TEST_F(Edit, ChangesWhatIsSaidOfARunAndLeavesTheRest)
{
    auto run = added({"--effort", "4", "--notes", "warm"});
    const auto edited = answer({"edit", run["id"], "--distance-km", "8.3", "notes=", "effort=5"});
    run["distance_m"] = 8300;
    run["effort"] = 5;
    run["notes"] = edited["notes"];
    EXPECT_EQ(edited, run);
    EXPECT_TRUE(edited["notes"].is_null() || edited["notes"] == "");
    EXPECT_EQ(onlyRun(), edited);
    EXPECT_EQ(answer({"history", "--row", run["id"]}).size(), 2u);
}

TEST_F(Edit, PutsALaterScoreWhereTheOthersOfThatKneeAre)
{
    added({"--pain-during", "2", "--side", "left", "--region", "front"});
    onLog({"edit", "last", "--pain-next-morning", "1"});
    onLog({"edit", "last", "--pain-after", "1", "--side", "right"});
    std::map<std::string, json> places;
    for (const auto& note : answer({"list", "--of", "pain_note"}))
        places[note["moment"]] = note["region"];
    EXPECT_EQ(places["next_morning"], "front");
    EXPECT_TRUE(places["after"].is_null()) << "of the other knee nobody said where";
}

TEST_F(Edit, KnowsARunByItsDayOrTheBeginningOfItsKey)
{
    const auto key = added()["id"].get<std::string>();
    EXPECT_EQ(answer({"edit", "2024-05-06", "--effort", "3"})["effort"], 3);
    EXPECT_EQ(answer({"edit", key.substr(0, 13), "--effort", "4"})["effort"], 4);
    EXPECT_THAT(onLog({"edit", "2024-05-07", "--effort", "3"}).err, HasSubstr("no run of 2024-05-07"));
    EXPECT_THAT(onLog({"edit", "ffffffff", "--effort", "3"}).err, HasSubstr("Nothing has the key ffffffff"));
    added();
    const auto several = onLog({"edit", "2024-05-06", "--effort", "5"});
    EXPECT_EQ(several.exitCode, 1);
    EXPECT_THAT(several.err, HasSubstr("could mean several"));
    EXPECT_THAT(several.err, HasSubstr(key));
    EXPECT_EQ(answer({"list"})[0]["effort"], 4);
}

TEST_F(Edit, KnowsAPairOfShoesByItsName)
{
    added({"--shoe", "Blue Pegasus"});
    EXPECT_EQ(answer({"edit", "Blue Pegasus", "limit_m=600000"})["limit_m"], 600'000);
    EXPECT_EQ(onLog({"edit", "blue", "limit_m=1"}).exitCode, 1);
    EXPECT_EQ(answer({"list", "--of", "shoe"})[0]["limit_m"], 600'000);
}

TEST_F(Edit, KnowsTheLatestRunAsLast)
{
    EXPECT_THAT(onLog({"edit", "last", "--effort", "3"}).err, HasSubstr("no")); // no log yet
    answer({"add", "--date", "2024-05-07", "--start-time", "07:00", "--distance-km", "5"});
    const auto latest
        = answer({"add", "--date", "2024-05-07", "--start-time", "18:00", "--distance-km", "6"})["id"];
    added();
    EXPECT_EQ(answer({"edit", "last", "--pain-next-morning", "2", "--side", "left"})["id"], latest);
    EXPECT_EQ(answer({"remove", "LAST"})["distance_m"], 6000);
    EXPECT_EQ(answer({"list"}).size(), 2u);
}

TEST_F(Edit, TakesAScoreOverTheOneOfThatMomentOrAddsIt)
{
    added({"--pain-during", "2", "--side", "left", "--region", "front"});
    answer({"edit", "2024-05-06", "--pain-during", "3", "--pain-next-morning", "1"});
    const auto notes = answer({"list", "--of", "pain_note"});
    ASSERT_EQ(notes.size(), 2u);
    EXPECT_EQ(notes[0]["score"], 3);
    EXPECT_EQ(notes[0]["region"], "front");
    EXPECT_EQ(notes[1]["side"], "left") << "of the knee of the other score";
    EXPECT_EQ(notes[1]["date"], "2024-05-07");

    answer({"edit", "2024-05-06", "--pain-during", "1", "--side", "right"});
    const auto twoKnees = onLog({"edit", "2024-05-06", "--pain-during", "4"});
    EXPECT_EQ(twoKnees.exitCode, 1);
    EXPECT_THAT(twoKnees.err, HasSubstr("say which one with --side"));
    EXPECT_EQ(answer({"list", "--of", "pain_note"}).size(), 3u);
}

TEST_F(Edit, MovesTheScoresWithTheDayOfTheRun)
{
    added({"--pain-during", "2", "--pain-next-morning", "1", "--side", "left"});
    answer({"edit", "2024-05-06", "--date", "2024-05-05"});
    const auto notes = answer({"list", "--of", "pain_note"});
    EXPECT_EQ(notes[0]["date"], "2024-05-05");
    EXPECT_EQ(notes[1]["date"], "2024-05-06");
}

TEST_F(Edit, RefusesWhatCannotBe)
{
    added();
    for (const auto& arguments : {CliTest::Words{"edit", "2024-05-06", "--distance-km", "500"},
             CliTest::Words{"edit", "2024-05-06"}, CliTest::Words{"edit", "2024-05-06", "effort=11"},
             CliTest::Words{"edit", "2024-05-06", "colour=red"}, CliTest::Words{"edit", "2024-05-06", "red"},
             CliTest::Words{"edit", "2024-05-06", "--effort", "3", "effort=4"}}) {
        const auto outcome = onLog(arguments);
        EXPECT_NE(outcome.exitCode, 0) << arguments.back();
        EXPECT_NE(outcome.err, "") << arguments.back();
    }
    EXPECT_EQ(answer({"history"}).size(), 1u);
}

TEST_F(Edit, SaysWhatWasChanged)
{
    const auto visit = answer({"add", "--to", "visit", "kind=doctor", "who=Dr. A", "date=2024-05-06"})["id"];
    const auto changed = onLog({"edit", visit, "who=Dr. B"});
    EXPECT_THAT(changed.out, HasSubstr("Changed: a visit of"));
    EXPECT_THAT(changed.out, HasSubstr("who=Dr. B (was Dr. A)"));
    EXPECT_THAT(onLog({"edit", visit, "who=Dr. B"}).out, HasSubstr("Nothing was changed"));
    EXPECT_THAT(onLog({"edit", visit, "--effort", "3"}).err, HasSubstr("--effort belongs to a run"));
    added();
    EXPECT_THAT(onLog({"edit", "2024-05-06", "--shoe", "Blue"}).out, HasSubstr("Blue"));
}

TEST_F(Edit, MakesNoLog)
{
    EXPECT_EQ(onLog({"edit", "2024-05-06", "--effort", "3"}).exitCode, 1);
    EXPECT_EQ(onLog({"remove", "2024-05-06"}).exitCode, 1);
    EXPECT_THAT(onLog({"undo"}).err, HasSubstr("There is no log"));
    EXPECT_FALSE(std::filesystem::exists(log));
}

class Remove : public Mend { };

TEST_F(Remove, TakesARunAwayWithHowTheKneeWas)
{
    const auto run = added({"--pain-during", "2", "--side", "left"});
    EXPECT_EQ(answer({"remove", "2024-05-06"}), run);
    EXPECT_EQ(answer({"list"}), json::array());
    EXPECT_EQ(answer({"list", "--of", "pain_note"}), json::array());
    EXPECT_THAT(onLog({"undo"}).out, HasSubstr("Undone: deleting 1 run (a run of"));
    EXPECT_EQ(onlyRun(), run);
}

TEST_F(Remove, LeavesAPairThatWasRunIn)
{
    added({"--shoe", "Blue"});
    const auto shoe = answer({"list", "--of", "shoe"})[0]["id"];
    const auto refused = onLog({"remove", shoe});
    EXPECT_EQ(refused.exitCode, 1);
    EXPECT_THAT(refused.err, HasSubstr("1 other entry of the log points to it"));
    EXPECT_THAT(onLog({"remove", "2024-05-06"}).out, HasSubstr("Removed: a run of"));
    EXPECT_EQ(answer({"remove", shoe})["name"], "Blue");
}

TEST_F(Remove, TakesAMeasureAwayWithItsValues)
{
    const auto measure = answer({"add", "--to", "measure", "name=Weight", "unit=kg"})["id"];
    answer({"add", "--to", "measure_value", "measure_id=Weight", "value_thousandths=71500"});
    answer({"remove", measure});
    EXPECT_EQ(answer({"list", "--of", "measure_value"}), json::array());
}

class Undo : public Mend { };

TEST_F(Undo, TakesBackOneChangeAfterTheOther)
{
    const auto run = added();
    answer({"edit", "2024-05-06", "--effort", "3"});
    const auto back = answer({"undo"});
    EXPECT_EQ(back["undone"], "changing 1 run");
    EXPECT_EQ(back["changes"][0]["before"]["effort"], 3);
    EXPECT_EQ(back["changes"][0]["after"]["effort"], nullptr);
    EXPECT_EQ(onlyRun(), run);
    EXPECT_EQ(answer({"undo"})["undone"], "adding 1 run");
    EXPECT_EQ(answer({"list"}), json::array());
    EXPECT_EQ(onLog({"undo"}).exitCode, 1);
}

TEST_F(Undo, BringsBackWhatWasRemovedThoughItHadJustBeenAdded)
{
    added();
    const auto second = answer({"add", "--date", "2024-05-08", "--distance-km", "5"});
    answer({"remove", "2024-05-08"});
    EXPECT_EQ(answer({"undo"})["undone"], "deleting 1 run");
    const auto runs = answer({"list"});
    ASSERT_EQ(runs.size(), 2u);
    EXPECT_EQ(runs[1], second);
}

TEST_F(Undo, LeavesTheSampleAsItIs)
{
    patella({"sample", "--out", log});
    EXPECT_THAT(onLog({"undo"}).err, HasSubstr("There is nothing to undo"));
    added();
    EXPECT_EQ(answer({"undo"})["undone"], "adding 1 run");
}

} // namespace
} // namespace patella::test
