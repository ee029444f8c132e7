// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/turnbull.h"

#include <Eigen/Cholesky>

#include "core/statistics/numbers.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <tuple>

namespace patella {

namespace {

constexpr int mostRounds = 200;
constexpr int mostHalvings = 40;
constexpr int mostChanges = 200;
constexpr double closeEnough = 1e-13;
constexpr double rounding = 1e-12; // of a sum of logarithms
constexpr double closeToBest = 1e-10;
constexpr double little = 1e-6; // what a share begins with again

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

// Self-consistency (Efron 1967), which is slow at the end, among the masses that have a share.
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
    }
}

double likelihoodLessSum(const std::vector<Group>& groups, const Numbers& shares, double times)
{
    double all = -times * std::accumulate(shares.begin(), shares.end(), 0.0);
    for (const auto& group : groups) {
        double sum = 0;
        for (const auto mass : group.masses)
            sum += shares[mass];
        all += group.count * std::log(sum);
    }
    return all;
}

// The step of Newton from these shares, of those that are above 0.
Numbers newtonStep(const std::vector<Group>& groups, const Numbers& shares, double times)
{
    const auto size = static_cast<Eigen::Index>(shares.size());
    const auto at = [](std::size_t place) { return static_cast<Eigen::Index>(place); };
    Eigen::MatrixXd bend = Eigen::MatrixXd::Identity(size, size) * (closeToBest * times);
    Eigen::VectorXd slope = Eigen::VectorXd::Constant(size, -times);
    for (const auto& group : groups) {
        double sum = 0;
        for (const auto mass : group.masses)
            sum += shares[mass];
        for (const auto mass : group.masses) {
            slope[at(mass)] += group.count / sum;
            for (const auto other : group.masses)
                bend(at(mass), at(other)) += group.count / (sum * sum);
        }
    }
    for (std::size_t i = 0; i < shares.size(); ++i)
        if (shares[i] == 0) {
            bend.row(at(i)).setZero();
            bend.col(at(i)).setZero();
            bend(at(i), at(i)) = 1;
            slope[at(i)] = 0;
        }
    const Eigen::VectorXd step = bend.ldlt().solve(slope);
    return {step.begin(), step.end()};
}

// As far along a step as the shares stay at 0 or above it and the times become likelier; what falls to
// nothing is left out. False where nothing moves any more.
bool takeStep(const std::vector<Group>& groups, Numbers& shares, const Numbers& step, double times)
{
    double length = 1;
    for (std::size_t i = 0; i < shares.size(); ++i)
        if (step[i] < 0)
            length = std::min(length, -shares[i] / step[i]);
    const double before = likelihoodLessSum(groups, shares, times);
    for (int halved = 0; halved < mostHalvings; ++halved, length /= 2) {
        auto moved = shares;
        double most = 0;
        for (std::size_t i = 0; i < shares.size(); ++i) {
            moved[i] += length * step[i];
            moved[i] = moved[i] < closeEnough ? 0 : moved[i];
            most = std::max(most, std::abs(moved[i] - shares[i]));
        }
        if (likelihoodLessSum(groups, moved, times) >= before - rounding) {
            const auto emptied = std::ranges::count(shares, 0);
            shares = std::move(moved);
            return most > closeEnough || std::ranges::count(shares, 0) > emptied;
        }
    }
    return false;
}

void polish(const std::vector<Group>& groups, Numbers& shares, double times)
{
    for (int round = 0; round < mostChanges; ++round)
        if (!takeStep(groups, shares, newtonStep(groups, shares, times), times))
            return;
}

// One that was left out too early gets a share again.
bool restore(const std::vector<Group>& groups, Numbers& shares, double times)
{
    const auto gain = gains(groups, shares, times);
    const auto most = std::ranges::max_element(gain) - gain.begin();
    auto& share = shares[static_cast<std::size_t>(most)];
    if (share > 0 || gain[static_cast<std::size_t>(most)] < 1 + closeToBest)
        return false;
    share = little;
    return true;
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
    settle(groups, shares, count);
    polish(groups, shares, count);
    for (int round = 0; round < mostChanges && restore(groups, shares, count); ++round)
        polish(groups, shares, count);
    for (std::size_t i = 0; i < masses.size(); ++i)
        masses[i].share = shares[i];
    std::erase_if(masses, [](const TimeMass& mass) { return mass.share < closeEnough; });
    return masses;
}

} // namespace patella
