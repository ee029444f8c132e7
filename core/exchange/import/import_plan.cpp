// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/import_plan.h"

#include "core/exchange/import/merging.h"

#include <map>

namespace patella::exchange {

Deed ImportPlan::deed() const
{
    Deed deed;
    for (const auto& shoe : newShoes)
        deed.push_back(added(shoe));
    for (const auto& taken : imported)
        for (const auto& change : adding(taken.entry))
            deed.push_back(change);
    for (const auto& note : laterNotes)
        deed.push_back(added(note));
    for (const auto& note : restDayNotes)
        deed.push_back(added(note));
    for (auto& change : addingAll(others))
        deed.push_back(std::move(change));
    return deed;
}

Deed ImportPlan::deedWithMerges() const
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
    for (auto& taken : plan.imported)
        taken.entry.run = merged(taken.entry.run);
    auto deed = plan.deed();
    for (const auto& run : known)
        if (auto after = merged(run); after != run)
            deed.push_back(replaced(run, std::move(after)));
    return deed;
}

} // namespace patella::exchange
