// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knee/knee_state.h"

#include "core/knee/run_scores.h"
#include "core/log/day_of.h"
#include "core/log/masking.h"
#include "core/statistics/quantile.h"

#include <algorithm>
#include <map>
#include <set>

namespace patella {

namespace {

constexpr int daysOfTwelveWeeks = 84;
constexpr int daysOfZones = 182;

bool isOfKnee(const PainNote& note, Side knee) { return knee == Side::Both || isAbout(note.side, knee); }

bool isMorning(const PainNote& note)
{
    return note.moment == Moment::NextMorning || note.moment == Moment::RestDay;
}

struct Days {
    LocalDate from;
    LocalDate to;
    bool contain(LocalDate day) const { return from <= day && day <= to; }
};

// The worst of a day; masked as soon as one of it is.
struct WorstOfDay {
    Pain score;
    bool masked;
};

FourWeekMornings morningsOf(const Log& log, const std::set<PainNoteId>& masked, Days days, LocalDate today)
{
    std::map<LocalDate, WorstOfDay> byDay;
    std::set<RunId> answered;
    for (const auto& note : log.painNotes) {
        if (!isMorning(note))
            continue;
        if (note.run)
            answered.insert(*note.run);
        if (!days.contain(note.date))
            continue;
        const auto [day, isNew] = byDay.try_emplace(note.date, WorstOfDay{note.score, false});
        day->second.score = std::max(day->second.score, note.score);
        day->second.masked |= masked.contains(note.id);
    }
    FourWeekMornings mornings{.days = 0, .median = std::nullopt, .masked = 0, .missing = 0};
    std::vector<int> scores;
    for (const auto& [date, worst] : byDay) {
        if (worst.masked)
            ++mornings.masked;
        else
            scores.push_back(worst.score.value());
    }
    mornings.days = static_cast<int>(scores.size());
    mornings.median = medianOf(scores);
    for (const auto& run : log.runs)
        if (const auto morning = daysAfter(run.when.date, 1); days.contain(morning) && morning <= today)
            mornings.missing += answered.contains(run.id) ? 0 : 1;
    return mornings;
}

MorningsCompared morningsCompared(const Log& log, const std::set<PainNoteId>& masked, LocalDate today)
{
    const auto weeks = [&](int back) {
        const Days days{.from = daysAfter(today, 1 - (back + 1) * daysOfFourWeeks),
            .to = daysAfter(today, -back * daysOfFourWeeks)};
        return morningsOf(log, masked, days, today);
    };
    MorningsCompared compared{.before = weeks(1), .recent = weeks(0), .change = std::nullopt};
    if (compared.before.days >= fewestMorningsCompared && compared.recent.days >= fewestMorningsCompared)
        compared.change = *compared.recent.median - *compared.before.median;
    return compared;
}

std::optional<MorningScore> latestMorning(const Log& log, const std::set<PainNoteId>& masked, LocalDate today)
{
    std::optional<MorningScore> latest;
    std::optional<RunId> run;
    for (const auto& note : log.painNotes) {
        if (!isMorning(note) || note.date > today || (latest && note.date < latest->day))
            continue;
        if (!latest || note.date > latest->day || note.score > latest->score) {
            latest = {.day = note.date,
                .moment = note.moment,
                .score = note.score,
                .masked = false,
                .before = std::nullopt,
                .change = std::nullopt};
            run = note.run;
        }
    }
    if (!latest)
        return latest;
    for (const auto& note : log.painNotes) {
        latest->masked |= note.date == latest->day && isMorning(note) && masked.contains(note.id);
        if (run && note.run == run && note.moment == Moment::Before)
            latest->before = std::max(latest->before, std::optional(note.score));
    }
    if (latest->before)
        latest->change = latest->score.value() - latest->before->value();
    return latest;
}

RunsWithoutPain runsWithoutPain(const Log& log, const std::set<PainNoteId>& masked, LocalDate today)
{
    std::set<RunId> asked;
    std::set<RunId> hidden;
    std::set<RunId> hurt;
    for (const auto& note : log.painNotes) {
        if (!note.run)
            continue;
        if (note.moment == Moment::During)
            (masked.contains(note.id) ? hidden : asked).insert(*note.run);
        if (note.score > Pain::least())
            hurt.insert(*note.run);
    }
    RunsWithoutPain free{.runs = {.hits = 0, .of = 0}, .masked = 0, .missing = 0};
    for (const auto& run : log.runs) {
        if (run.when.date > today || daysBetween(run.when.date, today) >= daysOfFourWeeks)
            continue;
        if (hidden.contains(run.id))
            ++free.masked;
        else if (!asked.contains(run.id))
            ++free.missing;
        else {
            ++free.runs.of;
            free.runs.hits += hurt.contains(run.id) ? 0 : 1;
        }
    }
    return free;
}

AnsweredClocks answeredClocks(const Log& log, LocalDate today)
{
    std::map<RunId, std::array<bool, runMoments.size()>> byRun;
    for (const auto& note : log.painNotes)
        if (note.run)
            byRun[*note.run].at(static_cast<std::size_t>(note.moment)) = true;
    AnsweredClocks answered{.runs = 0, .clocks = {}, .all = {.hits = 0, .of = 0}};
    for (const auto& run : log.runs) {
        if (run.when.date > today || daysBetween(run.when.date, today) >= daysOfTwelveWeeks)
            continue;
        ++answered.runs;
        const auto has = byRun.contains(run.id) ? byRun[run.id] : std::array<bool, runMoments.size()>{};
        const bool isMorningToCome = run.when.date == today;
        for (std::size_t i = 0; i < has.size(); ++i) {
            if (runMoments.at(i) == Moment::NextMorning && isMorningToCome && !has.at(i))
                continue;
            ++answered.clocks.at(i).of;
            answered.clocks.at(i).hits += has.at(i) ? 1 : 0;
        }
        if (isMorningToCome)
            continue;
        ++answered.all.of;
        answered.all.hits += std::ranges::all_of(has, [](bool each) { return each; }) ? 1 : 0;
    }
    return answered;
}

// Of both knees the worse one at each run.
std::vector<RunZone> latestZones(const Log& log, Side knee, LocalDate today)
{
    std::vector<RunZone> zones;
    if (knee != Side::Both) {
        zones = zonesOf(log, knee, today);
    } else {
        zones = zonesOf(log, Side::Left, today);
        const auto isWorse = [](const RunZone& a, const RunZone& b) {
            return (a.zone ? static_cast<int>(*a.zone) : -1) > (b.zone ? static_cast<int>(*b.zone) : -1);
        };
        for (const auto& other : zonesOf(log, Side::Right, today)) {
            const auto same = std::ranges::find(zones, other.run, &RunZone::run);
            if (same == zones.end())
                zones.push_back(other);
            else if (isWorse(other, *same))
                *same = other;
        }
        std::ranges::stable_sort(zones, {}, &RunZone::date);
    }
    if (zones.size() > zonesShown)
        zones.erase(zones.begin(), zones.end() - static_cast<std::ptrdiff_t>(zonesShown));
    return zones;
}

OnsetCurve recentOnset(const Log& log, const std::set<PainNoteId>& masked, LocalDate today)
{
    std::vector<RunEntry> runs;
    std::ranges::copy_if(log.runs, std::back_inserter(runs), [&](const RunEntry& run) {
        return run.when.date <= today && daysBetween(run.when.date, today) < daysOfPainFreeDistance;
    });
    return onsetCurve(runs, log.painNotes, masked);
}

template <typename Record> void copyDays(const std::vector<Record>& all, std::vector<Record>& some, Days days)
{
    std::ranges::copy_if(
        all, std::back_inserter(some), [&](const Record& record) { return days.contain(dayOf(record)); });
}

} // namespace

Log partOf(const Log& log, Side knee, LocalDate from, LocalDate to)
{
    const Days days{.from = from, .to = to};
    const Days withMornings{.from = from, .to = daysAfter(to, 1)};
    Log part;
    copyDays(log.runs, part.runs, days);
    std::set<RunId> runs;
    for (const auto& run : part.runs)
        runs.insert(run.id);
    for (const auto& note : log.painNotes)
        if (withMornings.contain(note.date) && isOfKnee(note, knee)
            && (note.run ? runs.contains(*note.run) : days.contain(note.date)))
            part.painNotes.push_back(note);
    for (const auto& check : log.kneeChecks)
        if (withMornings.contain(check.date) && (knee == Side::Both || isAbout(check.side, knee)))
            part.kneeChecks.push_back(check);
    copyDays(log.careNotes, part.careNotes, {.from = daysAfter(from, -1), .to = withMornings.to});
    return part;
}

KneeState kneeState(const Log& log, Side knee, LocalDate today)
{
    auto recent = partOf(log, knee, daysAfter(today, 1 - daysOfZones), today);
    const auto masked = maskedNotes(recent);
    auto onset = recentOnset(recent, masked, today);
    auto distance = painFreeDistance(onset);
    return {
        .knee = knee,
        .morning = latestMorning(recent, masked, today),
        .zones = latestZones(recent, knee, today),
        .mornings = morningsCompared(recent, masked, today),
        .onset = std::move(onset),
        .painFreeDistance = distance,
        .painFree = runsWithoutPain(recent, masked, today),
        .answered = answeredClocks(recent, today),
    };
}

Side soreKnee(const Log& log, LocalDate today)
{
    constexpr int halfAYear = 182; // days
    int left = 0;
    int right = 0;
    for (const auto& note : log.painNotes) {
        if (note.score == Pain::least() || note.date > today || daysBetween(note.date, today) > halfAYear)
            continue;
        left += isAbout(note.side, Side::Left) ? 1 : 0;
        right += isAbout(note.side, Side::Right) ? 1 : 0;
    }
    if (left == right)
        return Side::Both;
    return left > right ? Side::Left : Side::Right;
}

} // namespace patella
