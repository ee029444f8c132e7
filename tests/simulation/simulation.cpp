// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "tests/simulation/evenness.h"
#include "tests/simulation/lifetime.h"
#include "tests/simulation/seed_of.h"
#include "tests/simulation/speed.h"
#include "tests/simulation/table.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <iostream>

// How often the search for patterns is wrong, and how often it finds what is there. Each log is simulated, so
// that the truth is known. The same number of logs gives the same table.
//
//     simulation [LOGS]      logs per cell, 1,000 without a word

namespace patella::test {
namespace {

constexpr double shown = 0.02; // a possible pattern

template <typename Take>
void eachVerdict(const Family& family, std::size_t place, int runs, int logs, Take take)
{
    for (int log = 0; log < logs; ++log)
        if (const auto verdict = verdictOn(family, runs, seedOf(place, runs, log)))
            take(*verdict);
}

void falseFlags(const std::vector<Family>& families, std::size_t firstSeed, int logs)
{
    titles({"family", "runs", "logs", "a possible pattern (p <= 0.02)", "p <= 0.01", "p <= 0.05"});
    for (std::size_t i = 0; i < families.size(); ++i)
        for (const int runs : {60, 100, 200}) {
            Share possible{0, 0};
            Share strict{0, 0};
            Share lenient{0, 0};
            eachVerdict(families[i], firstSeed + i, runs, logs, [&](const Verdict& verdict) {
                for (const auto& [share, alpha] :
                    {std::pair{&possible, shown}, std::pair{&strict, 0.01}, std::pair{&lenient, 0.05}}) {
                    ++share->of;
                    share->hits += verdict.isFlagged(alpha);
                }
            });
            row({families[i].name, std::to_string(runs), std::to_string(possible.of), percent(possible),
                percent(strict), percent(lenient)});
        }
}

void lifetimes(int logs)
{
    titles({"family", "logs", "ever a possible pattern", "ever a consistent pattern"});
    const auto families = nullFamilies();
    for (std::size_t i = 0; i < families.size(); ++i) {
        Share possible{0, 0};
        Share consistent{0, 0};
        for (int log = 0; log < logs; ++log)
            if (const auto lifetime = lifetimeOf(families[i], seedOf(100 + i, 200, log))) {
                ++possible.of;
                ++consistent.of;
                possible.hits += lifetime->everPossible;
                consistent.hits += lifetime->everConsistent;
            }
        row({families[i].name, std::to_string(possible.of), percent(possible), percent(consistent)});
    }
}

struct Counts {
    Share testable{0, 0};
    Share found{0, 0};
    Share alone{0, 0};
    Share wrong{0, 0};
    Share onlyWrong{0, 0};
    Share cannotTell{0, 0}; // of the flagged logs: more than one name
};

Counts countsOf(const Family& family, std::size_t place, int runs, int logs)
{
    Counts counts;
    const auto cause = *family.cause;
    const auto count = [](Share& share, bool hit) {
        ++share.of;
        share.hits += hit;
    };
    eachVerdict(family, place, runs, logs, [&](const Verdict& verdict) {
        count(counts.testable, verdict.testable);
        if (!verdict.testable)
            return;
        const bool isFound = verdict.isFound(cause, shown);
        count(counts.found, isFound);
        count(counts.alone, verdict.isAlone(cause, shown));
        count(counts.wrong, verdict.isWrong(cause, shown));
        count(counts.onlyWrong, verdict.isFlagged(shown) && !isFound);
        if (verdict.isFlagged(shown))
            count(counts.cannotTell, isFound && !verdict.isAlone(cause, shown));
    });
    return counts;
}

void found(const std::vector<Family>& families, std::size_t firstSeed, int logs)
{
    titles({"planted", "runs", "logs", "testable", "found", "named alone", "cannot tell (of the flagged)",
        "a wrong one too", "only a wrong one"});
    for (std::size_t i = 0; i < families.size(); ++i)
        for (const int runs : {60, 100, 200}) {
            const auto counts = countsOf(families[i], firstSeed + i, runs, logs);
            row({families[i].name, std::to_string(runs), std::to_string(counts.testable.of),
                percent(counts.testable), percent(counts.found), percent(counts.alone),
                percent(counts.cannotTell), percent(counts.wrong), percent(counts.onlyWrong)});
        }
}

void coverage(const std::vector<Family>& families, std::size_t firstSeed, int logs)
{
    for (std::size_t i = 0; i < families.size(); ++i)
        for (const int runs : {60, 100, 200}) {
            Share holds{0, 0};
            for (int log = 0; log < logs; ++log)
                if (const auto held
                    = intervalHoldsTheTruth(families[i], runs, seedOf(firstSeed + i, runs, log))) {
                    ++holds.of;
                    holds.hits += *held;
                }
            row({families[i].name, std::to_string(runs), std::to_string(holds.of), percent(holds)});
        }
}

void prove(int logs)
{
    std::cout << "# How often are the patterns wrong?\n\n";
    paragraph("Made by `cmake --workflow --preset simulation` (`build/simulation/simulation "
        + std::to_string(logs)
        + "`). Every log is simulated, so that the truth is known; 1,999 shuffles; in brackets the 95 % "
          "limits "
          "(Wilson 1927). The logs and what is counted are described in `core/sample/proof_log.h` and "
          "`tests/support/engine_study.h`.");
    heading("Logs in which nothing matters: a false flag at one look");
    falseFlags(nullFamilies(), 0, logs);
    heading("The same with the pain of the next morning missing");
    falseFlags(familiesWithMissingMornings(), 20, logs);
    heading("A false flag ever, in looks at 40, 60, ... 200 runs");
    lifetimes(logs);
    heading("One factor matters");
    found(powerFamilies(), 40, logs);
    heading("Asphalt matters by 2 points, and pair and length go with it");
    found(confoundedFamilies(), 60, logs);
    heading("The 95 % interval of a factor that was chosen beforehand holds the truth");
    titles({"planted", "runs", "logs", "holds the truth"});
    coverage(powerFamilies(), 40, 4 * logs);
    coverage(confoundedFamilies(), 60, 4 * logs);
    heading("The p of logs in which nothing matters");
    paragraph(
        "It is spread evenly where shuffling changes nothing: where no run's factors know of those of other "
        "runs, or where the history that is allowed for is not made of the same scores. In the usual log it "
        "is, and what lasts for runs on end gets a p that is a little too small; the shares of "
        "flags above count that in. Each test is one of Kolmogorov and Smirnov on fresh logs; of twenty, one "
        "is "
        "at 0.05 by chance alone, and where the p are spread evenly, so are those of the tests.");
    evenness(logs);
    heading("Processor time for 25 yes-or-no factors and 10,000 shuffles");
    titles({"runs", "quickest of 11, ms", "median, ms"});
    for (const int runs : {300, 7300}) { // a busy year and a half, and twenty years
        const auto [quickest, median] = speedOf(runs);
        row({std::to_string(runs), number(quickest, 1), number(median, 1)});
    }
}

} // namespace
} // namespace patella::test

int main(int argc, char** argv)
{
    const int logs = argc > 1 ? std::atoi(argv[1]) : 1000;
    if (logs < 1) {
        std::cerr << "simulation [LOGS]\n";
        return 2;
    }
    patella::test::prove(logs);
    return 0;
}
