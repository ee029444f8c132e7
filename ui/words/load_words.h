// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include "core/load/load_parts.h"
#include "core/load/spikes.h"
#include "core/log/shoe.h"

#include <vector>

// Loads in the reader's language.
namespace patella::ui::words {

QString of(LoadUnit unit); // "distance", "minutes", "effort × minutes"
QString of(Division division); // "surface"
QString of(SpikeBand band); // "small"
QString of(const PartName& name, const std::vector<Shoe>& shoes); // "asphalt", "Blue", "not said"

QString amount(Load load, const QLocale& locale = {}); // "52.0 km", "5 h 20 min"
QString plainAmount(Load load, const QLocale& locale = {}); // for a table: "52.0", "320"
QString unitOnAxis(LoadUnit unit); // "km", "min"
QString percentAbove(double ratio, const QLocale& locale = {}); // of 1.3: "30 %"

} // namespace patella::ui::words
