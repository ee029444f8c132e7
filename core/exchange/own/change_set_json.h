// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/log.h"

#include <optional>
#include <string>
#include <string_view>

namespace patella::exchange {

// A change set as two logs: the rows before it and the rows after it.
std::string jsonOf(const ChangeSet& changeSet);
// Nothing when this is not wholly a change set.
std::optional<ChangeSet> changeSetFromJson(std::string_view bytes);

} // namespace patella::exchange
