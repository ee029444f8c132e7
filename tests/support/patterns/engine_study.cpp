// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patterns/engine_study.h"

#include "core/log/blank.h"
#include "core/patterns/beyond_history.h"
#include "core/patterns/findings.h"
#include "core/patterns/groups.h"
#include "core/patterns/look.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>

namespace patella::test {

namespace {

using namespace sample;

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

// Two runs of three without pain, and some bad weeks.
const Truth mostlyPainless
    = but([](Truth& t) { t.base = -0.3, t.keptPerDay = 0.95, t.state = 1.5, t.noise = 0.7; });

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
        {"mostly painless", mostlyPainless, std::nullopt},
        {"yearly wave", but([](Truth& t) { t.season = 1.5; }), std::nullopt},
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
    auto calm = cause("asphalt +0.8, little noise", ProofFactor::Asphalt, 0.8);
    calm.truth.noise = 0.5;
    return {
        cause("asphalt +2", ProofFactor::Asphalt, 2),
        cause("no warm-up +2", ProofFactor::NoWarmUp, 2),
        cause("weekly jump +2", ProofFactor::WeeklyJump, 2),
        cause("downhill +2 per 100 m", ProofFactor::Downhill, 2),
        cause("pair over 600 km +2", ProofFactor::Over600Km, 2),
        cause("short sleep +2", ProofFactor::ShortSleep, 2),
        cause("evening +2", ProofFactor::Evening, 2),
        cause("asphalt +1", ProofFactor::Asphalt, 1),
        cause("downhill +1 per 100 m", ProofFactor::Downhill, 1),
        cause("session spike +2", ProofFactor::SessionSpike, 2),
        feedback,
        calm,
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

std::vector<Family> familiesOfTheClock()
{
    std::vector<Family> families;
    for (const double share : {1.0, 0.95}) {
        const std::string often = share == 1 ? "always" : "in 95 %";
        families.push_back(
            cause("working days +1.5, a pair " + often + " worn then", ProofFactor::Weekend, -1.5));
        families.back().truth.base += 1.5;
        families.back().truth.pairFollows = {.other = ProofFactor::Weekend, .share = share};
        families.push_back(cause("mornings +1.5, a pair " + often + " worn then", ProofFactor::Morning, 1.5));
        families.back().truth.pairFollows = {.other = ProofFactor::Morning, .share = share};
    }
    return families;
}

std::vector<Family> familiesOfTheSmallest()
{
    std::vector<Family> families;
    for (auto& family : nullFamilies())
        if (family.name == "AR" || family.name == "strong AR" || family.name == "floor"
            || family.name == "mostly painless") {
            family.truth.onlySoreRuns = true;
            families.push_back(std::move(family));
        }
    return families;
}

bool Verdict::isFlagged() const { return !flags.empty(); }

bool Verdict::isFound(ProofFactor cause) const
{
    return std::ranges::any_of(flags, [&](const Flag& each) { return each.names.contains(cause); });
}

bool Verdict::isFoundInFull(ProofFactor cause) const
{
    return std::ranges::any_of(
        flags, [&](const Flag& each) { return !each.isSmall && each.names.contains(cause); });
}

bool Verdict::isAlone(ProofFactor cause) const
{
    return std::ranges::any_of(flags, [&](const Flag& each) { return each.names == std::set{cause}; });
}

bool Verdict::isWrong(std::optional<ProofFactor> cause) const
{
    return std::ranges::any_of(
        flags, [&](const Flag& each) { return !cause || !each.names.contains(*cause); });
}

namespace {

constexpr LocalDate dayOfTheFirstRun{std::chrono::year(2024), std::chrono::January, std::chrono::day(1)};

patterns::Factor factorOf(ProofFactor factor)
{
    using patterns::FactorKind;
    constexpr std::array kinds{FactorKind::Asphalt, FactorKind::Shoe, FactorKind::WornShoe,
        FactorKind::NoWarmUp, FactorKind::Downhill, FactorKind::LongRun, FactorKind::HardRun,
        FactorKind::Evening, FactorKind::Heat, FactorKind::RanYesterday, FactorKind::ShortSleep,
        FactorKind::LessSleep, FactorKind::SessionSpike, FactorKind::WeeklyJump, FactorKind::Cadence,
        FactorKind::Strength, FactorKind::Weekend, FactorKind::Morning};
    static_assert(kinds.size() == proofFactors);
    const auto kind = kinds.at(static_cast<std::size_t>(factor));
    return {.kind = kind, .name = kind == FactorKind::Shoe ? "other" : ""};
}

ProofFactor nameIn(const patterns::Factor& factor)
{
    for (std::size_t k = 0; k < proofFactors; ++k)
        if (patterns::areOneThing(factorOf(static_cast<ProofFactor>(k)), factor))
            return static_cast<ProofFactor>(k);
    std::abort();
}

patterns::FactorColumn columnOf(const ProofLog& log, ProofFactor factor, int runs)
{
    const auto& values = log.factors.at(static_cast<std::size_t>(factor));
    return {.factor = factorOf(factor), .values = {values.begin(), values.begin() + runs}};
}

std::vector<patterns::FactorColumn> tableOf(const ProofLog& log, int runs)
{
    std::vector<patterns::FactorColumn> table;
    for (std::size_t k = 0; k < proofFactors; ++k)
        table.push_back(columnOf(log, static_cast<ProofFactor>(k), runs));
    std::ranges::stable_sort(table, {}, [](const auto& each) { return each.factor.kind; });
    return table;
}

// A log as the patterns read it.
class Diary {
public:
    explicit Diary(const ProofLog& log)
        : m_log(log)
    {
        for (const int day : log.days)
            m_entries.push_back(blankRun(RunId::nil(), daysAfter(dayOfTheFirstRun, day)));
        for (std::size_t i = 0; i < log.pain.size(); ++i)
            m_runs.push_back({.run = &m_entries[i],
                .worst = *Pain::of(static_cast<int>(log.pain[i])),
                .before = std::nullopt,
                .withoutMorning = false,
                .masked = false});
    }

    std::span<const patterns::KneeRun> runs(int count) const
    {
        return std::span(m_runs).first(static_cast<std::size_t>(count));
    }
    std::optional<patterns::Look> look(int count) const
    {
        return patterns::lookAt(tableOf(m_log, count), runs(count));
    }
    patterns::KneeSeries series() const { return patterns::seriesOf(m_runs); }

private:
    const ProofLog& m_log;
    std::vector<RunEntry> m_entries;
    std::vector<patterns::KneeRun> m_runs;
};

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

Flag flagOf(const PatternFinding& finding)
{
    Flag flag{.names = {nameIn(finding.factor)},
        .p = finding.p,
        .isSmall = isSmall(finding),
        .isConsistent = finding.certainty == Certainty::Consistent};
    for (const auto& rival : finding.rivals)
        flag.names.insert(nameIn(rival.factor));
    return flag;
}

} // namespace

std::optional<Verdict> verdictOn(const ProofLog& log, int runs, const Family& family)
{
    const Diary diary(log);
    const auto look = diary.look(runs);
    if (!look)
        return std::nullopt;
    Verdict verdict{.testable = !family.cause, .flags = {}, .p = look->selection.p};
    for (const auto& column : look->columns)
        if (family.cause && column.factor == factorOf(*family.cause))
            verdict.testable = true;
    const auto earlier = look->selection.selected.empty()
        ? std::nullopt
        : patterns::latestLook(runs - patterns::runsBetweenLooks);
    const auto before = earlier ? diary.look(*earlier) : std::nullopt;
    for (const auto& finding : patterns::findingsOf(*look, diary.runs(runs), before))
        verdict.flags.push_back(flagOf(finding));
    return verdict;
}

std::optional<Verdict> verdictOn(const Family& family, int runs, std::uint64_t seed)
{
    Chance chance(seed);
    return verdictOn(proofLog(runs, family.truth, chance), runs, family);
}

std::optional<bool> intervalHoldsTheTruth(const Family& family, int runs, std::uint64_t seed)
{
    Chance chance(seed);
    const auto log = proofLog(runs, family.truth, chance);
    const auto cause = family.cause.value_or(ProofFactor::Asphalt);
    if (patterns::lackOf(columnOf(log, cause, runs)) || !patterns::variesEnough(log.pain))
        return std::nullopt;
    const auto& column = log.factors.at(static_cast<std::size_t>(cause));
    const double points = truthIn(log, column);
    const auto effect = patterns::effectsBeyondHistory(Diary(log).series(), {column}).front();
    return effect.low <= points && points <= effect.high;
}

std::optional<Smallest> findsTheSmallest(const Family& family, int runs, std::uint64_t seed)
{
    Chance chance(seed);
    const auto log = proofLog(runs, family.truth, chance);
    const Diary diary(log);
    const auto look = diary.look(runs);
    const auto points = look ? patterns::smallestFindable(*look, diary.runs(runs)) : std::nullopt;
    if (!points)
        return std::nullopt;
    auto planted = family;
    planted.truth.effects = {{ProofFactor::RanYesterday, *points}};
    const auto verdict = verdictOn(planted, runs, seed);
    return Smallest{.points = *points, .found = verdict && verdict->isFound(ProofFactor::RanYesterday)};
}

std::optional<double> pBesideAnotherHistory(const ProofLog& log, const ProofLog& other, std::uint64_t seed)
{
    const auto runs = static_cast<int>(log.pain.size());
    patterns::Regression regression{
        .outcome = log.pain, .baseline = patterns::baselineBlock(Diary(other).series()), .factors = {}};
    for (const auto& column : tableOf(log, runs))
        if (!patterns::lackOf(column))
            regression.factors.push_back(patterns::knownOf(column));
    return patterns::forwardSelection(regression, patterns::usualRules, seed).p;
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
