// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/intensity.h"

namespace patella {

namespace {

constexpr int hardEffort = 7;

Intensity hardIf(bool hard) { return hard ? Intensity::Hard : Intensity::Easy; }

} // namespace

std::optional<Intensity> intensityOf(const RunEntry& run)
{
    if (run.form.kind)
        return hardIf(*run.form.kind == RunKind::Tempo || *run.form.kind == RunKind::Intervals
            || *run.form.kind == RunKind::Hills || *run.form.kind == RunKind::Race);
    return run.form.effort ? std::optional(hardIf(run.form.effort->value() >= hardEffort)) : std::nullopt;
}

} // namespace patella
