// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report.h"

#include "core/log/masking.h"

#include <algorithm>
#include <set>

namespace patella {

namespace {

constexpr int daysOfAWeek = 7;

std::vector<RunEntry> runsOf(const Log& log, Period period)
{
    std::vector<RunEntry> runs;
    std::copy_if(log.runs.begin(), log.runs.end(), std::back_inserter(runs),
        [&](const RunEntry& run) { return period.contains(run.date); });
    return runs;
}

// Answers belong to their run, wherever their own day lies: the morning after the last day is in.
std::vector<PainNote> notesOf(const Log& log, std::span<const RunEntry> runs, Period period)
{
    std::set<RunId> known;
    for (const auto& run : runs)
        known.insert(run.id);
    std::vector<PainNote> notes;
    std::copy_if(
        log.painNotes.begin(), log.painNotes.end(), std::back_inserter(notes), [&](const PainNote& note) {
            return note.run ? known.contains(*note.run) : period.contains(note.date);
        });
    return notes;
}

std::optional<double> runsPerWeek(std::size_t runs, const Log& log, Period period)
{
    const auto begins = firstDayOf(log);
    if (!begins)
        return std::nullopt;
    const Period covered{.from = std::max(*begins, period.from), .to = period.to};
    if (covered.days() < daysOfAWeek)
        return std::nullopt;
    return static_cast<double>(runs) * daysOfAWeek / covered.days();
}

Totals totalsOf(std::span<const RunEntry> runs, const Log& log, Period period)
{
    Totals totals{
        .runs = static_cast<int>(runs.size()),
        .runsWithoutDistance = 0,
        .runsWithoutDuration = 0,
        .distance = {},
        .duration = {},
        .longestRun = std::nullopt,
        .runsPerWeek = runsPerWeek(runs.size(), log, period),
        .runsAfterPainkiller = 0,
    };
    for (const auto& run : runs) {
        totals.runsWithoutDistance += run.distance ? 0 : 1;
        totals.runsWithoutDuration += run.duration ? 0 : 1;
        totals.distance += run.distance.value_or(Distance{});
        totals.duration += run.duration.value_or(std::chrono::seconds{});
        totals.longestRun = std::max(totals.longestRun, run.distance);
        totals.runsAfterPainkiller += run.painkiller.value_or(false) ? 1 : 0;
    }
    return totals;
}

std::vector<WeekLoad> weeksOf(const Log& log, Period period, LocalDate today)
{
    auto weeks = weeklyLoads(log.runs, today);
    std::erase_if(weeks, [first = mondayOf(period.from), last = period.to](const WeekLoad& week) {
        return week.monday < first || week.monday > last;
    });
    return weeks;
}

std::vector<PainNote> notesOfWeeks(const Log& log, const std::vector<WeekLoad>& weeks)
{
    if (weeks.empty())
        return {};
    const Period whole{.from = weeks.front().monday, .to = daysAfter(weeks.back().monday, daysOfAWeek - 1)};
    return notesOf(log, runsOf(log, whole), whole);
}

int countOf(const std::vector<WeekLoad>& weeks, std::initializer_list<WeekState> states)
{
    return static_cast<int>(std::count_if(weeks.begin(), weeks.end(), [&](const WeekLoad& week) {
        return std::find(states.begin(), states.end(), week.state) != states.end();
    }));
}

} // namespace

Report reportOn(const Log& log, Period period, LocalDate today, const ReportChoice& choice)
{
    period.to = std::min(period.to, today);
    const auto runs = runsOf(log, period);
    const auto notes = notesOf(log, runs, period);
    const auto weeks = weeksOf(log, period, today);
    const auto onset = onsetCurve(runs, notes);
    std::array<Answers, momentsOfARun.size()> answers{};
    for (const auto moment : momentsOfARun)
        answers[placeOf(moment)] = answersAt(moment, runs, notes, today);
    return {
        .period = period,
        .madeOn = today,
        .logBegins = firstDayOf(log),
        .totals = totalsOf(runs, log, period),
        .weeks = weeks,
        .painNotesOfTheWeeks = notesOfWeeks(log, weeks),
        .weeksAboveLine = countOf(weeks, {WeekState::Above10, WeekState::Above30}),
        .weeksFarAboveLine = countOf(weeks, {WeekState::Above30}),
        .pain = painByPlace(notes),
        .answers = answers,
        .restDayScores = static_cast<int>(
            std::count_if(notes.begin(), notes.end(), [](const auto& note) { return !note.run; })),
        .painFree = painFreeRuns(runs, notes),
        .fourWeeks = fourWeeksCompared(log, period.to),
        .surfaces = distanceBySurface(runs),
        .shoes = distanceByShoe(runs, log),
        .runs = rowsOf(runs, notes, log.shoes, maskedNotes(log)),
        .parts = choice.parts,
        .redFlags = {},
        .profile = {},
        .mainComplaint = std::nullopt,
        .otherComplaints = {},
        .places = {},
        .character = {},
        .dailyLife = {},
        .onset = onset,
        .painFreeDistance = painFreeDistance(onset),
        .zones = {},
        .episodes = {},
        .sinceVisit = std::nullopt,
        .patterns = {},
        .care = {},
        .history = {},
        .goalRace = std::nullopt,
        .nextVisit = std::nullopt,
        .question = std::nullopt,
        .gaps = {},
    };
}

} // namespace patella
