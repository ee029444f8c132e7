// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/load/weeks.h"
#include "ui/words/units.h"

// What the planned runs would make of the weeks to come, in the reader's language.
namespace patella::ui::words {

QString plannedWeek(const Week& week, const Units& units);

} // namespace patella::ui::words
