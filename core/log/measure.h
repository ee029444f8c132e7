// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/values/amounts.h"
#include "core/log/values/id.h"
#include "core/log/values/local_time.h"

#include <optional>
#include <string>

namespace patella {

struct Measure;
using MeasureId = Id<Measure>;
struct MeasureValue;
using MeasureValueId = Id<MeasureValue>;

// A measure of the runner's own, noted day by day.
struct Measure {
    MeasureId id;
    std::string name; // no two measures share one
    std::string unit; // empty: a bare number
    std::optional<Decimal> lowest; // in its unit; no new value lies below
    std::optional<Decimal> highest;
    std::optional<LocalDate> retired; // no longer asked since
    std::string notes;
    bool operator==(const Measure&) const = default;
};

// The value of a measure on one day, in its unit.
struct MeasureValue {
    MeasureValueId id;
    MeasureId measure;
    LocalDate date;
    Decimal value;
    bool operator==(const MeasureValue&) const = default;
};

} // namespace patella
