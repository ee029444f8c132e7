// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli_test.h"

#include <filesystem>
#include <regex>

// No program of Patella speaks to another machine: everything they ask the system for is looked at.
namespace patella::test {
namespace {

constexpr const char* strace = "/usr/bin/strace";

class Network : public CliTest {
protected:
    void SetUp() override
    {
        if (!std::filesystem::exists(strace))
            GTEST_SKIP() << "strace is not installed here: what the programs open is not looked at";
        if (traced({"/bin/true"}).exitCode != 0)
            GTEST_SKIP() << "strace may not look at programs here";
    }

    // What a program asks for that has to do with sockets stands in `calls`.
    Outcome traced(const Words& words)
    {
        Words all{"ASAN_OPTIONS=detect_leaks=0", "QT_QPA_PLATFORM=offscreen", strace, "-f", "--seccomp-bpf",
            "-qq", "-e", "trace=network", "-o", path("trace")};
        all.insert(all.end(), words.begin(), words.end());
        const auto outcome = start("/usr/bin/env", all, m_folder.path());
        calls += bytesOf(path("trace"));
        return outcome;
    }
    static std::string program(const char* name) { return std::string(PATELLA_BINARY_DIR) + "/" + name; }
    Outcome tracedOnLog(Words words)
    {
        words.insert(words.begin(), {program("patella-cli"), "--log", log});
        return traced(words);
    }
    // All but the sockets of this machine, of which a desktop has some.
    std::string farSockets() const
    {
        static const std::regex far(
            "[^\n]*(socket|connect|sendto|bind)\\([^\n]*AF_(INET|INET6|PACKET|NETLINK|BLUETOOTH)[^\n]*");
        std::smatch found;
        return std::regex_search(calls, found, far) ? found.str() : std::string();
    }

    std::string calls;
};

TEST_F(Network, IsUsedByNoProgramOnAWholeJourney)
{
    const auto copy = path("copy.patella");
    for (const auto& words : {Words{"sample", "--out", log}, Words{"add", "8.2", "45:10"}, Words{"list"},
             Words{"flags"}, Words{"export", "--out", path("log.csv")}, Words{"import", path("log.csv")},
             Words{"report", "--out", path("r.html")}, Words{"backup", "--out", copy}, Words{"restore", copy},
             Words{"verify"}})
        EXPECT_EQ(tracedOnLog(words).exitCode, 0) << words.front();
    EXPECT_EQ(traced({program("patella"), "--log", log, "--measure-start"}).exitCode, 0);
    EXPECT_EQ(farSockets(), "");
}

TEST_F(Network, WouldBeSeenIfItWereUsed)
{
    traced({"/bin/bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/9"});
    EXPECT_NE(farSockets(), "");
}

} // namespace
} // namespace patella::test
