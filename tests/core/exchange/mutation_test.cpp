// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "tests/support/seeds.h"

#include <algorithm>
#include <random>

// A short replay of what the fuzz preset does for long.
namespace patella::test {
namespace {

class Mutations : public testing::TestWithParam<FuzzTarget> { };

std::string mutated(std::string bytes, std::mt19937& random)
{
    const auto below
        = [&](std::size_t end) { return std::uniform_int_distribution<std::size_t>(0, end - 1)(random); };
    for (std::size_t changes = 1 + below(4); changes > 0 && !bytes.empty(); --changes) {
        const auto at = below(bytes.size());
        switch (below(5)) {
        case 0:
            bytes[at] = static_cast<char>(below(256));
            break;
        case 1:
            bytes[at] = static_cast<char>(bytes[at] ^ 1 << below(8));
            break;
        case 2:
            bytes.erase(at, 1 + below(16));
            break;
        case 3:
            bytes.insert(at, bytes.substr(below(bytes.size()), 1 + below(16)));
            break;
        default:
            bytes.resize(at);
        }
    }
    return bytes;
}

TEST_P(Mutations, OfSoundFilesDoNoHarm)
{
    const auto& target = GetParam();
    std::mt19937 random(20'261'120); // the same ones each time
    const auto seeds = target.seeds();
    const auto rounds = std::clamp<std::size_t>(6000 / seeds.size(), 50, 1000);
    for (const auto& seed : seeds) {
        target.read(seed);
        for (std::size_t round = 0; round < rounds; ++round)
            target.read(mutated(seed, random));
    }
}

INSTANTIATE_TEST_SUITE_P(Readers, Mutations, testing::ValuesIn(fuzzTargets()),
    [](const auto& each) { return std::string(each.param.name); });

} // namespace
} // namespace patella::test
