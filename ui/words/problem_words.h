// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/log/checks/doubts.h"
#include "core/log/checks/problems.h"
#include "ui/words/units.h"

namespace patella::ui::words {

// What to correct, short enough to stand beside the field.
QString sentence(const Problem& problem);

// A question to be answered before the run is kept.
QString sentence(const DoubtfulRun& doubtful, const Units& units);
QString questions(const std::vector<DoubtfulRun>& doubtful, const Units& units);

// A column's name as the runner knows it: "distance_m" is "Distance".
QString fieldName(std::string_view column);

} // namespace patella::ui::words
