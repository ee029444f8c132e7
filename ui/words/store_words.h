// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/store/store_error.h"

namespace patella::ui::words {

// What is wrong with the log file, where, and what to do; nothing saved is lost in any of these cases.
QString sentence(const StoreError& error);

} // namespace patella::ui::words
