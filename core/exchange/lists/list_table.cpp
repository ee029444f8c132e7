// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/lists/list_table.h"

#include "core/exchange/format/json_cells.h"
#include "core/exchange/format/text.h"
#include "core/exchange/lists/list_columns.h"

#include <algorithm>
#include <array>

namespace patella::exchange {

namespace {

constexpr std::size_t rowsAbove = 10;
constexpr std::size_t beginning = 16U * 1024U; // bytes

std::size_t knownIn(const CsvRow& row)
{
    std::size_t known = 0;
    for (const auto& cell : row.cells) {
        const auto name = columnNamed(cell);
        if (columnOf(name) != ListColumn::Ignored)
            known += 2;
        else if (cell.size() < 60 && perhapsColumnOf(name) != ListColumn::Ignored)
            known += 1;
    }
    return known;
}

std::size_t mostKnownIn(const CsvTable& table)
{
    std::size_t most = 0;
    for (std::size_t row = 0; row < std::min(table.rows.size(), rowsAbove); ++row)
        most = std::max(most, knownIn(table.rows[row]));
    return most;
}

std::optional<char> delimiterByNames(std::string_view text)
{
    if (text.starts_with("sep=") && text.size() > 4)
        return text[4];
    std::optional<char> best;
    std::size_t most = 1;
    for (const char delimiter : std::array{',', ';', '\t', '|'})
        if (const auto known = mostKnownIn(csvTable(text.substr(0, beginning), delimiter)); known > most) {
            most = known;
            best = delimiter;
        }
    return best;
}

std::size_t widthOf(const CsvRow& header)
{
    auto width = header.cells.size();
    while (width > 0 && trimmed(header.cells[width - 1]).empty())
        --width;
    return width;
}

// "[Samples]", or names of columns that are not those of the list, as Polar's samples below a session.
bool beginsAnotherTable(const CsvRow& row, const CsvRow& header)
{
    constexpr std::size_t fewestKnown = 6; // three columns
    if (row.cells.front().starts_with('['))
        return true;
    const auto hasDigits
        = [](const std::string& cell) { return cell.find_first_of("0123456789") != std::string::npos; };
    return row.cells.size() > 2 && !fitsHeader(row, header)
        && std::none_of(row.cells.begin(), row.cells.end(), hasDigits) && knownIn(row) >= fewestKnown;
}

} // namespace

CsvTable listTable(std::string_view text, std::optional<char> delimiter)
{
    return withJsonCellsParted(csvTable(text, delimiter ? delimiter : delimiterByNames(text)));
}

std::optional<std::size_t> headerRowOf(const CsvTable& table)
{
    std::optional<std::size_t> header;
    std::size_t most = 1; // one word alone is a chance
    for (std::size_t row = 0; row < std::min(table.rows.size(), rowsAbove); ++row)
        if (const auto known = knownIn(table.rows[row]); known > most) {
            most = known;
            header = row;
        }
    return header;
}

std::size_t endOfList(const CsvTable& table, std::size_t headerRow)
{
    const auto& header = table.rows[headerRow];
    auto row = headerRow + 1;
    while (row < table.rows.size() && !beginsAnotherTable(table.rows[row], header))
        ++row;
    return row;
}

bool fitsHeader(const CsvRow& row, const CsvRow& header)
{
    const auto width = widthOf(header);
    const auto behind = std::min(width, row.cells.size());
    return row.cells.size() >= width
        && std::all_of(row.cells.begin() + static_cast<std::ptrdiff_t>(behind), row.cells.end(),
            [](const auto& cell) { return trimmed(cell).empty(); });
}

} // namespace patella::exchange
