// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/entry.h"

#include <span>
#include <string>

namespace patella::exchange {

// One run as the command line prints it: names with units, its pain as the worst over all places and note by
// note, the shoe by its name, absent answers as null.
std::string runJson(const Entry& entry, std::span<const Shoe> shoes);

} // namespace patella::exchange
