// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/import_plan.h"

#include "core/exchange/import/merging.h"

#include <functional>
#include <map>
#include <utility>

namespace patella::exchange {

namespace {

// With each run as this makes it.
ChangeSet changeSetOf(const ImportPlan& plan, const std::function<RunEntry(const RunEntry&)>& made)
{
    ChangeSet changeSet;
    auto count = plan.newShoes.size() + plan.laterNotes.size() + plan.restDayNotes.size();
    for (const auto& each : plan.imported)
        count += 1 + each.entry.painNotes.size();
    changeSet.reserve(count); // a change is large
    for (const auto& shoe : plan.newShoes)
        changeSet.push_back(added(shoe));
    for (const auto& each : plan.imported) {
        changeSet.push_back(added(made(each.entry.run)));
        for (const auto& note : each.entry.painNotes)
            changeSet.push_back(added(note));
    }
    for (const auto& note : plan.laterNotes)
        changeSet.push_back(added(note));
    for (const auto& note : plan.restDayNotes)
        changeSet.push_back(added(note));
    for (auto& change : addingAll(plan.others))
        changeSet.push_back(std::move(change));
    return changeSet;
}

} // namespace

ChangeSet ImportPlan::changeSet() const
{
    return changeSetOf(*this, [](const RunEntry& run) { return run; });
}

ChangeSet ImportPlan::changeSetWithMerges() const
{
    std::map<RunId, std::vector<const RunEntry*>> offers;
    for (const auto& duplicate : duplicates)
        if (duplicate.offered)
            offers[duplicate.matches].push_back(&*duplicate.offered);
    const auto merged = [&](RunEntry run) {
        if (const auto own = offers.find(run.id); own != offers.end())
            for (const auto* each : own->second)
                run = mergedRun(run, *each);
        return run;
    };
    auto changeSet = changeSetOf(*this, merged);
    for (const auto& run : known)
        if (auto after = merged(run); after != run)
            changeSet.push_back(replaced(run, std::move(after)));
    return changeSet;
}

} // namespace patella::exchange
