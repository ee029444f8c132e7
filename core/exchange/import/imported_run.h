// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/format/activity.h"
#include "core/log/entry.h"

#include <optional>
#include <string>
#include <vector>

namespace patella::exchange {

// A run that a file says and a log may take in, with what was changed or doubted while it was read.
struct ImportedRun {
    std::string file; // as it was given or found, with its archive
    Entry entry;
    std::string shoe = {}; // the name of its pair, as long as that is not in the entry; empty: not said
    std::vector<Remark> remarks = {};
    std::optional<ReadExtent> readExtent = {}; // only of a damaged file
};

} // namespace patella::exchange
