// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace patella::ui {

class LogBook;

// Makes a backup beside the log when something was written since the last one; a sample has none. What kept
// it from that, as a sentence; empty: nothing did.
QString backUp(const LogBook& book);

} // namespace patella::ui
