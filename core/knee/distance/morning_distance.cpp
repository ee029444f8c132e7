// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knee/distance/morning_distance.h"

#include "core/knee/clocks/run_clocks.h"
#include "core/statistics/dice.h"
#include "core/statistics/rising_shares.h"

#include <algorithm>
#include <map>

namespace patella {

namespace {

constexpr int permutationsOfMornings = 999;
constexpr std::uint64_t seedOfMornings = 2001;
constexpr int halfOfARun = 50; // percent

// The runs by distance, and the places of those that began at the same score.
struct ByDistance {
    std::vector<Distance> distances; // each once
    std::vector<Proportion> worse; // at each of them
    std::vector<std::size_t> placeOf; // of each run among the distances
    std::map<int, std::vector<std::size_t>> alike; // runs by their score before
};

ByDistance byDistance(std::span<const MorningRun> runs)
{
    ByDistance by;
    for (const auto& run : runs)
        by.distances.push_back(run.distance);
    std::ranges::sort(by.distances);
    by.distances.erase(std::unique(by.distances.begin(), by.distances.end()), by.distances.end());
    by.worse.resize(by.distances.size(), {0, 0});
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const auto place = static_cast<std::size_t>(
            std::ranges::lower_bound(by.distances, runs[i].distance) - by.distances.begin());
        by.placeOf.push_back(place);
        by.alike[runs[i].before.value()].push_back(i);
        ++by.worse[place].of;
        by.worse[place].hits += runs[i].worse ? 1 : 0;
    }
    return by;
}

double pOfDistance(std::span<const MorningRun> runs, const ByDistance& by)
{
    constexpr double equal = 1e-9;
    constexpr int mostAsStrong = static_cast<int>(distanceMattersFrom * (permutationsOfMornings + 1)) * 4;
    const double observed = likelihoodOfRising(by.worse);
    std::vector<char> worse;
    for (const auto& run : runs)
        worse.push_back(run.worse ? 1 : 0);
    auto permuted = by.worse;
    Dice dice(seedOfMornings);
    int asStrong = 1;
    int asked = 1;
    // Once it is clear that it is no small p, the rest is not asked (Besag and Clifford 1991).
    for (int i = 0; i < permutationsOfMornings && asStrong < mostAsStrong; ++i, ++asked) {
        for (const auto& [before, places] : by.alike)
            for (auto left = places.size(); left > 1; --left)
                std::swap(worse[places[left - 1]], worse[places[dice.below(left)]]);
        for (auto& each : permuted)
            each.hits = 0;
        for (std::size_t run = 0; run < runs.size(); ++run)
            permuted[by.placeOf[run]].hits += worse[run];
        asStrong += likelihoodOfRising(permuted) >= observed - equal;
    }
    return asStrong / static_cast<double>(asked);
}

void addBand(MorningDistance& mornings, const ByDistance& by)
{
    const auto likelihoods = likelihoodsOfReaching(mostWorseMornings, by.worse);
    const auto isWithin = [](double each) { return each <= mostLikelihoodWithin95; };
    const auto first = std::ranges::find_if(likelihoods, isWithin) - likelihoods.begin();
    const auto last
        = std::find_if(likelihoods.rbegin(), likelihoods.rend(), isWithin).base() - 1 - likelihoods.begin();
    if (first > 0)
        mornings.low = by.distances[static_cast<std::size_t>(first - 1)];
    if (static_cast<std::size_t>(last) < by.distances.size())
        mornings.high = by.distances[static_cast<std::size_t>(last)];
}

void addAnswer(MorningDistance& mornings)
{
    const auto above = std::ranges::find_if(
        mornings.steps, [](const MorningStep& step) { return shareOf(step.worse) > mostWorseMornings; });
    if (above == mornings.steps.end())
        mornings.answer = MorningAnswer::SeldomWorse;
    else if (above == mornings.steps.begin())
        mornings.answer = MorningAnswer::OftenWorse;
    else {
        mornings.answer = MorningAnswer::Crosses;
        mornings.distance = std::prev(above)->to;
    }
}

std::vector<MorningsOfGround> ofGrounds(std::map<MorningGround, std::vector<MorningRun>> runs)
{
    std::vector<MorningsOfGround> grounds;
    std::erase_if(runs,
        [](const auto& each) { return static_cast<int>(each.second.size()) < fewestMorningsOfAGround; });
    if (runs.size() < 2)
        return grounds;
    for (const auto& [ground, some] : runs)
        grounds.push_back({.ground = ground, .mornings = morningDistance(some)});
    return grounds;
}

void addGrounds(Mornings& mornings, std::span<const RunEntry* const> entries)
{
    std::map<MorningGround, std::vector<MorningRun>> surfaces;
    std::map<MorningGround, std::vector<MorningRun>> pairs;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const auto& ground = entries[i]->ground;
        if (ground.surface && ground.surface->percentOn(ground.surface->dominant()) > halfOfARun)
            surfaces[ground.surface->dominant()].push_back(mornings.runs[i]);
        if (ground.shoe)
            pairs[*ground.shoe].push_back(mornings.runs[i]);
    }
    for (auto* some : {&surfaces, &pairs})
        std::ranges::move(ofGrounds(std::move(*some)), std::back_inserter(mornings.grounds));
}

} // namespace

MorningDistance morningDistance(std::span<const MorningRun> runs)
{
    const auto by = byDistance(runs);
    MorningDistance mornings{.answer = MorningAnswer::TooFewRuns,
        .worse = {0, static_cast<int>(runs.size())},
        .steps = {},
        .distance = {},
        .low = {},
        .high = {},
        .p = {}};
    for (const auto& pool : risingShares(by.worse)) {
        mornings.steps.push_back(
            {.from = by.distances[pool.first], .to = by.distances[pool.last], .worse = pool.share});
        mornings.worse.hits += pool.share.hits;
    }
    const auto [worse, all] = mornings.worse;
    if (all < fewestMornings || worse < fewestMorningsOfAKind || all - worse < fewestMorningsOfAKind)
        return mornings;
    mornings.p = pOfDistance(runs, by);
    mornings.answer = MorningAnswer::NoVisibleDifference;
    if (*mornings.p > distanceMattersFrom)
        return mornings;
    addAnswer(mornings);
    addBand(mornings, by);
    return mornings;
}

Mornings mornings(const Log& log, Side knee, LocalDate today, std::optional<LocalDate> from)
{
    Mornings mornings{.runs = {}, .masked = 0, .missing = 0, .withoutDistance = 0, .all = {}, .grounds = {}};
    std::vector<const RunEntry*> entries;
    for (const auto& clocks : runClocks(log, knee, today)) {
        if (from && clocks.run->when.date < *from)
            continue;
        const auto rise = clocks.riseTo(Moment::NextMorning);
        const auto& distance = clocks.run->measured.distance;
        if (!rise && (clocks.isMaskedAt(Moment::Before) || clocks.isMaskedAt(Moment::NextMorning)))
            ++mornings.masked;
        else if (!rise)
            ++mornings.missing;
        else if (!distance)
            ++mornings.withoutDistance;
        else {
            entries.push_back(clocks.run);
            mornings.runs.push_back({.run = clocks.run->id,
                .date = clocks.run->when.date,
                .distance = *distance,
                .before = *clocks.at(Moment::Before),
                .worse = *rise > 0});
        }
    }
    mornings.all = morningDistance(mornings.runs);
    addGrounds(mornings, entries);
    return mornings;
}

} // namespace patella
