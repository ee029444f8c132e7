// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/log.h"
#include "core/store/sharing/sharing_store.h"
#include "core/sync/row_state.h"

#include <optional>
#include <string>
#include <vector>

namespace patella::sync {

// A row of which two devices said two things without knowing of each other. What lost stays here until
// somebody chooses, and in the history for good.
struct OpenConflict {
    std::string table;
    std::string row;
    Record record; // as it stands
    std::vector<CellConflict> cells;
    std::optional<RemovedAndEdited> removed;
    bool operator==(const OpenConflict&) const = default;
};

std::vector<OpenConflict> conflictsIn(SharingStore& store);

// The record with the other value in one column; empty: that value cannot stand there.
std::optional<Record> withValue(const Record& record, const std::string& column, const Plain& value);

// What stands is right: the others' values are no longer asked about. All columns of the row, or one.
void keepWhatStands(
    SharingStore& store, const std::string& row, const std::optional<std::string>& column = {});

} // namespace patella::sync
