// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "tests/support/sync/sync_study.h"

#include <chrono>
#include <cstdlib>
#include <iostream>
#include <map>

// Made-up histories of several machines, counted.
//
//     sync_proof [HISTORIES [FIRST]]      2,000 from 1 without a word
//
// How far it is goes to the error output.

namespace {

using Clock = std::chrono::steady_clock;

void sayHowFar(int done, int all, Clock::time_point begun)
{
    constexpr int between = 20;
    if (done % between != 0 && done != all)
        return;
    const auto seconds = std::chrono::duration<double>(Clock::now() - begun).count();
    std::cerr << fmt::format("{} of {} histories, {:.0f} s, about {:.0f} s to go\n", done, all, seconds,
        seconds / done * (all - done));
}

} // namespace

int main(int count, char** arguments)
{
    using patella::test::SyncHistory;
    constexpr int usual = 2000;
    const int histories = count > 1 ? std::atoi(arguments[1]) : usual;
    const int first = count > 2 ? std::atoi(arguments[2]) : 1;
    struct Sum {
        int histories = 0, wrong = 0;
        SyncHistory all;
    };
    std::map<int, Sum> sums; // by the number of machines
    bool isRight = true;
    const auto begun = Clock::now();
    for (int seed = first; seed < first + histories; ++seed) {
        const auto history = patella::test::syncHistory(static_cast<std::uint64_t>(seed));
        auto& sum = sums[history.machines];
        ++sum.histories;
        sum.wrong += history.wrong.empty() ? 0 : 1;
        sum.all.changes += history.changes;
        sum.all.deliveries += history.deliveries;
        sum.all.damaged += history.damaged;
        sum.all.values += history.values;
        sum.all.conflicts += history.conflicts;
        for (const auto& wrong : history.wrong)
            std::cerr << "seed " << seed << ": " << wrong << '\n';
        isRight = isRight && history.wrong.empty();
        sayHowFar(seed - first + 1, histories, begun);
    }
    fmt::print(
        "# Logs of several machines\n\nMade-up histories from seed {} on. Clocks are wrong by up to twelve "
        "hours; "
        "files come late, twice, out of order, cut or with a flipped bit; programs are started again. Wrong: "
        "logs "
        "differ in the end, one is not sound, or a value that was saved is in no log and no history.\n\n"
        "| machines | histories | changes | files carried | of them damaged | values saved | open conflicts "
        "| wrong "
        "|\n|---|---|---|---|---|---|---|---|\n",
        first);
    for (const auto& [machines, sum] : sums)
        fmt::print("| {} | {} | {} | {} | {} | {} | {} | {} |\n", machines, sum.histories, sum.all.changes,
            sum.all.deliveries, sum.all.damaged, sum.all.values, sum.all.conflicts, sum.wrong);
    fmt::print("\nTook {:.0f} minutes.\n",
        std::chrono::duration<double, std::ratio<60>>(Clock::now() - begun).count());
    return isRight ? 0 : 1;
}
