// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knee/habits.h"

#include <algorithm>

namespace patella {

namespace {

// A part of a whole that grows run by run.
struct Share {
    double part = 0;
    double whole = 0;

    std::optional<double> value() const { return whole > 0 ? std::optional(part / whole) : std::nullopt; }
};

bool isHard(RunKind kind)
{
    return kind == RunKind::Tempo || kind == RunKind::Intervals || kind == RunKind::Hills
        || kind == RunKind::Race;
}

} // namespace

double Habits::kilometresPerWeek() const { return static_cast<double>(distance.metres) / 1000 * 7 / days; }

Habits habitsOf(std::span<const RunEntry> runs, LocalDate from, LocalDate to)
{
    Habits habits{
        .days = daysBetween(from, to) + 1,
        .runs = 0,
        .distance = {},
        .asphaltShare = {},
        .withoutWarmUpShare = {},
        .hardShare = {},
        .descentPerKm = {},
    };
    Share asphalt, cold, hard, descent;
    const auto dayOfRun = [](const RunEntry& run) { return run.when.date; };
    for (auto at = std::ranges::lower_bound(runs, from, {}, dayOfRun);
        at != runs.end() && dayOfRun(*at) <= to; ++at) {
        const auto& run = *at;
        ++habits.runs;
        habits.distance += run.measured.distance.value_or(Distance{});
        const auto kilometres = static_cast<double>(run.measured.distance.value_or(Distance{}).metres) / 1000;
        if (run.ground.surface) {
            asphalt.part += kilometres * run.ground.surface->percentOn(Surface::Asphalt) / 100;
            asphalt.whole += kilometres;
        }
        if (run.preparation.warmUp) {
            cold.part += run.preparation.warmUp->count() == 0 ? 1 : 0;
            ++cold.whole;
        }
        if (run.form.kind) {
            hard.part += isHard(*run.form.kind) ? 1 : 0;
            ++hard.whole;
        }
        if (run.measured.descent) {
            descent.part += static_cast<double>(run.measured.descent->metres);
            descent.whole += kilometres;
        }
    }
    habits.asphaltShare = asphalt.value();
    habits.withoutWarmUpShare = cold.value();
    habits.hardShare = hard.value();
    habits.descentPerKm = descent.value();
    return habits;
}

} // namespace patella
