// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/load/load_parts.h"
#include "core/load/spikes.h"
#include "core/log/shoe.h"
#include "ui/words/units.h"

#include <vector>

// Loads in the reader's language.
namespace patella::ui::words {

QString of(LoadUnit unit); // "distance", "minutes", "effort × minutes"
QString of(Division division); // "surface"
QString of(SpikeBand band); // "small"
QString of(const PartName& name, const std::vector<Shoe>& shoes); // "asphalt", "Blue", "not said"

QString amount(Load load, const Units& units); // "52.0 km", "5 h 20 min"
QString plainAmount(Load load, const Units& units); // for a table: "52.0", "320"
QString unitOnAxis(LoadUnit unit, const Units& units); // "km", "min"
QString percentAbove(double ratio, const Units& units); // of 1.3: "30 %"

} // namespace patella::ui::words
