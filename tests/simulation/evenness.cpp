// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/evenness.h"

#include "tests/simulation/each_log.h"
#include "tests/simulation/seed_of.h"
#include "tests/simulation/table.h"
#include "tests/support/patterns/engine_study.h"

#include <algorithm>
#include <cmath>

namespace patella::test {

namespace {

// Each factor by the toss of a coin: no run knows of the one before.
sample::ProofLog withoutMemory(sample::ProofLog log, sample::Chance& chance)
{
    for (auto& factor : log.factors)
        for (auto& each : factor)
            each = chance.happens(0.5);
    return log;
}

// How far these p are from an even spread at most, and how often chance is as far away (Kolmogorov 1933, in
// the limit, with the correction of Stephens 1970 for few).
struct Evenness {
    double distance;
    double p;
};

Evenness evennessOf(std::vector<double> p)
{
    std::ranges::sort(p);
    double distance = 0;
    const auto count = static_cast<double>(p.size());
    for (std::size_t i = 0; i < p.size(); ++i)
        distance = std::max(
            {distance, p[i] - static_cast<double>(i) / count, static_cast<double>(i + 1) / count - p[i]});
    const double scaled = distance * (std::sqrt(count) + 0.12 + 0.11 / std::sqrt(count));
    double tail = 0;
    for (int k = 1; k < 100; ++k)
        tail += 2 * (k % 2 == 1 ? 1 : -1) * std::exp(-2.0 * k * k * scaled * scaled);
    return {distance, std::clamp(tail, 0.0, 1.0)};
}

// The test of so many logs, repeated on fresh ones: where the p are spread evenly, so are those of the tests.
void evennessRow(const std::string& name, int runs, const std::vector<double>& p, std::size_t logs)
{
    std::vector<double> tests;
    for (std::size_t i = 0; i + logs <= p.size(); i += logs)
        tests.push_back(evennessOf(
            {p.begin() + static_cast<std::ptrdiff_t>(i), p.begin() + static_cast<std::ptrdiff_t>(i + logs)})
                .p);
    if (tests.empty())
        return;
    const auto all = evennessOf(p);
    row({name, std::to_string(runs), std::to_string(tests.size()),
        std::to_string(std::ranges::count_if(tests, [](double each) { return each <= 0.05; })),
        number(std::ranges::min(tests), 3), number(evennessOf(tests).p, 2), number(all.distance, 4),
        number(all.p, 3)});
}

// Scores that know nothing of each other.
sample::Truth withoutState(sample::Truth truth)
{
    truth.state = 0;
    return truth;
}

std::optional<double> pOf(const std::optional<Verdict>& verdict)
{
    return verdict ? verdict->p : std::nullopt;
}

} // namespace

void evenness(int logs)
{
    constexpr int times = 20;
    titles({"logs of", "runs", "tests of " + std::to_string(logs) + " logs", "p <= 0.05", "smallest p",
        "p of these p", "largest distance of all logs", "p of all logs"});
    const auto family = nullFamilies().front();
    for (const int runs : {60, 100, 200}) {
        std::vector<double> byCoin;
        std::vector<double> besideAnother;
        std::vector<double> usual;
        const auto add = [](std::vector<double>& all, const auto& p) {
            if (p)
                all.push_back(*p);
        };
        struct OfALog {
            std::optional<double> byCoin;
            std::optional<double> besideAnother;
            std::optional<double> usual;
        };
        for (const auto& [coin, beside, habits] : ofEachLog(times * logs, [&](int i) {
                 sample::Chance chance(seedOf(200, runs, i));
                 const auto log = sample::proofLog(runs, family.truth, chance);
                 const auto scattered = sample::proofLog(runs, withoutState(family.truth), chance);
                 const auto another = pBesideAnotherHistory(scattered, log, chance.bits());
                 return OfALog{.byCoin = pOf(verdictOn(withoutMemory(log, chance), runs, family)),
                     .besideAnother = another,
                     .usual = pOf(verdictOn(log, runs, family))};
             })) {
            add(byCoin, coin);
            add(besideAnother, beside);
            add(usual, habits);
        }
        const auto size = static_cast<std::size_t>(logs);
        evennessRow("AR, factors by the toss of a coin", runs, byCoin, size);
        evennessRow(
            "scattered scores, habits and seasons, the history of another knee", runs, besideAnother, size);
        evennessRow("AR, habits and seasons", runs, usual, size);
    }
}

} // namespace patella::test
