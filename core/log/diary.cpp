// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/diary.h"

#include "core/log/day_of.h"

#include <algorithm>
#include <functional>

namespace patella {

namespace {

// Facts about the runner, plans and experiments are dated, but they are not what a day was like.
template <typename OneRecord>
constexpr bool belongsToADay
    = hasDay<OneRecord> && !std::is_same_v<OneRecord, ProfileFact> && !std::is_same_v<OneRecord, PlannedRun>
    && !std::is_same_v<OneRecord, SelfExperiment> && !std::is_same_v<OneRecord, Programme>;

void forEachOfADay(const Log& log, auto&& visit)
{
    forEachList(log, [&]<typename OneRecord>(const std::vector<OneRecord>& records) {
        if constexpr (belongsToADay<OneRecord>)
            for (const auto& record : records)
                visit(record);
    });
}

std::optional<LocalDate> firstDay(const Log& log, LocalDate today)
{
    std::optional<LocalDate> first;
    forEachOfADay(log, [&](const auto& record) {
        if (dayOf(record) <= today && (!first || dayOf(record) < *first))
            first = dayOf(record);
    });
    return first;
}

void add(const RunEntry& run, DiaryDay& day)
{
    ++day.runs;
    day.distance += run.measured.distance.value_or(Distance{});
}

void add(const PainNote& note, DiaryDay& day) { day.worst = std::max(day.worst, std::optional(note.score)); }

void add(const auto&, DiaryDay&) { }

bool standsUnderItsRun(const PainNote& note) { return note.run.has_value(); }
bool standsUnderItsRun(const auto&) { return false; }

} // namespace

std::vector<DiaryDay> diary(const Log& log, LocalDate today)
{
    const auto first = firstDay(log, today);
    if (!first)
        return {};
    const auto monday = mondayOf(*first);
    std::vector<DiaryDay> days;
    for (int day = 0; day <= daysBetween(monday, today); ++day)
        days.push_back(
            {.date = daysAfter(monday, day), .runs = 0, .distance = {}, .worst = {}, .isBlank = true});
    forEachOfADay(log, [&](const auto& record) {
        if (dayOf(record) > today)
            return;
        auto& day = days.at(static_cast<std::size_t>(daysBetween(monday, dayOf(record))));
        day.isBlank = false;
        add(record, day);
    });
    return days;
}

std::vector<std::pair<LocalDate, Record>> recordsBackwards(const Log& log, LocalDate from, LocalDate to)
{
    std::vector<std::pair<LocalDate, Record>> records;
    forEachOfADay(log, [&](const auto& record) {
        const auto day = dayOf(record);
        if (day >= from && day <= to && !standsUnderItsRun(record))
            records.emplace_back(day, record);
    });
    std::ranges::stable_sort(records, std::greater{}, [](const auto& each) { return each.first; });
    return records;
}

std::vector<Record> recordsOf(const Log& log, LocalDate day)
{
    std::vector<Record> records;
    forEachOfADay(log, [&](const auto& record) {
        if (dayOf(record) == day && !standsUnderItsRun(record))
            records.push_back(record);
    });
    return records;
}

} // namespace patella
