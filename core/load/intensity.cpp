// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/intensity.h"

namespace patella {

namespace {

constexpr int hardEffort = 7;

Intensity hardIf(bool hard) { return hard ? Intensity::Hard : Intensity::Easy; }

} // namespace

std::optional<Intensity> intensityOf(const RunEntry& run)
{
    if (run.kind)
        return hardIf(*run.kind == RunKind::Tempo || *run.kind == RunKind::Intervals
            || *run.kind == RunKind::Hills || *run.kind == RunKind::Race);
    return run.effort ? std::optional(hardIf(run.effort->value() >= hardEffort)) : std::nullopt;
}

} // namespace patella
