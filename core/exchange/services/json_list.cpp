// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/services/json_list.h"

#include "core/exchange/format/json.h"
#include "core/exchange/format/text.h"
#include "core/exchange/lists/list_reader.h"

#include <algorithm>
#include <map>

namespace patella::exchange {

namespace {

constexpr std::size_t mostColumns = 500;
constexpr int deepestFlat = 3; // an object in an array in an object; what is deeper are points

std::string cellOf(const std::string& key, const Json& value)
{
    if (value.is_number())
        return value.dump();
    if (!value.is_string())
        return {};
    auto text = value.get<std::string>();
    // Strava's local times end in a Z that is none.
    if (key.find("ocal") != std::string::npos && text.ends_with('Z'))
        text.pop_back();
    return text;
}

// The header is every name in the order of its first appearance.
CsvTable tableOf(const std::vector<const Json*>& objects)
{
    CsvTable table;
    std::map<std::string, std::size_t> places;
    CsvRow header{1, {}};
    for (const auto* object : objects)
        for (const auto& [key, value] : object->items())
            if (!value.is_structured() && header.cells.size() < mostColumns
                && places.try_emplace(key, header.cells.size()).second)
                header.cells.push_back(key);
    table.delimiter = ',';
    table.rows.push_back(header);
    for (const auto* object : objects) {
        CsvRow row{table.rows.size() + 1, std::vector<std::string>(header.cells.size())};
        for (const auto& [key, value] : object->items())
            if (const auto place = places.find(key); place != places.end())
                row.cells[place->second] = cellOf(key, value);
        table.rows.push_back(std::move(row));
    }
    return table;
}

std::vector<const Json*> objectsIn(const Json& json)
{
    std::vector<const Json*> objects;
    for (const auto& each : json)
        if (each.is_object())
            objects.push_back(&each);
    return objects;
}

bool hasOneFactEach(const Json& json)
{
    return json.is_array() && json.size() > 2 && std::all_of(json.begin(), json.end(), [](const Json& each) {
        return each.is_object() && each.size() == 1;
    });
}

// The longest array of objects in an object.
const Json& listWithin(const Json& json)
{
    const Json* longest = &json;
    for (const auto& each : json)
        if (each.is_array() && !objectsIn(each).empty()
            && (longest == &json || each.size() > longest->size()))
            longest = &each;
    return *longest;
}

Json parsedFlat(std::string_view bytes)
{
    const auto onEvent = [](int depth, Json::parse_event_t, Json&) { return depth <= deepestFlat; };
    return Json::parse(bytes.begin(), bytes.end(), onEvent, false);
}

// Of one that was cut: as much as whole objects go.
Json parsedBeforeTheCut(std::string_view bytes)
{
    const auto end = bytes.rfind('}');
    if (!bytes.starts_with('[') || end == std::string_view::npos)
        return Json::value_t::discarded;
    return parsedFlat(std::string(bytes.substr(0, end + 1)) + "]");
}

Reading readJsonList(std::string_view bytes)
{
    const auto list = jsonListIn(bytes);
    if (!list)
        return {.activities = {}, .refusal = Refusal::Broken, .companions = {}};
    auto guess = guessOf(list->table);
    if (!guess)
        return {.activities = {}, .refusal = Refusal::NoActivity, .companions = {}};
    guess->startsAreUtc = guess->startsAreUtc || list->startsAreUtc;
    auto reading = readList(list->table, *guess);
    if (!list->isSound && !reading.activities.empty())
        reading.activities.back().remarks.push_back(Remark::CutOff);
    return reading;
}

// Names that a list of runs has, among the first.
bool isJsonList(std::string_view bytes)
{
    const auto beginning = trimmed(withoutByteOrderMark(bytes.substr(0, 64U * 1024U)));
    const auto says = [&](std::string_view name) { return beginning.find(name) != std::string_view::npos; };
    return (beginning.starts_with('[') || beginning.starts_with('{')) && (says("\"start") || says("\"date"))
        && (says("\"distance") || says("\"duration") || says("\"moving_time"));
}

} // namespace

std::optional<JsonList> jsonListIn(std::string_view bytes)
{
    bytes = trimmed(withoutByteOrderMark(bytes));
    auto json = parsedFlat(bytes);
    const bool sound = !json.is_discarded();
    if (!sound)
        json = parsedBeforeTheCut(bytes);
    if (!json.is_structured())
        return std::nullopt;
    if (hasOneFactEach(json)) {
        auto facts = Json::object();
        for (const auto& each : json)
            facts.update(each);
        return JsonList{tableOf({&facts}), true, sound};
    }
    const auto& list = json.is_object() ? listWithin(json) : json;
    const auto objects = list.is_object() ? std::vector<const Json*>{&list} : objectsIn(list);
    if (objects.empty())
        return std::nullopt;
    return JsonList{tableOf(objects), false, sound};
}

const Reader jsonListReader{
    .name = "JSON list", .endings = "json", .recognises = isJsonList, .read = readJsonList};

} // namespace patella::exchange
