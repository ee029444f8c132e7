// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli_test.h"

namespace patella::test {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::StartsWith;

class Streams : public CliTest {
protected:
    void SetUp() override
    {
        onLog({"add", "--date", "2024-05-06", "--distance-km", "8.2", "--duration", "45:10"});
        ASSERT_EQ(onLog({"export", "--out", file}).exitCode, 0);
    }

    // A line of a shell; "patella" stands for the program.
    Outcome shell(const std::string& line) const
    {
        return start("/bin/sh", {"-c", "patella() { '" PATELLA_BINARY_DIR "/patella-cli' \"$@\"; }; " + line},
            m_folder.path(), locale);
    }

    std::string file = path("log.csv");
};

TEST_F(Streams, AnExportGoesToTheStandardOutputAsItGoesToAFile)
{
    const auto csv = onLog({"export", "--out", "-"});
    EXPECT_EQ(csv.exitCode, 0);
    EXPECT_EQ(csv.out, bytesOf(file));
    EXPECT_EQ(csv.err, "");
    const auto json = onLog({"export", "--out", "-", "--format", "json"});
    EXPECT_FALSE(nlohmann::json::parse(json.out, nullptr, false).is_discarded());
    EXPECT_EQ(onLog({"--json", "export", "--out", "-"}).out, json.out);
}

TEST_F(Streams, AReportGoesThereToo)
{
    EXPECT_THAT(onLog({"report", "--out", "-"}).out, StartsWith("%PDF-"));
    EXPECT_THAT(onLog({"report", "--out", "-", "--format", "html"}).out,
        AllOf(StartsWith("<!DOCTYPE html>"), HasSubstr("</html>")));
    const auto said = answer({"report", "--from", "2024-05-06", "--to", "2024-05-06", "--out", "-"});
    EXPECT_EQ(said["runs"], 1);
    EXPECT_FALSE(said.contains("file"));
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(m_folder.path()), {}), 3)
        << "the log, its CSV and the home's data";
}

TEST_F(Streams, WhatContradictsItselfIsWrongUsage)
{
    for (const auto& arguments : {CliTest::Words{"export", "--out", "-", "--format", "pdf"},
             CliTest::Words{"export", "--out", "x.csv", "--format", "json"},
             CliTest::Words{"--json", "export", "--out", "-", "--format", "csv"},
             CliTest::Words{"export", "--out", "x"}}) {
        const auto outcome = onLog(arguments);
        EXPECT_EQ(outcome.exitCode, 2);
        EXPECT_EQ(outcome.out, "");
        EXPECT_NE(outcome.err, "");
    }
}

TEST_F(Streams, AnImportReadsTheStandardInput)
{
    log = path("other.patella");
    const auto import = "patella --log '" + log + "' import - < '" + file + "'";
    const auto imported = shell(import);
    EXPECT_EQ(imported.exitCode, 0);
    EXPECT_THAT(imported.out, HasSubstr("-: 6 May 2024, 8.2\u00a0km"));
    EXPECT_EQ(answer({"list"})[0]["distance_m"], 8200);
    EXPECT_THAT(shell(import).out, HasSubstr("-: is in the log already"));
}

TEST_F(Streams, AnExportIsReadByTheImportBehindIt)
{
    const auto other = path("other.patella");
    EXPECT_EQ(
        shell("patella --log '" + log + "' export --out - | patella --log '" + other + "' import -").exitCode,
        0);
    const auto runs = answer({"list"});
    log = other;
    EXPECT_EQ(answer({"list"}), runs);
}

TEST_F(Streams, NothingAtAllHoldsNoRun)
{
    const auto nothing = shell("patella --log '" + log + "' import - < /dev/null");
    EXPECT_EQ(nothing.exitCode, 1);
    EXPECT_THAT(nothing.err, StartsWith("-: "));
}

} // namespace
} // namespace patella::test
