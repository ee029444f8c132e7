// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/lists/seen_list.h"

#include "core/exchange/lists/cells/list_sport.h"
#include "core/exchange/lists/list_table.h"

#include <algorithm>

namespace patella::exchange {

namespace {

constexpr std::size_t rowsLookedAt = 200;

} // namespace

ListCells SeenList::cellsOf(std::size_t column) const
{
    ListCells cells;
    for (const auto* row : rows)
        cells.push_back(column < row->cells.size() ? std::string_view(row->cells[column]) : "");
    return cells;
}

SeenList seenList(const CsvTable& table, std::size_t headerRow)
{
    const auto& header = table.rows[headerRow];
    SeenList list{.names = columnNamesIn(header), .rows = {}};
    const auto end = std::min(endOfList(table, headerRow), headerRow + 1 + rowsLookedAt);
    for (auto row = headerRow + 1; row < end; ++row)
        if (fitsHeader(table.rows[row], header))
            list.rows.push_back(&table.rows[row]);
    return list;
}

std::vector<DistanceAndTime> distancesAndTimes(const SeenList& list, const ListGuess& guess,
    std::optional<std::size_t> distance, std::optional<std::size_t> time)
{
    const auto sport = guess.sportCodes == SportCodes::None ? guess.placeOf(ListColumn::Sport) : std::nullopt;
    std::vector<DistanceAndTime> runs, all;
    for (const auto* row : list.rows) {
        all.push_back({distance ? std::string_view(row->cells[*distance]) : std::string_view{},
            time ? std::string_view(row->cells[*time]) : std::string_view{}});
        if (!sport || !namesAnotherSport(row->cells[*sport]))
            runs.push_back(all.back());
    }
    return runs.empty() ? all : runs;
}

} // namespace patella::exchange
