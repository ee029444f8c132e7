// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/log.h"

#include "core/log/order.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace patella {

ChangeSet inverse(const ChangeSet& changeSet)
{
    ChangeSet back;
    std::transform(changeSet.rbegin(), changeSet.rend(), std::back_inserter(back),
        [](const Change& change) { return Change{.before = change.after, .after = change.before}; });
    return back;
}

namespace {

// What becomes of each record that a change set touches; nothing: it goes.
template <typename OneRecord> std::map<Id<OneRecord>, const OneRecord*> outcomesIn(const ChangeSet& changeSet)
{
    std::map<Id<OneRecord>, const OneRecord*> outcomes;
    for (const auto& change : changeSet) {
        if (const auto* before = change.before ? std::get_if<OneRecord>(&*change.before) : nullptr)
            outcomes[before->id] = nullptr;
        if (const auto* after = change.after ? std::get_if<OneRecord>(&*change.after) : nullptr)
            outcomes[after->id] = after;
    }
    return outcomes;
}

} // namespace

void applyTo(Log& log, const ChangeSet& changeSet)
{
    forEachList(log, [&]<typename OneRecord>(std::vector<OneRecord>& records) {
        const auto outcomes = outcomesIn<OneRecord>(changeSet);
        if (outcomes.empty())
            return;
        std::erase_if(records, [&](const OneRecord& record) { return outcomes.contains(record.id); });
        std::vector<OneRecord> arrived;
        for (const auto& [id, record] : outcomes)
            if (record)
                arrived.push_back(*record);
        sort(arrived);
        const auto kept = static_cast<std::ptrdiff_t>(records.size());
        std::ranges::move(arrived, std::back_inserter(records));
        std::inplace_merge(records.begin(), records.begin() + kept, records.end(),
            [](const auto& a, const auto& b) { return orderOf(a) < orderOf(b); });
    });
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
