// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "core/statistics/quantile.h"
#include "tests/simulation/each_log.h"
#include "tests/simulation/evenness.h"
#include "tests/simulation/lifetime.h"
#include "tests/simulation/seed_of.h"
#include "tests/simulation/speed.h"
#include "tests/simulation/table.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <iostream>

// How often the search for patterns is wrong, and how often it finds what is there. Each log is simulated, so
// that the truth is known. The same number of logs gives the same table.
//
//     simulation [LOGS [LOGS]]     logs per cell, 1,000 without a word; and those of a test of evenness

namespace patella::test {
namespace {

using sample::ProofFactor;

constexpr std::array lengths{60, 100, 200};

void count(Share& share, bool hit)
{
    ++share.of;
    share.hits += hit;
}

template <typename Take>
void eachVerdict(const Family& family, std::size_t place, int runs, int logs, Take take)
{
    for (const auto& verdict :
        ofEachLog(logs, [&](int log) { return verdictOn(family, runs, seedOf(place, runs, log)); }))
        if (verdict)
            take(*verdict);
}

void falseFlags(const std::vector<Family>& families, std::size_t firstSeed, int logs)
{
    titles({"family", "runs", "logs", "a pattern is shown", "not as small", "p <= 0.01"});
    for (std::size_t i = 0; i < families.size(); ++i)
        for (const int runs : lengths) {
            Share shown{0, 0};
            Share large{0, 0};
            Share strict{0, 0};
            eachVerdict(families[i], firstSeed + i, runs, logs, [&](const Verdict& verdict) {
                count(shown, verdict.isFlagged());
                count(large, !std::ranges::all_of(verdict.flags, &Flag::isSmall));
                count(strict,
                    std::ranges::any_of(verdict.flags, [](const Flag& each) { return each.p <= 0.01; }));
            });
            row({families[i].name, std::to_string(runs), std::to_string(shown.of), percent(shown),
                percent(large), percent(strict)});
        }
}

void lifetimes(int logs)
{
    titles({"family", "logs", "ever a possible pattern", "ever a consistent pattern"});
    const auto families = nullFamilies();
    for (std::size_t i = 0; i < families.size(); ++i) {
        Share possible{0, 0};
        Share consistent{0, 0};
        for (const auto& lifetime :
            ofEachLog(logs, [&](int log) { return lifetimeOf(families[i], seedOf(100 + i, 200, log)); }))
            if (lifetime) {
                count(possible, lifetime->everPossible);
                count(consistent, lifetime->everConsistent);
            }
        row({families[i].name, std::to_string(possible.of), percent(possible), percent(consistent)});
    }
}

struct Counts {
    Share testable{0, 0};
    Share found{0, 0};
    Share large{0, 0}; // found, and not shown as small
    Share alone{0, 0};
    Share pairAlone{0, 0};
    Share wrong{0, 0};
    Share onlyWrong{0, 0};
    Share cannotTell{0, 0}; // of the flagged logs: more than one name
};

Counts countsOf(const Family& family, std::size_t place, int runs, int logs)
{
    Counts counts;
    const auto cause = *family.cause;
    eachVerdict(family, place, runs, logs, [&](const Verdict& verdict) {
        count(counts.testable, verdict.testable);
        if (!verdict.testable)
            return;
        const bool isFound = verdict.isFound(cause);
        count(counts.found, isFound);
        count(counts.large, verdict.isFoundInFull(cause));
        count(counts.alone, verdict.isAlone(cause));
        count(counts.pairAlone, verdict.isAlone(ProofFactor::OtherPair));
        count(counts.wrong, verdict.isWrong(cause));
        count(counts.onlyWrong, verdict.isFlagged() && !isFound);
        if (verdict.isFlagged())
            count(counts.cannotTell, isFound && !verdict.isAlone(cause));
    });
    return counts;
}

void found(const std::vector<Family>& families, std::size_t firstSeed, int logs)
{
    titles({"planted", "runs", "logs", "testable", "found", "not as small", "named alone",
        "cannot tell (of the flagged)", "a wrong one too", "only a wrong one"});
    for (std::size_t i = 0; i < families.size(); ++i)
        for (const int runs : lengths) {
            const auto counts = countsOf(families[i], firstSeed + i, runs, logs);
            row({families[i].name, std::to_string(runs), std::to_string(counts.testable.of),
                percent(counts.testable), percent(counts.found), percent(counts.large), percent(counts.alone),
                percent(counts.cannotTell), percent(counts.wrong), percent(counts.onlyWrong)});
        }
}

void coverage(const std::vector<Family>& families, std::size_t firstSeed, int logs)
{
    for (std::size_t i = 0; i < families.size(); ++i)
        for (const int runs : lengths) {
            Share holds{0, 0};
            for (const auto& held : ofEachLog(logs, [&](int log) {
                     return intervalHoldsTheTruth(families[i], runs, seedOf(firstSeed + i, runs, log));
                 }))
                if (held)
                    count(holds, *held);
            row({families[i].name, std::to_string(runs), std::to_string(holds.of), percent(holds)});
        }
}

void followsTheClock(int logs)
{
    titles({"planted", "runs", "logs", "found", "named alone", "cannot tell (of the flagged)",
        "the pair named alone", "a wrong one too"});
    const auto families = familiesOfTheClock();
    for (std::size_t i = 0; i < families.size(); ++i)
        for (const int runs : lengths) {
            const auto counts = countsOf(families[i], 80 + i, runs, logs);
            row({families[i].name, std::to_string(runs), std::to_string(counts.testable.of),
                percent(counts.found), percent(counts.alone), percent(counts.cannotTell),
                percent(counts.pairAlone), percent(counts.wrong)});
        }
}

void smallest(int logs)
{
    titles({"family", "runs", "logs that name one", "median of what they name, points", "found"});
    const auto families = familiesOfTheSmallest();
    for (std::size_t i = 0; i < families.size(); ++i)
        for (const int runs : lengths) {
            Share found{0, 0};
            std::vector<double> points;
            for (const auto& each : ofEachLog(logs,
                     [&](int log) { return findsTheSmallest(families[i], runs, seedOf(90 + i, runs, log)); }))
                if (each) {
                    count(found, each->found);
                    points.push_back(each->points);
                }
            row({families[i].name, std::to_string(runs), std::to_string(found.of),
                points.empty() ? "-" : number(*medianOf(points), 1), percent(found)});
        }
}

void prove(int logs, int logsOfEvenness)
{
    std::cout << "# How often are the patterns wrong?\n\n";
    paragraph(fmt::format(
        "Made by `cmake --workflow --preset simulation` (`build/simulation/simulation {} {}`). Every log is "
        "simulated, so that the truth is known; 1,999 shuffles; in brackets the 95 % limits (Wilson 1927). "
        "Counted is what a runner is shown: the findings of a look after every gate (p <= 0.035; p <= 0.02 "
        "for "
        "an effect under a point, which is shown as small). Hours of sleep count as short sleep. The logs "
        "and "
        "what is counted are described in `tests/support/patterns/proof_log.h` and "
        "`tests/support/patterns/engine_study.h`.",
        logs, logsOfEvenness));
    heading("Logs in which nothing matters: a false flag at one look");
    falseFlags(nullFamilies(), 0, logs);
    heading("The same with the pain of the next morning missing");
    falseFlags(familiesWithMissingMornings(), 20, logs);
    heading("A false flag ever, in looks at 40, 60, ... 200 runs");
    lifetimes(logs);
    heading("One factor matters");
    found(powerFamilies(), 40, 2 * logs); // some can be tested in few of them
    heading("Asphalt matters by 2 points, and pair and length go with it");
    found(confoundedFamilies(), 60, logs);
    heading("Pain follows the working week or the hour, and a pair goes with it");
    followsTheClock(logs);
    heading("The smallest effect that a log says it would find, planted in it");
    paragraph(
        "A log names the effect that it would find in four of five cases, of a usual yes-or-no factor on "
        "sore runs. "
        "Here it is planted on those sore runs that come a day after another.");
    smallest(logs);
    heading("The 95 % interval of a factor that was chosen beforehand holds the truth");
    titles({"planted", "runs", "logs", "holds the truth"});
    coverage(powerFamilies(), 40, logs / 4);
    coverage(confoundedFamilies(), 60, logs / 4);
    heading("The p of logs in which nothing matters");
    paragraph(
        "It is spread evenly where shuffling changes nothing: where no run's factors know of those of other "
        "runs, or where the history that is allowed for is not made of the same scores. In the usual log it "
        "is, and what lasts for runs on end gets a p that is a little too small; the shares of "
        "flags above count that in. Each test is one of Kolmogorov and Smirnov on fresh logs; of twenty, one "
        "is "
        "at 0.05 by chance alone, and where the p are spread evenly, so are those of the tests.");
    evenness(logsOfEvenness);
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
        std::cerr << "simulation [LOGS [LOGS]]\n";
        return 2;
    }
    patella::test::prove(logs, argc > 2 ? std::atoi(argv[2]) : logs);
    return 0;
}
