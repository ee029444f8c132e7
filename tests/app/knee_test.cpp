// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli_test.h"

namespace patella::test {
namespace {

class Knee : public CliTest {
protected:
    void addRun(const std::string& date, const std::string& before, const std::string& during,
        const std::string& after, const std::string& morning)
    {
        EXPECT_EQ(
            onLog({"add", "--date", date, "--distance-km", "8", "--pain-before", before, "--pain-during",
                      during, "--pain-after", after, "--pain-next-morning", morning, "--side", "left"})
                .exitCode,
            0);
    }
};

TEST_F(Knee, SaysWhenPainSettled)
{
    addRun("2024-01-01", "1", "4", "1", "1");
    addRun("2024-01-03", "1", "4", "3", "1");
    addRun("2024-02-05", "1", "7", "5", "4");
    addRun("2024-02-07", "1", "1", "1", "1");
    const auto document = answer({"knee"});
    EXPECT_EQ(document["side"], "both");
    const auto& settling = document["settling"];
    EXPECT_EQ(settling["runs"], 3);
    EXPECT_EQ(settling["count"]["within_the_hour"], 1);
    EXPECT_EQ(settling["count"]["by_the_morning"], 1);
    EXPECT_EQ(settling["count"]["gone_by_morning"], (nlohmann::json{{"hits", 2}, {"of", 3}}));
    EXPECT_EQ(settling["months"][1]["month"], "2024-02");
    EXPECT_EQ(settling["trend"], "too_few_runs");
    EXPECT_TRUE(settling["look"].is_null());
    EXPECT_EQ(settling["next_look"], 40);
    EXPECT_EQ(document["mornings"]["answer"], "too_few_runs");
    EXPECT_EQ(document["mornings"]["worse"]["of"], 4);
    EXPECT_TRUE(document["state"]["morning"].is_null()) << "nobody was asked lately";
    EXPECT_EQ(document["state"]["four_weeks"]["days"], 0);
    EXPECT_EQ(document["places"][0]["month"], "2024-01");
    EXPECT_EQ(document["zones"][0]["red"], 1);
    EXPECT_EQ(document["zones"][0]["runs"][3]["zone"], "green");
    EXPECT_EQ(document["zones"][1]["asked"], 0);
    EXPECT_EQ(document["shapes"]["groups"][0]["shape"], "calm");
    EXPECT_EQ(document["red_runs"]["runs"][0]["days_to_next"], 2);
    EXPECT_EQ(document["logging"]["answered"]["next_morning"], 4);
    EXPECT_EQ(document["two_knees"]["no_answer"], "too_few_runs");
    EXPECT_EQ(answer({"knee", "--side", "right"})["settling"]["missing"], 4);
}

TEST_F(Knee, SaysWhatHappenedAroundDates)
{
    addRun("2024-01-01", "0", "1", "0", "0");
    onLog({"add", "--to", "visit", "date=2024-01-10", "kind=physiotherapist"});
    onLog({"add", "--to", "care_note", "date=2024-01-12", "care=strength", "name=Squats"});
    for (const auto* day : {"2024-01-20", "2024-01-21"})
        onLog({"add", "--to", "pain_note", std::string("date=") + day, "moment=rest_day", "side=left",
            "score=7"});
    const auto document = answer({"knee", "--side", "left"});
    EXPECT_EQ(document["turning_points"][0]["kind"], "visit");
    EXPECT_EQ(document["turning_points"][0]["answer"], "too_few_answers");
    EXPECT_EQ(document["turning_points"][1]["name"], "Squats");
    EXPECT_EQ(document["flares"][0]["began"], "2024-01-20");
    EXPECT_EQ(document["flares"][0]["days"], 2);
    EXPECT_EQ(document["remedies"][0]["answer"], "too_few_days");
    EXPECT_EQ(document["remedies"][0]["days"], 1);
    EXPECT_THAT(onLog({"knee"}).out, testing::HasSubstr("too few mornings around it"));
}

TEST_F(Knee, IsAnsweredForTheSampleLog)
{
    ASSERT_EQ(patella({"sample", "--out", log}).exitCode, 0);
    const auto document = answer({"knee"});
    for (const auto* member : {"state", "places", "zones", "onset", "settling", "mornings", "shapes",
             "red_runs", "endings", "hard_runs", "hard_ground", "surfaces", "stage", "logging", "asymmetry",
             "turning_points", "two_knees", "flares", "shoes", "remedies"})
        EXPECT_TRUE(document.contains(member)) << member;
    double shares = 0;
    for (const auto& share : document["settling"]["shares"])
        shares += share.get<double>();
    EXPECT_NEAR(shares, 1, 1e-9);
    EXPECT_TRUE(document["state"]["morning"]["score"].is_number());
    EXPECT_EQ(document["state"]["answered"]["all"]["of"].is_number(), true);
    EXPECT_GT(document["mornings"]["steps"].size(), 2u);
    EXPECT_EQ(document["mornings"]["answer"], "no_visible_difference") << "the made-up knee knows none";
    EXPECT_GT(document["shoes"][0]["stretches"].size(), 3u);
    EXPECT_GE(document["flares"].size(), 1u);
    EXPECT_EQ(answer({"knee"}), document) << "the same each time";
    EXPECT_NE(answer({"knee", "--side", "right"}), document);
}

TEST_F(Knee, IsSaidInWords)
{
    addRun("2024-01-01", "1", "4", "1", "1");
    EXPECT_THAT(onLog({"knee"}).out,
        testing::HasSubstr("Of 1 run during which it hurt more than before, 1 had settled within the hour"));
    EXPECT_THAT(onLog({"knee"}).out, testing::HasSubstr("worse than before in 0 of 1 run."));
    locale = "de_DE.UTF-8";
    EXPECT_THAT(onLog({"knee"}).out, testing::HasSubstr("bei 1 innerhalb einer Stunde abgeklungen"));
}

TEST_F(Knee, CountsNoRunsOfWhichNothingIsKnown)
{
    ASSERT_EQ(onLog({"add", "8.2", "45:10", "--pain-during", "0"}).exitCode, 0);
    const auto said = onLog({"knee"}).out;
    EXPECT_THAT(said, testing::HasSubstr("No run with answers hurt more than before it."));
    EXPECT_THAT(said, testing::HasSubstr("No run so far has a score both before it and the morning after."));
    EXPECT_THAT(said, testing::Not(testing::HasSubstr("0 runs during")));
}

TEST_F(Knee, IsEmptyForAnEmptyLog)
{
    const auto document = answer({"knee"});
    EXPECT_EQ(document["flares"], nlohmann::json::array());
    EXPECT_TRUE(document["settling"]["shares"].is_null());
    EXPECT_EQ(onLog({"knee"}).exitCode, 0);
}

TEST_F(Knee, RefusesASideThatThereIsNot) { EXPECT_EQ(onLog({"knee", "--side", "middle"}).exitCode, 2); }

} // namespace
} // namespace patella::test
