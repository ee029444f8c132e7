// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knee/flags_of_runs.h"

#include "core/knee/flares.h"
#include "core/log/masking.h"

#include <algorithm>
#include <array>
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

void addWeeksInARow(Sightings& sightings, Side side, Region region, const Days& painful)
{
    int inARow = 0;
    std::optional<LocalDate> before;
    for (const auto day : painful) {
        const auto monday = before && daysBetween(*before, day) < daysOfAWeek ? *before : mondayOf(day);
        if (monday != before)
            inARow = before && daysBetween(*before, monday) == daysOfAWeek ? inARow + 1 : 1;
        before = monday;
        if (inARow >= weeksInARow)
            sightings.push_back({.flag = RedFlag::SamePlaceForWeeks,
                .source = FlagSource::PainNotes,
                .side = side,
                .region = region,
                .on = day});
    }
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

// The Mondays of the weeks in which a side was asked.
Days weeksAsked(const Log& log, Side side)
{
    Days days;
    for (const auto& note : log.painNotes)
        if (note.side == side || note.side == Side::Both || side == Side::Both)
            days.push_back(note.date);
    sortDays(days);
    return mondaysOf(days);
}

void addPlaces(Observed& observed, const Log& log)
{
    std::map<std::pair<Side, Region>, Days> daysOfPlace;
    for (const auto& note : log.painNotes)
        if (note.region && note.score.value() >= notablePain)
            daysOfPlace[{note.side, *note.region}].push_back(note.date);
    std::map<Side, Days> asked;
    for (auto& [place, days] : daysOfPlace) {
        const auto [side, region] = place;
        sortDays(days);
        if (!asked.contains(side))
            asked.emplace(side, weeksAsked(log, side));
        addWeeksInARow(observed.sightings, side, region, days);
        addQuietWeeks(observed, side, region, days, asked.at(side));
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

Observed ofRuns(const Log& log, const ScoresOfKnees& scores, LocalDate today)
{
    Observed observed;
    const auto masked = maskedNotes(log);
    for (std::size_t place = 0; place < bothKnees.size(); ++place) {
        const auto knee = bothKnees.at(place);
        const auto& runs = scores.at(place);
        addStrongRuns(observed.sightings, runs, knee);
        addFlares(observed.sightings, kneeDays(log, masked, knee, today).flares, knee);
        addPainfulPainkillerRuns(observed.sightings, runs, knee);
    }
    addPainkillers(observed.sightings, log);
    addPlaces(observed, log);
    return observed;
}

} // namespace patella::red_flags
