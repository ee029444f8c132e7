// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/services/service_json.h"

// What telephones and wristbands of Google keep of an exercise, as Takeout hands it out.
namespace patella::exchange {

// A file of "All sessions" of Google Fit: metres, instants in UTC.
Activity googleFitActivity(const ServiceJson& session);

// A file "exercise-0.json" of Fitbit: milliseconds, kilometres or miles as "distanceUnit" says, month first
// and clocks in UTC.
std::vector<Activity> fitbitActivities(const ServiceJson& exercises);

} // namespace patella::exchange
