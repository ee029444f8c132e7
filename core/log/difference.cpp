// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/difference.h"

#include <map>

namespace patella {

namespace {

// No two records of a kind share a name, not even while one of them is on its way to another.
template <typename Record> bool isRenamed(const Record& before, const Record& after)
{
    if constexpr (requires { before.name; })
        return before.name != after.name;
    else
        return false;
}

} // namespace

ChangeSet difference(const Log& from, const Log& to)
{
    ChangeSet removals, rest;
    forEachList(from, [&]<typename OneRecord>(const std::vector<OneRecord>& before) {
        std::map<Id<OneRecord>, const OneRecord*> left;
        for (const auto& record : before)
            left.emplace(record.id, &record);
        for (const auto& record : listOf<OneRecord>(to)) {
            const auto known = left.extract(record.id);
            const auto* was = known ? known.mapped() : nullptr;
            if (was && isRenamed(*was, record))
                removals.push_back(removed(*was));
            if (!was || isRenamed(*was, record))
                rest.push_back(added(record));
            else if (*was != record)
                rest.push_back(replaced(*was, record));
        }
        for (const auto& [id, record] : left)
            removals.push_back(removed(*record));
    });
    removals.insert(removals.end(), rest.begin(), rest.end());
    return removals;
}

} // namespace patella
