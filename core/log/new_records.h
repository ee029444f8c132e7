// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/log.h"

namespace patella {

// A knee check of the knee that was spoken of last; the one of that knee and day when there is one.
KneeCheck newKneeCheck(const Log& log, LocalDate day);

} // namespace patella
