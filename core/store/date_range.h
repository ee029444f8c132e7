// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/values/local_time.h"

#include <optional>

namespace patella {

// Days from first to last, both included; an empty end is open.
struct DateRange {
    std::optional<LocalDate> from;
    std::optional<LocalDate> to;
};

} // namespace patella
