// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statistics/dice.h"

#include <cstddef>
#include <vector>

// Permutation of numbers that follow each other in time: neighbours stay together in blocks, and the blocks
// change places (Winkler and others 2015, whole-block exchange; blocks of a series: Carlstein 1986).
namespace patella {

// About the cube root of the count (Hall, Horowitz and Jing 1995), at least 1.
std::size_t blockLength(std::size_t count);

// The places 0 to count - 1 in a random order of blocks of this length. The first block begins at a random
// place, and the last place is followed by the first.
std::vector<std::size_t> shuffledBlocks(std::size_t count, std::size_t length, Dice& dice);

} // namespace patella
