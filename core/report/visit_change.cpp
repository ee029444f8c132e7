// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/visit_change.h"

#include "core/log/masking.h"
#include "core/report/period_log.h"
#include "core/statistics/quantile.h"

#include <algorithm>
#include <map>
#include <set>

namespace patella {

namespace {

constexpr int fewestDaysBefore = 14;
constexpr int mostDaysBefore = 84;

// The worst answer of each run.
std::vector<int> answersTo(Moment moment, std::span<const RunEntry> runs, std::span<const PainNote> notes)
{
    std::map<RunId, std::optional<Pain>> worst;
    for (const auto& run : runs)
        worst[run.id] = std::nullopt;
    for (const auto& note : notes)
        if (note.run && note.moment == moment && worst.contains(*note.run))
            worst[*note.run] = std::max(worst[*note.run], std::optional(note.score));
    std::vector<int> answers;
    for (const auto& [run, score] : worst)
        if (score)
            answers.push_back(score->value());
    return answers;
}

int daysOfStrength(const Log& log, Period days)
{
    std::set<LocalDate> dates;
    for (const auto& note : log.careNotes)
        if (note.care == Care::Strength && days.contains(note.date))
            dates.insert(note.date);
    return static_cast<int>(dates.size());
}

int runsMasked(std::span<const RunEntry> runs, const Log& log, const std::set<PainNoteId>& masked)
{
    std::set<RunId> hidden;
    for (const auto& note : log.painNotes)
        if (note.run && masked.contains(note.id))
            hidden.insert(*note.run);
    return static_cast<int>(
        std::ranges::count_if(runs, [&](const RunEntry& run) { return hidden.contains(run.id); }));
}

Stretch stretchOf(const Log& log, Period days)
{
    const auto runs = runsIn(log, days);
    const auto masked = maskedNotes(log);
    const auto begins = firstDayOf(log);
    const auto during = answersTo(Moment::During, runs, log.painNotes);
    const auto after = answersTo(Moment::After, runs, log.painNotes);
    const auto morning = answersTo(Moment::NextMorning, runs, log.painNotes);
    Stretch stretch{
        .days = days,
        .wholeInLog = begins && *begins <= days.from,
        .runs = static_cast<int>(runs.size()),
        .runsAfterPainkiller = static_cast<int>(std::ranges::count_if(
            runs, [](const RunEntry& run) { return run.preparation.painkiller.value_or(false); })),
        .runsMasked = runsMasked(runs, log, masked),
        .distance = {},
        .longestRun = std::nullopt,
        .daysOfStrength = daysOfStrength(log, days),
        .answersDuring = static_cast<int>(during.size()),
        .medianDuring = medianOf(during),
        .answersAfter = static_cast<int>(after.size()),
        .medianAfter = medianOf(after),
        .answersNextMorning = static_cast<int>(morning.size()),
        .medianNextMorning = medianOf(morning),
        .painFree = painFreeDistance(onsetCurve(runs, log.painNotes, masked)),
        .surfaces = distanceBySurface(runs),
    };
    for (const auto& run : runs) {
        stretch.distance += run.measured.distance.value_or(Distance{});
        stretch.longestRun = std::max(stretch.longestRun, run.measured.distance);
    }
    return stretch;
}

// Empty: too few answers on either side.
std::optional<double> change(
    int answersBefore, std::optional<double> before, int answersSince, std::optional<double> since)
{
    if (answersBefore < fewestAnswersCompared || answersSince < fewestAnswersCompared)
        return std::nullopt;
    return *since - *before;
}

ChangeSize sizeOf(std::optional<double> change)
{
    return change ? sizeOfChange(*change) : ChangeSize::NotComparable;
}

void addShoes(VisitChange& change, const Log& log)
{
    std::map<ShoeId, LocalDate> first;
    for (const auto& run : log.runs)
        if (run.ground.shoe) {
            const auto [pair, isNew] = first.try_emplace(*run.ground.shoe, run.when.date);
            pair->second = std::min(pair->second, run.when.date);
        }
    for (const auto& shoe : log.shoes) {
        const auto ran = first.find(shoe.id);
        if (ran != first.end() && change.since.days.contains(ran->second))
            change.newShoes.push_back(shoe.name);
        if (shoe.retired && change.since.days.contains(*shoe.retired))
            change.retiredShoes.push_back(shoe.name);
    }
}

bool isExercise(Care care)
{
    return care == Care::Strength || care == Care::Stretch || care == Care::Roll || care == Care::SelfTest;
}

std::vector<RemedyUse> exercisesIn(const Log& log, Period days)
{
    std::vector<CareNote> notes;
    std::copy_if(log.careNotes.begin(), log.careNotes.end(), std::back_inserter(notes),
        [&](const CareNote& note) { return isExercise(note.care) && days.contains(note.date); });
    return remedyUses(notes);
}

} // namespace

double Stretch::kilometresPerWeek() const
{
    return static_cast<double>(distance.metres) / 1000 * 7 / days.days();
}

std::optional<VisitChange> changeSinceVisit(
    const Log& log, LocalDate lastDay, std::span<const RaisedFlag> flags)
{
    const auto visit = lastVisit(log, lastDay);
    if (!visit)
        return std::nullopt;
    const Period since{.from = daysAfter(visit->date, 1), .to = lastDay};
    const int daysBefore = std::clamp(since.days(), fewestDaysBefore, mostDaysBefore);
    const Period before{.from = daysAfter(visit->date, 1 - daysBefore), .to = visit->date};
    VisitChange diff{
        .visit = *visit,
        .before = stretchOf(log, before),
        .since = stretchOf(log, since),
        .duringChange = std::nullopt,
        .duringSize = ChangeSize::NotComparable,
        .nextMorningChange = std::nullopt,
        .nextMorningSize = ChangeSize::NotComparable,
        .newShoes = {},
        .retiredShoes = {},
        .exercises = exercisesIn(log, since),
        .newFlags = {},
    };
    diff.duringChange = change(diff.before.answersDuring, diff.before.medianDuring, diff.since.answersDuring,
        diff.since.medianDuring);
    diff.duringSize = sizeOf(diff.duringChange);
    diff.nextMorningChange = change(diff.before.answersNextMorning, diff.before.medianNextMorning,
        diff.since.answersNextMorning, diff.since.medianNextMorning);
    diff.nextMorningSize = sizeOf(diff.nextMorningChange);
    addShoes(diff, log);
    std::copy_if(flags.begin(), flags.end(), std::back_inserter(diff.newFlags),
        [&](const RaisedFlag& flag) { return since.contains(flag.since); });
    return diff;
}

} // namespace patella
