// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/load/weeks.h"
#include "ui/words/units.h"

#include <span>

// What a week of load means, in plain words and without blame.
namespace patella::ui::words {

// The sentences of the last of these weeks, or what to do when there is none yet.
QString meaningOfLatest(std::span<const Week> weeks, const Units& units);

} // namespace patella::ui::words
