// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/turnbull.h"

#include "core/statistics/numbers.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace patella {

namespace {

constexpr int mostRounds = 20'000;
constexpr int roundsBetweenLooks = 50;
constexpr double closeEnough = 1e-12;
constexpr double next = 1e-4; // a share below it is tried without

// A bound in the order of time: after 5 comes behind by 5.
struct Bound {
    double at;
    bool isBehind; // just after it
    bool isEnd;
    auto operator<=>(const Bound&) const = default;
};

// Where alone there can be a share: a beginning that is followed by an end (Peto 1973, Turnbull 1976).
std::vector<TimeMass> innermost(std::span<const CensoredTime> times)
{
    std::vector<Bound> bounds;
    for (const auto& each : times) {
        bounds.push_back({.at = each.after, .isBehind = each.after != each.by, .isEnd = false});
        bounds.push_back({.at = each.by, .isBehind = false, .isEnd = true});
    }
    std::ranges::sort(bounds);
    std::vector<TimeMass> masses;
    for (std::size_t i = 1; i < bounds.size(); ++i)
        if (!bounds[i - 1].isEnd && bounds[i].isEnd)
            masses.push_back({.after = bounds[i - 1].at, .by = bounds[i].at, .share = 0});
    return masses;
}

bool isWithin(const TimeMass& mass, const CensoredTime& time)
{
    return mass.after >= time.after && mass.by <= time.by
        && (time.after == time.by || mass.after != mass.by || mass.after > time.after);
}

// Times with the same bounds, and the masses among which theirs lies.
struct Group {
    double count;
    std::vector<std::size_t> masses;
};

std::vector<Group> groupsOf(std::span<const CensoredTime> times, const std::vector<TimeMass>& masses)
{
    std::map<std::pair<double, double>, double> counts;
    for (const auto& each : times)
        ++counts[{each.after, each.by}];
    std::vector<Group> groups;
    for (const auto& [bounds, count] : counts) {
        Group group{.count = count, .masses = {}};
        for (std::size_t i = 0; i < masses.size(); ++i)
            if (isWithin(masses[i], {bounds.first, bounds.second}))
                group.masses.push_back(i);
        groups.push_back(std::move(group));
    }
    return groups;
}

// How much more likely the times would be, for each mass, with a little more of it; 1 where it is right.
Numbers gains(const std::vector<Group>& groups, const Numbers& shares, double times)
{
    Numbers gains(shares.size());
    for (const auto& group : groups) {
        double sum = 0;
        for (const auto mass : group.masses)
            sum += shares[mass];
        for (const auto mass : group.masses)
            gains[mass] += group.count / (sum * times);
    }
    return gains;
}

// Self-consistency (Efron 1967) among the masses that have a share.
void settle(const std::vector<Group>& groups, Numbers& shares, double times)
{
    for (int round = 0; round < mostRounds; ++round) {
        const auto gain = gains(groups, shares, times);
        double moved = 0;
        for (std::size_t i = 0; i < shares.size(); ++i) {
            moved = std::max(moved, shares[i] * std::abs(gain[i] - 1));
            shares[i] *= gain[i];
        }
        if (moved < closeEnough)
            return;
        if (round % roundsBetweenLooks == roundsBetweenLooks - 1)
            for (std::size_t i = 0; i < shares.size(); ++i)
                if (shares[i] < next && gain[i] < 1 - next)
                    shares[i] = 0; // it falls to nothing, at ever smaller steps
    }
}

} // namespace

std::vector<TimeMass> turnbull(std::span<const CensoredTime> times)
{
    auto masses = innermost(times);
    if (masses.empty())
        return masses;
    const auto groups = groupsOf(times, masses);
    const auto count = static_cast<double>(times.size());
    Numbers shares(masses.size(), 1.0 / static_cast<double>(masses.size()));
    for (bool isBest = false; !isBest;) {
        settle(groups, shares, count);
        const auto gain = gains(groups, shares, count);
        isBest = true;
        for (std::size_t i = 0; i < shares.size(); ++i)
            if (shares[i] == 0 && gain[i] > 1 + 1e-9) { // it was left out too early
                shares[i] = next;
                isBest = false;
            }
    }
    for (std::size_t i = 0; i < masses.size(); ++i)
        masses[i].share = shares[i];
    std::erase_if(masses, [](const TimeMass& mass) { return mass.share < closeEnough; });
    return masses;
}

} // namespace patella
