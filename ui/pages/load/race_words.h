// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/load/race_build.h"
#include "ui/words/units.h"

#include <variant>

// How long building up to a race takes under both rules, in the reader's language.
namespace patella::ui::words {

QString raceInWords(const std::variant<RaceBuild, NoBuild>& build, const RacePlan& race, const Units& units);

} // namespace patella::ui::words
