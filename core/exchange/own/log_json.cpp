// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/own/log_json.h"

#include "core/exchange/format/json.h"
#include "core/exchange/format/text.h"
#include "core/log/blank.h"
#include "core/log/columns.h"

#include <set>

namespace patella::exchange {

namespace {

// 2 and 3: more kinds of records, which an older reader would lose.
constexpr int version = 3;

template <typename OneRecord> std::string listName() { return std::string(tableOf<OneRecord>) + "s"; }

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
        std::optional<JsonProblem> problem;
        forEachColumn(record, [&](std::string_view column, auto& member) {
            const std::string name(column);
            const bool said = row.is_object() && row.contains(name);
            const bool youngText = std::is_same_v<decltype(member), std::string&> && row.is_object() && !said;
            if (youngText) // a column that the writer of this file did not know yet
                return;
            const auto plain = said ? plainIn(row[name]) : Plain{};
            if (!problem && (!plain || !assign(*plain, member)))
                problem = {table, place, name, said ? JsonTrouble::NotAValue : JsonTrouble::Missing};
        });
        if (problem)
            m_reading.problems.push_back(*problem);
        return problem ? std::nullopt : std::optional(std::move(record));
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
    return text.starts_with('{') && text.find("\"patella\"") != std::string_view::npos;
}

JsonReading logFromJson(std::string_view bytes)
{
    return LogJsonReading().read(Json::parse(bytes, nullptr, false));
}

} // namespace patella::exchange
