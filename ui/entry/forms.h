// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/log/log.h"
#include "ui/entry/entry_dialog.h"

#include <memory>

namespace patella::ui {

// The form for the first record of a deed, showing what stands after it; nothing when the deed is empty.
std::unique_ptr<EntryDialog> formFor(const Deed& deed, const Log& log, LocalDate today, QWidget* parent);

} // namespace patella::ui
