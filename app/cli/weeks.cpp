// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/weeks.h"

#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "core/load/ratios.h"
#include "core/load/spikes.h"
#include "ui/words/cli_words.h"

namespace patella::cli {

namespace {

Json metres(const std::optional<Distance>& distance)
{
    return distance ? Json(distance->metres) : Json(nullptr);
}

Json spikesJson(const WeekLoad& week, const std::vector<SessionRatio>& spikes)
{
    auto ofWeek = Json::array();
    for (const auto& spike : spikes)
        if (mondayOf(spike.date) == week.monday)
            ofWeek.push_back({{"run", spike.run.text()}, {"ratio", spike.ratio}});
    return ofWeek;
}

Json weekJson(const WeekLoad& week, const std::vector<SessionRatio>& spikes, const WeekRatios& ratios)
{
    return {
        {"monday", isoText(week.monday)},
        {"distance_m", week.distance.metres},
        {"duration_s", week.duration.count()},
        {"runs", week.runs},
        {"reference_m", metres(week.reference)},
        {"line_m", metres(week.line)},
        {"status", wordOf(week.state)},
        {"session_spikes", spikesJson(week, spikes)},
        {"acwr_uncoupled", orNull(ratios.uncoupled)},
        {"ewma_ratio", orNull(ratios.weighted)},
        {"monotony", orNull(ratios.monotony)},
        {"strain", orNull(ratios.strain)},
    };
}

ExitCode weeks(const GlobalOptions& options)
{
    const auto runs = openedLog(options).runs();
    const auto loads = weeklyLoads(runs, today());
    if (options.json) {
        const auto spikes = sessionSpikes(runs, today());
        const auto days = dailyLoads(runs, LoadUnit::Distance, today());
        auto document = Json::array();
        for (const auto& week : loads)
            document.push_back(weekJson(week, spikes, ratiosOfWeek(days, week.monday)));
        print(document);
    } else if (loads.empty()) {
        print(ui::words::emptyList());
    } else {
        for (const auto& line : ui::words::weekTable(loads))
            print(line);
    }
    return ExitCode::Done;
}

} // namespace

void offerWeeks(CommandLine& line)
{
    line.offer("weeks", [&line] { return weeks(line.options()); });
}

} // namespace patella::cli
