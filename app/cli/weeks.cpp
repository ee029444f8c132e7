// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/weeks.h"

#include "app/cli/answers.h"
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/words.h"
#include "core/load/ratios.h"
#include "core/load/spikes.h"
#include "ui/words/week_meaning.h"

#include <memory>

namespace patella::cli {

namespace {

Json loadJson(const std::optional<Load>& load, LoadUnit unit)
{
    if (!load)
        return nullptr;
    return unit == LoadUnit::EffortMinutes ? Json(inUnits(*load, unit)) : Json(load->parts);
}

// Keys carry the smallest whole part of their unit.
std::string keyIn(LoadUnit unit, const std::string& name)
{
    switch (unit) {
    case LoadUnit::Distance:
        return name + "_m";
    case LoadUnit::Minutes:
        return name + "_s";
    case LoadUnit::EffortMinutes:
        return name + "_effort_min";
    }
    return name;
}

Json spikesJson(LocalDate monday, const std::vector<SessionRatio>& spikes)
{
    auto ofWeek = Json::array();
    for (const auto& spike : spikes)
        if (mondayOf(spike.date) == monday)
            ofWeek.push_back({{"run", spike.run.text()}, {"ratio", spike.ratio}});
    return ofWeek;
}

Json weekJson(const WeekLoad& week, const JudgedWeek& judged, const std::vector<SessionRatio>& spikes,
    const WeekRatios& ratios)
{
    const auto key = [&](const char* name) { return keyIn(judged.unit, name); };
    return {
        {"monday", isoText(week.monday)},
        {"distance_m", week.distance.metres},
        {"duration_s", week.duration.count()},
        {"runs", week.runs},
        {key("reference"), loadJson(judged.reference, judged.unit)},
        {key("line"), loadJson(judged.line, judged.unit)},
        {"status", wordOf(judged.state)},
        {"session_spikes", spikesJson(week.monday, spikes)},
        {"acwr_uncoupled", orNull(ratios.uncoupled)},
        {"ewma_ratio", orNull(ratios.weighted)},
        {"monotony", orNull(ratios.monotony)},
        {"strain", orNull(ratios.strain)},
        {"unit", wordOf(judged.unit)},
        {key("load"), loadJson(judged.load, judged.unit)},
        {"runs_without", judged.runsWithout},
        {"week_ratio", orNull(judged.ratio)},
        {"acwr_coupled", orNull(ratios.coupled)},
    };
}

Json weeksJson(std::span<const RunEntry> runs, LoadUnit unit)
{
    const auto loads = weeklyLoads(runs, today());
    const auto judged = judgedWeeks(runs, unit, today());
    const auto spikes = sessionSpikes(runs, today());
    const auto days = dailyLoads(runs, unit, today());
    auto document = Json::array();
    for (std::size_t i = 0; i < loads.size(); ++i)
        document.push_back(weekJson(loads[i], judged[i], spikes, ratiosOfWeek(days, loads[i].monday)));
    return document;
}

ExitCode weeks(const GlobalOptions& options, LoadUnit unit)
{
    const auto runs = openedLog(options).runs();
    if (options.json) {
        print(weeksJson(runs, unit));
        return ExitCode::Done;
    }
    const auto table = unit == LoadUnit::Distance ? ui::words::weekTable(weeklyLoads(runs, today()))
                                                  : ui::words::loadTable(judgedWeeks(runs, unit, today()));
    if (!runs.empty())
        for (const auto& line : table)
            print(line);
    print(ui::words::meaningOfToday(runs, unit, today()));
    return ExitCode::Done;
}

} // namespace

void offerWeeks(CommandLine& line)
{
    auto unit = std::make_shared<std::optional<LoadUnit>>();
    auto& command = line.offer(
        "weeks", [&line, unit] { return weeks(line.options(), unit->value_or(LoadUnit::Distance)); });
    offerAnswer(command, "--unit", *unit);
}

} // namespace patella::cli
