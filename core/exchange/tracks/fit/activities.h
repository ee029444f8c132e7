// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/format/activity.h"
#include "core/exchange/tracks/fit/recording.h"

namespace patella::exchange::fit {

// Each session as an activity; without sessions the laps, without laps the recorded moments make one.
std::vector<Activity> activitiesOf(const Recording& recording);

} // namespace patella::exchange::fit
