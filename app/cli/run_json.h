// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output.h"
#include "core/log/entry.h"

#include <span>

namespace patella::cli {

// A run with its pain as the command line gives it. With pain in several places: the worst score of each
// moment, and side and region of the worst place.
Json runJson(const Entry& entry, std::span<const Shoe> shoes);

} // namespace patella::cli
