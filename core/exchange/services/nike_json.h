// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/services/service_json.h"

#include <vector>

namespace patella::exchange {

// The activities of Nike Run Club as its interface hands them out, one or a list: kilometres, milliseconds,
// instants since the epoch; sums stand in "summaries".
std::vector<Activity> nikeActivities(const ServiceJson& json);

} // namespace patella::exchange
