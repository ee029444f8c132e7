// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/words/units.h"

#include <utility>
#include <vector>

namespace patella::ui {

// What was named how often, and in how many answers: "stairs down 8, squatting 3 (answers: 12)".
QString answersCounted(const std::vector<std::pair<QString, int>>& answers, int asked, const Units& units);

} // namespace patella::ui
