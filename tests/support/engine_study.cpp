// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/engine_study.h"

#include "core/patterns/attribution.h"
#include "core/patterns/beyond_history.h"
#include "core/patterns/factors/baseline.h"

#include <algorithm>
#include <cmath>

namespace patella::test {

namespace {

using namespace sample;

constexpr patterns::Rules lenient{.alpha = 0.05, .shuffles = 1999, .mostSelected = 4};
constexpr double leastDeviation = 0.2; // of the pain of a log that is counted

template <typename Change> Truth but(Change change)
{
    auto truth = nothingMatters;
    change(truth);
    return truth;
}

Family cause(const std::string& name, ProofFactor factor, double points)
{
    return {.name = name,
        .truth = but([&](Truth& truth) { truth.effects = {{factor, points}}; }),
        .cause = factor};
}

// A constant column is out, one of two values needs eight runs of each and four switches, others pass.
bool isTestable(const Numbers& column)
{
    const std::set<double> values(column.begin(), column.end());
    if (values.size() != 2)
        return values.size() > 2;
    const auto higher = std::ranges::count(column, *values.rbegin());
    int switches = 0;
    for (std::size_t i = 1; i < column.size(); ++i)
        switches += column[i] != column[i - 1];
    return higher >= 8 && static_cast<std::ptrdiff_t>(column.size()) - higher >= 8 && switches >= 4;
}

double deviation(const Numbers& numbers)
{
    double sum = 0;
    double squares = 0;
    for (const auto each : numbers) {
        sum += each;
        squares += each * each;
    }
    const auto count = static_cast<double>(numbers.size());
    return std::sqrt(std::max(0.0, squares - sum * sum / count) / (count - 1));
}

Numbers first(const Numbers& numbers, int count) { return {numbers.begin(), numbers.begin() + count}; }

} // namespace

std::vector<Family> nullFamilies()
{
    return {
        {"AR", nothingMatters, std::nullopt},
        {"strong AR", but([](Truth& t) { t.keptPerDay = 0.95, t.state = 1.5, t.noise = 0.7; }), std::nullopt},
        {"flares", but([](Truth& t) { t.flares = true, t.base = 1; }), std::nullopt},
        {"healing trend", but([](Truth& t) { t.trend = -4, t.base = 5; }), std::nullopt},
        {"pain-driven behaviour", but([](Truth& t) {
             t.keptPerDay = 0.93, t.state = 1.5, t.noise = 0.7, t.base = 3;
             t.feedback = t.flares = true;
         }),
            std::nullopt},
        {"persistent exposures",
            but([](Truth& t) { t.keptPerDay = 0.93, t.state = 1.5, t.persistence = 1.6; }), std::nullopt},
        {"floor", but([](Truth& t) { t.base = 0; }), std::nullopt},
    };
}

std::vector<Family> familiesWithMissingMornings()
{
    return {
        {"all mornings noted", but([](Truth& t) { t.mornings = Mornings::AllNoted; }), std::nullopt},
        {"30 % of mornings missing", but([](Truth& t) { t.mornings = Mornings::SomeMissing; }), std::nullopt},
        {"mornings missing when it hurts", but([](Truth& t) { t.mornings = Mornings::MissingWhenItHurts; }),
            std::nullopt},
        {"the same, pain-driven behaviour", but([](Truth& t) {
             t.mornings = Mornings::MissingWhenItHurts;
             t.keptPerDay = 0.93, t.state = 1.5, t.noise = 0.7, t.base = 3;
             t.feedback = t.flares = true;
         }),
            std::nullopt},
    };
}

std::vector<Family> powerFamilies()
{
    auto feedback = cause("asphalt +2, pain-driven behaviour", ProofFactor::Asphalt, 2);
    feedback.truth.keptPerDay = 0.93;
    feedback.truth.state = 1.2;
    feedback.truth.noise = 0.8;
    feedback.truth.feedback = feedback.truth.flares = true;
    return {
        cause("asphalt +2", ProofFactor::Asphalt, 2),
        cause("no warm-up +2", ProofFactor::NoWarmUp, 2),
        cause("weekly jump +2", ProofFactor::WeeklyJump, 2),
        cause("downhill +2 per 100 m", ProofFactor::Downhill, 2),
        cause("pair over 600 km +2", ProofFactor::Over600Km, 2),
        cause("asphalt +1", ProofFactor::Asphalt, 1),
        cause("downhill +1 per 100 m", ProofFactor::Downhill, 1),
        cause("session spike +2", ProofFactor::SessionSpike, 2),
        feedback,
    };
}

std::vector<Family> confoundedFamilies()
{
    std::vector<Family> families;
    for (const auto& [overlap, name] :
        {std::pair{0.7, "70 %"}, {0.8, "80 %"}, {0.9, "90 %"}, {0.95, "95 %"}, {1.0, "100 %"}}) {
        families.push_back(cause(std::string("overlap ") + name, ProofFactor::Asphalt, 2));
        families.back().truth.overlap = overlap;
    }
    return families;
}

bool Verdict::isFlagged(double alpha) const { return !flags.empty() && flags.front().p <= alpha; }

bool Verdict::isFound(ProofFactor cause, double alpha) const
{
    return std::ranges::any_of(
        flags, [&](const Flag& each) { return each.p <= alpha && each.names.contains(cause); });
}

bool Verdict::isAlone(ProofFactor cause, double alpha) const
{
    return std::ranges::any_of(
        flags, [&](const Flag& each) { return each.p <= alpha && each.names == std::set{cause}; });
}

bool Verdict::isWrong(std::optional<ProofFactor> cause, double alpha) const
{
    return std::ranges::any_of(
        flags, [&](const Flag& each) { return each.p <= alpha && (!cause || !each.names.contains(*cause)); });
}

namespace {

patterns::KneeSeries seriesOf(const Numbers& pain)
{
    return {.pain = pain,
        .before = std::vector<std::optional<double>>(pain.size()),
        .masked = std::vector<bool>(pain.size())};
}

struct TestedColumns {
    patterns::Regression regression;
    std::vector<ProofFactor> factors;
};

TestedColumns testedColumns(const ProofLog& log, int runs)
{
    const auto pain = first(log.pain, runs);
    TestedColumns tested{
        .regression = {.outcome = pain, .baseline = patterns::baselineBlock(seriesOf(pain)), .factors = {}},
        .factors = {}};
    for (std::size_t k = 0; k < log.factors.size(); ++k) {
        const auto column = first(log.factors.at(k), runs);
        if (!isTestable(column))
            continue;
        tested.regression.factors.push_back(column);
        tested.factors.push_back(static_cast<ProofFactor>(k));
    }
    return tested;
}

// The truth is in points as they were written down: a score ends at 0 and 10.
double truthIn(const ProofLog& log, const Numbers& column)
{
    double product = 0;
    double square = 0;
    for (std::size_t i = 0; i < column.size(); ++i) {
        product += column[i] * log.added[i];
        square += column[i] * column[i];
    }
    return product / square;
}

} // namespace

std::optional<Verdict> verdictOn(const ProofLog& log, int runs, const Family& family, std::uint64_t seed)
{
    const auto tested = testedColumns(log, runs);
    if (deviation(tested.regression.outcome) < leastDeviation)
        return std::nullopt;
    const auto selection = patterns::forwardSelection(tested.regression, lenient, seed);
    Verdict verdict{.testable = !family.cause || std::ranges::count(tested.factors, *family.cause) > 0,
        .flags = {},
        .p = selection.p};
    for (const double level : {0.02, 0.05}) {
        // Rivals depend on what else is selected at a level; the strict level is the one that is shown.
        std::vector<std::size_t> selected;
        for (const auto& each : selection.selected)
            if (each.p <= level)
                selected.push_back(each.factor);
        for (const auto& each : selection.selected) {
            if (each.p > level || (level > 0.02 && each.p <= 0.02))
                continue;
            Flag flag{.names = {tested.factors[each.factor]}, .p = each.p};
            for (const auto& rival : patterns::rivalsOf(tested.regression, each.factor, selected))
                flag.names.insert(tested.factors[rival.factor]);
            verdict.flags.push_back(std::move(flag));
        }
    }
    return verdict;
}

std::optional<Verdict> verdictOn(const Family& family, int runs, std::uint64_t seed)
{
    Chance chance(seed);
    const auto log = proofLog(runs, family.truth, chance);
    return verdictOn(log, runs, family, chance.bits());
}

std::optional<bool> intervalHoldsTheTruth(const Family& family, int runs, std::uint64_t seed)
{
    Chance chance(seed);
    const auto log = proofLog(runs, family.truth, chance);
    const auto& column
        = log.factors.at(static_cast<std::size_t>(family.cause.value_or(ProofFactor::Asphalt)));
    if (!isTestable(column) || deviation(log.pain) < leastDeviation)
        return std::nullopt;
    const double points = truthIn(log, column);
    const auto effect = patterns::effectsBeyondHistory(seriesOf(log.pain), {column}).front();
    return effect.low <= points && points <= effect.high;
}

std::optional<double> pBesideAnotherHistory(const ProofLog& log, const ProofLog& other, std::uint64_t seed)
{
    auto tested = testedColumns(log, static_cast<int>(log.pain.size()));
    tested.regression.baseline = patterns::baselineBlock(seriesOf(other.pain));
    return patterns::forwardSelection(tested.regression, lenient, seed).p;
}

double Share::value() const { return of == 0 ? 0 : static_cast<double>(hits) / of; }

namespace {

double wilson(const Share& share, double sign)
{
    constexpr double z = 1.959963984540054;
    const double n = share.of;
    const double p = share.value();
    const double reach = z * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n));
    return (p + z * z / (2 * n) + sign * reach) / (1 + z * z / n);
}

} // namespace

double Share::low() const { return of == 0 ? 0 : std::max(0.0, wilson(*this, -1)); }
double Share::high() const { return of == 0 ? 1 : wilson(*this, 1); }

} // namespace patella::test
