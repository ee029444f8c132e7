// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knee/changes/run_up.h"

#include "core/knee/habits.h"
#include "core/load/spikes.h"
#include "core/log/order.h"

#include <algorithm>
#include <span>

namespace patella {

namespace {

template <typename Record>
std::span<const Record> between(
    const std::vector<Record>& records, LocalDate from, LocalDate until, auto dateOf)
{
    const auto first = std::ranges::lower_bound(records, from, {}, dateOf);
    const auto last = std::ranges::lower_bound(records, until, {}, dateOf);
    return {first, last};
}

LocalDate dateOfRun(const RunEntry& run) { return run.when.date; }

std::optional<double> meanOfDays(std::span<const DayNote> days, auto amountOf)
{
    double sum = 0;
    int known = 0;
    for (const auto& day : days)
        if (const std::optional<double> amount = amountOf(day)) {
            sum += *amount;
            ++known;
        }
    return known > 0 ? std::optional(sum / known) : std::nullopt;
}

auto hoursOf(std::optional<std::chrono::minutes> DayNote::* minutes)
{
    return [minutes](const DayNote& day) {
        return day.*minutes ? std::optional(static_cast<double>((day.*minutes)->count()) / 60) : std::nullopt;
    };
}

double kilometresIn(std::span<const RunEntry> runs)
{
    double sum = 0;
    for (const auto& run : runs)
        sum += static_cast<double>(run.measured.distance.value_or(Distance{}).metres) / 1000;
    return sum;
}

} // namespace

RunUps::RunUps(const Log& log, LocalDate today)
    : m_runs(log.runs)
    , m_days(log.dayNotes)
{
    std::erase_if(m_runs, [&](const RunEntry& run) { return run.when.date > today; });
    sort(m_runs);
    sort(m_days);
    for (const auto& each : sessionRatios(m_runs, today))
        m_ratios.push_back({.date = each.date, .ratio = each.ratio});
}

std::optional<LocalDate> RunUps::firstRun() const
{
    return m_runs.empty() ? std::nullopt : std::optional(m_runs.front().when.date);
}

RunUp RunUps::before(LocalDate day) const
{
    const auto from = daysAfter(day, -daysOfARunUp);
    const auto runs = between(m_runs, from, day, dateOfRun);
    const auto days = between(m_days, from, day, &DayNote::date);
    const auto habits = habitsOf(runs, from, daysAfter(day, -1));
    RunUp up{};
    const auto put = [&](RunUpMeasure measure, std::optional<double> value) {
        up.at(static_cast<std::size_t>(measure)) = value;
    };
    put(RunUpMeasure::KilometresPerWeek, habits.kilometresPerWeek());
    put(RunUpMeasure::RunsPerWeek, habits.runs * 7.0 / daysOfARunUp);
    std::optional<double> highest;
    for (const auto& each : between(m_ratios, from, day, &DatedRatio::date))
        highest = std::max(highest, std::optional(each.ratio));
    put(RunUpMeasure::LongestAgainstBefore, highest);
    const double lastWeek = kilometresIn(between(m_runs, daysAfter(day, -daysOfAWeek), day, dateOfRun));
    const double weeksBefore = (kilometresIn(runs) - lastWeek) / 2;
    if (weeksBefore > 0)
        put(RunUpMeasure::LastWeekAgainstBefore, lastWeek / weeksBefore);
    put(RunUpMeasure::HardShare, habits.hardShare);
    put(RunUpMeasure::AsphaltShare, habits.asphaltShare);
    put(RunUpMeasure::DescentPerKilometre, habits.descentPerKm);
    put(RunUpMeasure::WithoutWarmUpShare, habits.withoutWarmUpShare);
    put(RunUpMeasure::SleepHours, meanOfDays(days, hoursOf(&DayNote::sleep)));
    put(RunUpMeasure::SittingHours, meanOfDays(days, hoursOf(&DayNote::sitting)));
    put(RunUpMeasure::HeelHours, meanOfDays(days, hoursOf(&DayNote::heels)));
    put(RunUpMeasure::StairFlights, meanOfDays(days, [](const DayNote& each) {
        return each.stairs ? std::optional<double>(each.stairs->value()) : std::nullopt;
    }));
    return up;
}

} // namespace patella
