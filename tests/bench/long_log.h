// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/log.h"

namespace patella::test {

// A log as so many years leave it: the runs of the sample log over and over, one a day until today, each with
// four scores, and the days between them.
Log longLog(int years, LocalDate today);

} // namespace patella::test
