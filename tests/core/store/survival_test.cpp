// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/store/log_store.h"
#include "tests/support/builders.h"
#include "tests/support/store/kill_study.h"
#include "tests/support/temporary_folder.h"

#include <array>
#include <csignal>
#include <set>
#include <sys/wait.h>
#include <unistd.h>

namespace patella {
namespace {

using namespace test;

constexpr std::size_t keyLength = 36;

// Saves runs without end and says the key of each as soon as it is saved.
[[noreturn]] void saveUntilKilled(const std::filesystem::path& file, int output)
{
    LogStore store(file);
    for (int day = 0;; ++day) {
        const auto run = aRun(daysAfter(aDay, -(day % 400)));
        store.apply({added(run), added(aPainNote(run))});
        if (::write(output, run.id.text().data(), keyLength) != ssize_t(keyLength))
            ::_exit(1);
    }
}

std::string nextSaved(int input)
{
    std::string key(keyLength, ' ');
    std::size_t have = 0;
    while (have < keyLength) {
        const auto got = ::read(input, key.data() + have, keyLength - have);
        if (got <= 0)
            return {};
        have += static_cast<std::size_t>(got);
    }
    return key;
}

// Kills the saving process right after it has said "saved" for the n-th time; returns every key it said until
// it died.
std::vector<std::string> savedBeforeKill(const std::filesystem::path& file, int n)
{
    std::array<int, 2> pipe{};
    if (::pipe(pipe.data()) != 0)
        return {};
    const auto child = ::fork();
    if (child == 0) {
        ::close(pipe[0]);
        saveUntilKilled(file, pipe[1]);
    }
    ::close(pipe[1]);
    std::vector<std::string> saved;
    for (int i = 0; i < n; ++i)
        saved.push_back(nextSaved(pipe[0]));
    ::kill(child, SIGKILL);
    for (auto late = nextSaved(pipe[0]); !late.empty(); late = nextSaved(pipe[0]))
        saved.push_back(late);
    ::close(pipe[0]);
    ::waitpid(child, nullptr, 0);
    return saved;
}

TEST(Survival, OfThirtyKillsRightAfterSavedLosesNothing)
{
    const TemporaryFolder folder;
    const auto file = folder / "log.patella";
    LogStore{file};
    std::set<std::string> saved;
    for (int kill = 0; kill < 30; ++kill) {
        const auto keys = savedBeforeKill(file, 1 + kill % 7);
        ASSERT_FALSE(keys.front().empty());
        saved.insert(keys.begin(), keys.end());
    }

    LogStore store(file);
    std::set<std::string> found;
    for (const auto& run : store.runs())
        found.insert(run.id.text());
    for (const auto& key : saved)
        EXPECT_TRUE(found.contains(key)) << key;
    // A change set may have been saved in the instant before the kill and not been said any more; it is whole
    // all the same.
    EXPECT_GE(found.size(), saved.size());
    EXPECT_LE(found.size(), saved.size() + 30);
    EXPECT_EQ(store.painNotes().size(), found.size());
    EXPECT_EQ(store.faults(), std::vector<std::string>{});
}

// A thousand are tried by prove_store.
TEST(Survival, OfKillsInTheMiddleOfWhateverIsDoneLosesNothing)
{
    constexpr unsigned seed = 20;
    const auto counts = killsOfAMixedDay(15, seed);
    EXPECT_EQ(counts.kills, 15);
    EXPECT_GT(counts.saved, 15);
    for (const auto& wrong : counts.wrong)
        ADD_FAILURE() << wrong;
}

} // namespace
} // namespace patella
