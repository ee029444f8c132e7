// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output.h"
#include "core/sync/conflicts.h"
#include "core/sync/sync_outcome.h"
#include "ui/words/sync/sync_words.h"

#include <vector>

namespace patella::cli {

Json syncJson(const sync::SyncOutcome& outcome, const std::vector<sync::OpenConflict>& conflicts,
    const ui::words::DeviceNames& names);

} // namespace patella::cli
