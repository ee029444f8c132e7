// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/lists/cells/list_sport.h"

#include "core/exchange/format/sport.h"
#include "core/exchange/format/sport_words.h"
#include "core/exchange/format/text.h"
#include "core/exchange/lists/cells/folded_words.h"
#include "core/exchange/lists/cells/run_kinds.h"

namespace patella::exchange {

namespace {

constexpr int most = 80; // percent
constexpr std::size_t wordsOfAName = 4;

} // namespace

bool namesASport(std::string_view cell)
{
    const bool isNumber = numberIn(cell).has_value(); // 9 is a run to Strava and nine to everybody else
    return !isNumber && sportFromWords(cell) != unknownSport;
}

bool namesAnotherSport(std::string_view cell)
{
    return namesASport(cell) && sportFromWords(cell).name != "running";
}

bool SportsSaid::isOfSports() const
{
    const int sports = others + runs;
    const bool mostlySports = cells > 0 && 100 * sports >= most * cells;
    const bool diary = allShort && others > 0 && kinds > 0 && 100 * (sports + kinds) >= most * cells;
    return mostlySports || diary;
}

SportsSaid sportsSaidIn(std::span<const std::string_view> cells)
{
    SportsSaid said;
    for (const auto cell : cells) {
        if (trimmed(cell).empty())
            continue;
        ++said.cells;
        said.allShort = said.allShort && plainWords(cell).size() <= wordsOfAName;
        if (numberIn(cell) || foldedWords(cell) == "workout")
            continue; // a workout is intervals to a runner, anything to a service
        const auto sport = sportFromWords(cell);
        if (sport == unknownSport)
            said.kinds += isKindOfRun(cell);
        else if (sport.name == "running")
            ++said.runs;
        else
            ++said.others;
    }
    return said;
}

} // namespace patella::exchange
