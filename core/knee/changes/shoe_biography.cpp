// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knee/changes/shoe_biography.h"

#include "core/knee/clocks/run_clocks.h"
#include "core/load/shoe_use.h"
#include "core/statistics/blocks.h"
#include "core/statistics/quantile.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace patella {

namespace {

constexpr int permutationsOfShoes = 999;
constexpr std::uint64_t seedOfShoes = 600;

struct WornRun {
    const RunClocks* clocks;
    std::optional<double> score;
    std::optional<Distance> behind; // the pair, before this run
};

std::optional<double> scoreOf(const RunClocks& clocks)
{
    const auto worst = std::max(clocks.inOrAfter(), clocks.at(Moment::NextMorning));
    return worst && !clocks.isMasked() ? std::optional<double>(worst->value()) : std::nullopt;
}

LifeStretch stretchOf(Distance from, const std::vector<const WornRun*>& runs)
{
    LifeStretch stretch{.from = from,
        .runs = static_cast<int>(runs.size()),
        .scored = 0,
        .median = {},
        .worseMornings = {0, 0}};
    Numbers scores;
    for (const auto* run : runs) {
        if (run->score)
            scores.push_back(*run->score);
        if (const auto rise = run->clocks->riseTo(Moment::NextMorning)) {
            ++stretch.worseMornings.of;
            stretch.worseMornings.hits += *rise > 0 ? 1 : 0;
        }
    }
    stretch.scored = static_cast<int>(scores.size());
    if (stretch.scored >= fewestRunsOfAStretch)
        stretch.median = medianOf(scores);
    return stretch;
}

// A score against the mean of other pairs around its day.
struct Against {
    Distance behind;
    double points;
};

std::vector<Against> againstOthers(
    const std::vector<WornRun>& pair, ShoeId shoe, const std::vector<WornRun>& all)
{
    std::vector<Against> against;
    for (const auto& run : pair) {
        if (!run.score || !run.behind)
            continue;
        const auto date = run.clocks->run->when.date;
        double sum = 0;
        int beside = 0;
        const auto first = std::ranges::lower_bound(all, daysAfter(date, -daysBeside), {},
            [](const WornRun& each) { return each.clocks->run->when.date; });
        for (auto other = first;
            other != all.end() && other->clocks->run->when.date <= daysAfter(date, daysBeside); ++other)
            if (other->score && other->clocks->run->ground.shoe != shoe) {
                sum += *other->score;
                ++beside;
            }
        if (beside >= fewestRunsBeside)
            against.push_back({.behind = *run.behind, .points = *run.score - sum / beside});
    }
    return against;
}

struct Split {
    std::size_t at;
    double points; // after less before
    double strength; // squared, in parts of the variance
};

// The split that explains most (Worsley 1979).
Split bestSplit(const Numbers& points)
{
    const auto count = points.size();
    const double sum = std::accumulate(points.begin(), points.end(), 0.0);
    Split best{.at = 0, .points = 0, .strength = -1};
    double before = 0;
    for (std::size_t at = 1; at < count; ++at) {
        before += points[at - 1];
        if (at < fewestRunsOfAChange || count - at < fewestRunsOfAChange)
            continue;
        const auto first = static_cast<double>(at);
        const auto second = static_cast<double>(count - at);
        const double difference = (sum - before) / second - before / first;
        const double strength = difference * difference * first * second / (first + second);
        if (strength > best.strength)
            best = {.at = at, .points = difference, .strength = strength};
    }
    return best;
}

ShoeChange changeOf(const std::vector<Against>& against, int scored)
{
    ShoeChange change{.answer = ShoeAnswer::TooFewRuns,
        .runs = static_cast<int>(against.size()),
        .from = {},
        .points = {},
        .p = {}};
    if (change.runs < 2 * fewestRunsOfAChange) {
        if (scored >= 2 * fewestRunsOfAChange)
            change.answer = ShoeAnswer::NothingBeside;
        return change;
    }
    Numbers points;
    for (const auto& each : against)
        points.push_back(each.points);
    const auto best = bestSplit(points);
    Dice dice(seedOfShoes);
    Numbers moved(points.size());
    int asStrong = 1;
    for (int i = 0; i < permutationsOfShoes; ++i) {
        const auto places = shuffledBlocks(points.size(), 2 * blockLength(points.size()), dice);
        std::ranges::transform(places, moved.begin(), [&](std::size_t place) { return points[place]; });
        asStrong += bestSplit(moved).strength >= best.strength - 1e-9;
    }
    change.p = asStrong / (permutationsOfShoes + 1.0);
    change.answer = ShoeAnswer::NoClearChange;
    if (*change.p > shoeChangeFrom)
        return change;
    change.answer = best.points > 0 ? ShoeAnswer::WorseFrom : ShoeAnswer::BetterFrom;
    change.from = against[best.at].behind;
    change.points = best.points;
    return change;
}

ShoeBiography biographyOf(ShoeId shoe, const std::vector<WornRun>& pair, const std::vector<WornRun>& all)
{
    ShoeBiography biography{.shoe = shoe, .stretches = {}, .masked = 0, .withoutDistance = 0, .change = {}};
    std::map<std::int64_t, std::vector<const WornRun*>> stretches;
    int scored = 0;
    for (const auto& run : pair) {
        biography.masked += run.clocks->isMasked() ? 1 : 0;
        biography.withoutDistance += run.behind ? 0 : 1;
        scored += run.score && run.behind ? 1 : 0;
        if (run.behind)
            stretches[run.behind->metres / stretchOfALife.metres].push_back(&run);
    }
    for (const auto& [number, runs] : stretches)
        biography.stretches.push_back(stretchOf({number * stretchOfALife.metres}, runs));
    biography.change = changeOf(againstOthers(pair, shoe, all), scored);
    return biography;
}

} // namespace

std::vector<ShoeBiography> shoeBiographies(const Log& log, Side knee, LocalDate today)
{
    const auto clocks = runClocks(log, knee, today);
    const auto distances = shoeDistances(log.shoes, log.runs);
    std::vector<WornRun> all;
    std::map<ShoeId, std::vector<WornRun>> byShoe;
    for (const auto& each : clocks) {
        WornRun run{.clocks = &each, .score = scoreOf(each), .behind = {}};
        const auto& measured = each.run->measured.distance;
        if (const auto found = distances.find(each.run->id); found != distances.end() && measured)
            run.behind = found->second - *measured;
        all.push_back(run);
        if (each.run->ground.shoe)
            byShoe[*each.run->ground.shoe].push_back(run);
    }
    std::vector<ShoeBiography> biographies;
    for (const auto& shoe : log.shoes)
        if (const auto pair = byShoe.find(shoe.id); pair != byShoe.end())
            biographies.push_back(biographyOf(shoe.id, pair->second, all));
    return biographies;
}

} // namespace patella
