// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli_test.h"

#include <algorithm>

namespace patella::test {
namespace {

class Weeks : public CliTest {
protected:
    void addRun(const std::string& date, const std::string& kilometres)
    {
        EXPECT_EQ(
            onLog({"add", "--date", date, "--distance-km", kilometres, "--duration", "4:00:00"}).exitCode, 0);
    }

    // Weeks of 40, 41, 47, 26 and 52 km, one run each.
    void addFiveWeeks()
    {
        addRun("2024-01-01", "40");
        addRun("2024-01-08", "41");
        addRun("2024-01-15", "47");
        addRun("2024-01-22", "26");
        addRun("2024-01-29", "52");
    }
};

TEST_F(Weeks, JudgeTheFifthWeekByThePeakBeforeTheDeload)
{
    addFiveWeeks();
    const auto weeks = answer({"weeks"});
    ASSERT_GT(weeks.size(), 5u);
    const auto& fifth = weeks[4];
    EXPECT_EQ(fifth["monday"], "2024-01-29");
    EXPECT_EQ(fifth["distance_m"], 52'000);
    EXPECT_EQ(fifth["duration_s"], 14400);
    EXPECT_EQ(fifth["runs"], 1);
    EXPECT_EQ(fifth["reference_m"], 47'000);
    EXPECT_EQ(fifth["line_m"], 51'700);
    EXPECT_EQ(fifth["status"], "above_10");
    EXPECT_EQ(weeks[3]["status"], "baseline");
}

TEST_F(Weeks, NameTheRunsThatWereSpikes)
{
    addFiveWeeks();
    const auto weeks = answer({"weeks"});
    const auto runs = answer({"list"});
    ASSERT_EQ(weeks[2]["session_spikes"].size(), 1u);
    EXPECT_EQ(weeks[2]["session_spikes"][0]["run"], runs[2]["id"]);
    EXPECT_NEAR(weeks[2]["session_spikes"][0]["ratio"].get<double>(), 47.0 / 41, 1e-12);
    EXPECT_TRUE(weeks[0]["session_spikes"].is_array());
    EXPECT_TRUE(weeks[0]["session_spikes"].empty());
}

TEST_F(Weeks, GiveRatiosWhereTheyMeanSomething)
{
    addFiveWeeks();
    const auto weeks = answer({"weeks"});
    EXPECT_TRUE(weeks[0]["acwr_uncoupled"].is_null());
    EXPECT_TRUE(weeks[0]["ewma_ratio"].is_null());
    EXPECT_NEAR(weeks[4]["acwr_uncoupled"].get<double>(), 52.0 / 38, 1e-12);
    EXPECT_NEAR(weeks[0]["monotony"].get<double>(), 0.377964473, 1e-9);
    EXPECT_NEAR(weeks[0]["strain"].get<double>(), 40 * 0.377964473, 1e-7);
    EXPECT_TRUE(weeks[5]["monotony"].is_null()) << "a week of seven equal days";
    EXPECT_TRUE(weeks.back()["monotony"].is_null());
}

TEST_F(Weeks, AreNoneForAnEmptyLog) { EXPECT_EQ(answer({"weeks"}), nlohmann::json::array()); }

TEST_F(Weeks, AreATableForPeople)
{
    addFiveWeeks();
    EXPECT_THAT(onLog({"weeks"}).out, testing::HasSubstr("52.0  4:00:00     1  51.7  above the 10 % line"));
}

TEST_F(Weeks, OfALongBreakAreOneRow)
{
    addFiveWeeks();
    addRun("2024-06-03", "30");
    const auto table = onLog({"weeks"}).out;
    EXPECT_THAT(table, testing::HasSubstr("no run for 17 weeks"));
    EXPECT_LT(std::ranges::count(table, '\n'), 15);
    EXPECT_GT(answer({"weeks"}).size(), 100u) << "who counts on weeks has every one";
}

TEST_F(Weeks, CanBeCountedInMinutes)
{
    addFiveWeeks();
    const auto weeks = answer({"weeks", "--unit", "minutes"});
    EXPECT_EQ(weeks[4]["unit"], "minutes");
    EXPECT_EQ(weeks[4]["load_s"], 14400);
    EXPECT_EQ(weeks[4]["reference_s"], 14400);
    EXPECT_EQ(weeks[4]["line_s"], 15840);
    EXPECT_EQ(weeks[4]["status"], "ok") << "four hours each week";
    EXPECT_FALSE(weeks[4].contains("line_m"));
    EXPECT_EQ(weeks[4]["distance_m"], 52'000);
    EXPECT_EQ(answer({"weeks", "--unit", "effort_minutes"})[4]["runs_without"], 1);
    EXPECT_EQ(onLog({"weeks", "--unit", "miles"}).exitCode, 2);
}

TEST_F(Weeks, AreCountedInMinutesWhereMostRunsHaveNoDistance)
{
    for (const auto* date : {"2024-01-01", "2024-01-08", "2024-01-15", "2024-01-22"})
        ASSERT_EQ(onLog({"add", "--date", date, "--duration", "1:40:00"}).exitCode, 0);
    ASSERT_EQ(onLog({"add", "--date", "2024-01-29", "--duration", "2:30:00"}).exitCode, 0);
    const auto fifth = answer({"weeks"})[4];
    EXPECT_EQ(fifth["unit"], "minutes");
    EXPECT_EQ(fifth["status"], "above_30");
    EXPECT_EQ(fifth["reference_s"], 6000);
    EXPECT_TRUE(fifth.contains("line_m") && fifth["line_m"].is_null()) << "which scripts ask for";
    EXPECT_EQ(answer({"weeks", "--unit", "distance"})[4]["unit"], "distance");
}

TEST_F(Weeks, EndWithWhatTheLastOneMeans)
{
    addFiveWeeks();
    EXPECT_THAT(onLog({"weeks"}).out, testing::HasSubstr("without a run: no 10"));
    EXPECT_THAT(onLog({"weeks", "--unit", "minutes"}).out,
        testing::ContainsRegex("240 +4:00:00 +1 +264  within the line"));
}

TEST_F(Weeks, AreHeldAgainstTheFlaresThatFollowed)
{
    addFiveWeeks();
    const auto rules = answer({"rules"});
    ASSERT_EQ(rules.size(), 7u);
    EXPECT_EQ(rules[0]["rule"], "ten_percent");
    EXPECT_EQ(rules[0]["says"], "too_few_flares");
    EXPECT_EQ(rules[2]["knee_unknown"], 4) << "nobody said how the knee was";
    EXPECT_TRUE(rules[0]["difference"].is_null());
    EXPECT_THAT(
        onLog({"rules"}).out, testing::HasSubstr("No flare so far; at least five are needed to tell."));
}

TEST_F(Weeks, CountTheFlaresThatTheReportLists)
{
    ASSERT_EQ(patella({"sample", "--out", log}).exitCode, 0);
    const auto report = answer({"report", "--from", "2000-01-01", "--out", log + ".html"});
    EXPECT_GE(report["episodes"].size(), 3u);
    for (const auto& rule : answer({"rules"}))
        EXPECT_EQ(rule["flares_in_log"], report["episodes"].size());
    EXPECT_THAT(onLog({"rules"}).out, testing::HasSubstr("Flares in this log: left knee "));
}

} // namespace
} // namespace patella::test
