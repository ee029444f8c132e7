// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sharing/shared_change.h"
#include "core/sync/row_change.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace patella::sync {

// What a column was said to be, by whom and when.
struct Said {
    Plain value;
    Stamp at;
    bool operator==(const Said&) const = default;
};

// Values that were said without knowing of each other; the first one holds.
struct CellConflict {
    std::string column;
    std::vector<Said> said;
    bool operator==(const CellConflict&) const = default;
};

// Removed by one who did not know of the other's change: the row stands.
struct RemovedAndEdited {
    Stamp removed;
    Stamp edited;
    bool operator==(const RemovedAndEdited&) const = default;
};

// What all changes of a row, also of those that are the same, come to.
struct RowState {
    bool isKnown = false; // that it was added
    bool isAlive = false;
    PlainRow cells = {};
    std::vector<CellConflict> conflicts = {};
    std::optional<RemovedAndEdited> removedAndEdited = {};
    std::vector<Stamp> heads = {}; // changes of which no other knew
    Stamp newest = {};
    bool operator==(const RowState&) const = default;
};

// Depends on which changes there are and on nothing else: not on their order, nor on how often one comes.
RowState stateOf(std::span<const RowChange> changes);

// Whether the row stands if removals that knew of one of these changes of another row do not count.
bool standsWithout(std::span<const RowChange> changes, std::span<const RowChange> ofTheOther);

} // namespace patella::sync
