// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patterns/forward_test.h"
#include "core/sample/proof_log.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

// Judges the engine on logs of which the truth is known.
namespace patella::test {

// A family of logs, and the one factor that matters in them; in a null family there is none.
struct Family {
    std::string name;
    sample::Truth truth;
    std::optional<sample::ProofFactor> cause;
};

std::vector<Family> nullFamilies();
std::vector<Family> familiesWithMissingMornings(); // no factor matters in them either
std::vector<Family> powerFamilies();
std::vector<Family> confoundedFamilies();

// A factor that was selected, with those that could stand in its place.
struct Flag {
    std::set<sample::ProofFactor> names;
    double p;
    bool operator==(const Flag&) const = default;
};

struct Verdict {
    bool testable; // the cause was among the tested columns, or there is none
    std::vector<Flag> flags; // p <= 0.05, so that stricter levels can be read from the same search
    std::optional<double> p; // of the strongest factor at the first step

    bool isFlagged(double alpha) const;
    bool isFound(sample::ProofFactor cause, double alpha) const; // alone or among rivals
    bool isAlone(sample::ProofFactor cause, double alpha) const;
    bool isWrong(std::optional<sample::ProofFactor> cause, double alpha) const; // a flag that leaves it out
};

// The engine on the first so many runs of a log. Empty: the pain hardly varies.
std::optional<Verdict> verdictOn(
    const sample::ProofLog& log, int runs, const Family& family, std::uint64_t seed);

// A fresh log of a family and the verdict on all of it.
std::optional<Verdict> verdictOn(const Family& family, int runs, std::uint64_t seed);

// Whether the interval of the cause, chosen beforehand, holds the truth in a fresh log. Empty: it cannot be
// tested.
std::optional<bool> intervalHoldsTheTruth(const Family& family, int runs, std::uint64_t seed);

// The p of the strongest factor of a log beside a history that is made of other scores.
std::optional<double> pBesideAnotherHistory(
    const sample::ProofLog& log, const sample::ProofLog& other, std::uint64_t seed);

// The 95 % limits of a share (Wilson 1927).
struct Share {
    int hits;
    int of;
    double value() const;
    double low() const;
    double high() const;
};

} // namespace patella::test
