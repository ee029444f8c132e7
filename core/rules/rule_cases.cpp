// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rule_cases.h"

#include "core/load/daily_loads.h"
#include "core/load/ratios.h"
#include "core/load/shoe_use.h"
#include "core/load/weeks.h"
#include "core/log/order.h"

#include <algorithm>
#include <map>

namespace patella {

namespace {

using Answer = std::optional<bool>;
using Runs = std::vector<RunEntry>;

constexpr double sameEveryDay = 2;
constexpr std::size_t inARow = 3;

Runs inOrder(const Log& log, LocalDate today)
{
    auto runs = log.runs;
    std::erase_if(runs, [&](const RunEntry& run) { return run.when.date > today; });
    sort(runs);
    return runs;
}

// The runs of each week up to today, by Monday.
std::map<LocalDate, Runs> runsByWeek(const Log& log, LocalDate today)
{
    std::map<LocalDate, Runs> weeks;
    for (auto& run : inOrder(log, today))
        weeks[mondayOf(run.when.date)].push_back(std::move(run));
    return weeks;
}

// The day on which a week had enough load to cross its line; else that of its last run.
LocalDate dayOfCrossing(const Runs& runs, std::optional<Load> line, LoadUnit unit)
{
    Load sum{unit};
    for (const auto& run : runs) {
        sum += loadOf(run, unit).value_or(Load{unit});
        if (line && sum > *line)
            return run.when.date;
    }
    return runs.back().when.date;
}

std::vector<RuleCase> weeksAgainst(
    const Log& log, LoadUnit unit, LocalDate today, std::optional<Load> Week::* lineOf)
{
    const auto runs = runsByWeek(log, today);
    const auto weeks = judgedWeeks(log.runs, unit, today);
    std::vector<RuleCase> cases;
    for (std::size_t place = 0; place < weeks.size(); ++place) {
        const auto& week = weeks[place];
        if (week.inProgress)
            continue;
        const auto line = place < weeksOfBaseline ? std::nullopt : week.*lineOf;
        const bool judged = line && (week.load > *line || week.runsWithout == 0);
        const auto ran = runs.find(week.monday);
        const bool off = ran == runs.end();
        cases.push_back(
            {.day = off ? daysAfter(week.monday, daysOfAWeek - 1) : dayOfCrossing(ran->second, line, unit),
                .broken = judged ? Answer(week.load > *line) : std::nullopt,
                .fromTheRunOn = !off});
    }
    return cases;
}

std::vector<RuleCase> monotonousWeeks(const Log& log, LoadUnit unit, LocalDate today)
{
    const auto loads = dailyLoads(log.runs, unit, today);
    const auto amounts = loadsUntil(loads, today);
    std::vector<RuleCase> cases;
    for (const auto& week : judgedWeeks(log.runs, unit, today)) {
        const auto sunday = daysAfter(week.monday, 6);
        if (week.inProgress)
            continue;
        const auto known = static_cast<std::size_t>(daysBetween(loads.first, sunday)) + 1;
        const auto sameness
            = week.runsWithout == 0 ? monotony(std::span(amounts).first(known)) : std::nullopt;
        cases.push_back({.day = sunday,
            .broken = sameness ? Answer(*sameness > sameEveryDay) : std::nullopt,
            .fromTheRunOn = false});
    }
    return cases;
}

std::vector<RuleCase> casesOfRuns(const Runs& runs, auto answerOf)
{
    std::vector<RuleCase> cases;
    for (const auto& run : runs)
        cases.push_back({.day = run.when.date, .broken = answerOf(run), .fromTheRunOn = true});
    return cases;
}

std::vector<RuleCase> spikes(const Runs& runs, LocalDate today)
{
    std::map<RunId, bool> spikes;
    for (const auto& each : sessionRatios(runs, today))
        spikes.emplace(each.run, each.band != SpikeBand::Usual);
    return casesOfRuns(runs, [&](const RunEntry& run) {
        const auto found = spikes.find(run.id);
        return found == spikes.end() ? Answer() : Answer(found->second);
    });
}

Answer isOnHard(const RunEntry& run)
{
    return run.ground.surface ? Answer(run.ground.surface->percentOn(Surface::Asphalt)
                                        + run.ground.surface->percentOn(Surface::Concrete)
                                    > 50)
                              : std::nullopt;
}

// Hard only when all of them are; one that is soft settles it, whatever the others were.
Answer allHard(std::span<const RunEntry> runs)
{
    Answer all = true;
    for (const auto& run : runs) {
        const auto hard = isOnHard(run);
        if (hard == false)
            return false;
        if (!hard)
            all.reset();
    }
    return all;
}

std::vector<RuleCase> hardInARow(const Runs& runs)
{
    std::vector<RuleCase> cases;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const auto before = std::min(i, inARow - 1);
        const auto latest = std::span(runs).subspan(i - before, before + 1);
        cases.push_back({.day = runs[i].when.date,
            .broken = latest.size() < inARow ? false : allHard(latest),
            .fromTheRunOn = true});
    }
    return cases;
}

std::vector<RuleCase> wornShoes(const Log& log, const Runs& runs)
{
    const auto distances = shoeDistances(log.shoes, log.runs);
    std::map<ShoeId, Distance> limits;
    for (const auto& shoe : log.shoes)
        limits.emplace(shoe.id, limitOf(shoe));
    return casesOfRuns(runs, [&](const RunEntry& run) {
        const auto limit = run.ground.shoe ? limits.find(*run.ground.shoe) : limits.end();
        return limit == limits.end() ? Answer() : Answer(distances.at(run.id) > limit->second);
    });
}

} // namespace

std::vector<RuleCase> casesOf(Rule rule, const Log& log, LoadUnit unit, LocalDate today)
{
    const auto runs = isOfWeeks(rule) ? Runs{} : inOrder(log, today);
    switch (rule) {
    case Rule::TenPercent:
        return weeksAgainst(log, unit, today, &Week::line);
    case Rule::ThirtyPercent:
        return weeksAgainst(log, unit, today, &Week::strongLine);
    case Rule::SessionSpike:
        return spikes(runs, today);
    case Rule::HardSurfaces:
        return hardInARow(runs);
    case Rule::NoWarmUp:
        return casesOfRuns(runs, [](const RunEntry& run) {
            return run.preparation.warmUp ? Answer(*run.preparation.warmUp == std::chrono::minutes{0})
                                          : std::nullopt;
        });
    case Rule::WornShoe:
        return wornShoes(log, runs);
    case Rule::Monotony:
        return monotonousWeeks(log, unit, today);
    }
    return {};
}

} // namespace patella
