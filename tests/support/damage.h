// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <random>
#include <string>

namespace patella::test {

// What happens to files: a copy that ended early, sectors of another file or of zeros, bits that flipped, a
// block that was written twice or never.
enum class DamageKind { Cut, Overwritten, Flipped, Doubled, Removed, Zeros };
inline constexpr int damageKinds = 6;

struct Damaged {
    DamageKind kind;
    std::string bytes;
    std::size_t soundBefore; // bytes before the first wrong one
};

// A variant of a file. The same random numbers give the same damage.
Damaged damaged(const std::string& file, DamageKind kind, std::mt19937& random);

} // namespace patella::test
