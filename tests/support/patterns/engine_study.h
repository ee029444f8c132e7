// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/patterns/proof_log.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

// Judges what a runner is shown on logs of which the truth is known: the findings of a look, after every gate
// of core/patterns.
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
std::vector<Family> familiesOfTheClock(); // weekday or hour matters, and a pair of shoes goes with it
std::vector<Family> familiesOfTheSmallest(); // no factor matters yet (findsTheSmallest)

// A finding: the factor with its rivals. Sleep as an amount counts as short sleep, for both measure the same.
struct Flag {
    std::set<sample::ProofFactor> names;
    double p;
    bool isSmall; // under a point, and shown as that
    bool isConsistent;
    bool operator==(const Flag&) const = default;
};

struct Verdict {
    bool testable; // the cause was among the tested columns, or there is none
    std::vector<Flag> flags; // all that is shown
    std::optional<double> p; // of the strongest factor at the first step

    bool isFlagged() const;
    bool isFound(sample::ProofFactor cause) const; // alone or among rivals
    bool isFoundInFull(sample::ProofFactor cause) const; // not as small
    bool isAlone(sample::ProofFactor cause) const;
    bool isWrong(std::optional<sample::ProofFactor> cause) const; // a flag that leaves it out
};

// What is shown of the first so many runs of a log. Empty: the pain hardly varies.
std::optional<Verdict> verdictOn(const sample::ProofLog& log, int runs, const Family& family);

// A fresh log of a family and the verdict on all of it.
std::optional<Verdict> verdictOn(const Family& family, int runs, std::uint64_t seed);

// Whether the interval of the cause, chosen beforehand, holds the truth in a fresh log. Empty: it cannot be
// tested.
std::optional<bool> intervalHoldsTheTruth(const Family& family, int runs, std::uint64_t seed);

// The smallest effect that a fresh log says it could find, and whether that is found once it is planted there
// on the days after a run. Empty: the log says none.
struct Smallest {
    double points;
    bool found;
};
std::optional<Smallest> findsTheSmallest(const Family& family, int runs, std::uint64_t seed);

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
