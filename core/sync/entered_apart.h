// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/known_changes.h"

#include <string>

namespace patella::sync {

// Whether two rows were entered on two machines, neither by somebody who saw the other. Rows that one machine
// added both are two.
bool wereEnteredApart(const std::string& one, const std::string& other, KnownChanges& changes);

} // namespace patella::sync
