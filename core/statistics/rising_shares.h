// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/numbers.h"
#include "core/statistics/proportion.h"

#include <cstddef>
#include <span>
#include <vector>

// Shares that can only rise along an order: isotonic regression (Ayer and others 1955). Of current-status
// data (at this dose it had happened, or not) it is the nonparametric maximum-likelihood estimate.
namespace patella {

// Neighbours that share one value.
struct PooledShare {
    std::size_t first;
    std::size_t last; // included
    Proportion share;
    bool operator==(const PooledShare&) const = default;
};

// By pooling adjacent violators. Each count must be at least 1.
std::vector<PooledShare> risingShares(std::span<const Proportion> shares);

// Twice the logarithm of how much likelier the rising shares are than one share for all.
double likelihoodOfRising(std::span<const Proportion> shares);

// For each place where the shares may reach a level, 0 to 1: twice the logarithm of how much likelier the
// rising shares are than those that are at most this before the place and at least this from it on. Places 0
// to the count of shares.
Numbers likelihoodsOfReaching(double level, std::span<const Proportion> shares);

// Up to it a place belongs to the 95 % band of where the level is reached (Banerjee and Wellner 2001; the
// number: Groeneboom and Jongbloed 2014). The plain bootstrap is not valid here.
inline constexpr double mostLikelihoodWithin95 = 2.26916;

} // namespace patella
