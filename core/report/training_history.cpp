// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/training_history.h"

#include "core/load/median_distance.h"
#include "core/report/period.h"

#include <algorithm>
#include <set>

namespace patella {

namespace {

std::optional<Distance> medianWeek(const std::vector<Week>& weeks)
{
    std::vector<Distance> over;
    for (const auto& week : weeks)
        if (!week.inProgress)
            over.push_back(week.distance);
    return medianDistance(over);
}

void addRuns(TrainingHistory& history, const Log& log, Period period)
{
    for (const auto& run : log.runs) {
        if (!period.contains(run.when.date))
            continue;
        ++history.runs;
        history.distance += run.measured.distance.value_or(Distance{});
        history.longestRun = std::max(history.longestRun, run.measured.distance);
        history.races += run.form.kind == RunKind::Race ? 1 : 0;
    }
    for (const auto& spike : sessionSpikes(log.runs, period.to))
        if (period.contains(spike.date))
            history.spikes.push_back(spike);
}

void addOtherTraining(TrainingHistory& history, const Log& log, Period period)
{
    std::set<LocalDate> strength;
    for (const auto& note : log.careNotes)
        if (note.care == Care::Strength && period.contains(note.date))
            strength.insert(note.date);
    history.strengthDays = static_cast<int>(strength.size());
    std::set<LocalDate> other;
    for (const auto& note : log.dayNotes) {
        if (!period.contains(note.date) || (note.otherSport.empty() && !note.otherSportTime))
            continue;
        other.insert(note.date);
        history.otherSport += note.otherSportTime.value_or(std::chrono::minutes{});
    }
    history.otherSportDays = static_cast<int>(other.size());
}

} // namespace

TrainingHistory trainingHistory(const Log& log, LocalDate lastDay)
{
    const auto period = lastWeeks(usualReportWeeks, lastDay);
    TrainingHistory history{
        .weeks = judgedWeeks(log.runs, LoadUnit::Distance, lastDay),
        .runs = 0,
        .distance = {},
        .longestRun = std::nullopt,
        .medianWeek = std::nullopt,
        .weeksWithoutRun = 0,
        .races = 0,
        .spikes = {},
        .strengthDays = 0,
        .otherSportDays = 0,
        .otherSport = {},
    };
    std::erase_if(history.weeks, [&](const Week& week) { return week.monday < period.from; });
    history.medianWeek = medianWeek(history.weeks);
    history.weeksWithoutRun = static_cast<int>(std::ranges::count_if(history.weeks, isOff));
    addRuns(history, log, period);
    addOtherTraining(history, log, period);
    return history;
}

} // namespace patella
