// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/load/plan_changes.h"

#include <QStringList>

#include "core/log/blank.h"
#include "ui/fields/typed_text.h"

#include <algorithm>
#include <cmath>

namespace patella::ui {

namespace {

struct Amounts {
    std::optional<Distance> distance;
    std::optional<std::chrono::minutes> duration;
};

std::optional<Amounts> amountsOf(const QString& text, DistanceUnit unit)
{
    if (const auto both = runFromText(text, unit))
        return Amounts{both->distance, std::chrono::round<std::chrono::minutes>(both->duration)};
    if (const auto distance = distanceFromText(text, unit); distance && distance->metres > 0)
        return Amounts{*distance, {}};
    if (const auto time = durationFromText(text); time && *time >= std::chrono::minutes{1})
        return Amounts{{}, std::chrono::round<std::chrono::minutes>(*time)};
    return std::nullopt;
}

std::vector<PlannedRun> runsOn(const std::vector<PlannedRun>& planned, LocalDate day)
{
    std::vector<PlannedRun> runs;
    std::copy_if(planned.begin(), planned.end(), std::back_inserter(runs),
        [&](const PlannedRun& run) { return run.date == day; });
    return runs;
}

QString textOf(const PlannedRun& run, DistanceUnit unit)
{
    QStringList parts;
    if (run.distance)
        parts << distanceText(*run.distance, unit);
    if (run.duration && run.distance)
        parts << words::duration(*run.duration);
    else if (run.duration)
        parts << QStringLiteral("%1m").arg(run.duration->count());
    return parts.join(QLatin1Char(' '));
}

Distance scaled(Distance distance, double factor)
{
    constexpr double hundred = 100; // nobody plans by the metre
    return {std::max<std::int64_t>(
        100, std::llround(static_cast<double>(distance.metres) * factor / hundred) * 100)};
}

std::chrono::minutes scaled(std::chrono::minutes time, double factor)
{
    return std::chrono::minutes{
        std::max<std::int64_t>(1, std::llround(static_cast<double>(time.count()) * factor))};
}

} // namespace

std::optional<ChangeSet> planOfDay(
    const std::vector<PlannedRun>& planned, LocalDate day, const QString& text, DistanceUnit unit)
{
    const auto before = runsOn(planned, day);
    const auto parts = text.trimmed().isEmpty() ? QStringList() : text.split(QLatin1Char('+'));
    ChangeSet changeSet;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const auto place = static_cast<std::size_t>(i);
        const bool isAsItWas = place < before.size() && parts[i].trimmed() == textOf(before[place], unit);
        if (isAsItWas) // miles are shown shorter than they are kept
            continue;
        const auto amounts = amountsOf(parts[i].trimmed(), unit);
        if (!amounts)
            return std::nullopt;
        auto run = place < before.size() ? before[place] : newOf<PlannedRun>(day);
        run.distance = amounts->distance;
        run.duration = amounts->duration;
        if (place >= before.size())
            changeSet.push_back(added(run));
        else if (run != before[place])
            changeSet.push_back(replaced(before[place], run));
    }
    for (auto place = static_cast<std::size_t>(parts.size()); place < before.size(); ++place)
        changeSet.push_back(removed(before[place]));
    return changeSet;
}

QString textOfDay(const std::vector<PlannedRun>& planned, LocalDate day, DistanceUnit unit)
{
    QStringList parts;
    for (const auto& run : runsOn(planned, day))
        parts << textOf(run, unit);
    return parts.join(QStringLiteral(" + "));
}

ChangeSet movedPlan(
    const std::vector<PlannedRun>& planned, const PlanMove& move, LoadUnit unit, LocalDate today)
{
    ChangeSet changeSet;
    for (const auto& run : planned) {
        if (run.date < today || mondayOf(run.date) != move.from)
            continue;
        auto after = run;
        after.date = std::max(daysAfter(run.date, daysBetween(move.from, move.to)), today);
        if (unit == LoadUnit::Distance && run.distance)
            after.distance = scaled(*run.distance, move.factor);
        if (unit == LoadUnit::Minutes && run.duration)
            after.duration = scaled(*run.duration, move.factor);
        if (move.factor <= 0)
            changeSet.push_back(removed(run));
        else if (after != run)
            changeSet.push_back(replaced(run, after));
    }
    return changeSet;
}

} // namespace patella::ui
