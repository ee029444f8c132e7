// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/run_entry.h"

namespace patella {

// The day of a record, for whoever treats every kind alike: a run keeps it in a part of its own.
inline const LocalDate& dayOf(const RunEntry& run) { return run.when.date; }
inline LocalDate& dayOf(RunEntry& run) { return run.when.date; }
auto& dayOf(auto& record)
    requires requires { record.date; }
{
    return record.date;
}

template <typename OneRecord> inline constexpr bool hasDay = requires(OneRecord record) { dayOf(record); };

} // namespace patella
