// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/mileage_study.h"

#include "core/sample/chance.h"
#include "tests/support/builders.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace patella::test {

namespace {

constexpr LocalDate firstWeek = 2021y / 1 / 4;
constexpr double usualKilometres = 30;
constexpr double usualPain = 2;

// A value that remembers the week before, of deviation 1.
class Memory {
public:
    Memory(double correlation, sample::Chance& chance)
        : m_correlation(correlation)
        , m_chance(chance)
        , m_value(chance.bell())
    {
    }
    double next()
    {
        m_value = m_correlation * m_value + std::sqrt(1 - m_correlation * m_correlation) * m_chance.bell();
        return m_value;
    }

private:
    double m_correlation;
    sample::Chance& m_chance;
    double m_value;
};

double wave(double week) { return std::sin(2 * std::numbers::pi * week / 52); }

void addWeek(Log& log, LocalDate monday, double kilometres, double pain, sample::Chance& chance)
{
    constexpr std::array days{1, 3, 6, 4, 0, 2, 5};
    const int runs = std::clamp(static_cast<int>(std::lround(kilometres / 8)), 1, 7);
    for (int i = 0; i < runs; ++i) {
        auto run = aRun(daysAfter(monday, days.at(static_cast<std::size_t>(i))),
            {std::llround(1000 * kilometres / runs)});
        if (!chance.happens(1.0 / 7)) {
            const auto score
                = std::clamp(std::lround(pain + 0.7 * chance.bell()), 0L, static_cast<long>(Pain::highest));
            log.painNotes.push_back(aPainNote(run, Moment::During, static_cast<int>(score)));
        }
        log.runs.push_back(std::move(run));
    }
}

LocalDate dayAfter(const KneeAndMileage& knee) { return daysAfter(firstWeek, knee.weeks * daysOfAWeek); }

} // namespace

Log simulatedLog(const KneeAndMileage& knee, std::uint64_t seed)
{
    sample::Chance chance(seed);
    const double begins = chance.between(0, 52);
    Memory load(knee.memoryOfLoad, chance);
    Memory state(knee.memoryOfPain, chance);
    std::vector<double> kilometres(static_cast<std::size_t>(knee.lag), usualKilometres);
    double over = 0;
    Log log;
    for (int week = 0; week < knee.weeks; ++week) {
        kilometres.push_back(usualKilometres
            * std::exp(0.3 * load.next() + 0.25 * knee.season * wave(begins + week) - knee.feedback * over));
        const double felt = kilometres[static_cast<std::size_t>(week)] - usualKilometres;
        over = state.next() + knee.season * wave(begins + week - knee.seasonLater) + knee.effect * felt / 10;
        addWeek(log, daysAfter(firstWeek, week * daysOfAWeek), kilometres.back(), usualPain + over, chance);
    }
    sort(log);
    return log;
}

MileageFindings mileageFindings(const KneeAndMileage& knee, int logs)
{
    MileageFindings findings{{0, logs}, {0, logs}, {0, logs}, {0, logs}};
    for (int i = 0; i < logs; ++i) {
        const auto log = simulatedLog(knee, static_cast<std::uint64_t>(i) + 1);
        const auto link = mileageLink(
            mileageWeeks(log, {.unit = MileageUnit::Distance, .knee = Side::Both}, dayAfter(knee)));
        const bool more = link.answer == MileageAnswer::MoreHurtsMore;
        findings.more.hits += more;
        findings.less.hits += link.answer == MileageAnswer::MoreHurtsLess;
        findings.rightLag.hits += link.lagWeeks == knee.lag;
        findings.found.hits += more && link.lagWeeks == knee.lag;
    }
    return findings;
}

std::vector<KneeAndMileage> logsWithoutALink()
{
    const auto log = [](std::string name, int weeks, double load, double pain, double season, int later) {
        return KneeAndMileage{.name = std::move(name),
            .weeks = weeks,
            .memoryOfLoad = load,
            .memoryOfPain = pain,
            .season = season,
            .seasonLater = later,
            .effect = 0,
            .lag = 0,
            .feedback = 0};
    };
    auto runsLess = log("runs 10 % less for each point of the week before", 104, 0.6, 0.7, 1, 4);
    runsLess.feedback = 0.1;
    return {
        log("little memory, season in both", 40, 0.3, 0.5, 1, 0),
        log("memory, season in both", 40, 0.6, 0.7, 1, 0),
        log("long memory, season in both", 40, 0.8, 0.9, 1, 0),
        log("memory, season of the pain 10 weeks later", 40, 0.6, 0.7, 1, 10),
        log("memory, no season", 40, 0.6, 0.7, 0, 0),
        log("memory, season in both", 16, 0.6, 0.7, 1, 0),
        log("little memory, season in both", 104, 0.3, 0.5, 1, 0),
        log("memory, season in both", 104, 0.6, 0.7, 1, 0),
        log("long memory, season in both", 104, 0.8, 0.9, 1, 0),
        log("memory, season in both", 260, 0.6, 0.7, 1, 0),
        runsLess,
    };
}

KneeAndMileage felt(int lag, int weeks)
{
    return {.name = "+1 per 10 km",
        .weeks = weeks,
        .memoryOfLoad = 0.6,
        .memoryOfPain = 0.7,
        .season = 1,
        .seasonLater = 0,
        .effect = 1,
        .lag = lag,
        .feedback = 0};
}

} // namespace patella::test
