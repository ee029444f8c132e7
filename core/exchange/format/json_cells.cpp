// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/format/json_cells.h"

#include "core/exchange/format/json.h"
#include "core/exchange/format/text.h"

#include <algorithm>
#include <optional>

namespace patella::exchange {

namespace {

constexpr std::size_t mostNames = 100;
constexpr int deepestCell = 2; // the object itself; lists in it are samples

bool beginsAnObject(const std::string& cell)
{
    const auto text = trimmed(cell);
    return text.starts_with('{') && text.ends_with('}') && text.find(':') != std::string_view::npos;
}

std::optional<Json> objectIn(const std::string& cell)
{
    if (!beginsAnObject(cell))
        return std::nullopt;
    const auto onEvent = [](int depth, Json::parse_event_t, Json&) { return depth <= deepestCell; };
    auto json = Json::parse(cell, onEvent, false);
    return json.is_object() ? std::optional(std::move(json)) : std::nullopt;
}

constexpr std::size_t rowsLookedAt = 20;

// The first column with an object in most of the first rows.
std::optional<std::size_t> columnOfObjects(const CsvTable& table)
{
    const auto width = table.rows.front().cells.size();
    const auto end
        = table.rows.begin() + static_cast<std::ptrdiff_t>(std::min(table.rows.size(), rowsLookedAt + 1));
    for (std::size_t column = 0; column < width; ++column) {
        const auto holdsOne = [&](const CsvRow& row) {
            return column < row.cells.size() && objectIn(row.cells[column]).has_value();
        };
        const auto count = std::count_if(table.rows.begin() + 1, end, holdsOne);
        if (count > 0 && count * 2 >= end - table.rows.begin() - 1)
            return column;
    }
    return std::nullopt;
}

std::string textOfValue(const Json& value)
{
    if (value.is_string())
        return value.get<std::string>();
    return value.is_number() ? value.dump() : std::string();
}

} // namespace

CsvTable withJsonCellsParted(CsvTable table)
{
    if (table.rows.size() < 2)
        return table;
    const auto column = columnOfObjects(table);
    if (!column)
        return table;
    auto& header = table.rows.front();
    const auto before = header.cells.size();
    header.cells[*column].clear();
    std::vector<CsvRow*> fitting; // a row that does not fit stays one
    for (auto row = table.rows.begin() + 1; row != table.rows.end(); ++row)
        if (row->cells.size() == before)
            fitting.push_back(&*row);
    for (auto* row : fitting) {
        const auto object = objectIn(row->cells[*column]);
        if (!object)
            continue;
        row->cells[*column].clear();
        for (const auto& [name, value] : object->items()) {
            const auto known = std::find(
                header.cells.begin() + static_cast<std::ptrdiff_t>(before), header.cells.end(), name);
            const auto place = static_cast<std::size_t>(known - header.cells.begin());
            if (known == header.cells.end() && header.cells.size() - before >= mostNames)
                continue;
            if (known == header.cells.end())
                header.cells.push_back(name);
            row->cells.resize(std::max(row->cells.size(), place + 1));
            row->cells[place] = textOfValue(value);
        }
    }
    for (auto* row : fitting)
        row->cells.resize(header.cells.size());
    return table;
}

} // namespace patella::exchange
