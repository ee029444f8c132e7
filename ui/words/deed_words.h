// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/log/log.h"

namespace patella::ui::words {

// What a deed was, for the undo menu: "adding a run", "deleting 3 runs".
QString nameOf(const Deed& deed);

} // namespace patella::ui::words
