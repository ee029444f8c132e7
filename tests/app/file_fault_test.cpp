// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "tests/app/cli_test.h"
#include "tests/support/proving.h"

#include <algorithm>
#include <filesystem>
#include <optional>
#include <regex>
#include <sstream>

// Files beside SQLite: exports, reports, backups, sealed ones, settings. One call of the system fails, as on
// a full or broken disk.
namespace patella::test {
namespace {

namespace fs = std::filesystem;

constexpr const char* tracer = "/usr/bin/strace";

class FileFaults : public CliTest {
protected:
    struct Fault {
        const char* call;
        const char* error;
    };

    void SetUp() override
    {
        if (!fs::exists(tracer))
            GTEST_SKIP() << "strace is not installed here: no call is made to fail";
        ASSERT_EQ(onLog({"add", "8.2", "45:10", "--pain-during", "2"}).exitCode, 0);
        writeBytes(path("key"), "rain bridge shoe lamp river\n");
    }

    struct Failure {
        Outcome outcome;
        bool isOfTheSanitizer; // it asks whether memory can be read by writing 16 bytes of it into a pipe
    };

    // Makes the n-th such call of a command fail. Empty: it made no n-th one.
    std::optional<Failure> failing(const Fault& fault, int nth, Words words) const
    {
        words.insert(words.begin(),
            {"ASAN_OPTIONS=detect_leaks=0", tracer, "-f", "-qq", "-y", "-o", path("trace"), "-e",
                fmt::format("trace={}", fault.call), "-e",
                fmt::format("inject={}:error={}:when={}", fault.call, fault.error, nth),
                std::string(PATELLA_BINARY_DIR) + "/patella-cli", "--log", log});
        const auto outcome = start("/usr/bin/env", words, m_folder.path());
        std::istringstream trace(bytesOf(path("trace")));
        for (std::string line; std::getline(trace, line);)
            if (line.find("(INJECTED)") != std::string::npos)
                return Failure{
                    outcome, std::regex_search(line, std::regex(R"(write\(\d\d*<pipe:.*, 16\) += -1)"))};
        return std::nullopt;
    }

    // The file afterwards: as it was (or not there), or whole; whole where that was said. Nothing else stays.
    void expectAllOrNothing(const Words& words, const std::string& out, const Fault& fault, int atMost)
    {
        const bool replaces = words.front() == "export" || words.front() == "report";
        for (int nth = 1; nth <= atMost; ++nth) {
            const auto where
                = fmt::format("{}, {} number {}: {}", words.front(), fault.call, nth, fault.error);
            fs::remove(out);
            if (replaces)
                writeBytes(out, "before");
            const auto names = namesHere();
            const auto failure = failing(fault, nth, words);
            if (!failure)
                return;
            if (failure->isOfTheSanitizer)
                continue;
            const auto& outcome = failure->outcome;
            const auto bytes = fs::exists(out) ? bytesOf(out) : std::string();
            const bool isAsBefore = bytes == (replaces ? "before" : "");
            const bool isWhole = bytes.size() > 100, isSaidDone = outcome.exitCode == 0;
            EXPECT_TRUE(isWhole || (isAsBefore && !isSaidDone))
                << where << (isSaidDone ? " was said to be done" : " failed") << " and left " << bytes.size()
                << " bytes";
            EXPECT_NE(outcome.exitCode, -1) << where << outcome.err;
            fs::remove(out);
            for (const auto& name : namesHere())
                EXPECT_TRUE(std::ranges::find(names, name) != names.end() || name == "test.patella-wal"
                    || name == "test.patella-shm")
                    << where << " left " << name;
        }
    }
    std::vector<std::string> namesHere() const
    {
        std::vector<std::string> names{"trace"};
        for (const auto& each : fs::directory_iterator(m_folder.path()))
            names.push_back(each.path().filename().string());
        return names;
    }
};

TEST_F(FileFaults, LeaveAFileWholeOrAsItWas)
{
    const std::vector<Fault> faults{{"write", "ENOSPC"}, {"write", "EIO"}, {"fsync", "EIO"},
        {"fdatasync", "EIO"}, {"rename", "EIO"}, {"rename", "ENOSPC"}, {"close", "EIO"}, {"fchmod", "EPERM"},
        {"ftruncate", "EIO"}, {"unlink", "EIO"}};
    const std::vector<std::pair<Words, std::string>> all{
        {{"export", "--out", path("log.json")}, path("log.json")},
        {{"export", "--out", path("log.csv")}, path("log.csv")},
        {{"report", "--out", path("report.html")}, path("report.html")},
        {{"backup", "--out", path("copy.patella")}, path("copy.patella")},
        {{"backup", "--sealed", "--passphrase-file", path("key"), "--out", path("log.sealed")},
            path("log.sealed")}};
    constexpr int many = 1000;
    if (isProving())
        for (const auto& [words, out] : all)
            for (const auto& fault : faults)
                expectAllOrNothing(words, out, fault, many);
    else
        for (const auto& fault : {faults[0], faults[4]})
            expectAllOrNothing(all[0].first, all[0].second, fault, 2);
}

} // namespace
} // namespace patella::test
