// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli_test.h"
#include "tests/support/proving.h"
#include "tests/support/store/crafted_logs.h"

#include <chrono>
#include <regex>

namespace patella::test {
namespace {

using Ending = CraftedLog::Ending;

// Every command on every log takes minutes: `ninja prove_store` does so, every test does some.

class CraftedLogsOnCommands : public CliTest {
protected:
    std::vector<Words> commands() const
    {
        return {{"list"}, {"add", "8.2", "45:10"}, {"verify"}, {"weeks"}, {"mileage"}, {"knee"}, {"patterns"},
            {"flags"}, {"rules"}, {"history"}, {"export", "--out", path("out.csv")},
            {"export", "--out", path("out.json")}, {"report", "--out", path("out.html")},
            {"backup", "--out", path("out.patella")}, {"restore", log},
            {"salvage", log, "--out", path("out.patella")}, {"list", "--of", "visit"}, {"undo"},
            {"edit", "2024-05-06", "--effort", "3"}, {"remove", "2024-05-06"}};
    }

    // SQLite's words are no sentence for a runner; `verify` shows them behind one. What somebody else made is
    // called as they called it.
    static void expectPlainWords(const std::string& sentence, const std::string& where)
    {
        const std::regex named(R"(\((trigger|view|table|index) [^)]*\))");
        const auto said = std::regex_replace(sentence, named, "($1)");
        for (const auto* word : {"malformed", "SQL ", "sqlite", "constraint", "disk image", "syntax",
                 "no such table", "terminate called", "Sanitizer", "expected: "})
            EXPECT_EQ(said.find(word), std::string::npos) << where << ": " << said;
    }

    void tryOne(const CraftedLog& crafted, const Words& command)
    {
        const auto where = crafted.name + ", " + command.front();
        const TemporaryFolder folder;
        const auto file = folder / "log.patella";
        writeSoundLog(file);
        crafted.make(file);
        const auto before = filesIn(folder.path());
        log = file.string();
        auto words = command;
        if (words.front() == "restore" || words.front() == "salvage") {
            words[1] = log;
            if (words.front() == "restore")
                log = path("own.patella");
        }
        for (const auto* out : {"out.patella", "own.patella", "out.csv", "out.json", "out.html"})
            std::filesystem::remove(path(out));
        const auto begun = std::chrono::steady_clock::now();
        const auto outcome = onLog(words);
        EXPECT_LT(std::chrono::steady_clock::now() - begun, std::chrono::seconds(isProving() ? 5 : 20))
            << where;
        EXPECT_TRUE(outcome.exitCode == 0 || outcome.exitCode == 1)
            << where << ": " << outcome.exitCode << outcome.err;
        EXPECT_TRUE(outcome.exitCode == 0 || !outcome.err.empty()) << where;
        if (words.front() != "verify" && words.front() != "backup")
            expectPlainWords(outcome.err, where);
        if (crafted.ending == Ending::Refused) {
            EXPECT_EQ(outcome.exitCode == 1 || words.front() == "salvage", true) << where;
            EXPECT_TRUE(areAsBefore(before, folder.path()) || words.front() == "salvage")
                << where << " changed it";
        }
    }
};

TEST_F(CraftedLogsOnCommands, EndInAPlainSentence)
{
    const auto all = commands();
    const std::size_t everyNth = isProving() ? 1 : 11;
    for (std::size_t kind = 0; kind < craftedLogs().size(); kind += everyNth) {
        if (!isProving())
            tryOne(craftedLogs()[kind], all[kind % all.size()]);
        else
            for (const auto& command : all)
                tryOne(craftedLogs()[kind], command);
    }
}

} // namespace
} // namespace patella::test
