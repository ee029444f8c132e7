// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knee/flags_of_runs.h"

#include "core/knee/flares.h"
#include "core/knee/run_scores.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

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

void addStrongRuns(Sightings& sightings, const Log& log, Side knee, LocalDate today)
{
    std::vector<LocalDate> strong;
    for (const auto& scores : runScores(log, knee, today))
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

// The weeks of a place in which it hurt, and the days of each.
void addPlaces(Sightings& sightings, const Log& log)
{
    std::map<std::pair<Side, Region>, std::map<LocalDate, std::set<LocalDate>>> weeksOfPlace;
    for (const auto& note : log.painNotes)
        if (note.region && note.score.value() >= notablePain)
            weeksOfPlace[{note.side, *note.region}][mondayOf(note.date)].insert(note.date);
    for (const auto& [place, weeks] : weeksOfPlace) {
        int inARow = 0;
        std::optional<LocalDate> before;
        for (const auto& [monday, days] : weeks) {
            inARow = before && daysBetween(*before, monday) == 7 ? inARow + 1 : 1;
            before = monday;
            if (inARow < weeksInARow)
                continue;
            for (const auto day : days)
                sightings.push_back({.flag = RedFlag::SamePlaceForWeeks,
                    .source = FlagSource::PainNotes,
                    .side = place.first,
                    .region = place.second,
                    .on = day});
        }
    }
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

Sightings ofRuns(const Log& log, LocalDate today)
{
    Sightings sightings;
    for (const auto knee : bothKnees) {
        addStrongRuns(sightings, log, knee, today);
        addFlares(sightings, log, knee, today);
    }
    addPainkillers(sightings, log);
    addPlaces(sightings, log);
    return sightings;
}

} // namespace patella::red_flags
