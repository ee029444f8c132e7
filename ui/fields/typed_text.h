// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/log/values/amounts.h"
#include "core/log/values/distance.h"
#include "ui/words/units.h"

#include <chrono>
#include <optional>
#include <variant>

// What a runner typed, read the same way in every locale.
namespace patella::ui {

// "12.5" and "12,5" are 12.5 km everywhere; there are no group separators, so "5.200" is 5.2 km. A number
// that names its unit, as "5k" and "3 miles" do, is in that one, any other in the unit given.
std::optional<Distance> distanceFromText(const QString& text, DistanceUnit unit);

// "45:10" and "1:02:03", "62:03", "45" and "45m" as minutes, "1h" and "1h05", "90s"; three to six figures are
// a clock without its colons: "4510", "10203".
std::optional<std::chrono::seconds> durationFromText(const QString& text);

// "8.2 45:10": a distance and a time in one go, parted by blanks; the distance as above.
struct TypedRun {
    Distance distance;
    std::chrono::seconds duration;
    bool operator==(const TypedRun&) const = default;
};
std::optional<TypedRun> runFromText(const QString& text, DistanceUnit unit);

// "8.2 km", "45:10", "1h": one of the two alone; a bare number does not say which it is.
using TypedAmount = std::variant<Distance, std::chrono::seconds>;
std::optional<TypedAmount> amountFromText(const QString& text, DistanceUnit unit);

// "7:30", "7.5", "7,5 h", "450 min": how long something took of a day.
std::optional<std::chrono::minutes> hoursFromText(const QString& text);

// "12.5", "12,5", "-3"; at most three decimals.
std::optional<Decimal> decimalFromText(const QString& text);

// As short as it can be typed back without loss: "8.2", in the locale's decimal sign.
QString distanceText(Distance distance, DistanceUnit unit);

} // namespace patella::ui
