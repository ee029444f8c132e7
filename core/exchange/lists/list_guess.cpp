// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/lists/list_guess.h"

#include "core/exchange/format/sport.h"
#include "core/exchange/format/text.h"
#include "core/exchange/lists/list_columns.h"
#include "core/exchange/lists/list_values.h"

#include <algorithm>
#include <array>

namespace patella::exchange {

namespace {

constexpr std::size_t mostPreamble = 8;
constexpr std::size_t rowsLookedAt = 200;
constexpr double slowest = 1.0, fastest = 9.0; // metres per second, of a list as a whole

using Cells = std::vector<std::string_view>;

std::vector<ColumnName> namesIn(const CsvRow& row)
{
    std::vector<ColumnName> names;
    for (const auto& cell : row.cells)
        names.push_back(columnNamed(cell));
    return names;
}

bool isStrava(const std::vector<ColumnName>& names)
{
    constexpr std::array<std::string_view, 8> keys{"activity id", "aktivitäts-id", "id de l'activité",
        "id de actividad", "id de la actividad", "id attività", "id da atividade", "activiteits-id"};
    const auto has = [&](std::string_view words) {
        return std::any_of(names.begin(), names.end(), [&](const auto& each) { return each.words == words; });
    };
    const bool keyed = std::find(keys.begin(), keys.end(), names.front().words) != keys.end();
    const bool ofBefore = names.front().words == "id" && has("filename") && has("elapsed time");
    const bool statesUnits = std::any_of(names.begin(), names.end(),
        [](const auto& each) { return columnOf(each) == ListColumn::Distance && !each.unit.empty(); });
    return (keyed || ofBefore) && !statesUnits;
}

std::size_t knownIn(const std::vector<ColumnName>& names)
{
    return static_cast<std::size_t>(std::count_if(
        names.begin(), names.end(), [](const auto& each) { return columnOf(each) != ListColumn::Ignored; }));
}

double median(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

class Guessing {
public:
    Guessing(const CsvTable& table, std::size_t headerRow)
        : m_table(table)
        , m_end(endOfList(table, headerRow))
        , m_names(namesIn(table.rows[headerRow]))
        , m_strava(isStrava(m_names))
    {
        m_guess.delimiter = table.delimiter;
        m_guess.headerRow = headerRow;
        for (const auto& name : m_names)
            m_guess.columns.push_back(columnOf(name));
        m_guess.startsAreUtc = m_guess.laterColumnsWin = m_strava;
    }

    std::optional<ListGuess> guess()
    {
        takeNumbersForDistances();
        if (!has(ListColumn::Date)
            || (!has(ListColumn::Distance) && !has(ListColumn::Duration) && !has(ListColumn::Elapsed)))
            return std::nullopt;
        for (std::size_t column = 0; column < m_names.size(); ++column)
            m_guess.decimalCommas.push_back(hasDecimalCommas(cellsOf(column)));
        m_guess.dateOrder = dateOrderOf(cellsOf(*placeOf(ListColumn::Date)));
        forgetSportsThatAreNone();
        guessUnits();
        return m_guess;
    }

private:
    bool has(ListColumn column) const { return placeOf(column).has_value(); }

    std::optional<std::size_t> placeOf(ListColumn column) const
    {
        std::optional<std::size_t> place;
        for (std::size_t at = 0; at < m_guess.columns.size(); ++at)
            if (m_guess.columns[at] == column && (!place || m_guess.laterColumnsWin))
                place = at;
        return place;
    }

    Cells cellsOf(std::size_t column) const
    {
        Cells cells;
        for (auto row = m_guess.headerRow + 1;
            row < std::min(m_table.rows.size(), m_guess.headerRow + 1 + rowsLookedAt); ++row)
            if (column < m_table.rows[row].cells.size())
                cells.push_back(m_table.rows[row].cells[column]);
        return cells;
    }

    // "Strecke" is the name of a route to some and its length to others.
    void takeNumbersForDistances()
    {
        if (has(ListColumn::Distance))
            return;
        for (std::size_t column = 0; column < m_guess.columns.size(); ++column) {
            if (m_guess.columns[column] != ListColumn::Title)
                continue;
            const auto cells = cellsOf(column);
            const bool commas = hasDecimalCommas(cells);
            const auto isNumber = [&](auto cell) { return listNumber(cell, commas).has_value(); };
            if (!cells.empty() && std::all_of(cells.begin(), cells.end(), isNumber))
                m_guess.columns[column] = ListColumn::Distance;
        }
    }

    // A column "type" of a diary says easy and long.
    void forgetSportsThatAreNone()
    {
        for (std::size_t column = 0; column < m_guess.columns.size(); ++column) {
            if (m_guess.columns[column] != ListColumn::Sport)
                continue;
            const auto cells = cellsOf(column);
            const bool known = std::any_of(
                cells.begin(), cells.end(), [](auto cell) { return sportFromWords(cell) != unknownSport; });
            if (!known && !m_strava)
                m_guess.columns[column] = ListColumn::Ignored;
        }
    }

    void guessUnits()
    {
        m_guess.distanceUnit = DistanceUnit::Kilometres;
        m_guess.timeForm = TimeForm::Clock;
        const auto distance = placeOf(ListColumn::Distance);
        for (std::size_t column = 0; column < m_names.size(); ++column)
            if (m_guess.columns[column] == ListColumn::Ascent && m_names[column].unit == "ft")
                m_guess.climbInFeet = true;
        guessFromSpeeds();
        if (!distance)
            return;
        const auto& [words, unit] = m_names[*distance];
        const auto states = [&](std::string_view one, std::string_view other) {
            return unit == one || unit == other || words == one || words == other
                || words.ends_with(" " + std::string(one));
        };
        m_guess.unitStated = true;
        if (states("mi", "miles"))
            m_guess.distanceUnit = DistanceUnit::Miles;
        else if (states("km", "kilometer") || words.starts_with("kilomet"))
            m_guess.distanceUnit = DistanceUnit::Kilometres;
        else if (unit == "m" || words == "distance m" || (m_strava && secondDistanceIsExact(*distance)))
            m_guess.distanceUnit = DistanceUnit::Metres;
        else
            m_guess.unitStated = m_guess.distanceUnit == DistanceUnit::Metres || m_strava;
    }

    // The first of two is rounded and in the unit of the account, the second in metres.
    bool secondDistanceIsExact(std::size_t second) const
    {
        const auto first = static_cast<std::size_t>(
            std::find(m_guess.columns.begin(), m_guess.columns.end(), ListColumn::Distance)
            - m_guess.columns.begin());
        const auto of = cellsOf(first), exact = cellsOf(second);
        if (first == second)
            return m_guess.distanceUnit == DistanceUnit::Metres;
        return !std::equal(of.begin(), of.end(), exact.begin(), exact.end())
            || std::all_of(exact.begin(), exact.end(), [](auto cell) { return trimmed(cell).empty(); });
    }

    // The first reading that makes runners of the list.
    void guessFromSpeeds()
    {
        const auto distance = placeOf(ListColumn::Distance);
        auto time = placeOf(ListColumn::Duration);
        if (!time)
            time = placeOf(ListColumn::Elapsed);
        if (!distance || !time)
            return;
        const auto times = cellsOf(*time);
        const bool clock = std::any_of(
            times.begin(), times.end(), [](auto cell) { return cell.find(':') != std::string_view::npos; });
        const auto forms = clock ? std::array{TimeForm::Clock, TimeForm::HoursMinutes}
                                 : std::array{TimeForm::Seconds, TimeForm::Minutes};
        m_guess.timeForm = forms.front();
        for (const auto form : forms)
            for (const auto unit : {DistanceUnit::Kilometres, DistanceUnit::Metres}) {
                const auto speed = speedAs(*distance, *time, form, unit);
                if (!speed || *speed < slowest || *speed > fastest)
                    continue;
                m_guess.timeForm = form;
                m_guess.distanceUnit = unit;
                return;
            }
    }

    std::optional<double> speedAs(
        std::size_t distance, std::size_t time, TimeForm form, DistanceUnit unit) const
    {
        std::vector<double> speeds;
        for (auto row = m_guess.headerRow + 1; row < m_end && speeds.size() < rowsLookedAt; ++row) {
            const auto& cells = m_table.rows[row].cells;
            if (std::max(distance, time) >= cells.size())
                continue;
            const auto length = listNumber(cells[distance], m_guess.decimalCommas[distance]);
            const auto seconds = listSeconds(cells[time], form, m_guess.decimalCommas[time]);
            if (length && seconds && *length > 0 && *seconds > 0)
                speeds.push_back(*length * (unit == DistanceUnit::Metres ? 1 : 1000) / *seconds);
        }
        return speeds.empty() ? std::nullopt : std::optional(median(std::move(speeds)));
    }

    const CsvTable& m_table;
    std::size_t m_end;
    std::vector<ColumnName> m_names;
    bool m_strava;
    ListGuess m_guess{};
};

} // namespace

std::size_t endOfList(const CsvTable& table, std::size_t headerRow)
{
    auto row = headerRow + 1;
    while (row < table.rows.size() && !table.rows[row].cells.front().starts_with('['))
        ++row;
    return row;
}

std::optional<ListGuess> guessOf(const CsvTable& table)
{
    std::optional<std::size_t> header;
    std::size_t most = 1;
    for (std::size_t row = 0; row < std::min(table.rows.size(), mostPreamble); ++row) {
        const auto count = knownIn(namesIn(table.rows[row]));
        if (count > most) {
            most = count;
            header = row;
        }
    }
    return header ? Guessing(table, *header).guess() : std::nullopt;
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
