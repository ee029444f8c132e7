// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/import_plan.h"

#include "core/exchange/import/merging.h"

#include <map>

namespace patella::exchange {

ChangeSet ImportPlan::changeSet() const
{
    ChangeSet changeSet;
    for (const auto& shoe : newShoes)
        changeSet.push_back(added(shoe));
    for (const auto& each : imported)
        for (const auto& change : adding(each.entry))
            changeSet.push_back(change);
    for (const auto& note : laterNotes)
        changeSet.push_back(added(note));
    for (const auto& note : restDayNotes)
        changeSet.push_back(added(note));
    for (auto& change : addingAll(others))
        changeSet.push_back(std::move(change));
    return changeSet;
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
    auto plan = *this;
    for (auto& each : plan.imported)
        each.entry.run = merged(each.entry.run);
    auto changeSet = plan.changeSet();
    for (const auto& run : known)
        if (auto after = merged(run); after != run)
            changeSet.push_back(replaced(run, std::move(after)));
    return changeSet;
}

} // namespace patella::exchange
