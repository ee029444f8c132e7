// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/own/log_json.h"

#include "core/exchange/format/json.h"
#include "core/exchange/format/text.h"
#include "core/exchange/own/listed_runs.h"
#include "core/log/blank.h"
#include "core/log/columns.h"
#include "core/log/row.h"

#include <set>

namespace patella::exchange {

namespace {

// 2, 3 and 4: more kinds of records, which an older reader would lose.
constexpr int version = 4;
constexpr std::size_t mostInAList = 10'000; // tags of a run, or its kilometres

template <typename OneRecord> std::string listName() { return std::string(tableOf<OneRecord>) + "s"; }

// A list writes yes and no as true and false, words and kilometres as arrays, and nothing as null.
std::optional<Plain> plainAsListed(const Json& json, const NamedMember& member)
{
    if (member.isText && json.is_null())
        return Plain{std::string()};
    if (member.isYesOrNo && json.is_boolean())
        return Plain{std::int64_t{json.get<bool>() ? 1 : 0}};
    if (!json.is_array() || json.size() > mostInAList)
        return plainIn(json);
    std::string joined;
    for (const auto& each : json)
        joined += (joined.empty() ? "" : ",") + (each.is_string() ? each.get<std::string>() : each.dump());
    return joined.empty() && !member.isText ? Plain{} : Plain{joined};
}

// What is wrong with the member in this row; empty: it has been read.
std::optional<JsonTrouble> troubleWith(const NamedMember& member, const Json& row)
{
    const std::string name(member.column);
    const bool isSaid = row.is_object() && row.contains(name);
    if (member.isText && row.is_object() && !isSaid) // as an older or a sparing writer leaves it
        return std::nullopt;
    const auto plain = isSaid ? plainAsListed(row[name], member) : Plain{};
    if (plain && member.assign(viewOf(*plain)))
        return std::nullopt;
    return isSaid ? JsonTrouble::NotAValue : JsonTrouble::Missing;
}

template <typename Record> Json rowsJson(const std::vector<Record>& records)
{
    Json rows = Json::array();
    for (const auto& record : records)
        rows.push_back(rowJson(rowOf(record)));
    return rows;
}

class LogJsonReading {
public:
    JsonReading read(const Json& json)
    {
        if (json.is_discarded())
            return fail(JsonTrouble::NotJson);
        if (!json.is_object() || !json.contains("patella") || !json["patella"].is_object())
            return fail(JsonTrouble::NotALog);
        const auto& stated = json["patella"].value("version", Json());
        if (!stated.is_number_integer() || stated.get<std::int64_t>() < 1)
            return fail(JsonTrouble::NotALog);
        if (stated.get<std::int64_t>() > version)
            return fail(JsonTrouble::NewerVersion);
        forEachList(m_reading.log, [&]<typename OneRecord>(std::vector<OneRecord>& records) {
            readRows(json, listName<OneRecord>(), records);
        });
        return std::move(m_reading);
    }

private:
    JsonReading fail(JsonTrouble trouble)
    {
        m_reading.problems.push_back({{}, 0, {}, trouble});
        return std::move(m_reading);
    }

    template <typename Record>
    void readRows(const Json& json, const std::string& table, std::vector<Record>& records)
    {
        const auto rows = json.find(table);
        if (rows == json.end() || !rows->is_array())
            return;
        for (std::size_t place = 0; place < rows->size(); ++place) {
            auto record = recordIn<Record>((*rows)[place], table, place);
            if (record && m_ids.insert(record->id.text()).second)
                records.push_back(std::move(*record));
            else if (record)
                m_reading.problems.push_back({table, place, "id", JsonTrouble::IdTwice});
        }
    }

    template <typename Record>
    std::optional<Record> recordIn(const Json& row, const std::string& table, std::size_t place)
    {
        auto record = blank<Record>();
        for (const auto& member : membersOf(record))
            if (const auto trouble = troubleWith(member, row)) {
                m_reading.problems.push_back({table, place, std::string(member.column), *trouble});
                return std::nullopt;
            }
        return record;
    }

    JsonReading m_reading;
    std::set<std::string> m_ids;
};

} // namespace

std::string jsonOf(const Log& log)
{
    Json json{{"patella", {{"version", version}}}};
    forEachList(log, [&]<typename OneRecord>(const std::vector<OneRecord>& records) {
        json[listName<OneRecord>()] = rowsJson(records);
    });
    return textOf(json, 1) + "\n";
}

bool isLogJson(std::string_view bytes)
{
    const auto text = trimmed(withoutByteOrderMark(bytes.substr(0, 4096)));
    return (text.starts_with('{') && text.find("\"patella\"") != std::string_view::npos)
        || isListOfRuns(bytes);
}

JsonReading logFromJson(std::string_view bytes)
{
    return LogJsonReading().read(asLogJson(Json::parse(bytes, nullptr, false)));
}

} // namespace patella::exchange
