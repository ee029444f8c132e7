// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/log.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace patella::exchange {

// A change set as two logs: the rows before it and the rows after it.
std::string jsonOf(const ChangeSet& changeSet);
// Nothing when this is not wholly a change set.
std::optional<ChangeSet> changeSetFromJson(std::string_view bytes);

// Several of them, as they are kept beside a log until they are saved; a single one is read too.
std::string jsonOf(const std::vector<ChangeSet>& changeSets);
// Nothing when one of them cannot be read wholly.
std::optional<std::vector<ChangeSet>> changeSetsFromJson(std::string_view bytes);

} // namespace patella::exchange
