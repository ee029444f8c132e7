// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/rising_shares.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace patella {

namespace {

bool isAbove(const Proportion& a, const Proportion& b)
{
    return std::int64_t{a.hits} * b.of > std::int64_t{b.hits} * a.of;
}

Proportion pooled(const Proportion& a, const Proportion& b) { return {a.hits + b.hits, a.of + b.of}; }

void push(std::vector<PooledShare>& pools, PooledShare next)
{
    while (!pools.empty() && !isAbove(next.share, pools.back().share)) {
        next = {
            .first = pools.back().first, .last = next.last, .share = pooled(pools.back().share, next.share)};
        pools.pop_back();
    }
    pools.push_back(next);
}

// The same from the end: the first pool is the last one.
void pushInFront(std::vector<PooledShare>& pools, PooledShare next)
{
    while (!pools.empty() && !isAbove(pools.back().share, next.share)) {
        next = {
            .first = next.first, .last = pools.back().last, .share = pooled(pools.back().share, next.share)};
        pools.pop_back();
    }
    pools.push_back(next);
}

double logLikelihood(const Proportion& counts, double share)
{
    double sum = 0;
    if (counts.hits > 0)
        sum += counts.hits * std::log(share);
    if (counts.of > counts.hits)
        sum += (counts.of - counts.hits) * std::log(1 - share);
    return sum;
}

double logLikelihood(const std::vector<PooledShare>& pools, double least, double most)
{
    double sum = 0;
    for (const auto& pool : pools)
        sum += logLikelihood(pool.share, std::clamp(shareOf(pool.share), least, most));
    return sum;
}

} // namespace

std::vector<PooledShare> risingShares(std::span<const Proportion> shares)
{
    std::vector<PooledShare> pools;
    for (std::size_t i = 0; i < shares.size(); ++i)
        push(pools, {.first = i, .last = i, .share = shares[i]});
    return pools;
}

double likelihoodOfRising(std::span<const Proportion> shares)
{
    Proportion all{0, 0};
    for (const auto& share : shares)
        all = pooled(all, share);
    return all.of == 0 ? 0
                       : 2 * (logLikelihood(risingShares(shares), 0, 1) - logLikelihood(all, shareOf(all)));
}

Numbers likelihoodsOfReaching(double level, std::span<const Proportion> shares)
{
    const auto count = shares.size();
    const double best = logLikelihood(risingShares(shares), 0, 1);
    Numbers likelihoods(count + 1, 2 * best);
    std::vector<PooledShare> before;
    std::vector<PooledShare> after;
    for (std::size_t i = 0; i < count; ++i) {
        push(before, {.first = i, .last = i, .share = shares[i]});
        likelihoods[i + 1] -= 2 * logLikelihood(before, 0, level);
        const auto fromEnd = count - 1 - i;
        pushInFront(after, {.first = fromEnd, .last = fromEnd, .share = shares[fromEnd]});
        likelihoods[fromEnd] -= 2 * logLikelihood(after, level, 1);
    }
    return likelihoods;
}

} // namespace patella
