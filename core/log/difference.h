// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/log.h"

namespace patella {

// The change set that makes one log of another: what is only in the first is removed, then what differs is
// replaced and what is only in the second is added. A record of another name is removed and added.
ChangeSet difference(const Log& from, const Log& to);

} // namespace patella
