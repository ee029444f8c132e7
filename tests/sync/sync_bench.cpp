// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "core/exchange/import/import_planner.h"
#include "core/exchange/own/log_csv_writing.h"
#include "core/exchange/own/log_json.h"
#include "tests/support/builders.h"
#include "tests/support/store/kept_years.h"
#include "tests/support/sync/shared_logs.h"

#include <ctime>
#include <deque>
#include <functional>

// sync_bench: what a further device costs that starts from nothing, against the import of the same log from
// its own CSV; what a day's changes cost; how large the shared folder is. Logs with a run a day, two notes
// each, and a thousand edits a year, written by all devices but the fresh one in turns. Seconds of the
// processor.
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

struct Cost {
    double first, fresh, send, receive; // seconds
    std::uintmax_t folder;
    Log log;
};

Cost costOf(int years, int devices)
{
    const TemporaryFolder place;
    std::deque<Machine> machines;
    for (int device = 0; device + 1 < devices; ++device) {
        machines.emplace_back(place.path(), fmt::format("device {}", device));
        keepYears(machines.back().log(), years, device, devices - 1);
    }
    Cost cost{};
    cost.first = secondsOf([&] { machines[0].sync(); });
    comeTogether(machines);
    auto& fresh = machines.emplace_back(place.path(), "fresh");
    carryAll(machines);
    fresh.syncing();
    cost.fresh = secondsOf([&] { fresh.sync(); });
    carryAll(machines);
    for (auto& machine : machines)
        machine.sync();
    cost.folder = sizeOf(machines[0].folder());
    cost.log = fresh.log().wholeLog();

    const auto run = aRun(daysAfter(aDay, 1));
    machines[0].log().apply({added(run), added(aPainNote(run)), added(aPainNote(run, Moment::After)),
        added(aDayNote(daysAfter(aDay, 1)))});
    cost.send = secondsOf([&] { machines[0].sync(); });
    carryAll(machines);
    cost.receive = secondsOf([&] { fresh.sync(); });
    return cost;
}

void row(int years, int devices)
{
    const auto cost = costOf(years, devices);
    const TemporaryFolder place;
    const auto imported = importSeconds(place.path(), cost.log);
    const auto exported = static_cast<double>(exchange::jsonOf(cost.log).size());
    const auto folder = static_cast<double>(cost.folder);
    constexpr double megabyte = 1'000'000;
    fmt::print(
        "| {} | {} | {} | {:.2f} | {:.2f} | {:.2f} | {:.1f} | {:.0f} | {:.0f} | {:.2f} | {:.2f} | {:.2f} |\n",
        years, devices, cost.log.runs.size() + cost.log.painNotes.size(), imported, cost.first, cost.fresh,
        cost.fresh / imported, 1000 * cost.send, 1000 * cost.receive, exported / megabyte, folder / megabyte,
        folder / exported);
    std::fflush(stdout);
}

} // namespace
} // namespace patella::test

int main()
{
    fmt::print(
        "# What it costs to share a log\n\nMade by `ninja -C build/release measure_sync` (`sync_bench`). A "
        "run a day, two notes each, a thousand edits a year, written by all devices but the fresh one in "
        "turns; seconds and milliseconds of the processor.\n\n"
        "| years | devices | entries | own CSV import (s) | first device (s) | fresh device (s) | against "
        "the import | a day sent (ms) | a day received (ms) | export (MB) | folder (MB) | folder against "
        "export |\n|---|---|---|---|---|---|---|---|---|---|---|---|\n");
    for (const int years : {1, 5, 20, 80})
        patella::test::row(years, 2);
    for (const int devices : {5, 20})
        patella::test::row(20, devices);
}
