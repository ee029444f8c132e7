// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/change_counts.h"

#include "core/log/columns.h"

#include <algorithm>

namespace patella {

namespace {

std::string_view tableOfRecord(const Record& record)
{
    return std::visit([](const auto& each) { return tableOf<std::remove_cvref_t<decltype(each)>>; }, record);
}

} // namespace

ChangeCounts countsOf(const ChangeSet& changeSet)
{
    ChangeCounts counts;
    for (const auto& change : changeSet) {
        const auto table = tableOfRecord(change.after ? *change.after : *change.before);
        auto kind = std::ranges::find(counts, table, &KindChanges::table);
        if (kind == counts.end())
            kind = counts.insert(counts.end(), {.table = std::string(table)});
        ++(!change.before ? kind->added : !change.after ? kind->removed : kind->changed);
    }
    return counts;
}

bool areInverse(const ChangeCounts& some, const ChangeCounts& others)
{
    return some.size() == others.size() && std::ranges::all_of(some, [&](const KindChanges& kind) {
        return std::ranges::find(others,
                   KindChanges{.table = kind.table,
                       .added = kind.removed,
                       .removed = kind.added,
                       .changed = kind.changed})
            != others.end();
    });
}

} // namespace patella
