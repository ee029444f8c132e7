// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/log_json.h"

#include "core/exchange/json.h"
#include "core/exchange/text.h"
#include "core/log/blank.h"

#include <set>

namespace patella::exchange {

namespace {

constexpr int version = 1;

template <typename Record> Json rowsJson(const std::vector<Record>& records)
{
    Json rows = Json::array();
    for (const auto& record : records)
        rows.push_back(rowJson(record));
    return rows;
}

class Reading {
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
        readRows(json, "shoes", m_reading.log.shoes);
        readRows(json, "runs", m_reading.log.runs);
        readRows(json, "pain_notes", m_reading.log.painNotes);
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
    const Json json{
        {"patella", {{"version", version}}},
        {"shoes", rowsJson(log.shoes)},
        {"runs", rowsJson(log.runs)},
        {"pain_notes", rowsJson(log.painNotes)},
    };
    return textOf(json, 1) + "\n";
}

bool isLogJson(std::string_view bytes)
{
    const auto text = trimmed(withoutByteOrderMark(bytes.substr(0, 4096)));
    return text.starts_with('{') && text.find("\"patella\"") != std::string_view::npos;
}

JsonReading logFromJson(std::string_view bytes) { return Reading().read(Json::parse(bytes, nullptr, false)); }

} // namespace patella::exchange
