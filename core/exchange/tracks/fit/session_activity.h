// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/format/activity.h"
#include "core/exchange/tracks/fit/recording.h"

namespace patella::exchange::fit {

inline constexpr double unstatedSport = -1; // of a session whose sport nobody said

// A session, its gaps filled, as an activity: its sport in words, its start with a believable offset, its
// times put right where they are swapped.
Activity activityOf(const Stretch& session, const Recording& recording);

} // namespace patella::exchange::fit
