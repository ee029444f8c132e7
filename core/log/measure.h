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

// Something of her own that a runner wants to note each day.
struct Measure {
    MeasureId id;
    std::string name; // no two measures share one
    std::string unit; // empty: a bare number
    std::optional<Decimal> lowest;
    std::optional<Decimal> highest;
    std::optional<LocalDate> retired; // no longer asked since
    std::string notes;
    bool operator==(const Measure&) const = default;
};

struct MeasureValue {
    MeasureValueId id;
    MeasureId measure;
    LocalDate date;
    Decimal value;
    bool operator==(const MeasureValue&) const = default;
};

} // namespace patella
