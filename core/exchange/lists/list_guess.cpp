// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/lists/list_guess.h"

#include "core/exchange/lists/column_guess.h"
#include "core/exchange/lists/form_guess.h"
#include "core/exchange/lists/list_services.h"
#include "core/exchange/lists/list_table.h"
#include "core/exchange/lists/seen_list.h"

namespace patella::exchange {

std::optional<std::size_t> ListGuess::placeOf(ListColumn column) const
{
    std::optional<std::size_t> place;
    for (std::size_t at = 0; at < columns.size(); ++at)
        if (columns[at] == column && (!place || laterColumnsWin))
            place = at;
    return place;
}

std::optional<ListGuess> guessOf(const CsvTable& table, std::optional<LocalDate> today)
{
    const auto header = headerRowOf(table);
    if (!header)
        return std::nullopt;
    const auto list = seenList(table, *header);
    if (areDailyTotals(list.names))
        return std::nullopt;
    ListGuess guess{};
    guess.delimiter = table.delimiter;
    guess.headerRow = *header;
    guess.laterColumnsWin = isStravaList(list.names);
    guess.startsAreUtc = isStravaList(list.names) || hasUtcClocks(list.names);
    guess.sportCodes = sportCodesOf(list.names);
    guess = withColumns(std::move(guess), list);
    const bool isTimed
        = guess.has(ListColumn::Duration) || guess.has(ListColumn::Elapsed) || guess.has(ListColumn::End);
    if (!guess.has(ListColumn::Date) || (!guess.has(ListColumn::Distance) && !isTimed))
        return std::nullopt;
    return withForms(std::move(guess), list, today);
}

ListGuess blankGuess(const CsvTable& table)
{
    const auto columns = table.rows.empty() ? 0 : table.rows.front().cells.size();
    ListGuess guess{};
    guess.delimiter = table.delimiter;
    guess.columns.resize(columns, ListColumn::Ignored);
    guess.decimalCommas.resize(columns, table.delimiter == ';');
    guess.dateOrder = DateOrder::YearFirst;
    guess.unitStated = true; // by whoever fills it in
    return guess;
}

} // namespace patella::exchange
