// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/conflicts.h"

#include "core/sync/known_changes.h"
#include "core/sync/merging.h"
#include "core/sync/row_rules.h"

#include <algorithm>

namespace patella::sync {

namespace {

std::string ownDeviceOf(const SharingStore& store) { return store.fact("shared_device").value_or(""); }

} // namespace

std::vector<OpenConflict> conflictsIn(SharingStore& store)
{
    std::vector<OpenConflict> conflicts;
    KnownChanges changes(store, ownDeviceOf(store));
    for (const auto& open : store.openRows()) {
        auto record = open.hasConflict ? store.rows().row(open.table, open.row) : std::nullopt;
        if (!record)
            continue;
        auto state = changes.stateOf(open.row);
        conflicts.push_back({.table = open.table,
            .row = open.row,
            .record = std::move(*record),
            .cells = std::move(state.conflicts),
            .removed = state.removedAndEdited});
    }
    return conflicts;
}

std::optional<Record> withValue(const Record& record, const std::string& column, const Plain& value)
{
    auto row = plainRowOf(record);
    const auto id = std::get<std::string>(row.at("id"));
    row.insert_or_assign(column, value);
    return recordOf(tableOfRecord(record), id, row);
}

void keepWhatStands(SharingStore& store, const std::string& row, const std::optional<std::string>& column)
{
    store.inOneGo([&] {
        KnownChanges changes(store, ownDeviceOf(store));
        const auto known = changes.changesOf(row);
        if (known.empty())
            return;
        const auto state = changes.stateOf(row);
        auto kept = draftChange(RowChange::Kind::Edit, known.front().table, changes.keyOf(row));
        kept.over = state.heads;
        for (const auto& conflict : state.conflicts)
            if (!column || *column == conflict.column)
                kept.cells.push_back({conflict.column, state.cells.at(conflict.column)});
        const auto now = std::chrono::duration_cast<std::chrono::milliseconds>(
            std::chrono::system_clock::now().time_since_epoch());
        Merging merging(changes, now);
        merging.noteChange(changes.make(std::move(kept), changes.device(), now.count()));
        merging.settle();
    });
}

} // namespace patella::sync
