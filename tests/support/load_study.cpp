// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/load_study.h"

#include "core/sample/chance.h"
#include "tests/support/builders.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace patella::test {

namespace {

constexpr LocalDate firstMonday = 2025y / 1 / 6;
constexpr int weeksOfALog = 52;
constexpr std::size_t firstJudged = 8;
constexpr std::size_t rampBegins = 21;
constexpr std::size_t rampEnds = 24;

struct PartOfAWeek {
    int day;
    double share;
};
constexpr std::array runsOfAWeek{
    PartOfAWeek{0, 0.2}, PartOfAWeek{2, 0.2}, PartOfAWeek{4, 0.25}, PartOfAWeek{6, 0.35}};

double kilometresOf(const Training& training, int week, sample::Chance& chance)
{
    double amount = 30 * std::exp(0.15 * chance.bell());
    if (training.deload && week % 4 == 3)
        amount *= 0.65;
    amount *= std::pow(training.growth, week);
    if (training.ramp)
        amount *= std::pow(1.2, std::min(3, std::max(0, week - 20)));
    return amount;
}

RunEntry simulatedRun(LocalDate day, double metres, sample::Chance& chance)
{
    auto run = aRun(day, {std::llround(metres)});
    run.measured.duration
        = std::chrono::seconds(std::llround(metres * 0.36 * std::exp(0.05 * chance.bell())));
    run.form.effort = Effort::of(chance.wholeBetween(3, 5));
    return run;
}

// Which of the five ways flag a week.
using Flags = std::array<bool, 5>;

Flags flagsOf(std::span<const Week> weeks, std::size_t place)
{
    const auto load = [&](std::size_t back) { return static_cast<double>(weeks[place - back].load.amount); };
    const auto meanOf = [&](std::size_t count) {
        double sum = 0;
        for (std::size_t back = 1; back <= count; ++back)
            sum += load(back);
        return sum / static_cast<double>(count);
    };
    return {load(0) > 1.1 * load(1), load(0) > 1.1 * meanOf(4), isAboveLine(weeks[place]),
        weeks[place].state == WeekState::Above30, load(0) > 1.3 * meanOf(3)};
}

std::vector<Week> simulatedWeeks(const Training& training, LoadUnit unit, int log)
{
    auto weeks = judgedWeeks(simulatedRuns(training, static_cast<std::uint64_t>(log) + 1), unit,
        daysAfter(firstMonday, weeksOfALog * 7));
    weeks.pop_back();
    return weeks;
}

void count(Judgement& judgement, const Flags& flags)
{
    const std::array shares{&judgement.lastWeek, &judgement.meanOfFour, &judgement.line,
        &judgement.strongLine, &judgement.acuteChronic};
    for (std::size_t i = 0; i < flags.size(); ++i) {
        ++shares.at(i)->of;
        shares.at(i)->hits += flags.at(i) ? 1 : 0;
    }
}

constexpr Judgement nothingYet{{0, 0}, {0, 0}, {0, 0}, {0, 0}, {0, 0}};

} // namespace

std::vector<Training> trainings()
{
    return {
        {.name = "steady, no growth", .deload = false, .growth = 1, .ramp = false},
        {.name = "steady + deload every 4th week", .deload = true, .growth = 1, .ramp = false},
        {.name = "+3 %/week growth", .deload = false, .growth = 1.03, .ramp = false},
        {.name = "growth + deload", .deload = true, .growth = 1.03, .ramp = false},
        {.name = "ramp of +20 %/week for 3 weeks", .deload = false, .growth = 1, .ramp = true},
    };
}

std::vector<RunEntry> simulatedRuns(const Training& training, std::uint64_t seed)
{
    sample::Chance chance(seed);
    std::vector<RunEntry> runs;
    for (int week = 0; week < weeksOfALog; ++week) {
        const double metres = 1000 * kilometresOf(training, week, chance);
        for (const auto& [day, share] : runsOfAWeek)
            runs.push_back(simulatedRun(daysAfter(firstMonday, week * 7 + day), metres * share, chance));
    }
    return runs;
}

Judgement judgement(const Training& training, LoadUnit unit, int logs)
{
    auto judgement = nothingYet;
    for (int log = 0; log < logs; ++log) {
        const auto weeks = simulatedWeeks(training, unit, log);
        for (auto place = firstJudged; place < weeks.size(); ++place)
            count(judgement, flagsOf(weeks, place));
    }
    return judgement;
}

Judgement rampsCaught(const Training& training, LoadUnit unit, int logs)
{
    auto judgement = nothingYet;
    for (int log = 0; log < logs; ++log) {
        const auto weeks = simulatedWeeks(training, unit, log);
        Flags ever{};
        for (auto place = rampBegins; place < rampEnds; ++place) {
            const auto flags = flagsOf(weeks, place);
            for (std::size_t i = 0; i < flags.size(); ++i)
                ever.at(i) = ever.at(i) || flags.at(i);
        }
        count(judgement, ever);
    }
    return judgement;
}

} // namespace patella::test
