// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/lists/list_services.h"

#include "core/exchange/format/text.h"

#include <algorithm>
#include <array>

namespace patella::exchange {

namespace {

using Names = std::span<const ColumnName>;

bool hasName(Names names, std::string_view words)
{
    return std::any_of(names.begin(), names.end(), [&](const auto& each) { return each.words == words; });
}

bool hasWord(Names names, std::string_view word)
{
    return std::any_of(names.begin(), names.end(),
        [&](const auto& each) { return each.words.find(word) != std::string::npos; });
}

bool hasColumn(Names names, ListColumn column)
{
    return std::any_of(
        names.begin(), names.end(), [&](const auto& each) { return columnOf(each) == column; });
}

// "Elapsed Time" and "Distance" stand there twice, in any language.
bool hasTwice(Names names, ListColumn column)
{
    return std::any_of(names.begin(), names.end(), [&](const ColumnName& each) {
        return columnOf(each) == column && std::count_if(names.begin(), names.end(), [&](const auto& other) {
            return other.words == each.words;
        }) == 2;
    });
}

struct SportCode {
    std::string_view code;
    Sport sport;
};

constexpr std::array zeppCodes{SportCode{"1", {"running", ""}}, SportCode{"7", {"running", "trail"}},
    SportCode{"8", {"running", "treadmill"}}, SportCode{"6", {"walking", ""}},
    SportCode{"9", {"cycling", ""}}, SportCode{"10", {"cycling", ""}}, SportCode{"14", {"swimming", ""}},
    SportCode{"15", {"swimming", ""}}};
constexpr std::array samsungCodes{SportCode{"1002", {"running", ""}},
    SportCode{"15005", {"running", "treadmill"}}, SportCode{"1001", {"walking", ""}},
    SportCode{"13001", {"hiking", ""}}, SportCode{"11007", {"cycling", ""}},
    SportCode{"15003", {"cycling", ""}}, SportCode{"14001", {"swimming", ""}}};

Sport sportIn(std::span<const SportCode> codes, std::string_view cell)
{
    const auto found
        = std::find_if(codes.begin(), codes.end(), [&](const SportCode& each) { return each.code == cell; });
    return found == codes.end() ? unknownSport : found->sport;
}

} // namespace

bool isStravaList(Names names)
{
    constexpr std::array<std::string_view, 9> keys{"activity id", "aktivitats-id", "id de l'activite",
        "id de actividad", "id de la actividad", "id attivita", "id da atividade", "activiteits-id",
        "id aktywnosci"};
    const bool keyed = std::find(keys.begin(), keys.end(), names.front().words) != keys.end();
    const bool ofBefore
        = names.front().words == "id" && hasName(names, "filename") && hasName(names, "elapsed time");
    const bool doubled = names.front().words.find("id") != std::string::npos
        && hasTwice(names, ListColumn::Elapsed) && hasTwice(names, ListColumn::Distance);
    const bool statesUnits = std::any_of(names.begin(), names.end(),
        [](const auto& each) { return columnOf(each) == ListColumn::Distance && !each.unit.empty(); });
    return (keyed || ofBefore || doubled) && !statesUnits;
}

bool hasUtcClocks(Names names)
{
    const bool isSamsung = hasName(names, "datauuid") && hasName(names, "time offset");
    const bool isFitbit = hasName(names, "exercise start") && hasName(names, "utc offset");
    return isSamsung || isFitbit;
}

SportCodes sportCodesOf(Names names)
{
    if (hasName(names, "sport time") && hasName(names, "type"))
        return SportCodes::Zepp;
    return hasName(names, "exercise type") && hasName(names, "time offset") ? SportCodes::Samsung
                                                                            : SportCodes::None;
}

Sport sportOfCode(std::string_view cell, SportCodes codes)
{
    switch (codes) {
    case SportCodes::Zepp:
        return sportIn(zeppCodes, cell);
    case SportCodes::Samsung:
        return sportIn(samsungCodes, cell);
    case SportCodes::None:
        break;
    }
    return unknownSport;
}

bool areDailyTotals(Names names)
{
    const bool sitting = hasWord(names, "sedentary") || hasWord(names, "minutes lightly active")
        || hasWord(names, "heart points") || hasWord(names, "move minutes") || hasWord(names, "floors");
    const bool steps = hasWord(names, "steps") || hasName(names, "step count") || hasWord(names, "schritte");
    const bool timed = hasColumn(names, ListColumn::Duration) || hasColumn(names, ListColumn::Elapsed)
        || hasColumn(names, ListColumn::End);
    const bool kind = hasColumn(names, ListColumn::Sport) || hasColumn(names, ListColumn::StartTime);
    return !kind && (sitting || (steps && !timed));
}

bool isExactBeside(const ListCells& exact, const ListCells& rounded)
{
    return exact != rounded
        || std::all_of(exact.begin(), exact.end(), [](auto cell) { return trimmed(cell).empty(); });
}

} // namespace patella::exchange
