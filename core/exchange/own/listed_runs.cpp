// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/own/listed_runs.h"

#include "core/exchange/format/text.h"
#include "core/log/blank.h"
#include "core/log/row.h"

#include <algorithm>
#include <array>

namespace patella::exchange {

namespace {

constexpr std::string_view startOfAList = "start_local"; // a key that only a listed run has
constexpr std::size_t dateAndT = 11; // "2026-11-20T"

bool isListedRun(const Json& run) { return run.is_object() && run.contains(startOfAList); }

void rename(Json& run, const char* listed, const char* column)
{
    if (run.contains(listed) && !run.contains(column))
        run[column] = run[listed];
}

Json& listIn(Json& log, const char* name)
{
    if (!log.contains(name) || !log[name].is_array())
        log[name] = Json::array();
    return log[name];
}

// The key of the pair of that name; one that the file does not hold is a new pair.
Json keyOfShoe(Json& log, const std::string& name)
{
    auto& shoes = listIn(log, "shoes");
    const auto known = std::ranges::find_if(
        shoes, [&](const Json& shoe) { return shoe.is_object() && shoe.value("name", Json()) == name; });
    if (known != shoes.end())
        return known->value("id", Json());
    shoes.push_back(rowJson(rowOf(newShoe(name))));
    return shoes.back()["id"];
}

void useColumns(Json& run, Json& log)
{
    rename(run, "avg_heart_rate_bpm", "heart_rate_bpm");
    rename(run, "avg_cadence_spm", "cadence_spm");
    if (const auto& start = run[std::string(startOfAList)]; start.is_string() && !run.contains("start_time"))
        run["start_time"]
            = start.get<std::string>().substr(std::min(dateAndT, start.get<std::string>().size()));
    if (run.contains("shoe") && run["shoe"].is_string() && !run.contains("shoe_id"))
        run["shoe_id"] = keyOfShoe(log, run["shoe"].get<std::string>());
    if (!run.contains("pain_notes") || !run["pain_notes"].is_array())
        return;
    for (auto note : run["pain_notes"]) {
        if (note.is_object())
            note["run_id"] = run.value("id", Json());
        listIn(log, "pain_notes").push_back(std::move(note));
    }
}

} // namespace

bool isListOfRuns(std::string_view bytes)
{
    const auto text = trimmed(withoutByteOrderMark(bytes.substr(0, 4096)));
    constexpr std::array keys{"\"start_local\"", "\"sport\"", "\"distance_m\""};
    return text.starts_with('[') && std::ranges::all_of(keys, [&](const char* key) {
        return text.find(key) != std::string_view::npos;
    });
}

Json asLogJson(Json json)
{
    if (json.is_array() && !json.empty() && std::ranges::all_of(json, isListedRun))
        json = Json{{"patella", {{"version", 1}}}, {"runs", std::move(json)}};
    if (!json.is_object() || !json.contains("runs") || !json["runs"].is_array())
        return json;
    auto runs = std::move(json["runs"]);
    for (auto& run : runs)
        if (isListedRun(run))
            useColumns(run, json);
    json["runs"] = std::move(runs);
    return json;
}

} // namespace patella::exchange
