// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/log.h"

#include <optional>

namespace patella {

// Of those not ended on that day, the one that began last.
std::optional<Complaint> mainComplaint(const Log& log, LocalDate lastDay);

} // namespace patella
