// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/log_store.h"

namespace patella::cli {

// A save answers with the warning signs of the log, as the strip over every page of the window does.
void sayWarningSigns(const LogStore& store);

} // namespace patella::cli
