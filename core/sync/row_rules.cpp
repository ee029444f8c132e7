// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/row_rules.h"

#include "core/log/blank.h"
#include "core/log/columns.h"
#include "core/log/row.h"
#include "core/store/codec.h"

#include <algorithm>
#include <array>
#include <functional>
#include <map>

namespace patella::sync {

namespace {

using Test = std::function<bool(const Plain&)>;
using Tests = std::map<std::string_view, Test>;

template <typename OneRecord> Tests testsOf()
{
    Tests tests;
    forEachColumn(blank<OneRecord>(), [&](std::string_view column, const auto& member) {
        if (column != "id")
            tests.emplace(column, [member](const Plain& value) {
                auto copy = member;
                return assign(value, copy) && !codec::isBeyondAnything(copy);
            });
    });
    return tests;
}

const std::map<std::string_view, Tests>& allTests()
{
    static const auto all = [] {
        std::map<std::string_view, Tests> tests;
        const Log kinds;
        forEachList(kinds, [&]<typename OneRecord>(const std::vector<OneRecord>&) {
            tests.emplace(tableOf<OneRecord>, testsOf<OneRecord>());
        });
        return tests;
    }();
    return all;
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

bool isTable(std::string_view table) { return allTests().contains(table); }

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
    const auto tests = allTests().find(table);
    if (tests == allTests().end())
        return false;
    const auto test = tests->second.find(column);
    return test != tests->second.end() && test->second(value);
}

std::optional<Record> recordOf(std::string_view table, const std::string& id, const PlainRow& row)
{
    std::optional<Record> made;
    const Log kinds;
    forEachList(kinds, [&]<typename OneRecord>(const std::vector<OneRecord>&) {
        if (table != tableOf<OneRecord>)
            return;
        auto record = blank<OneRecord>();
        bool isSound = true;
        forEachColumn(record, [&](std::string_view column, auto& member) {
            if (column == "id")
                isSound = isSound && assign(Plain(id), member);
            else if (const auto said = row.find(column); said != row.end())
                isSound = isSound && assign(said->second, member);
        });
        if (isSound)
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
    return std::visit(
        [](const auto& each) {
            const auto pointers = pointersOf(tableOf<std::remove_cvref_t<decltype(each)>>);
            std::vector<std::string> targets(pointers.size());
            if (pointers.empty())
                return targets;
            forEachColumn(each, [&](std::string_view column, const auto& member) {
                const auto pointer = std::ranges::find(pointers, column, &Pointing::column);
                if (pointer == pointers.end())
                    return;
                const auto plain = toPlain(member);
                if (const auto* target = std::get_if<std::string>(&plain))
                    targets[static_cast<std::size_t>(pointer - pointers.begin())] = *target;
            });
            return targets;
        },
        record);
}

} // namespace patella::sync
