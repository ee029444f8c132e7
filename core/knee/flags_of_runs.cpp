// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knee/flags_of_runs.h"

#include "core/knee/flares.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <span>

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

void addPainkillers(Sightings& sightings, const Log& log)
{
    std::vector<LocalDate> taken;
    for (const auto& run : log.runs)
        if (run.preparation.painkiller.value_or(false))
            taken.push_back(run.when.date);
    for (const auto day : daysOfMany(taken, painkillerRuns, daysOfPainkillers))
        sightings.push_back({.flag = RedFlag::PainkillersToRun,
            .source = FlagSource::Runs,
            .side = std::nullopt,
            .region = std::nullopt,
            .on = day});
}

// The days on which a place hurt notably, by the Monday of their week.
using PainfulWeeks = std::map<LocalDate, std::set<LocalDate>>;

void addWeeksInARow(Sightings& sightings, Side side, Region region, const PainfulWeeks& weeks)
{
    int inARow = 0;
    std::optional<LocalDate> before;
    for (const auto& [monday, days] : weeks) {
        inARow = before && daysBetween(*before, monday) == daysOfAWeek ? inARow + 1 : 1;
        before = monday;
        if (inARow < weeksInARow)
            continue;
        for (const auto day : days)
            sightings.push_back({.flag = RedFlag::SamePlaceForWeeks,
                .source = FlagSource::PainNotes,
                .side = side,
                .region = region,
                .on = day});
    }
}

// The Mondays of the weeks in which a side was asked.
std::set<LocalDate> weeksAsked(const Log& log, Side side)
{
    std::set<LocalDate> mondays;
    for (const auto& note : log.painNotes)
        if (note.side == side || note.side == Side::Both || side == Side::Both)
            mondays.insert(mondayOf(note.date));
    return mondays;
}

// A place that was asked for a week and did not hurt notably does not hurt week after week.
void addPlaces(Observed& observed, const Log& log)
{
    std::map<std::pair<Side, Region>, PainfulWeeks> weeksOfPlace;
    for (const auto& note : log.painNotes)
        if (note.region && note.score.value() >= notablePain)
            weeksOfPlace[{note.side, *note.region}][mondayOf(note.date)].insert(note.date);
    for (const auto& [place, weeks] : weeksOfPlace) {
        const auto [side, region] = place;
        addWeeksInARow(observed.sightings, side, region, weeks);
        for (const auto monday : weeksAsked(log, side))
            if (!weeks.contains(monday))
                observed.ends.push_back({.flag = RedFlag::SamePlaceForWeeks,
                    .side = side,
                    .region = region,
                    .on = daysAfter(monday, daysOfAWeek - 1)});
    }
}

// Runs that hurt notably although a painkiller was taken before them.
void addPainfulPainkillerRuns(Sightings& sightings, std::span<const RunScores> runs, Side knee)
{
    std::vector<LocalDate> painful;
    for (const auto& scores : runs) {
        const auto worst = scores.inOrAfter();
        if (scores.run->preparation.painkiller.value_or(false) && worst && worst->value() >= notablePain)
            painful.push_back(scores.run->when.date);
    }
    for (const auto day : daysOfMany(painful, painfulPainkillerRuns, daysOfPainkillers))
        sightings.push_back({.flag = RedFlag::HurtsAfterPainkiller,
            .source = FlagSource::Runs,
            .side = knee,
            .region = std::nullopt,
            .on = day});
}

void addFlares(Sightings& sightings, const Log& log, Side knee, LocalDate today)
{
    std::vector<LocalDate> began;
    for (const auto& flare : kneeDays(log, knee, today).flares)
        began.push_back(flare.began);
    for (const auto day : daysOfMany(began, flaresThatComeBack, daysOfFlares))
        sightings.push_back({.flag = RedFlag::ComesBack,
            .source = FlagSource::PainNotes,
            .side = knee,
            .region = std::nullopt,
            .on = day});
}

} // namespace

Observed ofRuns(const Log& log, const ScoresOfKnees& scores, LocalDate today)
{
    Observed observed;
    for (std::size_t place = 0; place < bothKnees.size(); ++place) {
        const auto knee = bothKnees.at(place);
        const auto& runs = scores.at(place);
        addStrongRuns(observed.sightings, runs, knee);
        addFlares(observed.sightings, log, knee, today);
        addPainfulPainkillerRuns(observed.sightings, runs, knee);
    }
    addPainkillers(observed.sightings, log);
    addPlaces(observed, log);
    return observed;
}

} // namespace patella::red_flags
