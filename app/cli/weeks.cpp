// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/weeks.h"

#include "app/cli/answers.h"
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/tables.h"
#include "app/cli/words.h"
#include "core/load/ratios.h"
#include "core/log/columns.h"
#include "core/report/totals.h"
#include "ui/words/week_meaning.h"

#include <array>
#include <memory>
#include <string_view>

namespace patella::cli {

namespace {

Json loadJson(const std::optional<Load>& load)
{
    if (!load)
        return nullptr;
    return load->unit == LoadUnit::EffortMinutes ? Json(inUnits(*load)) : Json(load->amount);
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

Json spikesJson(const Week& week)
{
    auto spikes = Json::array();
    for (const auto& spike : week.spikes)
        spikes.push_back({{"run", spike.run.text()}, {"ratio", spike.ratio}});
    return spikes;
}

Json weekJson(const Week& week, const WeekRatios& ratios)
{
    const auto unit = week.load.unit;
    const auto key = [&](const char* name) { return keyIn(unit, name); };
    return {
        {"monday", isoText(week.monday)},
        {"distance_m", week.distance.metres},
        {"duration_s", week.duration.count()},
        {"runs", week.runs},
        {key("reference"), loadJson(week.reference)},
        {key("line"), loadJson(week.line)},
        {"status", wordOf(week.state)},
        {"session_spikes", spikesJson(week)},
        {"acwr_uncoupled", orNull(ratios.uncoupled)},
        {"ewma_ratio", orNull(ratios.weighted)},
        {"monotony", orNull(ratios.monotony)},
        {"strain", orNull(ratios.strain)},
        {"unit", wordOf(unit)},
        {key("load"), loadJson(week.load)},
        {"runs_without", week.runsWithout},
        {"week_ratio", orNull(week.ratio)},
        {"acwr_coupled", orNull(ratios.coupled)},
    };
}

constexpr std::array<std::string_view, 5> columnsOfLoad{
    "start_time", "distance_m", "duration_s", "kind", "effort"};

// Scripts find the line in metres by its name, also where there is none.
void addLineInMetres(Json& week)
{
    for (const auto* key : {"reference_m", "line_m"})
        if (!week.contains(key))
            week[key] = nullptr;
}

ExitCode weeks(const GlobalOptions& options, const std::optional<LoadUnit>& wanted)
{
    const auto store = logToRead(options, std::array{tableOf<RunEntry>});
    const auto runs = store.some<RunEntry>(columnsOfLoad);
    complainOfUnreadable(store);
    const auto unit = wanted.value_or(unitOf(runs));
    const auto weeks = judgedWeeks(runs, unit, today());
    if (options.json) {
        const auto days = dailyLoads(runs, unit, today());
        auto document = Json::array();
        for (const auto& week : weeks) {
            document.push_back(weekJson(week, ratiosOfWeek(days, week.monday)));
            if (!wanted)
                addLineInMetres(document.back());
        }
        print(document);
        return ExitCode::Done;
    }
    if (!weeks.empty())
        for (const auto& line : ui::words::weekTable(weeks, unit, units()))
            print(line);
    print(ui::words::meaningOfLatest(weeks, units()));
    return ExitCode::Done;
}

} // namespace

void offerWeeks(CommandLine& line)
{
    auto unit = std::make_shared<std::optional<LoadUnit>>();
    auto& command = line.offer("weeks", [&line, unit] { return weeks(line.options(), *unit); });
    offerAnswer(command, "--unit", *unit);
}

} // namespace patella::cli
