// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/patterns/factors/factors_of_day.h"

#include "core/knee/own_activity.h"

#include <algorithm>
#include <map>

namespace patella::patterns {

namespace {

using Answer = std::optional<double>;
using Days = std::map<LocalDate, const DayNote*>;

constexpr double minutesOfAnHour = 60;
constexpr auto shortSleep = std::chrono::hours(6); // less
constexpr auto longSitting = std::chrono::hours(8); // or more
constexpr int daysOfStrength = 2; // about 48 hours; many notes carry no time of day

template <typename Value, typename AsNumber>
FactorColumn column(FactorKind kind, std::span<const KneeRun> runs, const Days& days, int daysBefore,
    std::optional<Value> DayNote::* answer, AsNumber asNumber)
{
    FactorColumn column{.factor = {.kind = kind, .name = {}}, .values = {}};
    for (const auto& each : runs) {
        const auto day = days.find(daysAfter(each.run->when.date, -daysBefore));
        const auto noted = day == days.end() ? std::nullopt : day->second->*answer;
        column.values.push_back(noted ? Answer(asNumber(*noted)) : std::nullopt);
    }
    return column;
}

// From the first note of strength work on, a day without one is a day without the work.
FactorColumn strength(const Log& log, std::span<const KneeRun> runs)
{
    std::multimap<LocalDate, std::optional<TimeOfDay>> done;
    for (const auto& note : log.careNotes)
        if (note.care == Care::Strength)
            done.emplace(note.date, note.time);
    FactorColumn column{.factor = {.kind = FactorKind::Strength, .name = {}}, .values = {}};
    for (const auto& each : runs) {
        const auto& run = *each.run;
        if (done.empty() || run.when.date < done.begin()->first) {
            column.values.emplace_back();
            continue;
        }
        const auto from = done.lower_bound(daysAfter(run.when.date, -daysOfStrength));
        column.values.emplace_back(std::any_of(from, done.upper_bound(run.when.date), [&](const auto& note) {
            return note.first < run.when.date
                || (note.second && run.when.start && *note.second < *run.when.start);
        }));
    }
    return column;
}

std::vector<FactorColumn> measures(const Log& log, std::span<const KneeRun> runs)
{
    std::vector<FactorColumn> columns;
    for (const auto& measure : log.measures) {
        if (isOwnActivity(measure))
            continue;
        std::map<LocalDate, double> noted;
        for (const auto& value : log.measureValues)
            if (value.measure == measure.id)
                noted[value.date] = static_cast<double>(value.value.thousandths) / 1000;
        columns.push_back({.factor = {.kind = FactorKind::Measure, .name = measure.name}, .values = {}});
        for (const auto& each : runs) {
            const auto value = noted.find(each.run->when.date);
            columns.back().values.push_back(value == noted.end() ? std::nullopt : Answer(value->second));
        }
    }
    return columns;
}

} // namespace

std::vector<FactorColumn> factorsOfTheDay(const Log& log, std::span<const KneeRun> runs)
{
    Days days;
    for (const auto& note : log.dayNotes)
        days.emplace(note.date, &note);
    const auto hours
        = [](std::chrono::minutes time) { return static_cast<double>(time.count()) / minutesOfAnHour; };
    std::vector<FactorColumn> columns{
        strength(log, runs),
        column(FactorKind::ShortSleep, runs, days, 0, &DayNote::sleep,
            [](std::chrono::minutes slept) { return slept < shortSleep ? 1.0 : 0.0; }),
        column(FactorKind::LessSleep, runs, days, 0, &DayNote::sleep,
            [&](std::chrono::minutes slept) { return -hours(slept); }),
        column(FactorKind::LongSitting, runs, days, 1, &DayNote::sitting,
            [](std::chrono::minutes sat) { return sat >= longSitting ? 1.0 : 0.0; }),
        column(FactorKind::Sitting, runs, days, 1, &DayNote::sitting, hours),
        column(FactorKind::Heels, runs, days, 1, &DayNote::heels, hours),
        column(FactorKind::Stairs, runs, days, 1, &DayNote::stairs,
            [](Count flights) { return flights.value() / 10.0; }),
    };
    std::ranges::move(measures(log, runs), std::back_inserter(columns));
    return columns;
}

} // namespace patella::patterns
