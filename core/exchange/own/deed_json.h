// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/log.h"

#include <optional>
#include <string>
#include <string_view>

namespace patella::exchange {

// A deed as two logs: the rows before it and the rows after it.
std::string jsonOf(const Deed& deed);
// Nothing when this is not wholly a deed.
std::optional<Deed> deedFromJson(std::string_view bytes);

} // namespace patella::exchange
