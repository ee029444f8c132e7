// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knee/red_flags.h"

#include "core/knee/flags_of_runs.h"
#include "core/knee/flags_of_weeks.h"
#include "core/knee/flares.h"
#include "core/knee/red_flag_rules.h"
#include "core/knee/reported_flags.h"
#include "core/log/day_of.h"
#include "core/log/masking.h"
#include "core/log/recent_part.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace patella {

namespace {

using red_flags::Sighting;
using red_flags::Sightings;

// The flags of one kind, knee and place go on or lapse together.
using Key = std::tuple<RedFlag, std::optional<Side>, std::optional<Region>>;

// Keys of version 7 sort by the millisecond in which they were made.
bool isWrittenAfter(const std::string& key, const std::string& other)
{
    constexpr std::size_t placeOfVersion = 14;
    const auto isTimed = [](const std::string& id) { return isUuid(id) && id[placeOfVersion] == '7'; };
    return isTimed(key) && isTimed(other) && key > other;
}

// Whether nothing that signs are counted from was written of that day after the word.
bool isLastOfItsDay(const FlagEnding& word, const Log& log)
{
    const auto key = word.id.text();
    const auto isBefore = [&](const auto& record) {
        return dayOf(record) != word.date || isWrittenAfter(key, record.id.text());
    };
    return std::ranges::all_of(log.runs, isBefore) && std::ranges::all_of(log.painNotes, isBefore)
        && std::ranges::all_of(log.kneeChecks, isBefore) && std::ranges::all_of(log.careNotes, isBefore)
        && std::ranges::all_of(log.complaints, isBefore);
}

// Whether something is known of a visit that only somebody who was there knows.
bool isReported(const Visit& visit)
{
    return !visit.said.empty() || !visit.diagnosis.empty() || !visit.answer.empty();
}

// A visit of today that holds questions and no answer is to come later that day.
bool isToCome(const Visit& visit, LocalDate today)
{
    return visit.date > today || (visit.date == today && !visit.question.empty() && !isReported(visit));
}

// What may end flags of one key, or of any.
struct Ending {
    LocalDate on;
    std::optional<TimeOfDay> at;
    LapseReason reason;
    const FlagEnding* word; // the runner's own; in the log
    std::string writtenAs = {}; // the key of the visit or the word
    bool isLastOfItsDay = false; // a word that was written after all that the log holds of that day
    bool mayBeToCome = false; // a visit of today of which nothing is told yet
};
using Endings = std::vector<Ending>;

struct Evidence {
    std::map<Key, Sightings> sightings; // by day
    std::map<Key, Endings> trendEnds;
    Endings visits;
    Endings words; // the runner's own
};

// Of a day those whose time is known come first.
bool isSeenBefore(const Sighting& a, const Sighting& b)
{
    if (a.on != b.on || !a.at || !b.at)
        return a.on != b.on ? a.on < b.on : a.at.has_value() && !b.at;
    return *a.at < *b.at;
}

void add(const red_flags::Observed& observed, LocalDate today, Evidence& evidence)
{
    for (const auto& each : observed.sightings)
        if (each.on <= today)
            evidence.sightings[{each.flag, each.side, each.region}].push_back(each);
    for (const auto& each : observed.ends)
        if (each.on <= today)
            evidence.trendEnds[{each.flag, each.side, each.region}].push_back(
                {.on = each.on, .at = {}, .reason = LapseReason::TrendOver, .word = nullptr});
}

Evidence evidenceUntil(const Log& log, LocalDate today)
{
    Evidence evidence;
    for (auto&& sightings : {red_flags::ofKneeChecks(log), red_flags::ofPainNotes(log),
             red_flags::ofFacts(log), red_flags::ofCare(log)})
        add({.sightings = sightings, .ends = {}}, today, evidence);
    const auto scores = scoresOfKnees(log, today);
    const auto masked = maskedNotes(log);
    add(red_flags::ofRuns(log, masked, scores, today), today, evidence);
    add(red_flags::ofWeeks(log, masked, scores, today), today, evidence);
    for (auto& [key, sightings] : evidence.sightings)
        if (!std::ranges::is_sorted(sightings, isSeenBefore))
            std::ranges::stable_sort(sightings, isSeenBefore);
    for (const auto& visit : log.visits)
        if (!isToCome(visit, today) && endsFlags(visit.kind))
            evidence.visits.push_back({.on = visit.date,
                .at = visit.time,
                .reason = LapseReason::Visit,
                .word = nullptr,
                .writtenAs = visit.id.text(),
                .mayBeToCome = visit.date == today && !isReported(visit)});
    for (const auto& word : log.flagEndings)
        if (word.date <= today)
            evidence.words.push_back({.on = word.date,
                .at = word.time,
                .reason
                = word.reason == FlagEndReason::Mistake ? LapseReason::Mistake : LapseReason::LookedAt,
                .word = &word,
                .writtenAs = word.id.text(),
                .isLastOfItsDay = isLastOfItsDay(word, log)});
    return evidence;
}

bool isAbout(const FlagEnding& word, const Key& key)
{
    const auto& [flag, side, region] = key;
    return word.flag == flag && (!word.side || !side || word.side == side || word.side == Side::Both);
}

// Of one key, by day; of a day on which a trend ended and somebody looked, the visit.
Endings endingsOf(const Key& key, const Evidence& evidence)
{
    auto endings = evidence.visits;
    std::ranges::copy_if(evidence.words, std::back_inserter(endings),
        [&](const Ending& each) { return isAbout(*each.word, key); });
    if (const auto found = evidence.trendEnds.find(key); found != evidence.trendEnds.end())
        endings.insert(endings.end(), found->second.begin(), found->second.end());
    std::ranges::stable_sort(endings,
        [](const Ending& a, const Ending& b) { return std::tie(a.on, a.at) < std::tie(b.on, b.at); });
    return endings;
}

// Whoever was seen on the day of a sign may have been seen before it, unless the times say otherwise. The
// runner's word answers what was written down by then; that something was a mistake is said of nothing that
// was written later, whatever its day. An appointment that was made before the sign may still be to come.
bool isAfter(const Ending& ending, const Sighting& seen)
{
    if ((ending.reason == LapseReason::Mistake || ending.mayBeToCome)
        && isWrittenAfter(seen.writtenAs, ending.writtenAs))
        return false;
    if (ending.on != seen.on)
        return ending.on > seen.on;
    if (ending.at && seen.at)
        return *ending.at > *seen.at;
    if (!ending.word)
        return false;
    return seen.writtenAs.empty() ? ending.isLastOfItsDay : isWrittenAfter(ending.writtenAs, seen.writtenAs);
}

// A flag with what was seen of it on its last day.
struct Course {
    RaisedFlag flag;
    Sightings lastDay;
};

// The first ending, of those by day, after all that was seen.
std::optional<Ending> endingOf(const Course& course, const Endings& endings)
{
    const auto fromThen = std::ranges::lower_bound(endings, course.flag.lastSeen, {}, &Ending::on);
    const auto found = std::find_if(fromThen, endings.end(), [&](const Ending& each) {
        return std::ranges::all_of(course.lastDay, [&](const Sighting& seen) { return isAfter(each, seen); });
    });
    const auto until = standsUntil(course.flag.flag, course.flag.lastSeen);
    if (found != endings.end() && (!until || found->on <= *until))
        return *found;
    return until
        ? std::optional(Ending{.on = *until, .at = {}, .reason = LapseReason::NotSeenAgain, .word = nullptr})
        : std::nullopt;
}

// Whether a sign is seen again after an ending, and so is another flag.
bool isSeenAfter(const Sighting& seen, const Ending& ending)
{
    return ending.reason == LapseReason::NotSeenAgain ? seen.on > ending.on : !isAfter(ending, seen);
}

RaisedFlag raisedBy(const Sighting& sighting)
{
    return {
        .flag = sighting.flag,
        .urgency = urgencyOf(sighting.flag),
        .source = sighting.source,
        .side = sighting.side,
        .region = sighting.region,
        .since = sighting.on,
        .lastSeen = sighting.on,
        .days = 1,
        .lapse = std::nullopt,
    };
}

// The sightings of one key, by day.
std::vector<RaisedFlag> raisedBy(const Sightings& sightings, const Endings& endings, LocalDate today)
{
    std::vector<Course> courses;
    for (const auto& seen : sightings) {
        const auto ending = courses.empty() ? std::nullopt : endingOf(courses.back(), endings);
        if (courses.empty() || (ending && isSeenAfter(seen, *ending))) {
            courses.push_back({.flag = raisedBy(seen), .lastDay = {seen}});
            continue;
        }
        auto& [flag, lastDay] = courses.back();
        if (flag.lastSeen != seen.on) {
            flag.lastSeen = seen.on;
            ++flag.days;
            lastDay.clear();
        }
        lastDay.push_back(seen);
    }
    std::vector<RaisedFlag> flags;
    for (auto& course : courses) {
        if (const auto ending = endingOf(course, endings); ending && ending->on <= today)
            course.flag.lapse = FlagLapse{.on = ending->on,
                .reason = ending->reason,
                .note = ending->word ? ending->word->notes : std::string()};
        flags.push_back(std::move(course.flag));
    }
    return flags;
}

bool isByDay(const auto& records)
{
    return std::ranges::is_sorted(records, {}, [](const auto& record) { return dayOf(record); });
}

// Whether a week went by, somewhere within these days, without a score that may belong to a flare.
bool hasQuietWeek(const Log& log, LocalDate from, LocalDate to)
{
    auto last = from;
    const auto isQuietUntil
        = [&](LocalDate day) { return daysBetween(last, std::min(day, to)) > quietDaysAfterFlare; };
    for (const auto& note : log.painNotes)
        if (note.score.value() >= flareScore && note.date >= from) {
            if (isQuietUntil(note.date))
                return true;
            last = note.date;
        }
    return isQuietUntil(to);
}

// From which day on the recent part of a log shows what stands today as well as all of it does: no rule looks
// back further, a flare that began before it is over, and an open complaint is younger. Empty: no such day,
// or there is nothing to leave out.
std::optional<LocalDate> knownSince(const Log& log, LocalDate today)
{
    constexpr int daysToSettle = 2 * red_flags::daysOfABlock;
    constexpr int daysLookedBack = daysToSettle + red_flags::daysOfFlares + daysAFlagStands;
    if (log.runs.empty() || !isByDay(log.runs) || !isByDay(log.painNotes) || !isByDay(log.careNotes))
        return std::nullopt;
    const auto since = recentSince(log, today);
    if (!since || log.runs.front().when.date >= *since)
        return std::nullopt;
    const auto known = daysAfter(*since, daysLookedBack);
    const bool isOfAnOlderComplaint = std::ranges::any_of(log.complaints, [&](const Complaint& complaint) {
        return complaint.date < known && (!complaint.ended || *complaint.ended >= known);
    });
    return !isOfAnOlderComplaint
            && hasQuietWeek(log, daysAfter(*since, daysBeforeFlare), daysAfter(*since, daysToSettle))
        ? std::optional(known)
        : std::nullopt;
}

} // namespace

Urgency urgencyOf(RedFlag flag)
{
    if (flag == RedFlag::BreathlessOrChestPain)
        return Urgency::AtOnce;
    if (flag <= RedFlag::InjuryMayNeedXRay)
        return Urgency::Emergency;
    return flag <= RedFlag::YoungWithLimp ? Urgency::WithinDays : Urgency::WithinWeeks;
}

bool isEmergency(RedFlag flag) { return urgencyOf(flag) <= Urgency::Emergency; }

FlagKind kindOf(RedFlag flag)
{
    return urgencyOf(flag) == Urgency::WithinWeeks ? FlagKind::ReasonToBeSeen : FlagKind::RedFlag;
}

std::optional<LocalDate> standsUntil(RedFlag flag, LocalDate lastSeen)
{
    return isEmergency(flag) ? std::nullopt : std::optional(daysAfter(lastSeen, daysAFlagStands));
}

bool endsFlags(VisitKind kind)
{
    return kind == VisitKind::Doctor || kind == VisitKind::Physiotherapist || kind == VisitKind::Surgery;
}

std::vector<RaisedFlag> redFlags(const Log& log, LocalDate today)
{
    const auto evidence = evidenceUntil(log, today);
    std::vector<RaisedFlag> flags;
    for (const auto& [key, sightings] : evidence.sightings) {
        const auto raised = raisedBy(sightings, endingsOf(key, evidence), today);
        flags.insert(flags.end(), raised.begin(), raised.end());
    }
    std::stable_sort(flags.begin(), flags.end(), [](const RaisedFlag& a, const RaisedFlag& b) {
        const bool lapsedA = !a.stands();
        const bool lapsedB = !b.stands();
        return std::tie(lapsedA, a.urgency, b.lastSeen, a.flag)
            < std::tie(lapsedB, b.urgency, a.lastSeen, b.flag);
    });
    return flags;
}

std::vector<RaisedFlag> standingFlags(const Log& log, LocalDate today)
{
    const auto standingOf = [&](const Log& part) {
        auto flags = redFlags(part, today);
        std::erase_if(flags, [](const RaisedFlag& flag) { return !flag.stands(); });
        return flags;
    };
    const auto known = knownSince(log, today);
    if (!known)
        return standingOf(log);
    auto flags = standingOf(recentPart(log, today));
    const bool mayBeOlder
        = std::ranges::any_of(flags, [&](const RaisedFlag& flag) { return flag.since < *known; });
    return mayBeOlder ? standingOf(log) : flags;
}

} // namespace patella
