// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answers.h"
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/tables.h"
#include "core/mileage/mileage_link.h"
#include "ui/words/mileage/mileage_words.h"

#include <memory>

namespace patella::cli {

namespace {

struct MileageFlags {
    std::optional<MileageUnit> unit;
    std::optional<Side> knee;
};

Json scoreJson(std::optional<Pain> score) { return score ? Json(score->value()) : Json(nullptr); }

Json weekJson(const MileageWeek& week, MileageUnit unit)
{
    Json document{
        {"monday", isoText(week.week.monday)},
        {"distance_m", week.week.distance.metres},
        {"worst", scoreJson(week.week.worst)},
        {"next_morning", scoreJson(week.week.worstNextMorning)},
        {"masked", week.masked},
        {"missing", week.missing},
        {"mean", orNull(week.mean)},
        {"in_progress", week.week.inProgress},
        {"runs_without", week.runsWithout},
    };
    if (unit == MileageUnit::Minutes)
        document["duration_s"] = week.amount;
    else if (unit == MileageUnit::Descent)
        document["descent_m"] = week.amount;
    return document;
}

Json sideJson(Proportion weeks) { return {{"weeks", weeks.of}, {"painful", weeks.hits}}; }

Json mileageJson(const MileageLink& link, const std::vector<MileageWeek>& weeks, MileageUnit unit)
{
    auto list = Json::array();
    for (const auto& week : weeks)
        list.push_back(weekJson(week, unit));
    return {
        {"unit", wordOf(unit)},
        {"lag_weeks", link.lagWeeks},
        {"weeks", std::move(list)},
        {"rho", orNull(link.rho)},
        {"p", orNull(link.p)},
        {"above", sideJson(link.above)},
        {"below", sideJson(link.below)},
        {"answer", wordOf(link.answer)},
        {"middle", orNull(link.middle)},
    };
}

ExitCode mileage(const GlobalOptions& options, const MileageFlags& flags)
{
    const auto log = wholeLogToRead(options);
    const auto unit = flags.unit.value_or(usualUnit(log.runs));
    const auto weeks = mileageWeeks(log, {.unit = unit, .knee = flags.knee.value_or(Side::Both)}, today());
    const auto link = mileageLink(weeks);
    if (options.json) {
        print(mileageJson(link, weeks, unit));
        return ExitCode::Done;
    }
    for (const auto& line : ui::words::linkInFull(link, weeks, unit, units()))
        print(line);
    for (const auto& line : ui::words::mileageTable(weeks, unit, units()))
        print(line);
    return ExitCode::Done;
}

} // namespace

void offerMileage(CommandLine& line)
{
    auto flags = std::make_shared<MileageFlags>();
    auto& command = line.offer("mileage", [&line, flags] { return mileage(line.options(), *flags); });
    offerAnswer(command, "--unit", flags->unit)
        .description(ui::words::cliHelp("mileage --unit").toStdString());
    offerAnswer(command, "--side", flags->knee)
        .description(ui::words::cliHelp("mileage --side").toStdString());
}

} // namespace patella::cli
