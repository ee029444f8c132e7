// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/period_log.h"

#include "core/log/day_of.h"

#include <algorithm>
#include <set>

namespace patella {

namespace {

template <typename OneRecord> void keepDaysOf(std::vector<OneRecord>& records, Period period)
{
    std::erase_if(records, [&](const OneRecord& record) { return !period.contains(dayOf(record)); });
}

} // namespace

std::vector<RunEntry> runsIn(const Log& log, Period days)
{
    std::vector<RunEntry> runs;
    std::copy_if(log.runs.begin(), log.runs.end(), std::back_inserter(runs),
        [&](const RunEntry& run) { return days.contains(run.when.date); });
    return runs;
}

Log entriesOf(const Log& log, Period period)
{
    auto part = log;
    keepDaysOf(part.runs, period);
    keepDaysOf(part.kneeChecks, period);
    keepDaysOf(part.dayNotes, period);
    keepDaysOf(part.measureValues, period);
    keepDaysOf(part.careNotes, period);
    keepDaysOf(part.visits, period);
    keepDaysOf(part.plannedRuns, period);
    std::set<RunId> runs;
    std::set<std::optional<ShoeId>> shoes;
    std::set<std::optional<SelfExperimentId>> experiments;
    for (const auto& run : part.runs) {
        runs.insert(run.id);
        shoes.insert(run.ground.shoe);
        experiments.insert(run.preparation.experiment);
    }
    for (const auto& planned : part.plannedRuns)
        shoes.insert(planned.shoe);
    std::set<MeasureId> measures;
    for (const auto& value : part.measureValues)
        measures.insert(value.measure);
    std::erase_if(part.painNotes, [&](const PainNote& note) {
        return note.run ? !runs.contains(*note.run) : !period.contains(note.date);
    });
    std::erase_if(part.complaints, [&](const Complaint& complaint) {
        return complaint.date > period.to || (complaint.ended && *complaint.ended < period.from);
    });
    std::erase_if(part.programmes, [&](const Programme& programme) {
        return programme.date > period.to || (programme.ended && *programme.ended < period.from);
    });
    std::erase_if(part.shoes, [&](const Shoe& shoe) { return !shoes.contains(shoe.id); });
    std::erase_if(part.measures, [&](const Measure& measure) { return !measures.contains(measure.id); });
    std::erase_if(part.selfExperiments,
        [&](const SelfExperiment& experiment) { return !experiments.contains(experiment.id); });
    part.profileFacts.clear();
    return part;
}

} // namespace patella
