// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report.h"

#include "core/knee/run_scores.h"
#include "core/knee/week_pain.h"
#include "core/log/day_of.h"
#include "core/log/masking.h"
#include "core/patterns/factors/knee_runs.h"
#include "core/report/about_runner.h"
#include "core/report/main_complaint.h"
#include "core/report/period_log.h"

#include <algorithm>
#include <functional>
#include <future>
#include <set>

namespace patella {

namespace {

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

std::vector<Week> weeksOf(const Log& log, Period period, LoadUnit unit, LocalDate today)
{
    auto weeks = judgedWeeks(log.runs, unit, today);
    std::erase_if(weeks, [first = mondayOf(period.from), last = period.to](const Week& week) {
        return week.monday < first || week.monday > last;
    });
    if (weeks.empty())
        return weeks;
    const Period whole{.from = weeks.front().monday, .to = daysAfter(weeks.back().monday, daysOfAWeek - 1)};
    addPain(weeks, painOfDays(weeks, notesOf(log, runsIn(log, whole), whole)));
    return weeks;
}

// What stands today stands on every report; of what lapsed, that which stood on any of its days.
std::vector<RaisedFlag> flagsOf(std::vector<RaisedFlag> all, FlagKind kind, Period period)
{
    std::erase_if(all, [&](const RaisedFlag& flag) {
        const bool stoodThen = flag.stands() || (flag.since <= period.to && flag.lapse->on >= period.from);
        return kindOf(flag.flag) != kind || !stoodThen;
    });
    return all;
}

std::vector<ZoneCount> zonesIn(const Log& log, Period period)
{
    std::vector<ZoneCount> counts;
    for (const auto knee : bothKnees) {
        auto zones = zonesOf(log, knee, period.to);
        std::erase_if(zones, [&](const RunZone& zone) { return !period.contains(zone.date); });
        if (!zones.empty())
            counts.push_back(zoneCount(zones, knee));
    }
    return counts;
}

std::vector<Episode> episodesIn(const Log& log, Period period)
{
    std::vector<Episode> episodes;
    for (const auto knee : bothKnees)
        for (const auto& episode : episodesOf(log, knee, period.to))
            if (episode.flare.lastSore >= period.from)
                episodes.push_back(episode);
    std::stable_sort(episodes.begin(), episodes.end(),
        [](const Episode& a, const Episode& b) { return a.flare.began > b.flare.began; });
    return episodes;
}

std::vector<Patterns> patternsUntil(const Log& log, LocalDate lastDay)
{
    const auto index = patterns::indexKnee(log, lastDay);
    const auto other = index == Side::Left ? Side::Right : Side::Left;
    auto ofOther = std::async(std::launch::async, patternsOf, std::cref(log), other, lastDay);
    std::vector<Patterns> found{patternsOf(log, index, lastDay), ofOther.get()};
    std::erase_if(found, [](const Patterns& ofKnee) { return ofKnee.runs == 0; });
    return found;
}

template <typename OneRecord>
std::vector<OneRecord> recordsIn(const std::vector<OneRecord>& records, Period period)
{
    std::vector<OneRecord> some;
    std::copy_if(records.begin(), records.end(), std::back_inserter(some),
        [&](const OneRecord& record) { return period.contains(dayOf(record)); });
    return some;
}

std::array<Answers, momentsOfARun.size()> answersOf(
    std::span<const RunEntry> runs, std::span<const PainNote> notes, LocalDate today)
{
    std::array<Answers, momentsOfARun.size()> answers{};
    for (const auto moment : momentsOfARun)
        answers[placeOf(moment)] = answersAt(moment, runs, notes, today);
    return answers;
}

std::optional<LocalDate> dateOf(const std::optional<Visit>& visit)
{
    return visit ? std::optional(visit->date) : std::nullopt;
}

std::vector<QuestionnaireCourse> chosenQuestionnaires(
    const Log& log, Period period, const ReportChoice& choice, std::optional<LocalDate> visit)
{
    const bool isChosen = choice.facts.contains(Fact::Questionnaire);
    return isChosen ? questionnaireCourses(log, period, visit) : std::vector<QuestionnaireCourse>{};
}

std::optional<VisitChange> changeUntil(const Log& log, LocalDate lastDay)
{
    return changeSinceVisit(log, lastDay, redFlags(log, lastDay));
}

} // namespace

Report reportOn(const Log& log, Period period, LocalDate today, const ReportChoice& choice)
{
    period.to = std::min(period.to, today);
    const auto runs = runsIn(log, period);
    const auto notes = notesOf(log, runs, period);
    const auto weeks = weeksOf(log, period, unitOf(runs), today);
    const auto masked = maskedNotes(log);
    const auto flags = redFlags(log, today);
    const auto complaint = mainComplaint(log, period.to);
    const auto seenOn = dateOf(lastVisit(log, period.to));
    const auto checks = recordsIn(log.kneeChecks, period);
    const auto shows = [&](ReportPart part) { return choice.parts.contains(part); };
    const auto onset = onsetCurve(runs, notes, masked);
    return {
        .period = period,
        .madeOn = today,
        .logBegins = firstDayOf(log),
        .totals = totalsOf(runs, log, period),
        .weeks = weeks,
        .weeksJudged = static_cast<int>(std::ranges::count_if(weeks, isJudged)),
        .weeksAboveLine = static_cast<int>(std::ranges::count_if(weeks, isAboveLine)),
        .weeksFarAboveLine = static_cast<int>(std::ranges::count(weeks, WeekState::Above30, &Week::state)),
        .pain = painByPlace(notes),
        .answers = answersOf(runs, notes, today),
        .restDayScores = static_cast<int>(std::ranges::count(notes, std::optional<RunId>(), &PainNote::run)),
        .painFree = painFreeRuns(runs, notes, masked),
        .fourWeeks = fourWeeksCompared(log, period.to),
        .surfaces = distanceBySurface(runs),
        .shoes = distanceByShoe(runs, log),
        .runs = rowsOf(runs, notes, log.shoes, masked),
        .parts = choice.parts,
        .redFlags = flagsOf(flags, FlagKind::RedFlag, period),
        .reasonsToBeSeen = flagsOf(flags, FlagKind::ReasonToBeSeen, period),
        .profile = chosenFacts(log, choice.facts, period.to),
        .mainComplaint = complaint,
        .otherComplaints = otherComplaints(log, period, complaint),
        .places = placeCounts(notes),
        .character = painCharacters(notes),
        .dailyLife = dailyLifeOf(checks),
        .painNow = painNow(notes, masked),
        .painOverDays = painOverDays(notes, checks),
        .function = functionCourses(log, period, seenOn),
        .activities = activityCourses(log, period, seenOn),
        .questionnaires = chosenQuestionnaires(log, period, choice, seenOn),
        .usualDay = usualDay(recordsIn(log.dayNotes, period)),
        .visits = visitsSoFar(log, period, complaint),
        .onset = onset,
        .painFreeDistance = painFreeDistance(onset),
        .zones = shows(ReportPart::Scores) ? zonesIn(log, period) : std::vector<ZoneCount>{},
        .episodes = shows(ReportPart::Episodes) ? episodesIn(log, period) : std::vector<Episode>{},
        .sinceVisit = shows(ReportPart::Change) ? changeUntil(log, period.to) : std::nullopt,
        .patterns = shows(ReportPart::Patterns) ? patternsUntil(log, period.to) : std::vector<Patterns>{},
        .care = remedyUses(recordsIn(log.careNotes, period)),
        .history = trainingHistory(log, period.to),
        .goalRace = goalRace(log, today),
        .nextVisit = nextVisit(log, today),
        .question = openQuestion(log, today),
        .gaps = gapsOf(runs, notes, log, period, masked),
    };
}

} // namespace patella
