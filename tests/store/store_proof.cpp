// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "tests/support/store/fault_study.h"
#include "tests/support/store/kill_study.h"

#include <cstdlib>
#include <iostream>

// What becomes of a log on a bad day, counted. Not part of the tests: it takes minutes; a short form of it
// is.
//
//     store_proof [KILLS [EVERY]]      1,000 kills and every call without a word, else every so-many-th call

namespace patella::test {
namespace {

bool faults(int everyNth)
{
    std::cout << "\n## Calls below SQLite that fail\n\nSuch a call of each operation fails once, and fails "
                 "with all after it. Refused: said "
                 "as an error; done: it did not matter. The log afterwards is as before or as after, sound, "
                 "and what was said "
                 "to be done is done.\n\n| operation | calls | failures tried | refused | done | wrong "
                 "|\n|---|---|---|---|---|---|\n";
    FaultCounts sum{.operation = "all"};
    const auto row = [](const FaultCounts& counts, std::size_t wrong) {
        fmt::print("| {} | {} | {} | {} | {} | {} |\n", counts.operation, counts.calls, counts.tried,
            counts.refused, counts.done, wrong);
        std::fflush(stdout);
    };
    for (const auto& counts :
        faultsBelowSqlite(everyNth, [&](const FaultCounts& counts) { row(counts, counts.wrong.size()); })) {
        sum.calls += counts.calls;
        sum.tried += counts.tried;
        sum.refused += counts.refused;
        sum.done += counts.done;
        sum.wrong.insert(sum.wrong.end(), counts.wrong.begin(), counts.wrong.end());
        for (const auto& wrong : counts.wrong)
            std::cerr << counts.operation << ", " << wrong << '\n';
    }
    row(sum, sum.wrong.size());
    return sum.wrong.empty();
}

bool kills(int count)
{
    constexpr unsigned seed = 20'261'128;
    const auto counts = killsOfAMixedDay(count, seed, [](const KillCounts& soFar) {
        fmt::print(stderr, "{} kills, {} changes saved\n", soFar.kills, soFar.saved);
    });
    fmt::print("\n## SIGKILL\n\nA program that adds, changes and removes runs with their pain, takes changes "
               "back, settles and backs "
               "up is killed {} times at whatever moment, a new log after each {}. Changes that were said to "
               "be saved: {}; of them "
               "lost: {}. Kills in the middle of "
               "a change that was whole all the same: {}.\n",
        counts.kills, killsOfOneLog, counts.saved, counts.wrong.size(), counts.inFlight);
    for (const auto& wrong : counts.wrong)
        std::cerr << wrong << '\n';
    return counts.wrong.empty();
}

} // namespace
} // namespace patella::test

int main(int count, char** arguments)
{
    constexpr int usualKills = 1000;
    const int kills = count > 1 ? std::atoi(arguments[1]) : usualKills;
    const int everyNth = count > 2 ? std::atoi(arguments[2]) : 1;
    fmt::print("# What becomes of a log on a bad day?\n\nMade by `store_proof {} {}`: kills, and of the "
               "calls below SQLite every so-many-th; "
               "`ninja -C build/release prove_store` takes 1,000 and every one.\n",
        kills, everyNth);
    std::fflush(stdout);
    const bool areKillsRight = patella::test::kills(kills);
    const bool areFaultsRight = patella::test::faults(everyNth);
    return areFaultsRight && areKillsRight ? 0 : 1;
}
