// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/lists/column_guess.h"

#include "core/exchange/lists/cells/date_words.h"
#include "core/exchange/lists/cells/duration_text.h"
#include "core/exchange/lists/cells/list_dates.h"
#include "core/exchange/lists/cells/list_sport.h"
#include "core/exchange/lists/cells/list_units.h"
#include "core/exchange/lists/cells/list_values.h"
#include "core/exchange/lists/list_services.h"

#include <algorithm>

namespace patella::exchange {

namespace {

bool holdsAClock(std::string_view cell) { return cell.find(':') != std::string_view::npos; }

class GuessingColumns {
public:
    GuessingColumns(ListGuess guess, const SeenList& list)
        : m_list(list)
        , m_isStrava(isStravaList(list.names))
        , m_guess(std::move(guess))
    {
        for (const auto& name : list.names)
            m_guess.columns.push_back(isInAnotherUnit(name) ? ListColumn::Ignored : columnOf(name));
    }

    ListGuess guess()
    {
        findTheDate();
        findTheDistance();
        findTheDuration();
        findTheSport();
        return std::move(m_guess);
    }

private:
    template <typename Condition> void forEachColumnThat(Condition condition, auto change)
    {
        for (std::size_t at = 0; at < m_guess.columns.size(); ++at)
            if (condition(at))
                change(at);
    }
    void takeFor(ListColumn column, auto condition)
    {
        for (std::size_t at = 0; at < m_guess.columns.size() && !m_guess.has(column); ++at)
            if (condition(at))
                m_guess.columns[at] = column;
    }

    // A column that holds no date is not the date, whatever it is called; of two the first with a clock.
    void findTheDate()
    {
        const auto isDate
            = [&](std::string_view cell) { return listMoment(cell, DateOrder::DayFirst).has_value(); };
        const auto holdsDates = [&](std::size_t at) { return percentOf(m_list.cellsOf(at), isDate) >= 50; };
        const auto looksLikeDates
            = [&](std::size_t at) { return percentOf(m_list.cellsOf(at), looksLikeADate) >= 80; };
        const auto isBeginning = [&](std::size_t at) {
            const auto& words = m_list.names[at].words;
            return (words.starts_with("start") || words.starts_with("begin"))
                && percentOf(m_list.cellsOf(at), looksLikeAnEpoch) == 100;
        };
        if (!m_list.rows.empty())
            forEachColumnThat(
                [&](std::size_t at) { return m_guess.columns[at] == ListColumn::Date && !holdsDates(at); },
                [&](std::size_t at) { m_guess.columns[at] = ListColumn::Ignored; });
        takeFor(ListColumn::Date, [&](std::size_t at) {
            return m_guess.columns[at] == ListColumn::StartTime && (looksLikeDates(at) || isBeginning(at));
        });
        takeFor(ListColumn::Date, [&](std::size_t at) {
            return m_guess.columns[at] == ListColumn::Duration && mayBeATimeOfDay(m_list.names[at])
                && looksLikeDates(at);
        });
        takeFor(ListColumn::Date,
            [&](std::size_t at) { return m_guess.columns[at] == ListColumn::Ignored && isBeginning(at); });
        takeFor(ListColumn::Date, [&](std::size_t at) {
            return m_guess.columns[at] == ListColumn::Ignored
                && perhapsColumnOf(m_list.names[at]) == ListColumn::Date && looksLikeDates(at);
        });
        takeFor(ListColumn::Date, [&](std::size_t at) {
            return m_guess.columns[at] == ListColumn::Ignored
                && percentOf(m_list.cellsOf(at), looksLikeADate) == 100;
        });
        keepOneDate();
    }

    void keepOneDate()
    {
        const auto hasClocks
            = [&](std::size_t at) { return percentOf(m_list.cellsOf(at), holdsAClock) >= 50; };
        auto chosen = m_guess.placeOf(ListColumn::Date);
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
            const auto cells = m_list.cellsOf(at);
            const bool commas = hasDecimalCommas(cells);
            return percentOf(cells, [&](auto cell) { return listNumber(cell, commas).has_value(); }) == 100;
        };
        takeFor(ListColumn::Distance,
            [&](std::size_t at) { return m_guess.columns[at] == ListColumn::Title && holdsNumbers(at); });
        takeFor(ListColumn::Distance, [&](std::size_t at) {
            return m_guess.columns[at] == ListColumn::Ignored
                && perhapsColumnOf(m_list.names[at]) == ListColumn::Distance && holdsNumbers(at);
        });
        takeFor(ListColumn::Distance, [&](std::size_t at) {
            return m_guess.columns[at] == ListColumn::Ignored && isDistanceByUnit(m_list.names[at])
                && holdsNumbers(at);
        });
    }

    // "Time" beside "Duration" is a time of day where the date has none, as it is in a list of anything else
    // than runs.
    void findTheDuration()
    {
        const auto isOpen = [&](std::size_t at) {
            return m_guess.columns[at] == ListColumn::Duration && mayBeATimeOfDay(m_list.names[at]);
        };
        const auto isWhen = [&](std::size_t at) {
            return isOpen(at) && (!m_guess.has(ListColumn::Distance) || !makesRunners(at));
        };
        const bool hasAnother = std::any_of(m_guess.columns.begin(), m_guess.columns.end(),
            [&, at = std::size_t{0}](ListColumn column) mutable {
                const auto here = at++;
                return column == ListColumn::Elapsed || (column == ListColumn::Duration && !isOpen(here));
            });
        const bool saysMore = m_guess.has(ListColumn::Distance) || namesASportSomewhere();
        const auto date = m_guess.placeOf(ListColumn::Date);
        const bool dated = date && percentOf(m_list.cellsOf(*date), holdsAClock) < 50;
        if ((hasAnother || !saysMore) && dated && !m_guess.has(ListColumn::StartTime))
            forEachColumnThat(isWhen, [&](std::size_t at) {
                const bool isPace = m_list.names[at].words == "tempo";
                m_guess.columns[at] = isPace ? ListColumn::Ignored : ListColumn::StartTime;
            });
        takeFor(ListColumn::Duration, [&](std::size_t at) {
            return m_guess.columns[at] == ListColumn::Ignored && timeFormNamed(m_list.names[at].words)
                && !m_guess.has(ListColumn::Elapsed);
        });
        if (!m_guess.has(ListColumn::Elapsed))
            takeFor(ListColumn::Duration, [&](std::size_t at) {
                return m_guess.columns[at] == ListColumn::Ignored
                    && perhapsColumnOf(m_list.names[at]) == ListColumn::Duration
                    && percentOf(m_list.cellsOf(at), looksLikeATime) >= 80;
            });
    }

    bool namesASportSomewhere() const
    {
        for (std::size_t at = 0; at < m_guess.columns.size(); ++at)
            if (m_guess.columns[at] == ListColumn::Sport && percentOf(m_list.cellsOf(at), namesASport) > 0)
                return true;
        return false;
    }

    bool makesRunners(std::size_t time) const
    {
        const auto distance = *m_guess.placeOf(ListColumn::Distance);
        const auto& [words, unit] = m_list.names[distance];
        const PaceColumns columns{hasDecimalCommas(m_list.cellsOf(distance)),
            hasDecimalCommas(m_list.cellsOf(time)), unit.empty() ? listUnitNamed(words) : listUnitNamed(unit),
            std::nullopt};
        return paceGuessOf(distancesAndTimes(m_list, m_guess, distance, time), columns).makesRunners;
    }

    // A column "type" of a diary says easy and long; one "activity" may hold the names of sports.
    void findTheSport()
    {
        const bool coded = m_guess.sportCodes != SportCodes::None;
        const auto saidIn = [&](std::size_t at) { return sportsSaidIn(m_list.cellsOf(at)); };
        forEachColumnThat(
            [&](std::size_t at) {
                return !coded && !m_isStrava && m_guess.columns[at] == ListColumn::Sport
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
        if (const auto sport = m_guess.placeOf(ListColumn::Sport); sport && !coded && !m_isStrava)
            m_guess.holdsKindsOfRun = saidIn(*sport).isOfKinds();
    }

    // Of "Type" and "Sport" side by side the one that names more sports.
    void keepOneSport()
    {
        const auto named = [&](std::size_t at) { return percentOf(m_list.cellsOf(at), namesASport); };
        auto chosen = m_guess.placeOf(ListColumn::Sport);
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

    const SeenList& m_list;
    bool m_isStrava;
    ListGuess m_guess;
};

} // namespace

ListGuess withColumns(ListGuess guess, const SeenList& list)
{
    return GuessingColumns(std::move(guess), list).guess();
}

} // namespace patella::exchange
