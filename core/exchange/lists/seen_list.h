// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/format/csv_table.h"
#include "core/exchange/lists/cells/list_cells.h"
#include "core/exchange/lists/list_columns.h"
#include "core/exchange/lists/list_guess.h"
#include "core/exchange/lists/list_pace.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace patella::exchange {

// A list as far as it is looked at before it is read: the names of its columns and its first rows, of those
// that fit the header. It points into the table.
struct SeenList {
    std::vector<ColumnName> names;
    std::vector<const CsvRow*> rows;

    ListCells cellsOf(std::size_t column) const;
};

SeenList seenList(const CsvTable& table, std::size_t headerRow);

// Both cells of each row that is not of another sport; swims are in metres among kilometres.
std::vector<DistanceAndTime> distancesAndTimes(const SeenList& list, const ListGuess& guess,
    std::optional<std::size_t> distance, std::optional<std::size_t> time);

} // namespace patella::exchange
