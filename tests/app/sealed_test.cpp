// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sealed/sealed_backup.h"
#include "tests/app/cli_test.h"

#include <cstdlib>
#include <filesystem>
#include <pty.h>
#include <sys/wait.h>
#include <unistd.h>

namespace patella::test {
namespace {

using testing::HasSubstr;
using testing::Not;

const std::string phrase = "rain bridge shoe lamp river";

class Sealed : public CliTest {
protected:
    void SetUp() override
    {
        ASSERT_EQ(onLog({"add", "8.2", "45:10", "--notes", "sore on the bridge"}).exitCode, 0);
        writeBytes(path("key"), phrase + "\n");
        writeBytes(path("wrong"), "snow bridge\n");
    }
    Words sealing(const std::string& key) const
    {
        return {"backup", "--sealed", "--passphrase-file", path(key), "--out", file};
    }
    Words restoring(const std::string& key) const
    {
        return {"restore", file, "--passphrase-file", path(key)};
    }

    // As sealed as any, with a key that costs nothing.
    void sealCheaply(const std::string& passphrase) const
    {
        std::filesystem::remove(file);
        patella::sealInto(log, file, passphrase, {.passes = 1, .kibibytes = 8});
    }

    // Without a terminal, and with the variable if there is one.
    Outcome withoutTerminal(const std::string& variable, Words words) const
    {
        words.insert(words.begin(),
            {variable, "/usr/bin/setsid", "-w", std::string(PATELLA_BINARY_DIR) + "/patella-cli", "--log",
                log});
        return start("/usr/bin/env", words, m_folder.path());
    }

    // At a terminal, where somebody answers each question. What stands there afterwards.
    std::string atATerminal(Words words, const std::vector<std::string>& answers, int& exitCode) const
    {
        words.insert(words.begin(), {std::string(PATELLA_BINARY_DIR) + "/patella-cli", "--log", log});
        std::vector<char*> pointers;
        for (auto& word : words)
            pointers.push_back(word.data());
        pointers.push_back(nullptr);
        int terminal = -1;
        const auto child = ::forkpty(&terminal, nullptr, nullptr, nullptr);
        if (child == 0) {
            ::setenv("HOME", m_folder.path().c_str(), 1);
            ::setenv("XDG_DATA_HOME", (m_folder / "data").c_str(), 1);
            ::setenv("LC_ALL", "C.UTF-8", 1);
            ::execv(pointers[0], pointers.data());
            ::_exit(127);
        }
        std::string screen;
        std::size_t answered = 0, read = 0;
        for (char letter = 0; ::read(terminal, &letter, 1) == 1;) {
            screen += letter;
            if (screen.ends_with(": ") && answered < answers.size() && screen.size() > read) {
                read = screen.size();
                const auto answer = answers[answered++] + "\n";
                if (::write(terminal, answer.data(), answer.size()) < 0)
                    break;
            }
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        ::close(terminal);
        exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
        return screen;
    }

    std::string file = path("log.sealed");
};

TEST_F(Sealed, ACopyIsReadWithItsPassphraseAndWithNoOther)
{
    const auto made = onLog(sealing("key"));
    EXPECT_EQ(made.exitCode, 0) << made.err;
    EXPECT_THAT(made.out, HasSubstr("Runs: 1"));
    EXPECT_EQ(made.err, "") << "a strong one needs no hint";
    EXPECT_EQ(bytesOf(file).find("bridge"), std::string::npos);
    EXPECT_EQ(onLog(sealing("key")).exitCode, 1) << "never over a file";
    sealCheaply(phrase);
    ASSERT_EQ(onLog({"add", "5", "30:00"}).exitCode, 0);

    const auto wrong = onLog(restoring("wrong"));
    EXPECT_EQ(wrong.exitCode, 1);
    EXPECT_THAT(wrong.err, HasSubstr("not its passphrase"));
    const auto preview = answer({"restore", file, "--dry-run", "--passphrase-file", path("key")});
    EXPECT_EQ(preview["removed"], 1);
    EXPECT_EQ(preview["dry_run"], true);
    EXPECT_EQ(answer({"list"}).size(), 2U) << "nothing was written";
    EXPECT_EQ(onLog(restoring("key")).exitCode, 0);
    EXPECT_EQ(answer({"list"}).size(), 1U);

    auto bytes = bytesOf(file);
    bytes[bytes.size() / 2] ^= 1;
    writeBytes(file, bytes);
    const auto damaged = onLog(restoring("key"));
    EXPECT_EQ(damaged.exitCode, 1);
    EXPECT_THAT(damaged.err, HasSubstr("damaged"));
    EXPECT_EQ(onLog({"list"}).exitCode, 0);
}

TEST_F(Sealed, APassphraseComesFromTheVariableToo)
{
    sealCheaply("snow");
    const auto weak = withoutTerminal("PATELLA_PASSPHRASE=snow", {"restore", file});
    EXPECT_EQ(weak.exitCode, 0) << weak.err;
    EXPECT_THAT(
        withoutTerminal("PATELLA_PASSPHRASE=rain", {"restore", file}).err, HasSubstr("not its passphrase"));
    EXPECT_EQ(withoutTerminal("PATELLA_PASSPHRASE=", {"restore", file}).exitCode, 1);
}

TEST_F(Sealed, WithoutATerminalAndWithoutAPassphraseNothingIsDone)
{
    const auto outcome = withoutTerminal("A=b", {"backup", "--sealed", "--out", file});
    EXPECT_EQ(outcome.exitCode, 1);
    EXPECT_THAT(outcome.err, HasSubstr("PATELLA_PASSPHRASE"));
    EXPECT_FALSE(std::filesystem::exists(file));
    EXPECT_THAT(onLog({"backup", "--sealed", "--passphrase-file", path("gone"), "--out", file}).err,
        HasSubstr("gone"));
    EXPECT_FALSE(std::filesystem::exists(file));
}

TEST_F(Sealed, APassphraseIsAskedForAtTheTerminalAndNotShown)
{
    int exitCode = -1;
    const auto differ = atATerminal({"backup", "--sealed", "--out", file}, {phrase, "another"}, exitCode);
    EXPECT_EQ(exitCode, 1);
    EXPECT_THAT(differ, HasSubstr("passphrases differ"));
    EXPECT_FALSE(std::filesystem::exists(file));
    // A letter is taken back, and nothing of it is to be seen.
    sealCheaply(phrase);
    const auto screen = atATerminal({"restore", file}, {phrase + "x\x7f"}, exitCode);
    EXPECT_EQ(exitCode, 0) << screen;
    EXPECT_THAT(screen, Not(HasSubstr("rain")));
    EXPECT_THAT(screen, HasSubstr("Passphrase of"));
    const auto stopped = atATerminal({"restore", file}, {"\x03"}, exitCode);
    EXPECT_EQ(exitCode, 1) << stopped;
}

} // namespace
} // namespace patella::test
