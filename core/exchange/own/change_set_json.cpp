// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/own/change_set_json.h"

#include "core/exchange/format/json.h"
#include "core/exchange/own/log_json.h"

#include <algorithm>

namespace patella::exchange {

namespace {

void add(const std::optional<Record>& record, Log& log)
{
    if (record)
        std::visit([&]<typename OneRecord>(const OneRecord& each) { listOf<OneRecord>(log).push_back(each); },
            *record);
}

template <typename OneRecord>
std::optional<Record> take(std::vector<OneRecord>& records, const Id<OneRecord>& id)
{
    const auto found
        = std::find_if(records.begin(), records.end(), [&](const OneRecord& each) { return each.id == id; });
    if (found == records.end())
        return std::nullopt;
    auto record = std::move(*found);
    records.erase(found);
    return record;
}

} // namespace

std::string jsonOf(const ChangeSet& changeSet)
{
    Log before;
    Log after;
    for (const auto& change : changeSet) {
        add(change.before, before);
        add(change.after, after);
    }
    return "{\"before\": " + jsonOf(before) + ", \"after\": " + jsonOf(after) + "}\n";
}

std::optional<ChangeSet> changeSetFromJson(std::string_view bytes)
{
    const auto json = Json::parse(bytes, nullptr, false);
    if (!json.is_object() || !json.contains("before") || !json.contains("after"))
        return std::nullopt;
    auto before = logFromJson(json["before"].dump());
    const auto after = logFromJson(json["after"].dump());
    if (!before.problems.empty() || !after.problems.empty())
        return std::nullopt;
    ChangeSet changeSet;
    forEachList(after.log, [&]<typename OneRecord>(const std::vector<OneRecord>& records) {
        for (const auto& record : records)
            changeSet.push_back({.before = take(listOf<OneRecord>(before.log), record.id), .after = record});
    });
    for (const auto& change : addingAll(before.log))
        changeSet.push_back({.before = change.after, .after = std::nullopt});
    return changeSet;
}

std::string jsonOf(const std::vector<ChangeSet>& changeSets)
{
    std::string text = "[";
    for (const auto& changeSet : changeSets)
        text += (text.size() > 1 ? ",\n" : "\n") + jsonOf(changeSet);
    return text + "]\n";
}

std::optional<std::vector<ChangeSet>> changeSetsFromJson(std::string_view bytes)
{
    const auto json = Json::parse(bytes, nullptr, false);
    std::vector<ChangeSet> changeSets;
    for (const auto& each : json.is_array() ? json : Json::array({json})) {
        auto changeSet = changeSetFromJson(each.dump());
        if (!changeSet)
            return std::nullopt;
        changeSets.push_back(*std::move(changeSet));
    }
    return changeSets;
}

} // namespace patella::exchange
