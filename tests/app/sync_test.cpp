// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli_test.h"

#include <filesystem>

namespace patella::test {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

// Two logs of one runner on one machine, and the folder between them.
class SyncCommand : public CliTest {
protected:
    void SetUp() override { fs::create_directory(folder); }
    Outcome on(const std::string& file, Words arguments) const
    {
        arguments.insert(arguments.begin(), {"--log", path(file)});
        return patella(arguments);
    }
    Outcome desktop(const Words& words) const { return on("desktop.patella", words); }
    Outcome laptop(const Words& words) const { return on("laptop.patella", words); }
    void both() const
    {
        for (int round = 0; round < 2; ++round) {
            EXPECT_EQ(desktop({"sync", folder, "--name", "desktop"}).exitCode, 0);
            EXPECT_EQ(laptop({"sync", folder, "--name", "laptop"}).exitCode, 0);
        }
    }
    std::string folder = path("shared");
};

TEST_F(SyncCommand, MakesTwoLogsEqual)
{
    ASSERT_EQ(
        desktop({"add", "8.2", "45:10", "--shoe", "Blue", "--pain-during", "2", "--side", "left"}).exitCode,
        0);
    ASSERT_EQ(laptop({"add", "5", "30:00", "--date", "2026-01-05", "--shoe", "Blue"}).exitCode, 0);
    both();
    for (const auto* kind : {"run", "pain_note", "shoe"}) {
        const auto list = desktop({"--json", "list", "--of", kind});
        EXPECT_EQ(list.out, laptop({"--json", "list", "--of", kind}).out);
        EXPECT_THAT(list.out, HasSubstr("id"));
    }
    EXPECT_EQ(desktop({"verify"}).exitCode, 0);
    EXPECT_EQ(laptop({"verify"}).exitCode, 0);
    EXPECT_THAT(laptop({"sync", folder}).out, HasSubstr("Nothing new"));
}

TEST_F(SyncCommand, AnswersInJson)
{
    ASSERT_EQ(desktop({"add", "8.2", "45:10"}).exitCode, 0);
    ASSERT_EQ(desktop({"sync", folder, "--name", "desktop"}).exitCode, 0);
    const auto outcome = laptop({"--json", "sync", folder, "--name", "laptop"});
    const auto answer = nlohmann::json::parse(outcome.out);
    EXPECT_EQ(answer["device"]["name"], "laptop");
    EXPECT_EQ(answer["others"][0]["name"], "desktop");
    EXPECT_EQ(
        answer["came"][0], (nlohmann::json{{"record", "run"}, {"added", 1}, {"changed", 0}, {"removed", 0}}));
    EXPECT_EQ(answer["received"], 1);
}

TEST_F(SyncCommand, NamesAFileThatHasNotArrivedWholeAndSaysSoInTheExitCode)
{
    ASSERT_EQ(desktop({"add", "8.2", "45:10"}).exitCode, 0);
    ASSERT_EQ(desktop({"sync", folder}).exitCode, 0);
    for (const auto& file : fs::recursive_directory_iterator(folder))
        if (file.path().extension() == ".patella-changes")
            writeBytes(file.path(), bytesOf(file.path()).substr(0, 100));
    const auto outcome = laptop({"sync", folder});
    EXPECT_EQ(outcome.exitCode, 1);
    EXPECT_THAT(outcome.err, HasSubstr("has not arrived completely"));
    EXPECT_EQ(laptop({"--json", "list"}).out, "[]\n");
}

TEST_F(SyncCommand, SealsTheFolderAndSaysWhatIsMissingWithoutThePassphrase)
{
    writeBytes(path("key"), "rain bridge shoe lamp river\n");
    ASSERT_EQ(desktop({"add", "8.2", "45:10", "--notes", "by the river"}).exitCode, 0);
    ASSERT_EQ(desktop({"sync", folder, "--sealed", "--passphrase-file", path("key")}).exitCode, 0);
    const auto without = laptop({"sync", folder});
    EXPECT_EQ(without.exitCode, 1);
    EXPECT_THAT(without.err, HasSubstr("sealed"));
    EXPECT_EQ(laptop({"sync", folder, "--sealed", "--passphrase-file", path("key")}).exitCode, 0);
    EXPECT_THAT(laptop({"list"}).out, HasSubstr("8.2"));
}

TEST_F(SyncCommand, SaysWhichValueStandsWhereTwoDevicesSayTwoThings)
{
    ASSERT_EQ(desktop({"add", "--to", "shoe", "name=Blue", "notes=stiff"}).exitCode, 0);
    ASSERT_EQ(laptop({"add", "--to", "shoe", "name=Blue", "notes=soft"}).exitCode, 0);
    ASSERT_EQ(desktop({"sync", folder, "--name", "desktop"}).exitCode, 0);
    const auto said = laptop({"sync", folder, "--name", "laptop"}).out;
    EXPECT_THAT(said, HasSubstr("shoes “Blue”, notes"));
    EXPECT_THAT(said, HasSubstr("stiff"));
    EXPECT_THAT(said, HasSubstr("soft"));
}

TEST_F(SyncCommand, SaysInTheHistoryOnWhichDevice)
{
    ASSERT_EQ(desktop({"add", "8.2", "45:10"}).exitCode, 0);
    both();
    EXPECT_THAT(laptop({"history"}).out, HasSubstr("added on desktop"));
    const auto history = nlohmann::json::parse(laptop({"--json", "history"}).out);
    EXPECT_EQ(history[0]["device_name"], "desktop");
}

TEST_F(SyncCommand, RefusesAFolderThatIsNotThereAndTwoWaysToAnswer)
{
    const auto none = desktop({"sync", path("nowhere")});
    EXPECT_EQ(none.exitCode, 1);
    EXPECT_THAT(none.err, HasSubstr("nowhere"));
    EXPECT_EQ(desktop({"--json", "sync", folder, "--watch"}).exitCode, 2);
    EXPECT_EQ(desktop({"sync"}).exitCode, 2);
    EXPECT_THAT(desktop({"sync", "--help"}).out, HasSubstr("--watch"));
}

} // namespace
} // namespace patella::test
