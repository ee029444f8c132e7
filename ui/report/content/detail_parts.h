// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "ui/report/content/content.h"
#include "ui/words/units.h"

namespace patella::ui {

// The sections after the first page, those without content left out; last the method and the gaps of the log.
std::vector<Section> detailsOf(const Report& report, const Units& units);

} // namespace patella::ui
