// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knee/changes/flare_autopsy.h"

#include "core/knee/run_scores.h"
#include "core/statistics/quantile.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace patella {

namespace {

constexpr int quietDaysAfterARunUp = 7;

int daysOf(const Flare& flare) { return daysBetween(flare.began, flare.lastSore) + 1; }

bool isQuiet(LocalDate day, const std::vector<Flare>& flares)
{
    const auto from = daysAfter(day, -daysOfARunUp);
    const auto until = daysAfter(day, quietDaysAfterARunUp - 1);
    return std::ranges::none_of(
        flares, [&](const Flare& flare) { return flare.began <= until && flare.lastSore >= from; });
}

std::vector<RunUp> quietRunUps(
    const RunUps& runUps, const std::vector<Flare>& flares, LocalDate from, LocalDate today)
{
    std::vector<RunUp> quiet;
    const auto last = daysAfter(today, 1 - quietDaysAfterARunUp);
    for (auto day = daysAfter(from, daysOfARunUp); day <= last; day = daysAfter(day, daysBetweenQuietRunUps))
        if (isQuiet(day, flares))
            quiet.push_back(runUps.before(day));
    return quiet;
}

std::optional<RunUpFigure> figureOf(
    RunUpMeasure measure, const RunUp& before, const std::vector<RunUp>& quiet)
{
    const auto& value = before.at(static_cast<std::size_t>(measure));
    Numbers usual;
    for (const auto& each : quiet)
        if (const auto& other = each.at(static_cast<std::size_t>(measure)))
            usual.push_back(*other);
    if (!value || static_cast<int>(usual.size()) < fewestQuietRunUps)
        return std::nullopt;
    const auto below
        = static_cast<int>(std::ranges::count_if(usual, [&](double each) { return each < *value; }));
    const auto equal = static_cast<int>(std::ranges::count(usual, *value));
    const auto count = static_cast<int>(usual.size());
    const double rank = (below + equal / 2.0) / count;
    return RunUpFigure{.measure = measure,
        .value = *value,
        .usual = quantile(usual, 0.5),
        .low = quantile(usual, 0.1),
        .high = quantile(usual, 0.9),
        .quiet = count,
        .asFar = rank < 0.5 ? below + equal : count - below,
        .rank = rank};
}

std::vector<RunUpFigure> figuresOf(const RunUp& before, const std::vector<RunUp>& quiet)
{
    std::vector<RunUpFigure> figures;
    for (const auto& [measure, word] : wordsOf<RunUpMeasure>)
        if (auto figure = figureOf(measure, before, quiet))
            figures.push_back(*figure);
    std::ranges::stable_sort(
        figures, std::greater{}, [](const RunUpFigure& each) { return std::abs(each.rank - 0.5); });
    return figures;
}

std::vector<ShoeId> newShoesIn(const Log& log, LocalDate from, LocalDate until)
{
    std::map<ShoeId, LocalDate> first;
    std::optional<LocalDate> begun;
    for (const auto& run : log.runs) {
        begun = begun ? std::min(*begun, run.when.date) : run.when.date;
        if (run.ground.shoe) {
            const auto [pair, isNew] = first.try_emplace(*run.ground.shoe, run.when.date);
            pair->second = std::min(pair->second, run.when.date);
        }
    }
    std::vector<ShoeId> shoes;
    for (const auto& [shoe, day] : first)
        if (from <= day && day < until && *begun < from)
            shoes.push_back(shoe);
    return shoes;
}

std::vector<CareInFlare> caresIn(const Log& log, const Flare& flare)
{
    std::map<std::pair<Care, std::string>, int> times;
    const auto until = daysAfter(flare.lastSore, quietDaysAfterFlare);
    for (const auto& note : log.careNotes)
        if (flare.began <= note.date && note.date <= until && (!note.side || isAbout(*note.side, flare.knee)))
            ++times[{note.care, note.name}];
    std::vector<CareInFlare> cares;
    for (const auto& [care, count] : times)
        cares.push_back({.care = care.first, .name = care.second, .times = count});
    std::ranges::stable_sort(cares, std::greater{}, &CareInFlare::times);
    return cares;
}

const RunUpFigure* figureIn(const FlareAutopsy& autopsy, RunUpMeasure measure)
{
    const auto found = std::ranges::find(autopsy.figures, measure, &RunUpFigure::measure);
    return found == autopsy.figures.end() ? nullptr : &*found;
}

// 0 for two that are the same; the peak counts as one measure more.
double unlikeness(const FlareAutopsy& a, const FlareAutopsy& b)
{
    double sum = std::abs(a.flare.peak.value() - b.flare.peak.value()) / 10.0;
    int measures = 1;
    for (const auto& figure : a.figures)
        if (const auto* other = figureIn(b, figure.measure)) {
            sum += std::abs(figure.rank - other->rank);
            ++measures;
        }
    return sum / measures;
}

std::vector<RunUpMeasure> alikeIn(const FlareAutopsy& a, const FlareAutopsy& b)
{
    std::vector<RunUpMeasure> alike;
    for (const auto& figure : a.figures)
        if (const auto* other = figureIn(b, figure.measure); other && figure.isUnusual() && other->isUnusual()
            && (figure.value > figure.high) == (other->value > other->high))
            alike.push_back(figure.measure);
    return alike;
}

void addSimilar(FlareAutopsies& all)
{
    for (auto flare = all.flares.begin(); flare != all.flares.end(); ++flare) {
        std::vector<std::pair<double, const FlareAutopsy*>> earlier;
        for (auto each = all.flares.begin(); each != flare; ++each)
            if (each->flare.over)
                earlier.emplace_back(unlikeness(*flare, *each), &*each);
        std::ranges::stable_sort(earlier, {}, [](const auto& each) { return each.first; });
        earlier.resize(std::min(earlier.size(), mostSimilarFlares));
        for (const auto& [far, other] : earlier)
            flare->similar.push_back({.began = other->flare.began,
                .days = other->days,
                .peak = other->flare.peak,
                .alike = alikeIn(*flare, *other)});
    }
}

} // namespace

FlareAutopsies flareAutopsies(const Log& log, Side knee, LocalDate today)
{
    FlareAutopsies all{.quietRunUps = 0, .flares = {}};
    const auto days = kneeDays(log, knee, today);
    const RunUps runUps(log, today);
    if (!runUps.firstRun())
        return all;
    const auto firstKnown
        = std::max(*runUps.firstRun(), days.first); // before it nobody knows how quiet it was
    const auto quiet = quietRunUps(runUps, days.flares, firstKnown, today);
    all.quietRunUps = static_cast<int>(quiet.size());
    for (const auto& flare : days.flares) {
        const auto from = daysAfter(flare.began, -daysOfARunUp);
        FlareAutopsy autopsy{.flare = flare,
            .days = daysOf(flare),
            .figures = {},
            .newShoes = newShoesIn(log, from, flare.began),
            .cares = caresIn(log, flare),
            .similar = {}};
        if (*runUps.firstRun() <= from && all.quietRunUps >= fewestQuietRunUps)
            autopsy.figures = figuresOf(runUps.before(flare.began), quiet);
        all.flares.push_back(std::move(autopsy));
    }
    addSimilar(all);
    return all;
}

} // namespace patella
