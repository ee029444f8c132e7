// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knee/zones.h"

#include "core/knee/run_scores.h"

#include <algorithm>
#include <set>

namespace patella {

namespace {

constexpr int mostInGreen = 2;
constexpr int mostInAmber = 5;
constexpr int redMorning = 2; // over before

std::set<LocalDate> swollenDays(const Log& log, Side knee)
{
    std::set<LocalDate> days;
    for (const auto& check : log.kneeChecks)
        if (isAbout(check.side, knee) && check.swelling.value_or(Swelling::None) != Swelling::None)
            days.insert(check.date);
    return days;
}

std::optional<int> rise(const RunScores& scores, Moment moment)
{
    const auto& before = scores.at(Moment::Before);
    const auto& then = scores.at(moment);
    return before && then ? std::optional(then->value() - before->value()) : std::nullopt;
}

struct Judged {
    std::optional<Zone> zone;
    ZoneReason why;
    std::optional<int> points;
};

Judged judged(const RunScores& scores, bool swollen)
{
    const auto during = scores.at(Moment::During);
    const int worst = during ? during->value() : 0;
    const auto after = rise(scores, Moment::After);
    const auto morning = rise(scores, Moment::NextMorning);
    if (swollen)
        return {Zone::Red, ZoneReason::Swelling, std::nullopt};
    if (scores.limped)
        return {Zone::Red, ZoneReason::Limp, std::nullopt};
    if (worst > mostInAmber)
        return {Zone::Red, ZoneReason::WorstDuring, worst};
    if (morning.value_or(0) >= redMorning)
        return {Zone::Red, ZoneReason::NextMorning, morning};
    if (worst > mostInGreen)
        return {Zone::Amber, ZoneReason::WorstDuring, worst};
    if (morning.value_or(0) > 0)
        return {Zone::Amber, ZoneReason::NextMorning, morning};
    if (after.value_or(0) > 0)
        return {Zone::Amber, ZoneReason::HourAfter, after};
    if (scores.masked)
        return {std::nullopt, ZoneReason::Masked, std::nullopt};
    if (!during || !after || !morning)
        return {std::nullopt, ZoneReason::TooFewAnswers, std::nullopt};
    return {Zone::Green, ZoneReason::NothingAgainstIt, worst};
}

} // namespace

std::vector<RunZone> zonesOf(const Log& log, Side knee, LocalDate today, const std::optional<LocalDate>& from)
{
    const auto swollen = swollenDays(log, knee);
    std::vector<RunZone> zones;
    for (const auto& scores : runScores(log, knee, today, from)) {
        const auto date = scores.run->when.date;
        const bool wasSwollen = swollen.contains(date) || swollen.contains(daysAfter(date, 1));
        const auto zone = judged(scores, wasSwollen);
        zones.push_back({
            .run = scores.run->id,
            .date = date,
            .zone = zone.zone,
            .why = zone.why,
            .points = zone.points,
            .overnight = rise(scores, Moment::NextMorning),
            .masked = scores.masked,
        });
    }
    return zones;
}

ZoneCount zoneCount(std::span<const RunZone> zones, Side knee)
{
    ZoneCount count{.knee = knee, .runs = 0, .green = 0, .amber = 0, .red = 0, .masked = 0};
    for (const auto& each : zones) {
        ++count.runs;
        count.green += each.zone == Zone::Green ? 1 : 0;
        count.amber += each.zone == Zone::Amber ? 1 : 0;
        count.red += each.zone == Zone::Red ? 1 : 0;
        count.masked += !each.zone && each.masked ? 1 : 0;
    }
    return count;
}

} // namespace patella
