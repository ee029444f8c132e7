// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/load/shoe_use.h"
#include "core/log/shoe.h"
#include "ui/words/units.h"

#include <optional>

// What is said about a pair of shoes.
namespace patella::ui::words {

QString of(ShoeKind kind);
QString of(ShoeSupport support);
QString of(Fit fit);
QString of(Stiffness stiffness);

QString builtAs(const Shoe& shoe); // "Road · neutral · drop 8 mm · insole: cork"; empty when nothing is known
QString wornOf(const Shoe& shoe, const ShoeUse& use, const Units& units); // "412.0 of 700.0 km"
std::optional<QString> warning(
    const Shoe& shoe, const ShoeUse& use, const Units& units); // from nine tenths of the limit
QString runsOf(const ShoeUse& use); // "42 runs, 3 Mar 2026 to 18 Nov 2026"
QString groundOf(const ShoeUse& use); // "70 % asphalt, 30 % trail"; empty when no run tells
QString limitsExplained(const Units& units); // "a reminder, not a safety limit"

} // namespace patella::ui::words
