// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "ui/report/content/content.h"
#include "ui/words/units.h"

namespace patella::ui {

// How far the runner came before it hurt.
Section onsetInFull(const Report& report, const Units& units);

} // namespace patella::ui
