// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/log/log.h"
#include "ui/entry/entry_dialog.h"

#include <memory>

namespace patella::ui {

// The form for the first record of a change set, showing what stands after it; nothing when the change set is
// empty.
std::unique_ptr<EntryDialog> formFor(
    const ChangeSet& changeSet, const Log& log, const Setting& setting, QWidget* parent);

} // namespace patella::ui
