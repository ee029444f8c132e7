// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/lists/known_lists.h"

#include "core/exchange/format/json.h"
#include "core/exchange/format/text.h"

#include <algorithm>

namespace patella::exchange {

namespace {

constexpr std::size_t linesToLookAt = 12; // lines
constexpr std::size_t linesOfSample = 40;
constexpr std::size_t longestSample = 64U * 1024U;
constexpr std::size_t fewestColumns = 3;

std::vector<std::string> firstLines(std::string_view bytes, std::size_t count)
{
    bytes = withoutByteOrderMark(bytes).substr(0, longestSample);
    std::vector<std::string> lines;
    while (!bytes.empty() && lines.size() < count) {
        const auto size = std::min(bytes.find('\n'), bytes.size() - 1) + 1;
        const auto line = bytes.substr(0, size);
        lines.push_back(isUtf8(line) ? std::string(line) : utf8FromWindows1252(line));
        bytes.remove_prefix(size);
    }
    return lines;
}

template <typename Choice> bool isIn(int number, Choice last)
{
    return number >= 0 && number <= static_cast<int>(last);
}

Json guessAsJson(const ListGuess& guess)
{
    Json columns = Json::array(), commas = Json::array();
    for (const auto column : guess.columns)
        columns.push_back(static_cast<int>(column));
    for (const bool comma : guess.decimalCommas)
        commas.push_back(comma);
    return {{"delimiter", static_cast<int>(guess.delimiter)}, {"header_row", guess.headerRow},
        {"columns", columns}, {"decimal_commas", commas}, {"date_order", static_cast<int>(guess.dateOrder)},
        {"distance_unit", static_cast<int>(guess.distanceUnit)}, {"unit_stated", guess.unitStated},
        {"climb_in_feet", guess.climbInFeet}, {"time_form", static_cast<int>(guess.timeForm)},
        {"starts_are_utc", guess.startsAreUtc}, {"later_columns_win", guess.laterColumnsWin},
        {"sport_codes", static_cast<int>(guess.sportCodes)}, {"holds_kinds_of_run", guess.holdsKindsOfRun}};
}

ListGuess guessIn(const Json& json)
{
    ListGuess guess{};
    for (const auto& column : json.at("columns")) {
        const auto number = column.get<int>();
        guess.columns.push_back(
            isIn(number, lastListColumn) ? static_cast<ListColumn>(number) : ListColumn::Ignored);
    }
    for (const auto& comma : json.at("decimal_commas"))
        guess.decimalCommas.push_back(comma.get<bool>());
    guess.decimalCommas.resize(guess.columns.size());
    const auto choice = [&]<typename Choice>(const char* key, Choice last) {
        const auto number = json.value(key, 0);
        return isIn(number, last) ? static_cast<Choice>(number) : Choice{};
    };
    guess.delimiter = static_cast<char>(json.at("delimiter").get<int>());
    guess.headerRow = json.at("header_row").get<std::size_t>();
    guess.dateOrder = choice("date_order", DateOrder::MonthFirst);
    guess.distanceUnit = choice("distance_unit", lastListUnit);
    guess.timeForm = choice("time_form", TimeForm::MinutesSeconds);
    guess.unitStated = json.at("unit_stated").get<bool>();
    guess.climbInFeet = json.at("climb_in_feet").get<bool>();
    guess.startsAreUtc = json.at("starts_are_utc").get<bool>();
    guess.laterColumnsWin = json.at("later_columns_win").get<bool>();
    guess.sportCodes = choice("sport_codes", SportCodes::Samsung);
    guess.holdsKindsOfRun = json.value("holds_kinds_of_run", false);
    return guess;
}

} // namespace

const ListGuess* knownListOf(std::string_view bytes, const KnownLists& lists)
{
    if (lists.empty())
        return nullptr;
    for (const auto& line : firstLines(bytes, linesToLookAt))
        if (const auto known = lists.find(std::string(trimmed(line))); known != lists.end())
            return &known->second;
    return nullptr;
}

ListSample sampleOf(std::string_view bytes, const CsvTable& table, const ListGuess& guess)
{
    const auto lines = firstLines(bytes, linesOfSample);
    ListSample sample{{}, {}, guess};
    for (const auto& line : lines)
        sample.beginning += line;
    const auto header = guess.headerRow < table.rows.size() ? table.rows[guess.headerRow].line - 1 : 0;
    if (header < lines.size())
        sample.header = trimmed(lines[header]);
    return sample;
}

bool looksLikeATable(const CsvTable& table)
{
    if (table.rows.size() < 2 || !table.faults.empty())
        return false;
    const auto columns = table.rows.front().cells.size();
    const auto alike = [&](const CsvRow& row) { return row.cells.size() == columns; };
    return columns >= fewestColumns && std::all_of(table.rows.begin(), table.rows.end(), alike);
}

std::string jsonOf(const KnownLists& lists)
{
    Json all = Json::array();
    for (const auto& [header, guess] : lists) {
        auto each = guessAsJson(guess);
        each["header"] = header;
        all.push_back(std::move(each));
    }
    return textOf(all);
}

KnownLists knownListsFromJson(std::string_view json)
{
    KnownLists lists;
    const auto all = Json::parse(json, nullptr, false);
    if (!all.is_array())
        return lists;
    for (const auto& each : all)
        try {
            lists.insert_or_assign(each.at("header").get<std::string>(), guessIn(each));
        } catch (const Json::exception&) {
            continue; // written by another version
        }
    return lists;
}

} // namespace patella::exchange
