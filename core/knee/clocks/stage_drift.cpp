// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knee/clocks/stage_drift.h"

#include "core/knee/clocks/run_clocks.h"
#include "core/knee/run_scores.h"
#include "core/log/masking.h"

#include <map>

namespace patella {

namespace {

struct StageDay {
    int painfulRuns = 0;
    bool quietAtRest = false;
    bool painAtRest = false;
};

bool isFromRest(const PainNote& note)
{
    return note.score > Pain::least()
        && (note.moment == Moment::RestDay
            || (note.triggers
                && (note.triggers->contains(Trigger::Resting) || note.triggers->contains(Trigger::Night))));
}

std::map<LocalDate, StageDay> stageDays(const Log& log, Side knee, LocalDate today)
{
    std::map<LocalDate, StageDay> days;
    for (const auto& clocks : runClocks(log, knee, today))
        if (clocks.inOrAfter().value_or(Pain::least()) > Pain::least())
            ++days[clocks.run->when.date].painfulRuns;
    const auto masked = maskedNotes(log);
    for (const auto& note : log.painNotes) {
        if (note.date > today || !(knee == Side::Both || isAbout(note.side, knee)))
            continue;
        auto& day = days[note.date];
        if (isFromRest(note)) // a masked score is at least that much
            day.painAtRest = true;
        else if (note.moment == Moment::RestDay && !masked.contains(note.id))
            day.quietAtRest = true;
    }
    for (const auto& check : log.kneeChecks)
        if (check.date <= today && check.signs && (knee == Side::Both || isAbout(check.side, knee)))
            (check.signs->contains(KneeSign::NightPain) ? days[check.date].painAtRest
                                                        : days[check.date].quietAtRest)
                = true;
    return days;
}

// A phase that may become one of load only.
struct Phase {
    std::optional<LocalDate> from;
    int painfulRuns = 0;
    int quietAnswers = 0;

    bool isLoadOnly(LocalDate until) const
    {
        return from && daysBetween(*from, until) >= daysOfLoadOnly && painfulRuns >= painfulRunsOfLoadOnly
            && quietAnswers >= quietAnswersOfLoadOnly;
    }
};

} // namespace

StageDrifts stageDrifts(const Log& log, Side knee, LocalDate today)
{
    StageDrifts all{
        .drifts = {}, .painfulRuns = 0, .quietAnswers = 0, .painsAtRest = 0, .loadOnlyNow = false};
    Phase phase;
    for (const auto& [date, day] : stageDays(log, knee, today)) {
        all.painfulRuns += day.painfulRuns;
        all.painsAtRest += day.painAtRest ? 1 : 0;
        if (day.painAtRest) {
            if (phase.isLoadOnly(date))
                all.drifts.push_back({.from = *phase.from,
                    .firstRestPain = date,
                    .painfulRuns = phase.painfulRuns,
                    .quietAnswers = phase.quietAnswers});
            phase = {};
            continue;
        }
        if (day.painfulRuns > 0 && !phase.from)
            phase.from = date;
        phase.painfulRuns += day.painfulRuns;
        all.quietAnswers += day.quietAtRest ? 1 : 0;
        phase.quietAnswers += day.quietAtRest && phase.from ? 1 : 0;
    }
    all.loadOnlyNow = phase.isLoadOnly(today);
    return all;
}

} // namespace patella
