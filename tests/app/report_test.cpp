// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli_test.h"

namespace patella::test {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::StartsWith;

class Report : public CliTest {
protected:
    void SetUp() override { EXPECT_EQ(patella({"sample", "--out", log}).exitCode, 0); }

    std::string page = path("page.pdf");
};

TEST_F(Report, IsAPdfWrittenWithoutAWindow)
{
    const auto outcome = onLog({"report", "--out", page});
    EXPECT_EQ(outcome.exitCode, 0) << outcome.err;
    EXPECT_THAT(bytesOf(page), StartsWith("%PDF-"));
    EXPECT_THAT(outcome.out, HasSubstr(page));
}

TEST_F(Report, IsAWebPageWhereTheFileIsNamedSo)
{
    EXPECT_EQ(onLog({"report", "--out", path("page.html")}).exitCode, 0);
    EXPECT_THAT(bytesOf(path("page.html")), StartsWith("<!DOCTYPE html>"));
}

TEST_F(Report, IsAboutTheDaysAskedFor)
{
    const auto runs = answer({"list"});
    const auto last = runs.back()["date"].get<std::string>();
    const auto written = answer({"report", "--out", page, "--from", last, "--to", last});
    EXPECT_EQ(written["file"], page);
    EXPECT_EQ(written["from"], last);
    EXPECT_EQ(written["to"], last);
    EXPECT_EQ(written["runs"], 1);
}

TEST_F(Report, SaysEveryNumberOfItInJson)
{
    const auto said = answer({"report", "--out", page});
    EXPECT_EQ(said["run_table"].size(), said["runs"]);
    EXPECT_EQ(said["totals"]["runs"], said["runs"]);
    std::int64_t metres = 0;
    for (const auto& run : said["run_table"])
        metres += run["distance_m"].is_null() ? 0 : run["distance_m"].get<std::int64_t>();
    EXPECT_EQ(said["totals"]["distance_m"], metres);
    EXPECT_FALSE(said["patterns"].empty());
}

TEST_F(Report, IsTheEntriesOfItsDaysWhereTheFileIsALog)
{
    const auto runs = answer({"list"});
    const auto last = runs.back()["date"].get<std::string>();
    for (const auto* name : {"days.csv", "days.json"}) {
        EXPECT_EQ(onLog({"report", "--out", path(name), "--from", last, "--to", last}).exitCode, 0);
        EXPECT_EQ(patella({"--log", path("other.patella"), "import", path(name)}).exitCode, 0);
        const auto outcome = patella({"--json", "--log", path("other.patella"), "list"});
        const auto read = nlohmann::json::parse(outcome.out);
        ASSERT_EQ(read.size(), 1U) << name;
        EXPECT_EQ(read[0]["distance_m"], runs.back()["distance_m"]);
        std::filesystem::remove(path("other.patella"));
    }
}

TEST_F(Report, SaysOfTheRunnerOnlyWhatWasChosen)
{
    for (const auto* fact : {"fact=birth_year value=1987", "fact=weight value=58"}) {
        const std::string cells = fact;
        const auto blank = cells.find(' ');
        EXPECT_EQ(onLog({"add", "--to", "profile_fact", cells.substr(0, blank), cells.substr(blank + 1),
                            "date=2026-01-01"})
                      .exitCode,
            0);
    }
    EXPECT_TRUE(answer({"report", "--out", page})["profile"].empty());
    const auto said = answer({"report", "--out", page, "--facts", "birth_year"})["profile"];
    ASSERT_EQ(said.size(), 1U);
    EXPECT_EQ(said[0]["value"], "1987");
    EXPECT_EQ(onLog({"report", "--out", page, "--facts", "shoe_size"}).exitCode, 2);
}

TEST_F(Report, IsRefusedInALanguageNobodySpeaksHere)
{
    const auto outcome = onLog({"report", "--lang", "xx", "--out", page});
    EXPECT_EQ(outcome.exitCode, 2);
    EXPECT_THAT(outcome.err, AllOf(HasSubstr("xx"), HasSubstr("de, en")));
    EXPECT_FALSE(std::filesystem::exists(page));
}

TEST_F(Report, SpeaksTheLanguageAskedFor)
{
    EXPECT_EQ(onLog({"report", "--lang", "de", "--out", page}).exitCode, 0);
    EXPECT_THAT(bytesOf(page), StartsWith("%PDF-"));
}

TEST_F(Report, FailsWhereThereIsNoFolderAndSaysSo)
{
    const auto outcome = onLog({"report", "--out", path("nowhere") + "/page.pdf"});
    EXPECT_EQ(outcome.exitCode, 1);
    EXPECT_EQ(outcome.out, "");
    EXPECT_THAT(outcome.err, HasSubstr("nowhere"));
}

TEST_F(Report, ExitsWithThreeWhereNothingCanBeDrawn)
{
    const auto outcome = start("/usr/bin/env",
        {"QT_QPA_PLATFORM=nothing", std::string(PATELLA_BINARY_DIR) + "/patella-cli", "--log", log, "report",
            "--out", page},
        m_folder.path());
    EXPECT_EQ(outcome.exitCode, 3);
    EXPECT_NE(outcome.err, "");
    EXPECT_FALSE(std::filesystem::exists(page));
}

TEST_F(Report, IsRefusedInAnUnknownFormOrPeriod)
{
    EXPECT_EQ(onLog({"report", "--out", path("page.docx")}).exitCode, 2);
    EXPECT_EQ(onLog({"report"}).exitCode, 2);
    EXPECT_EQ(onLog({"report", "--out", page, "--from", "2026-02-30"}).exitCode, 2);
    const auto backwards = onLog({"report", "--out", page, "--from", "2026-03-01", "--to", "2026-02-01"});
    EXPECT_EQ(backwards.exitCode, 2);
    EXPECT_THAT(backwards.err, HasSubstr("--from"));
}

} // namespace
} // namespace patella::test
