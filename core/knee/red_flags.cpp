// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knee/red_flags.h"

#include "core/knee/flags_of_runs.h"
#include "core/knee/flags_of_weeks.h"
#include "core/knee/reported_flags.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace patella {

namespace {

using red_flags::Sighting;
using red_flags::Sightings;

Sightings sightingsUntil(const Log& log, LocalDate today)
{
    Sightings all;
    for (auto&& some : {red_flags::ofKneeChecks(log), red_flags::ofPainNotes(log), red_flags::ofFacts(log),
             red_flags::ofRuns(log, today), red_flags::ofWeeks(log, today)})
        all.insert(all.end(), some.begin(), some.end());
    std::erase_if(all, [&](const Sighting& each) { return each.on > today; });
    std::stable_sort(
        all.begin(), all.end(), [](const Sighting& a, const Sighting& b) { return a.on < b.on; });
    return all;
}

// Whoever only films a stride does not look for these signs.
bool looksAtTheKnee(const Visit& visit) { return visit.kind != VisitKind::GaitAnalysis; }

std::set<LocalDate> visitsUntil(const Log& log, LocalDate today)
{
    std::set<LocalDate> days;
    for (const auto& visit : log.visits)
        if (visit.date <= today && looksAtTheKnee(visit))
            days.insert(visit.date);
    return days;
}

FlagLapse lapseAfter(LocalDate lastSeen, const std::set<LocalDate>& visits)
{
    const FlagLapse notSeenAgain{
        .on = daysAfter(lastSeen, daysAFlagStands), .reason = LapseReason::NotSeenAgain};
    const auto visit = visits.lower_bound(lastSeen);
    return visit != visits.end() && *visit <= notSeenAgain.on
        ? FlagLapse{.on = *visit, .reason = LapseReason::Visit}
        : notSeenAgain;
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

// The sightings of one flag of one place, by day.
std::vector<RaisedFlag> raisedBy(
    const Sightings& sightings, const std::set<LocalDate>& visits, LocalDate today)
{
    std::vector<RaisedFlag> flags;
    for (const auto& sighting : sightings) {
        const bool isAnother = flags.empty() || sighting.on > lapseAfter(flags.back().lastSeen, visits).on;
        if (isAnother)
            flags.push_back(raisedBy(sighting));
        else if (flags.back().lastSeen != sighting.on) {
            flags.back().lastSeen = sighting.on;
            ++flags.back().days;
        }
    }
    for (auto& flag : flags)
        if (const auto lapse = lapseAfter(flag.lastSeen, visits); lapse.on <= today)
            flag.lapse = lapse;
    return flags;
}

} // namespace

Urgency urgencyOf(RedFlag flag)
{
    if (flag <= RedFlag::ColdOrNumbFoot)
        return Urgency::Emergency;
    return flag <= RedFlag::YoungWithLimp ? Urgency::WithinDays : Urgency::WithinWeeks;
}

std::vector<RaisedFlag> redFlags(const Log& log, LocalDate today)
{
    using Kind = std::tuple<RedFlag, std::optional<Side>, std::optional<Region>>;
    std::map<Kind, Sightings> byKind;
    for (const auto& sighting : sightingsUntil(log, today))
        byKind[{sighting.flag, sighting.side, sighting.region}].push_back(sighting);
    const auto visits = visitsUntil(log, today);
    std::vector<RaisedFlag> flags;
    for (const auto& [kind, sightings] : byKind) {
        const auto raised = raisedBy(sightings, visits, today);
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
    auto flags = redFlags(log, today);
    std::erase_if(flags, [](const RaisedFlag& flag) { return !flag.stands(); });
    return flags;
}

} // namespace patella
