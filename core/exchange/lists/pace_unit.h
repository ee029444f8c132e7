// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/lists/list_columns.h"
#include "core/exchange/lists/list_pace.h"

#include <optional>
#include <span>
#include <string_view>

namespace patella::exchange {

// The unit of a list's distances from its column of paces or speeds, whose heading or cells name one ("Pace
// (min/mi)", "6.8 mph"): where the median row of distance and time agrees with it. Empty: no such column, or
// it disagrees.
std::optional<ListUnit> unitByPace(const ColumnName& heading, std::span<const std::string_view> paces,
    std::span<const DistanceAndTime> rows, const PaceColumns& columns);

// "Avg Stride Length", "Ø Schrittlänge".
bool isStrideLength(const ColumnName& heading);

// The unit of a list's distances from its strides: their length times their rate times the time is the
// distance in metres. Lengths are metres or centimetres, beside miles also feet. Empty: too few rows say
// both, or no unit agrees within 6 %.
std::optional<ListUnit> unitByStride(std::span<const std::string_view> lengths,
    std::span<const std::string_view> rates, std::span<const DistanceAndTime> rows,
    const PaceColumns& columns);

} // namespace patella::exchange
