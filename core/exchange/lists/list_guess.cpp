// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/lists/list_guess.h"

#include "core/exchange/format/sport.h"
#include "core/exchange/format/text.h"
#include "core/exchange/lists/date_order.h"
#include "core/exchange/lists/date_words.h"
#include "core/exchange/lists/duration_text.h"
#include "core/exchange/lists/folded_words.h"
#include "core/exchange/lists/list_cells.h"
#include "core/exchange/lists/list_columns.h"
#include "core/exchange/lists/list_dates.h"
#include "core/exchange/lists/list_pace.h"
#include "core/exchange/lists/list_services.h"
#include "core/exchange/lists/list_sport.h"
#include "core/exchange/lists/list_table.h"
#include "core/exchange/lists/list_units.h"
#include "core/exchange/lists/list_values.h"
#include "core/exchange/lists/pace_unit.h"

#include <algorithm>

namespace patella::exchange {

namespace {

constexpr std::size_t rowsLookedAt = 200;

bool holdsAClock(std::string_view cell) { return cell.find(':') != std::string_view::npos; }

class Guessing {
public:
    Guessing(const CsvTable& table, std::size_t headerRow, std::optional<LocalDate> today)
        : m_names(columnNamesIn(table.rows[headerRow]))
        , m_strava(isStravaList(m_names))
        , m_today(today)
    {
        const auto& header = table.rows[headerRow];
        const auto end = std::min(endOfList(table, headerRow), headerRow + 1 + rowsLookedAt);
        for (auto row = headerRow + 1; row < end; ++row)
            if (fitsHeader(table.rows[row], header))
                m_rows.push_back(&table.rows[row]);
        m_guess.delimiter = table.delimiter;
        m_guess.headerRow = headerRow;
        for (const auto& name : m_names)
            m_guess.columns.push_back(isInAnotherUnit(name) ? ListColumn::Ignored : columnOf(name));
        m_guess.laterColumnsWin = m_strava;
        m_guess.startsAreUtc = m_strava || hasUtcClocks(m_names);
        m_guess.sportCodes = sportCodesOf(m_names);
    }

    std::optional<ListGuess> guess()
    {
        if (areDailyTotals(m_names))
            return std::nullopt;
        findTheDate();
        findTheDistance();
        findTheDuration();
        findTheSport();
        const bool timed = has(ListColumn::Duration) || has(ListColumn::Elapsed) || has(ListColumn::End);
        if (!has(ListColumn::Date) || (!has(ListColumn::Distance) && !timed))
            return std::nullopt;
        for (std::size_t column = 0; column < m_names.size(); ++column)
            m_guess.decimalCommas.push_back(hasDecimalCommas(cellsOf(column)));
        guessDateOrder();
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

    ListCells cellsOf(std::size_t column) const
    {
        ListCells cells;
        for (const auto* row : m_rows)
            cells.push_back(column < row->cells.size() ? std::string_view(row->cells[column]) : "");
        return cells;
    }

    template <typename Condition> void forEachColumnThat(Condition condition, auto change)
    {
        for (std::size_t at = 0; at < m_guess.columns.size(); ++at)
            if (condition(at))
                change(at);
    }
    void takeFor(ListColumn column, auto condition)
    {
        for (std::size_t at = 0; at < m_guess.columns.size() && !has(column); ++at)
            if (condition(at))
                m_guess.columns[at] = column;
    }

    // A column that holds no date is not the date, whatever it is called; of two the first with a clock.
    void findTheDate()
    {
        const auto isDate
            = [&](std::string_view cell) { return listMoment(cell, DateOrder::DayFirst).has_value(); };
        const auto holdsDates = [&](std::size_t at) { return percentOf(cellsOf(at), isDate) >= 50; };
        const auto looksLikeDates
            = [&](std::size_t at) { return percentOf(cellsOf(at), looksLikeADate) >= 80; };
        const auto isBeginning = [&](std::size_t at) {
            const auto& words = m_names[at].words;
            return (words.starts_with("start") || words.starts_with("begin"))
                && percentOf(cellsOf(at), looksLikeAnEpoch) == 100;
        };
        if (!m_rows.empty())
            forEachColumnThat(
                [&](std::size_t at) { return m_guess.columns[at] == ListColumn::Date && !holdsDates(at); },
                [&](std::size_t at) { m_guess.columns[at] = ListColumn::Ignored; });
        takeFor(ListColumn::Date, [&](std::size_t at) {
            return m_guess.columns[at] == ListColumn::StartTime && (looksLikeDates(at) || isBeginning(at));
        });
        takeFor(ListColumn::Date, [&](std::size_t at) {
            return m_guess.columns[at] == ListColumn::Duration && mayBeATimeOfDay(m_names[at])
                && looksLikeDates(at);
        });
        takeFor(ListColumn::Date,
            [&](std::size_t at) { return m_guess.columns[at] == ListColumn::Ignored && isBeginning(at); });
        takeFor(ListColumn::Date, [&](std::size_t at) {
            return m_guess.columns[at] == ListColumn::Ignored
                && perhapsColumnOf(m_names[at]) == ListColumn::Date && looksLikeDates(at);
        });
        takeFor(ListColumn::Date, [&](std::size_t at) {
            return m_guess.columns[at] == ListColumn::Ignored
                && percentOf(cellsOf(at), looksLikeADate) == 100;
        });
        keepOneDate();
    }

    void keepOneDate()
    {
        const auto hasClocks = [&](std::size_t at) { return percentOf(cellsOf(at), holdsAClock) >= 50; };
        auto chosen = placeOf(ListColumn::Date);
        forEachColumnThat([&](std::size_t at) { return m_guess.columns[at] == ListColumn::Date; },
            [&](std::size_t at) {
                if (hasClocks(at) && !hasClocks(*chosen))
                    chosen = at;
            });
        forEachColumnThat(
            [&](std::size_t at) { return m_guess.columns[at] == ListColumn::Date && at != *chosen; },
            [&](std::size_t at) { m_guess.columns[at] = ListColumn::Ignored; });
    }

    // "Strecke" is the name of a route to some and its length to others.
    void findTheDistance()
    {
        const auto holdsNumbers = [&](std::size_t at) {
            const auto cells = cellsOf(at);
            const bool commas = hasDecimalCommas(cells);
            return percentOf(cells, [&](auto cell) { return listNumber(cell, commas).has_value(); }) == 100;
        };
        takeFor(ListColumn::Distance,
            [&](std::size_t at) { return m_guess.columns[at] == ListColumn::Title && holdsNumbers(at); });
        takeFor(ListColumn::Distance, [&](std::size_t at) {
            return m_guess.columns[at] == ListColumn::Ignored
                && perhapsColumnOf(m_names[at]) == ListColumn::Distance && holdsNumbers(at);
        });
        takeFor(ListColumn::Distance, [&](std::size_t at) {
            return m_guess.columns[at] == ListColumn::Ignored && isDistanceByUnit(m_names[at])
                && holdsNumbers(at);
        });
    }

    // "Time" beside "Duration" is a time of day where the date has none, as it is in a list of anything else
    // than runs.
    void findTheDuration()
    {
        const auto isOpen = [&](std::size_t at) {
            return m_guess.columns[at] == ListColumn::Duration && mayBeATimeOfDay(m_names[at]);
        };
        const auto isWhen
            = [&](std::size_t at) { return isOpen(at) && (!has(ListColumn::Distance) || !makesRunners(at)); };
        const bool hasAnother = std::any_of(m_guess.columns.begin(), m_guess.columns.end(),
            [&, at = std::size_t{0}](ListColumn column) mutable {
                const auto here = at++;
                return column == ListColumn::Elapsed || (column == ListColumn::Duration && !isOpen(here));
            });
        const bool saysMore = has(ListColumn::Distance) || namesASportSomewhere();
        const auto date = placeOf(ListColumn::Date);
        const bool dated = date && percentOf(cellsOf(*date), holdsAClock) < 50;
        if ((hasAnother || !saysMore) && dated && !has(ListColumn::StartTime))
            forEachColumnThat(isWhen, [&](std::size_t at) {
                const bool isPace = m_names[at].words == "tempo";
                m_guess.columns[at] = isPace ? ListColumn::Ignored : ListColumn::StartTime;
            });
        takeFor(ListColumn::Duration, [&](std::size_t at) {
            return m_guess.columns[at] == ListColumn::Ignored && timeFormNamed(m_names[at].words)
                && !has(ListColumn::Elapsed);
        });
        if (!has(ListColumn::Elapsed))
            takeFor(ListColumn::Duration, [&](std::size_t at) {
                return m_guess.columns[at] == ListColumn::Ignored
                    && perhapsColumnOf(m_names[at]) == ListColumn::Duration
                    && percentOf(cellsOf(at), looksLikeATime) >= 80;
            });
    }

    bool namesASportSomewhere() const
    {
        for (std::size_t at = 0; at < m_guess.columns.size(); ++at)
            if (m_guess.columns[at] == ListColumn::Sport && percentOf(cellsOf(at), namesASport) > 0)
                return true;
        return false;
    }

    bool makesRunners(std::size_t time) const
    {
        const auto distance = *placeOf(ListColumn::Distance);
        const auto& [words, unit] = m_names[distance];
        const PaceColumns columns{hasDecimalCommas(cellsOf(distance)), hasDecimalCommas(cellsOf(time)),
            unit.empty() ? listUnitNamed(words) : listUnitNamed(unit), std::nullopt};
        return paceGuessOf(rowsOf(distance, time), columns).makesRunners;
    }

    // A column "type" of a diary says easy and long; one "activity" may hold the names of sports.
    void findTheSport()
    {
        const bool coded = m_guess.sportCodes != SportCodes::None;
        const auto saidIn = [&](std::size_t at) { return sportsSaidIn(cellsOf(at)); };
        forEachColumnThat(
            [&](std::size_t at) {
                return !coded && !m_strava && m_guess.columns[at] == ListColumn::Sport
                    && !saidIn(at).anySport();
            },
            [&](std::size_t at) { m_guess.columns[at] = ListColumn::Ignored; });
        takeFor(ListColumn::Sport, [&](std::size_t at) {
            const auto column = m_guess.columns[at];
            const auto said = saidIn(at);
            // The names of routes name many sports; where runs have names, some say run.
            const bool mayBe
                = column == ListColumn::Ignored || (column == ListColumn::Title && said.runs > 0);
            return mayBe && said.isOfSports();
        });
        keepOneSport();
        if (const auto sport = placeOf(ListColumn::Sport); sport && !coded && !m_strava)
            m_guess.holdsKindsOfRun = saidIn(*sport).isOfKinds();
    }

    // Of "Type" and "Sport" side by side the one that names more sports.
    void keepOneSport()
    {
        const auto named = [&](std::size_t at) { return percentOf(cellsOf(at), namesASport); };
        auto chosen = placeOf(ListColumn::Sport);
        if (std::count(m_guess.columns.begin(), m_guess.columns.end(), ListColumn::Sport) < 2)
            return;
        const auto isSport = [&](std::size_t at) { return m_guess.columns[at] == ListColumn::Sport; };
        forEachColumnThat(isSport, [&](std::size_t at) {
            if (named(at) > named(*chosen))
                chosen = at;
        });
        forEachColumnThat([&](std::size_t at) { return isSport(at) && at != *chosen; },
            [&](std::size_t at) { m_guess.columns[at] = ListColumn::Ignored; });
    }

    void guessDateOrder()
    {
        const auto date = *placeOf(ListColumn::Date);
        ListCells weekdays;
        for (std::size_t at = 0; at < m_names.size() && weekdays.empty(); ++at)
            if (m_guess.columns[at] == ListColumn::Ignored && percentOf(cellsOf(at), [](auto cell) {
                    return weekdayNamed(foldedWords(cell)).has_value();
                }) >= 80)
                weekdays = cellsOf(at);
        const bool commas = m_guess.delimiter == ';'
            || std::find(m_guess.decimalCommas.begin(), m_guess.decimalCommas.end(), true)
                != m_guess.decimalCommas.end();
        m_guess.dateOrder = dateOrderOf(cellsOf(date), {weekdays, commas, m_today});
    }

    void guessUnits()
    {
        m_guess.distanceUnit = ListUnit::Kilometres;
        m_guess.timeForm = TimeForm::Clock;
        for (std::size_t column = 0; column < m_names.size(); ++column)
            if (m_guess.columns[column] == ListColumn::Ascent && isFeet(m_names[column].unit))
                m_guess.climbInFeet = true;
        const auto distance = placeOf(ListColumn::Distance);
        auto time = placeOf(ListColumn::Duration);
        if (!time)
            time = placeOf(ListColumn::Elapsed);
        const auto guess = paceGuessOf(rowsOf(distance, time), paceColumns(distance, time));
        m_guess.timeForm = guess.form;
        if (time)
            m_guess.decimalCommas[*time] = guess.timeCommas;
        m_guess.distanceUnit = guess.unit;
        m_guess.unitStated = guess.unitFound || m_strava || !distance;
    }

    std::vector<DistanceAndTime> rowsOf(
        std::optional<std::size_t> distance, std::optional<std::size_t> time) const
    {
        const auto sport = m_guess.sportCodes == SportCodes::None ? placeOf(ListColumn::Sport) : std::nullopt;
        std::vector<DistanceAndTime> runs, all; // swims are in metres among kilometres
        for (const auto* row : m_rows) {
            all.push_back({distance ? std::string_view(row->cells[*distance]) : std::string_view{},
                time ? std::string_view(row->cells[*time]) : std::string_view{}});
            if (!sport || !namesAnotherSport(row->cells[*sport]))
                runs.push_back(all.back());
        }
        return runs.empty() ? all : runs;
    }

    PaceColumns paceColumns(std::optional<std::size_t> distance, std::optional<std::size_t> time) const
    {
        PaceColumns columns{false, false, std::nullopt, std::nullopt};
        if (distance) {
            const auto& [words, unit] = m_names[*distance];
            columns.distanceCommas = m_guess.decimalCommas[*distance];
            columns.unit = unit.empty() ? listUnitNamed(words) : listUnitNamed(unit);
            if (!columns.unit)
                columns.unit = unitOfTheCells(*distance);
            if (!columns.unit && time)
                columns.unit = unitOfPaceOrStride(*distance, *time);
            if (!columns.unit && m_strava && secondDistanceIsExact(*distance))
                columns.unit = ListUnit::Metres;
        }
        if (time) {
            const auto& [words, unit] = m_names[*time];
            columns.timeCommas = m_guess.decimalCommas[*time];
            columns.form = unit.empty() ? timeFormNamed(words) : timeFormNamed(unit);
        }
        return columns;
    }

    std::optional<ListUnit> unitOfPaceOrStride(std::size_t distance, std::size_t time) const
    {
        std::vector<DistanceAndTime> rows;
        for (const auto* row : m_rows)
            rows.push_back({row->cells[distance], row->cells[time]});
        const PaceColumns columns{m_guess.decimalCommas[distance], m_guess.decimalCommas[time], {}, {}};
        const auto cadence = placeOf(ListColumn::Cadence);
        std::optional<ListUnit> unit;
        for (std::size_t at = 0; at < m_names.size() && !unit; ++at) {
            if (m_guess.columns[at] == ListColumn::Ignored)
                unit = unitByPace(m_names[at], cellsOf(at), rows, columns);
            if (!unit && cadence && isStrideLength(m_names[at]))
                unit = unitByStride(cellsOf(at), cellsOf(*cadence), rows, columns);
        }
        return unit;
    }

    // The unit that most cells name.
    std::optional<ListUnit> unitOfTheCells(std::size_t distance) const
    {
        const auto cells = cellsOf(distance);
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
        return first != second && isExactBeside(cellsOf(second), cellsOf(first));
    }

    std::vector<ColumnName> m_names;
    bool m_strava;
    std::optional<LocalDate> m_today;
    std::vector<const CsvRow*> m_rows; // those that fit the header, the first of them
    ListGuess m_guess{};
};

} // namespace

std::optional<ListGuess> guessOf(const CsvTable& table, std::optional<LocalDate> today)
{
    const auto header = headerRowOf(table);
    return header ? Guessing(table, *header, today).guess() : std::nullopt;
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
