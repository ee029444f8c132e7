// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/files/reading_pool.h"

namespace patella::exchange {

// What lists say of other files of the same export is told to the activities of those files. Where a file
// that a list speaks of is missing, its own row stands in for it.
void joinCompanions(std::vector<ReadFile>& files);

} // namespace patella::exchange
