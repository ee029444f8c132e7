// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "core/log/difference.h"
#include "core/store/backups.h"
#include "core/store/checked_copy.h"
#include "core/store/log_store.h"
#include "core/store/sealed/sealed_backup.h"
#include "tests/support/builders.h"
#include "tests/support/store/kept_years.h"
#include "tests/support/temporary_folder.h"

#include <algorithm>
#include <ctime>
#include <functional>

// safety_bench: what verify, backup, restore and a sealed backup cost, in logs of 1, 5, 20 and 80 years with
// a run a day, two notes each, and a thousand edits a year. Seconds of the processor, the best of three.
namespace patella::test {
namespace {

double seconds(const std::function<void()>& work)
{
    constexpr int rounds = 3;
    double best = 1e9;
    for (int round = 0; round < rounds; ++round) {
        const auto begun = std::clock();
        work();
        best = std::min(best, static_cast<double>(std::clock() - begun) / CLOCKS_PER_SEC);
    }
    return best;
}

void row(int years)
{
    const TemporaryFolder folder;
    const auto file = folder / "log.patella", copy = folder / "copy.patella", sealed = folder / "log.sealed";
    {
        LogStore store(file);
        keepYears(store, years);
    }
    const auto verify = seconds([&] {
        LogStore store(file);
        store.faults();
        store.runs();
    });
    const auto backup = seconds([&] {
        removeLogFile(copy);
        copyChecked(LogStore(file), copy);
    });
    const auto seal = seconds([&] {
        std::filesystem::remove(sealed);
        sealInto(file, sealed, "rain bridge shoe lamp river");
    });
    const auto open = seconds([&] { logInSealed(sealed, "rain bridge shoe lamp river"); });
    bool isEdited = false;
    const auto restore = seconds([&] {
        LogStore store(file);
        if (!isEdited)
            for (const auto& run : store.runs())
                if (run.when.date == aDay)
                    store.apply({added(aRun())});
        isEdited = true;
        const auto back = LogStore::forReading(copy);
        if (back.faults().empty())
            store.apply(difference(store.wholeLog(), back.wholeLog()));
    });
    fmt::print("| {} | {} | {} | {:.2f} | {:.2f} | {:.2f} | {:.2f} | {:.2f} |\n", years, years * daysOfAYear,
        years * editsOfAYear, verify, backup, restore, seal, open);
    std::fflush(stdout);
}

} // namespace
} // namespace patella::test

int main()
{
    fmt::print(
        "# What it costs to look after a log\n\nMade by `ninja -C build/release measure_store` "
        "(`safety_bench`). A run a day, two notes each, a thousand edits a year; seconds of the processor, "
        "the best of three.\n\n| years | runs | edits | verify | backup | restore | seal a copy | open a "
        "sealed one |\n"
        "|---|---|---|---|---|---|---|---|\n");
    for (const int years : {1, 5, 20, 80})
        patella::test::row(years);
}
