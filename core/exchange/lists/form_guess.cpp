// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/lists/form_guess.h"

#include "core/exchange/lists/cells/date_order.h"
#include "core/exchange/lists/cells/date_words.h"
#include "core/exchange/lists/cells/folded_words.h"
#include "core/exchange/lists/cells/list_units.h"
#include "core/exchange/lists/cells/list_values.h"
#include "core/exchange/lists/list_services.h"
#include "core/exchange/lists/pace_unit.h"

#include <algorithm>

namespace patella::exchange {

namespace {

class GuessingForms {
public:
    GuessingForms(ListGuess guess, const SeenList& list, std::optional<LocalDate> today)
        : m_list(list)
        , m_isStrava(isStravaList(list.names))
        , m_today(today)
        , m_guess(std::move(guess))
    {
        for (std::size_t column = 0; column < list.names.size(); ++column)
            m_guess.decimalCommas.push_back(hasDecimalCommas(list.cellsOf(column)));
    }

    ListGuess guess()
    {
        guessDateOrder();
        guessUnits();
        return std::move(m_guess);
    }

private:
    void guessDateOrder()
    {
        const auto date = *m_guess.placeOf(ListColumn::Date);
        ListCells weekdays;
        for (std::size_t at = 0; at < m_list.names.size() && weekdays.empty(); ++at)
            if (m_guess.columns[at] == ListColumn::Ignored && percentOf(m_list.cellsOf(at), [](auto cell) {
                    return weekdayNamed(foldedWords(cell)).has_value();
                }) >= 80)
                weekdays = m_list.cellsOf(at);
        const bool commas = m_guess.delimiter == ';'
            || std::find(m_guess.decimalCommas.begin(), m_guess.decimalCommas.end(), true)
                != m_guess.decimalCommas.end();
        m_guess.dateOrder = dateOrderOf(m_list.cellsOf(date), {weekdays, commas, m_today});
    }

    void guessUnits()
    {
        m_guess.distanceUnit = ListUnit::Kilometres;
        m_guess.timeForm = TimeForm::Clock;
        for (std::size_t column = 0; column < m_list.names.size(); ++column)
            if (m_guess.columns[column] == ListColumn::Ascent && isFeet(m_list.names[column].unit))
                m_guess.climbInFeet = true;
        const auto distance = m_guess.placeOf(ListColumn::Distance);
        auto time = m_guess.placeOf(ListColumn::Duration);
        if (!time)
            time = m_guess.placeOf(ListColumn::Elapsed);
        const auto guess
            = paceGuessOf(distancesAndTimes(m_list, m_guess, distance, time), paceColumns(distance, time));
        m_guess.timeForm = guess.form;
        if (time)
            m_guess.decimalCommas[*time] = guess.timeCommas;
        m_guess.distanceUnit = guess.unit;
        m_guess.unitStated = guess.unitFound || m_isStrava || !distance;
    }

    PaceColumns paceColumns(std::optional<std::size_t> distance, std::optional<std::size_t> time) const
    {
        PaceColumns columns{false, false, std::nullopt, std::nullopt};
        if (distance) {
            const auto& [words, unit] = m_list.names[*distance];
            columns.distanceCommas = m_guess.decimalCommas[*distance];
            columns.unit = unit.empty() ? listUnitNamed(words) : listUnitNamed(unit);
            if (!columns.unit)
                columns.unit = unitOfTheCells(*distance);
            if (!columns.unit && time)
                columns.unit = unitOfPaceOrStride(*distance, *time);
            if (!columns.unit && m_isStrava && secondDistanceIsExact(*distance))
                columns.unit = ListUnit::Metres;
        }
        if (time) {
            const auto& [words, unit] = m_list.names[*time];
            columns.timeCommas = m_guess.decimalCommas[*time];
            columns.form = unit.empty() ? timeFormNamed(words) : timeFormNamed(unit);
        }
        return columns;
    }

    std::optional<ListUnit> unitOfPaceOrStride(std::size_t distance, std::size_t time) const
    {
        std::vector<DistanceAndTime> rows;
        for (const auto* row : m_list.rows)
            rows.push_back({row->cells[distance], row->cells[time]});
        const PaceColumns columns{m_guess.decimalCommas[distance], m_guess.decimalCommas[time], {}, {}};
        const auto cadence = m_guess.placeOf(ListColumn::Cadence);
        std::optional<ListUnit> unit;
        for (std::size_t at = 0; at < m_list.names.size() && !unit; ++at) {
            if (m_guess.columns[at] == ListColumn::Ignored)
                unit = unitByPace(m_list.names[at], m_list.cellsOf(at), rows, columns);
            if (!unit && cadence && isStrideLength(m_list.names[at]))
                unit = unitByStride(m_list.cellsOf(at), m_list.cellsOf(*cadence), rows, columns);
        }
        return unit;
    }

    // The unit that most cells name.
    std::optional<ListUnit> unitOfTheCells(std::size_t distance) const
    {
        const auto cells = m_list.cellsOf(distance);
        for (const auto unit :
            {ListUnit::Kilometres, ListUnit::Miles, ListUnit::Metres, ListUnit::Yards, ListUnit::Feet})
            if (percentOf(cells, [&](auto cell) { return unitInCell(cell) == unit; }) > 50)
                return unit;
        return std::nullopt;
    }

    // The first of two is rounded and in the unit of the account, the second in metres.
    bool secondDistanceIsExact(std::size_t second) const
    {
        const auto first = static_cast<std::size_t>(
            std::find(m_guess.columns.begin(), m_guess.columns.end(), ListColumn::Distance)
            - m_guess.columns.begin());
        return first != second && isExactBeside(m_list.cellsOf(second), m_list.cellsOf(first));
    }

    const SeenList& m_list;
    bool m_isStrava;
    std::optional<LocalDate> m_today;
    ListGuess m_guess;
};

} // namespace

ListGuess withForms(ListGuess guess, const SeenList& list, std::optional<LocalDate> today)
{
    return GuessingForms(std::move(guess), list, today).guess();
}

} // namespace patella::exchange
