// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/entry.h"

#include <optional>

namespace patella::ui {

struct AddedRun {
    Entry entry;
    std::optional<Shoe> newPair;
};

// The run that a change set adds, with its notes; nothing where it does anything else.
std::optional<AddedRun> runAddedBy(const ChangeSet& changeSet);

} // namespace patella::ui
