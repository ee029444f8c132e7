// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knee/flags_of_runs.h"

#include "core/knee/flares.h"
#include "core/log/masking.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <iterator>
#include <map>
#include <span>
#include <vector>

namespace patella::red_flags {

namespace {

// The days on which so many runs within so many days have come together.
std::vector<LocalDate> daysOfMany(const std::vector<LocalDate>& runDays, int runs, int within)
{
    std::vector<LocalDate> days;
    const auto needed = static_cast<std::size_t>(runs);
    for (std::size_t last = needed - 1; last < runDays.size(); ++last)
        if (daysBetween(runDays[last + 1 - needed], runDays[last]) < within)
            days.push_back(runDays[last]);
    return days;
}

void addStrongRuns(Sightings& sightings, std::span<const RunScores> runs, Side knee)
{
    std::vector<LocalDate> strong;
    for (const auto& scores : runs)
        if (scores.inOrAfter() && scores.inOrAfter()->value() > strongPain)
            strong.push_back(scores.run->when.date);
    for (const auto day : daysOfMany(strong, strongRuns, daysOfStrongRuns))
        sightings.push_back({.flag = RedFlag::PainOverFive,
            .source = FlagSource::PainNotes,
            .side = knee,
            .region = std::nullopt,
            .on = day});
}

using Second = std::chrono::sys_seconds; // of the local clock

Second secondOf(LocalDate date, TimeOfDay time) { return std::chrono::sys_days{date} + time.sinceMidnight; }

// The runs before which a painkiller was taken: as the run itself says, or as care says that was noted with
// its time. What is noted without one may have come after the run.
class PainkillersBefore {
public:
    explicit PainkillersBefore(const Log& log)
    {
        for (const auto& care : log.careNotes)
            if (care.care == Care::Painkiller && care.time)
                m_taken.push_back(secondOf(care.date, *care.time));
        std::ranges::sort(m_taken);
    }

    bool operator()(const RunEntry& run) const
    {
        if (run.preparation.painkiller.value_or(false))
            return true;
        if (!run.when.start || m_taken.empty())
            return false;
        const auto start = secondOf(run.when.date, *run.when.start);
        const auto after = std::ranges::upper_bound(m_taken, start);
        return after != m_taken.begin() && start - *std::prev(after) < masksFor;
    }

private:
    std::vector<Second> m_taken;
};

void addPainkillers(Sightings& sightings, const Log& log, const PainkillersBefore& hasPainkiller)
{
    std::vector<LocalDate> taken;
    for (const auto& run : log.runs)
        if (hasPainkiller(run))
            taken.push_back(run.when.date);
    for (const auto day : daysOfMany(taken, painkillerRuns, daysOfPainkillers))
        sightings.push_back({.flag = RedFlag::PainkillersToRun,
            .source = FlagSource::Runs,
            .side = std::nullopt,
            .region = std::nullopt,
            .on = day});
}

using Days = std::vector<LocalDate>; // each once, in their order

// The days come in about their order, some of them several times.
void sortDays(Days& days)
{
    if (!std::ranges::is_sorted(days))
        std::ranges::sort(days);
    days.erase(std::ranges::unique(days).begin(), days.end());
}

Days mondaysOf(const Days& days)
{
    Days mondays;
    for (const auto day : days)
        if (mondays.empty() || daysBetween(mondays.back(), day) >= daysOfAWeek)
            mondays.push_back(mondayOf(day));
    return mondays;
}

bool isWithin(const Days& days, LocalDate from, LocalDate to)
{
    const auto first = std::ranges::lower_bound(days, from);
    return first != days.end() && *first <= to;
}

// What hurts of one place: days of this side, and of both knees too. What only scores of both knees say is a
// sign of both.
struct PlaceDays {
    Days ofThisSide;
    Days all;
};

void addWeeksInARow(Sightings& sightings, Side side, Region region, const PlaceDays& painful)
{
    int inARow = 0;
    std::optional<LocalDate> before;
    for (const auto day : painful.all) {
        const auto monday = before && daysBetween(*before, day) < daysOfAWeek ? *before : mondayOf(day);
        if (monday != before)
            inARow = before && daysBetween(*before, monday) == daysOfAWeek ? inARow + 1 : 1;
        before = monday;
        const auto first = daysAfter(monday, (1 - weeksInARow) * daysOfAWeek);
        if (inARow >= weeksInARow && isWithin(painful.ofThisSide, first, day))
            sightings.push_back({.flag = RedFlag::SamePlaceForWeeks,
                .source = FlagSource::PainNotes,
                .side = side,
                .region = region,
                .on = day});
    }
}

bool isNotable(const PainNote& note) { return note.score.value() >= notablePain; }

// A score that something may have masked is no answer, unless it is notable all the same.
using Masked = std::set<PainNoteId>;
bool isHidden(const PainNote& note, const Masked& masked)
{
    return !masked.empty() && !isNotable(note) && masked.contains(note.id);
}

// The Mondays of the weeks in which a knee was asked.
Days weeksAsked(const Log& log, const Masked& masked, Side knee)
{
    Days days;
    for (const auto& note : log.painNotes)
        if (isAbout(note.side, knee) && !isHidden(note, masked))
            days.push_back(note.date);
    sortDays(days);
    return mondaysOf(days);
}

// Of both knees, those in which each was.
Days weeksAsked(Side side, const std::array<Days, bothKnees.size()>& ofKnees)
{
    if (side != Side::Both)
        return ofKnees.at(side == Side::Left ? 0 : 1);
    Days both;
    std::ranges::set_intersection(ofKnees.front(), ofKnees.back(), std::back_inserter(both));
    return both;
}

// The days on which a place may have hurt notably: one that was not said may be this one.
Days daysItMayHaveHurt(const Log& log, Side side, Region region)
{
    Days days;
    for (const auto& note : log.painNotes)
        if (isNotable(note) && (isAbout(note.side, side) || isAbout(side, note.side))
            && note.region.value_or(region) == region)
            days.push_back(note.date);
    sortDays(days);
    return days;
}

// A place that was asked for a week and did not hurt notably does not hurt week after week.
void addQuietWeeks(Observed& observed, Side side, Region region, const Days& painful, const Days& asked)
{
    Days quiet;
    std::ranges::set_difference(asked, mondaysOf(painful), std::back_inserter(quiet));
    for (const auto monday : quiet)
        observed.ends.push_back({.flag = RedFlag::SamePlaceForWeeks,
            .side = side,
            .region = region,
            .on = daysAfter(monday, daysOfAWeek - 1)});
}

void addPlaces(Observed& observed, const Log& log, const Masked& masked)
{
    std::map<std::pair<Side, Region>, PlaceDays> daysOfPlace;
    for (const auto& note : log.painNotes)
        if (note.region && isNotable(note))
            daysOfPlace[{note.side, *note.region}].ofThisSide.push_back(note.date);
    if (daysOfPlace.empty())
        return;
    const std::array asked{weeksAsked(log, masked, Side::Left), weeksAsked(log, masked, Side::Right)};
    for (auto& [place, days] : daysOfPlace) {
        const auto [side, region] = place;
        sortDays(days.ofThisSide);
        days.all = days.ofThisSide;
        const auto ofBoth = daysOfPlace.find({Side::Both, region});
        if (side != Side::Both && ofBoth != daysOfPlace.end()) {
            std::ranges::copy(ofBoth->second.ofThisSide, std::back_inserter(days.all));
            sortDays(days.all);
        }
        addWeeksInARow(observed.sightings, side, region, days);
        addQuietWeeks(observed, side, region, daysItMayHaveHurt(log, side, region), weeksAsked(side, asked));
    }
}

// Runs that hurt notably although a painkiller was taken before them.
void addPainfulPainkillerRuns(
    Sightings& sightings, std::span<const RunScores> runs, Side knee, const PainkillersBefore& hasPainkiller)
{
    std::vector<LocalDate> painful;
    for (const auto& scores : runs) {
        const auto worst = scores.inOrAfter();
        if (worst && worst->value() >= notablePain && hasPainkiller(*scores.run))
            painful.push_back(scores.run->when.date);
    }
    for (const auto day : daysOfMany(painful, painfulPainkillerRuns, daysOfPainkillers))
        sightings.push_back({.flag = RedFlag::HurtsAfterPainkiller,
            .source = FlagSource::Runs,
            .side = knee,
            .region = std::nullopt,
            .on = day});
}

void addFlares(Sightings& sightings, std::span<const Flare> flares, Side knee)
{
    std::vector<LocalDate> began;
    for (const auto& flare : flares)
        began.push_back(flare.began);
    for (const auto day : daysOfMany(began, flaresThatComeBack, daysOfFlares))
        sightings.push_back({.flag = RedFlag::ComesBack,
            .source = FlagSource::PainNotes,
            .side = knee,
            .region = std::nullopt,
            .on = day});
}

} // namespace

Observed ofRuns(const Log& log, const Masked& masked, const ScoresOfKnees& scores, LocalDate today)
{
    Observed observed;
    const PainkillersBefore hasPainkiller(log);
    for (std::size_t place = 0; place < bothKnees.size(); ++place) {
        const auto knee = bothKnees.at(place);
        const auto& runs = scores.at(place);
        addStrongRuns(observed.sightings, runs, knee);
        addFlares(observed.sightings, kneeDays(log, masked, knee, today).flares, knee);
        addPainfulPainkillerRuns(observed.sightings, runs, knee, hasPainkiller);
    }
    addPainkillers(observed.sightings, log, hasPainkiller);
    addPlaces(observed, log, masked);
    return observed;
}

} // namespace patella::red_flags
