// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/lists/list_columns.h"

#include "core/exchange/format/text.h"
#include "core/exchange/lists/cells/folded_words.h"
#include "core/exchange/lists/cells/list_units.h"
#include "core/exchange/lists/column_words.h"
#include "core/exchange/lists/list_pains.h"

#include <algorithm>
#include <array>
#include <map>
#include <vector>

namespace patella::exchange {

namespace {

using Stems = std::vector<std::string_view>;

// "distanceKm" is "distance Km", "DistanceInMeters" is "Distance In Meters".
std::string withBlanksInCamelCase(std::string_view header)
{
    const auto name = trimmed(header.substr(0, header.find_first_of("([")));
    if (name.find(' ') != std::string_view::npos)
        return std::string(header);
    const auto isLower = [](char each) { return each >= 'a' && each <= 'z'; };
    const auto isUpper = [](char each) { return each >= 'A' && each <= 'Z'; };
    std::string words;
    for (std::size_t at = 0; at < header.size(); ++at) {
        if (at > 0 && isUpper(header[at]) && isLower(header[at - 1]))
            words += ' ';
        words += header[at];
    }
    return words;
}

// Of "com.samsung.health.exercise.start_time" the last part.
std::string_view withoutPrefix(std::string_view header)
{
    const auto dots = std::count(header.begin(), header.end(), '.');
    const bool isPath = dots >= 2 && header.find(' ') == std::string_view::npos && !header.ends_with('.');
    return isPath ? header.substr(header.rfind('.') + 1) : header;
}

bool isKnown(const std::string& words) { return columnOf({words, {}}) != ListColumn::Ignored; }

// "distance (km)", "distance [km]".
bool takeUnitInBrackets(ColumnName& name)
{
    const auto open = name.words.find_first_of("([");
    const auto close = name.words.find_first_of(")]", open == std::string::npos ? 0 : open);
    if (open == std::string::npos || close == std::string::npos || open == 0)
        return false;
    name.unit = trimmed(std::string_view(name.words).substr(open + 1, close - open - 1));
    if (!isKnown(name.words))
        name.words = trimmed(std::string_view(name.words).substr(0, open));
    return true;
}

// "distanz in km", "distance, km", "distance/km", "time s", "zeit hh:mm:ss".
void takeUnitAtTheEnd(ColumnName& name)
{
    static constexpr std::array<std::string_view, 6> joints{" in", " en", " em", " w", " i", " :"};
    const auto before = name.words.find_last_of(" ,/");
    if (before == std::string::npos || before == 0 || before + 1 == name.words.size())
        return;
    const auto unit = name.words.substr(before + 1);
    if (!isUnit(unit))
        return;
    auto words = std::string(trimmed(std::string_view(name.words).substr(0, before)));
    for (const auto joint : joints)
        if (words.ends_with(joint))
            words.resize(words.size() - joint.size());
    while (!words.empty() && std::string_view(",;/:- ").find(words.back()) != std::string_view::npos)
        words.pop_back();
    if (words.empty() || (isKnown(name.words) && !isKnown(words)))
        return;
    name = {words, unit};
}

bool beginsAWord(std::string_view words, std::string_view stem)
{
    for (auto at = words.find(stem); at != std::string_view::npos; at = words.find(stem, at + 1))
        if (at == 0 || words[at - 1] == ' ' || static_cast<unsigned char>(stem.front()) >= 0x80)
            return true;
    return false;
}

bool anyBegins(std::string_view words, const Stems& stems)
{
    return std::any_of(stems.begin(), stems.end(), [&](const auto stem) { return beginsAWord(words, stem); });
}

// What is neither the whole nor measured.
bool isOfSomethingElse(std::string_view words)
{
    static const Stems others{"avg", "average", "max", "min ", "best", "pace", "speed", "plan", "goal",
        "target", "ziel", "soll", "geplant", "zone", "lap", "split", "per ", "pro ", "tempo", "stroke",
        "step", "ground", "sleep", "rest", "created", "updated", "submitted", "upload", "modified", "birth",
        "id", "count", "number"};
    return anyBegins(words, others);
}

} // namespace

ColumnName columnNamed(std::string_view header)
{
    ColumnName name{foldedWords(withBlanksInCamelCase(withoutPrefix(trimmed(header)))), {}};
    while (!name.words.empty() && std::string_view(":*#").find(name.words.back()) != std::string_view::npos)
        name.words.pop_back();
    if (!takeUnitInBrackets(name))
        takeUnitAtTheEnd(name);
    return name;
}

std::vector<ColumnName> columnNamesIn(const CsvRow& row)
{
    std::vector<ColumnName> names;
    for (const auto& cell : row.cells)
        names.push_back(columnNamed(cell));
    return names;
}

ListColumn columnOf(const ColumnName& name)
{
    static const auto known = [] {
        std::map<std::string_view, ListColumn> columns;
        for (const auto& [column, words] : columnWords())
            for (const auto word : words)
                columns.emplace(word, column);
        return columns;
    }();
    const auto found = known.find(name.words);
    return found == known.end() ? painColumnNamed(name.words) : found->second;
}

ListColumn perhapsColumnOf(const ColumnName& name)
{
    static const Stems dates{"dat", "fecha", "day", "tag", "dag", "dzien", "jour", "when", "日", "날"};
    static const Stems distances{"dist", "dyst", "afst", "entfern", "streck", "km", "kilom", "mile",
        "how far", "vzdal", "matka", "距", "距離", "距离", "거리"};
    static const Stems durations{"durat", "dauer", "zeit", "laufzeit", "time", "temps", "duree", "tiempo",
        "tijd", "tid", "czas", "kesto", "aika", "doba", "how long", "时间", "時間", "时长", "시간"};
    if (isOfSomethingElse(name.words))
        return ListColumn::Ignored;
    if (anyBegins(name.words, distances))
        return ListColumn::Distance;
    if (anyBegins(name.words, durations))
        return ListColumn::Duration;
    return anyBegins(name.words, dates) ? ListColumn::Date : ListColumn::Ignored;
}

bool isInAnotherUnit(const ColumnName& name)
{
    const auto column = columnOf(name);
    if (column == ListColumn::AverageHeartRate || column == ListColumn::HighestHeartRate)
        return name.unit.find('%') != std::string::npos;
    const auto unit = listUnitNamed(name.unit);
    const bool isClimb = column == ListColumn::Ascent || column == ListColumn::Descent;
    return isClimb && unit && unit != ListUnit::Metres && unit != ListUnit::Feet;
}

bool isDistanceByUnit(const ColumnName& name)
{
    const auto unit = listUnitNamed(name.unit);
    return (unit == ListUnit::Kilometres || unit == ListUnit::Miles)
        && perhapsColumnOf({"distance " + name.words, name.unit}) == ListColumn::Distance;
}

bool mayBeATimeOfDay(const ColumnName& name)
{
    static constexpr std::array<std::string_view, 14> words{"time", "zeit", "tid", "czas", "hora", "heure",
        "tiempo", "temps", "tempo", "tijd", "aika", "cas", "时间", "时刻"};
    return std::find(words.begin(), words.end(), name.words) != words.end();
}

} // namespace patella::exchange
