// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/store/kept_years.h"

#include <fmt/format.h>

#include "tests/support/builders.h"

namespace patella::test {

void keepYears(LogStore& store, int years, int device, int devices)
{
    ChangeSet all, edits;
    std::vector<RunEntry> runs;
    for (int day = device; day < years * daysOfAYear; day += devices) {
        auto run = aRun(daysAfter(aDay, -day));
        run.when.start = TimeOfDay{std::chrono::hours(18)};
        runs.push_back(run);
        all.push_back(added(run));
        all.push_back(added(aPainNote(run)));
        all.push_back(added(aPainNote(run, Moment::NextMorning)));
    }
    store.apply(all);
    for (int edit = 0; edit < years * editsOfAYear / devices; ++edit) {
        auto& run = runs[static_cast<std::size_t>(edit) % runs.size()];
        auto later = run;
        later.words.notes = fmt::format("edit {}", edit);
        edits.push_back(replaced(run, later));
        run = later;
    }
    store.apply(edits);
    store.settle();
}

} // namespace patella::test
