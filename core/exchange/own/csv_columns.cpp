// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/own/csv_columns.h"

#include <fmt/format.h>

#include "core/exchange/format/text.h"
#include "core/log/blank.h"
#include "core/log/columns.h"
#include "core/log/row.h"

#include <algorithm>
#include <cmath>

namespace patella::exchange {

namespace {

template <typename Record> void addColumns(std::vector<std::string>& header)
{
    for (const auto& [column, nothing] : rowOf(blank<Record>()))
        if (auto name = csvName<Record>(column);
            std::find(header.begin(), header.end(), name) == header.end())
            header.push_back(std::move(name));
}

bool startsAFormula(std::string_view text)
{
    const auto first = text.find_first_not_of('\'');
    return first != std::string_view::npos
        && std::string_view("=+-@\t\r").find(text[first]) != std::string_view::npos;
}

std::optional<std::int64_t> digitsIn(std::string_view text)
{
    if (text.empty() || text.size() > 9 || text.find_first_not_of("0123456789") != std::string_view::npos)
        return std::nullopt;
    return std::stoll(std::string(text));
}

} // namespace

std::string csvNameOfRun(std::string_view column)
{
    if (column == "distance_m")
        return "distance_km";
    if (column == "duration_s")
        return "duration";
    if (column == "shoe_id")
        return std::string(shoeColumn);
    return std::string(column);
}

const std::vector<std::string>& csvHeader()
{
    static const auto all = [] {
        std::vector<std::string> header(columnsForPeople.begin(), columnsForPeople.end());
        addColumns<RunEntry>(header);
        const Log kinds;
        forEachList(
            kinds, [&]<typename OneRecord>(const std::vector<OneRecord>&) { addColumns<OneRecord>(header); });
        return header;
    }();
    return all;
}

std::string kilometresText(Distance distance)
{
    return fmt::format("{}.{:03}", distance.metres / 1000, distance.metres % 1000);
}

std::optional<Distance> kilometresIn(std::string_view text)
{
    std::string plain(trimmed(text));
    std::replace(plain.begin(), plain.end(), ',', '.');
    const auto kilometres = numberIn(plain);
    constexpr double farthest = 1e6;
    if (!kilometres || *kilometres < 0 || *kilometres > farthest)
        return std::nullopt;
    return Distance{std::llround(*kilometres * 1000)};
}

std::string clockText(std::chrono::seconds time)
{
    const auto seconds = time.count();
    return fmt::format("{}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60);
}

std::optional<std::chrono::seconds> clockIn(std::string_view text)
{
    std::int64_t seconds = 0;
    int parts = 0;
    for (auto rest = trimmed(text);; ++parts) {
        const auto colon = std::min(rest.find(':'), rest.size());
        const auto number = digitsIn(rest.substr(0, colon));
        if (!number || parts > 2 || (parts > 0 && *number > 59))
            return std::nullopt;
        seconds = seconds * 60 + *number;
        if (colon == rest.size())
            break;
        rest.remove_prefix(colon + 1);
    }
    return parts == 0 ? std::nullopt : std::optional(std::chrono::seconds{seconds});
}

std::string withoutFormula(std::string_view text)
{
    return (startsAFormula(text) ? "'" : "") + std::string(text);
}

std::string textOfCell(std::string_view cell)
{
    if (cell.starts_with('\'') && startsAFormula(cell))
        cell.remove_prefix(1);
    return std::string(cell);
}

} // namespace patella::exchange
