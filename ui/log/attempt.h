// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store_error.h"

namespace patella::ui {

// The one seam for failures of the log file: runs the operation and reports a StoreError instead of letting
// it travel through Qt's event loop. Says whether the operation was done.
template <typename Operation, typename Report> bool attempt(Operation&& operation, Report&& report)
{
    try {
        operation();
        return true;
    } catch (const StoreError& error) {
        report(error);
        return false;
    }
}

} // namespace patella::ui
