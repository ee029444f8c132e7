// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/log.h"

#include "core/log/order.h"

#include <algorithm>
#include <iterator>

namespace patella {

ChangeSet inverse(const ChangeSet& changeSet)
{
    ChangeSet back;
    std::transform(changeSet.rbegin(), changeSet.rend(), std::back_inserter(back),
        [](const Change& change) { return Change{.before = change.after, .after = change.before}; });
    return back;
}

std::vector<ChangeSet> withoutUndone(std::vector<ChangeSet> changeSets)
{
    std::vector<ChangeSet> stack;
    for (auto& changeSet : changeSets) {
        if (!stack.empty() && changeSet == inverse(stack.back()))
            stack.pop_back();
        else
            stack.push_back(std::move(changeSet));
    }
    return stack;
}

ChangeSet addingAll(const Log& log)
{
    ChangeSet changeSet;
    forEachList(log, [&](const auto& records) {
        for (const auto& record : records)
            changeSet.push_back(added(record));
    });
    return changeSet;
}

void sort(Log& log)
{
    forEachList(log, [](auto& records) { sort(records); });
}

} // namespace patella
