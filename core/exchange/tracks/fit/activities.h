// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/format/activity.h"
#include "core/exchange/tracks/fit/recording.h"

namespace patella::exchange::fit {

// Each session as an activity; without sessions the laps, without laps the recorded moments make one. What
// was recorded after the last summary of a file that was not closed is kept.
std::vector<Activity> activitiesOf(Recording recording);

} // namespace patella::exchange::fit
