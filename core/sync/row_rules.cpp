// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/row_rules.h"

#include "core/log/blank.h"
#include "core/log/columns.h"
#include "core/log/row.h"

#include <algorithm>
#include <array>
#include <map>

namespace patella::sync {

namespace {

// By column, those of the key left out.
using Columns = std::map<std::string_view, NamedMember>;

template <typename OneRecord> Columns columnsOf()
{
    static auto record = blank<OneRecord>(); // the members are only asked what they would take
    Columns columns;
    for (auto& member : membersOf(record))
        if (member.column != "id")
            columns.emplace(member.column, std::move(member));
    return columns;
}

const std::map<std::string_view, Columns>& allColumns()
{
    static const auto all = [] {
        std::map<std::string_view, Columns> columns;
        const Log kinds;
        forEachList(kinds, [&]<typename OneRecord>(const std::vector<OneRecord>&) {
            columns.emplace(tableOf<OneRecord>, columnsOf<OneRecord>());
        });
        return columns;
    }();
    return all;
}

// False: a value is none of its column. What is not said is not answered.
bool assignAll(const std::vector<NamedMember>& members, const std::string& id, const PlainRow& row)
{
    return std::ranges::all_of(members, [&](const NamedMember& member) {
        if (member.column == "id")
            return member.assign(std::string_view(id));
        const auto said = row.find(member.column);
        return said == row.end() || member.assign(viewOf(said->second));
    });
}

constexpr std::array<std::string_view, 7> pointingFirst{
    "pain_note", "measure_value", "planned_run", "run", "self_experiment", "shoe", "measure"};

constexpr std::array ofRun{
    Pointing{"shoe_id", "shoe", false}, Pointing{"experiment_id", "self_experiment", false}};
constexpr std::array ofPainNote{Pointing{"run_id", "run", true}};
constexpr std::array ofMeasureValue{Pointing{"measure_id", "measure", true}};
constexpr std::array ofPlannedRun{Pointing{"shoe_id", "shoe", false}};
constexpr std::array ofExperiment{
    Pointing{"first_shoe_id", "shoe", false}, Pointing{"second_shoe_id", "shoe", false}};

struct Together {
    std::string_view table;
    std::array<std::string_view, 3> columns;
    std::size_t count;
};
constexpr std::array groups{
    Together{"run", {"date", "start_time", "utc_offset_min"}, 3},
    Together{"run", {"experiment_id", "trial"}, 2},
    Together{"pain_note", {"run_id", "moment"}, 2},
    Together{"measure", {"lowest_thousandths", "highest_thousandths"}, 2},
};

} // namespace

bool isTable(std::string_view table) { return allColumns().contains(table); }

int orderOfTable(std::string_view table)
{
    return static_cast<int>(std::ranges::find(pointingFirst, table) - pointingFirst.begin());
}

bool hasUniqueNames(std::string_view table) { return table == "shoe" || table == "measure"; }

std::span<const Pointing> pointersOf(std::string_view table)
{
    if (table == "run")
        return ofRun;
    if (table == "pain_note")
        return ofPainNote;
    if (table == "measure_value")
        return ofMeasureValue;
    if (table == "planned_run")
        return ofPlannedRun;
    if (table == "self_experiment")
        return ofExperiment;
    return {};
}

SharedRows::Pointers pointersTo(std::string_view table)
{
    SharedRows::Pointers pointers;
    for (const auto from : pointingFirst)
        for (const auto& each : pointersOf(from))
            if (each.table == table)
                pointers.emplace_back(from, each.column);
    return pointers;
}

std::span<const std::string_view> togetherWith(std::string_view table, std::string_view column)
{
    for (const auto& group : groups) {
        const auto columns = std::span(group.columns).first(group.count);
        if (group.table == table && std::ranges::find(columns, column) != columns.end())
            return columns;
    }
    return {};
}

bool isSoundValue(std::string_view table, std::string_view column, const Plain& value)
{
    const auto columns = allColumns().find(table);
    if (columns == allColumns().end())
        return false;
    const auto known = columns->second.find(column);
    return known != columns->second.end() && known->second.isOneOf(viewOf(value))
        && !(known->second.isBounded && isBeyondAnything(viewOf(value)));
}

std::optional<Record> recordOf(std::string_view table, const std::string& id, const PlainRow& row)
{
    std::optional<Record> made;
    const Log kinds;
    forEachList(kinds, [&]<typename OneRecord>(const std::vector<OneRecord>&) {
        if (table != tableOf<OneRecord>)
            return;
        auto record = blank<OneRecord>();
        if (assignAll(membersOf(record), id, row))
            made = std::move(record);
    });
    return made;
}

std::string tableOfRecord(const Record& record)
{
    return std::visit(
        [](const auto& each) { return std::string(tableOf<std::remove_cvref_t<decltype(each)>>); }, record);
}

PlainRow plainRowOf(const Record& record)
{
    PlainRow plain;
    std::visit(
        [&](const auto& each) {
            for (auto& [column, value] : rowOf(each))
                plain.emplace(column, std::move(value));
        },
        record);
    return plain;
}

std::vector<std::string> targetsOf(const Record& record)
{
    const auto pointers = pointersOf(tableOfRecord(record));
    std::vector<std::string> targets(pointers.size());
    if (pointers.empty())
        return targets;
    const auto row = plainRowOf(record);
    for (std::size_t i = 0; i < pointers.size(); ++i)
        if (const auto* target = std::get_if<std::string>(&row.find(pointers[i].column)->second))
            targets[i] = *target;
    return targets;
}

} // namespace patella::sync
