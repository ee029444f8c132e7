// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli_test.h"

#include <filesystem>
#include <fstream>

namespace patella::test {
namespace {

using testing::HasSubstr;

class Plan : public CliTest {
protected:
    std::string planFile(const std::string& text) const
    {
        const auto name = path("lena.patella-note");
        std::ofstream(name, std::ios::binary) << text;
        return name;
    }
    const std::string aPlan = "Patella plan 1\nSet by: Lena\nOn: 2024-03-01\nMost in a week: 20 km\n"
                              "Pain at most: 3\nReturn to run: step 3; left\n"
                              "Exercise: Calf raises; 3 x 12\n";
};

TEST_F(Plan, IsNothingInAnEmptyLog)
{
    const auto document = answer({"plan"});
    EXPECT_TRUE(document["return_to_run"].is_null());
    EXPECT_EQ(document["exercises"], nlohmann::json::array());
    EXPECT_THAT(onLog({"plan"}).out, HasSubstr("You follow no plan today."));
}

TEST_F(Plan, IsTakenOverFromAFileOnce)
{
    const auto file = planFile(aPlan);
    EXPECT_EQ(answer({"plan", "--in", file})["changes"], 3);
    EXPECT_EQ(answer({"plan", "--in", file})["changes"], 0);
    const auto document = answer({"plan"});
    EXPECT_EQ(document["limits"]["week_m"], 20'000);
    EXPECT_EQ(document["limits"]["set_by"], (nlohmann::json{{"name", "Lena"}, {"on", "2024-03-01"}}));
    EXPECT_EQ(document["return_to_run"]["stage"], "entry");
    EXPECT_EQ(document["return_to_run"]["step"], 3);
    EXPECT_EQ(document["return_to_run"]["ceiling"], 3);
    EXPECT_EQ(document["exercises"][0]["dose"]["repetitions"], 12);
    EXPECT_THAT(onLog({"plan"}).out, HasSubstr("set by Lena on"));
    EXPECT_THAT(onLog({"plan"}).out, HasSubstr("First the entry test"));
}

TEST_F(Plan, IsRefusedWithLineAndReasonAndChangesNothing)
{
    const auto outcome = onLog({"plan", "--in", planFile(aPlan + "Surfaces: moon\n")});
    EXPECT_EQ(outcome.exitCode, 1);
    EXPECT_THAT(outcome.err, HasSubstr("Line 8: not a known surface (moon)"));
    EXPECT_TRUE(answer({"plan"})["limits"].is_null());
    EXPECT_EQ(onLog({"plan", "--in", path("none")}).exitCode, 1);
}

TEST_F(Plan, IsWrittenAndReadAgain)
{
    onLog({"plan", "--in", planFile(aPlan)});
    const auto out = path("out.patella-note");
    EXPECT_EQ(onLog({"plan", "--out", out, "--by", "Dr Sommer"}).exitCode, 0);
    log = path("other.patella");
    EXPECT_EQ(answer({"plan", "--in", out})["parts"], 3);
    EXPECT_EQ(answer({"plan"})["limits"]["set_by"]["name"], "Dr Sommer");
}

TEST_F(Plan, ThatNobodySetIsNotWrittenWithoutAName)
{
    EXPECT_EQ(onLog({"plan", "--out", path("a.patella-note")}).exitCode, 3);
    onLog({"add", "--to", "programme", "kind=squat", "date=2024-03-01"});
    EXPECT_EQ(onLog({"plan", "--out", path("a.patella-note")}).exitCode, 3);
    EXPECT_EQ(onLog({"plan", "--out", path("a.patella-note"), "--by", "me"}).exitCode, 0);
}

TEST_F(Plan, IsWrittenFromFlagsWithoutALog)
{
    log = path("none.patella");
    const auto out = path("lena.patella-note");
    EXPECT_EQ(
        onLog({"plan", "--out", out, "--by", "Lena Brandt", "--week", "10 mi", "--pain", "2", "--surfaces",
                  "gravel,grass", "--next-check", "2099-12-14", "--return", "step 3; left", "--exercise",
                  "Calf raises; 3 x 12", "--exercise", "Wall sit; both; 5 x 45 s", "--note", "No downhill."})
            .exitCode,
        0);
    EXPECT_FALSE(std::filesystem::exists(log));
    EXPECT_EQ(answer({"plan", "--in", out})["parts"], 4);
    const auto document = answer({"plan"});
    EXPECT_EQ(document["limits"]["week_m"], 16'093);
    EXPECT_EQ(document["limits"]["set_by"]["name"], "Lena Brandt");
    EXPECT_EQ(document["exercises"].size(), 2);
}

TEST_F(Plan, IsRefusedByFlagAndNothingIsWritten)
{
    const auto out = path("lena.patella-note");
    const auto wrong = onLog({"plan", "--out", out, "--by", "Lena", "--pain", "2", "--week", "far"});
    EXPECT_EQ(wrong.exitCode, 2);
    EXPECT_THAT(wrong.err, HasSubstr("--week: not a distance, such as 20 km (far)"));
    EXPECT_EQ(onLog({"plan", "--out", out, "--pain", "2"}).exitCode, 2) << "nobody set it";
    EXPECT_EQ(onLog({"plan", "--by", "Lena", "--pain", "2"}).exitCode, 2) << "no file";
    EXPECT_FALSE(std::filesystem::exists(out));
}

TEST_F(Plan, SpeaksGerman)
{
    onLog({"plan", "--in", planFile(aPlan)});
    locale = "de_DE.UTF-8";
    EXPECT_THAT(onLog({"plan"}).out, HasSubstr("festgelegt von Lena"));
}

} // namespace
} // namespace patella::test
