// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "core/knee/distance/headroom.h"
#include "core/load/weeks.h"
#include "core/patterns/factors/factor_table.h"
#include "core/patterns/factors/knee_runs.h"
#include "core/patterns/look.h"
#include "core/patterns/patterns.h"
#include "core/store/log_store.h"
#include "tests/bench/long_log.h"
#include "tests/support/builders.h"
#include "tests/support/temporary_folder.h"

#include <algorithm>
#include <ctime>
#include <functional>
#include <map>
#include <string>

// log_bench: what is reckoned again after every change, in a log of twenty years with a run a day.
// Milliseconds of the processor, medians.
namespace patella::test {
namespace {

constexpr int years = 20;
constexpr int rounds = 11;
constexpr LocalDate today = 2026y / 11 / 25;

void measure(const std::string& name, const std::function<void()>& changeSet)
{
    std::vector<double> milliseconds;
    for (int i = 0; i < rounds; ++i) {
        const auto begin = std::clock();
        changeSet();
        milliseconds.push_back(1000.0 * static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC);
    }
    std::ranges::sort(milliseconds);
    fmt::print("| {} | {:.2f} |\n", name, milliseconds[rounds / 2]);
}

void measureAll()
{
    const auto log = longLog(years, today);
    const auto runs = patterns::kneeRuns(log, Side::Left, today);
    fmt::print("| {} runs, {} scores | ms |\n| --- | --- |\n", log.runs.size(), log.painNotes.size());
    measure("kneeRuns", [&] { patterns::kneeRuns(log, Side::Left, today); });
    measure("factorTable", [&] { patterns::factorTable(log, runs); });
    measure("one look", [&] { patterns::lookAt(log, runs); });
    measure("patternsOf", [&] { patternsOf(log, Side::Left, today); });
    measure("judgedWeeks", [&] { judgedWeeks(log.runs, LoadUnit::Distance, today); });
    measure("headroom", [&] { headroom(log, today); });
    const TemporaryFolder folder;
    const auto file = folder.path() / "long.patella";
    LogStore(file).apply(addingAll(log));
    measure("LogStore, opened", [&] { LogStore store(file); });
    LogStore store(file);
    measure("LogStore::wholeLog", [&] { store.wholeLog(); });
    measure("LogStore::apply, one score",
        [&] { store.apply({added(aPainNote(log.runs.back(), Moment::Before, 1))}); });
}

} // namespace
} // namespace patella::test

int main() { patella::test::measureAll(); }
