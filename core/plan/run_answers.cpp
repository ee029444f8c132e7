// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/run_answers.h"

#include "core/knee/run_scores.h"

#include <algorithm>
#include <map>

namespace patella {

namespace {

struct Said {
    Answer answer;
    ZoneReason why;
};

bool isWorseThanBefore(const RunScores& scores, Moment moment)
{
    const auto before = scores.at(Moment::Before);
    return before && scores.at(moment) > before;
}

bool isWhole(const RunScores& scores)
{
    return std::ranges::all_of(scores.worst, [](const auto& score) { return score.has_value(); });
}

// A ceiling of somebody else's moves the border between green and amber; red stays where it is.
Said said(const RunZone& zone, const RunScores& scores, Pain ceiling)
{
    const auto during = scores.at(Moment::During);
    if (zone.zone == Zone::Red)
        return {Answer::Red, zone.why};
    if (during && *during > ceiling)
        return {Answer::Amber, ZoneReason::WorstDuring};
    if (zone.zone == Zone::Green)
        return {Answer::Green, zone.why};
    if (zone.zone == Zone::Amber && zone.why != ZoneReason::WorstDuring)
        return {Answer::Amber, zone.why};
    if (isWorseThanBefore(scores, Moment::NextMorning))
        return {Answer::Amber, ZoneReason::NextMorning};
    if (isWorseThanBefore(scores, Moment::After))
        return {Answer::Amber, ZoneReason::HourAfter};
    if (scores.masked)
        return {Answer::Missing, ZoneReason::Masked};
    return isWhole(scores) ? Said{Answer::Green, ZoneReason::NothingAgainstIt}
                           : Said{Answer::Missing, ZoneReason::TooFewAnswers};
}

// Red before amber before a missing answer before green.
int weightOf(Answer answer)
{
    switch (answer) {
    case Answer::Green:
        return 0;
    case Answer::Missing:
        return 1;
    case Answer::Amber:
        return 2;
    case Answer::Red:
        return 3;
    }
    return 3;
}

void addAnswersOf(
    Side knee, const Log& log, Pain ceiling, LocalDate from, LocalDate until, std::map<RunId, Said>& answers)
{
    const auto scores = runScores(log, knee, until, from);
    const auto zones = zonesOf(log, knee, until, from);
    for (std::size_t i = 0; i < zones.size(); ++i) {
        const auto now = said(zones[i], scores[i], ceiling);
        const auto [known, isNew] = answers.emplace(zones[i].run, now);
        if (!isNew && weightOf(now.answer) > weightOf(known->second.answer))
            known->second = now;
    }
}

} // namespace

std::vector<RunAnswer> runAnswers(const Log& log, Side knee, Pain ceiling, LocalDate from, LocalDate to)
{
    std::map<RunId, Said> answers;
    for (const auto each : bothKnees)
        if (isAbout(knee, each))
            addAnswersOf(each, log, ceiling, from, to, answers);
    std::vector<RunAnswer> all;
    for (const auto& run : log.runs) {
        if (run.when.date < from || run.when.date > to)
            continue;
        const auto found = answers.find(run.id);
        const auto now
            = found == answers.end() ? Said{Answer::Missing, ZoneReason::TooFewAnswers} : found->second;
        all.push_back({.run = run.id,
            .date = run.when.date,
            .duration = run.measured.duration,
            .answer = now.answer,
            .why = now.why});
    }
    return all;
}

} // namespace patella
