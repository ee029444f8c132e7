// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "core/exchange/import/import_planner.h"
#include "core/exchange/own/log_csv_writing.h"
#include "core/exchange/own/log_json.h"
#include "core/log/values/id.h"
#include "tests/support/builders.h"
#include "tests/support/store/kept_years.h"
#include "tests/support/sync/shared_logs.h"

#include <ctime>
#include <deque>
#include <functional>

// sync_bench: what a second device costs that starts from nothing, against the import of the same log from
// its own CSV; what a day's changes cost; how large the shared folder is. Logs with a run a day, two notes
// each, and a thousand edits a year. Seconds of the processor.
namespace patella::test {
namespace {

namespace fs = std::filesystem;

double secondsOf(const std::function<void()>& work)
{
    const auto begun = std::clock();
    work();
    return static_cast<double>(std::clock() - begun) / CLOCKS_PER_SEC;
}

std::uintmax_t sizeOf(const fs::path& folder)
{
    std::uintmax_t size = 0;
    for (const auto& file : fs::recursive_directory_iterator(folder))
        size += file.is_regular_file() ? file.file_size() : 0;
    return size;
}

double importSeconds(const fs::path& place, const Log& log)
{
    const auto file = place / "log.csv";
    writeBytes(file, exchange::csvOf(log));
    LogStore fresh(place / "imported.patella");
    return secondsOf([&] {
        const std::vector files{file};
        fresh.apply(exchange::planImport(files, fresh.wholeLog(), daysAfter(aDay, 1)).changeSet());
    });
}

void row(int years)
{
    const TemporaryFolder place;
    std::deque<Machine> machines;
    machines.emplace_back(place.path(), "first");
    machines.emplace_back(place.path(), "second");
    keepYears(machines[0].log(), years);
    const auto log = machines[0].log().wholeLog();
    const auto first = secondsOf([&] { machines[0].sync(); });
    carryAll(machines);
    machines[1].syncing();
    const auto second = secondsOf([&] { machines[1].sync(); });
    carryAll(machines);
    machines[0].sync();
    const auto folder = sizeOf(machines[0].folder());
    const auto imported = importSeconds(place.path(), log);
    auto run = aRun(daysAfter(aDay, 1));
    machines[0].log().apply({added(run), added(aPainNote(run)), added(aPainNote(run, Moment::After)),
        added(aDayNote(daysAfter(aDay, 1)))});
    const auto send = secondsOf([&] { machines[0].sync(); });
    carryAll(machines);
    const auto receive = secondsOf([&] { machines[1].sync(); });
    const auto exported = exchange::jsonOf(log).size();
    constexpr double megabyte = 1'000'000;
    fmt::print(
        "| {} | {} | {:.2f} | {:.2f} | {:.2f} | {:.1f} | {:.0f} | {:.0f} | {:.2f} | {:.2f} | {:.2f} |\n",
        years, log.runs.size() + log.painNotes.size(), imported, first, second, second / imported,
        1000 * send, 1000 * receive, static_cast<double>(exported) / megabyte,
        static_cast<double>(folder) / megabyte, static_cast<double>(folder) / static_cast<double>(exported));
    std::fflush(stdout);
}

} // namespace
} // namespace patella::test

int main()
{
    fmt::print("| years | entries | own CSV import (s) | first device (s) | fresh second device (s) | "
               "against the import | a "
               "day sent (ms) | a day received (ms) | export (MB) | folder (MB) | folder against export "
               "|\n|---|---|---|---|---|---|---|---|---|---|---|\n");
    for (const int years : {1, 5, 20})
        patella::test::row(years);
}
