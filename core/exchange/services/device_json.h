// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/services/service_json.h"

#include <vector>

// JSON that holds what a device recorded. Stays inside this room, as service_json.h does.
namespace patella::exchange {

// Polar Flow: a session with its exercises; the clock is the runner's.
std::vector<Activity> polarActivities(const ServiceJson& session);

// GoldenCheetah: the "RIDE" of a file.
std::vector<Activity> goldenCheetahActivities(const ServiceJson& ride);

// Suunto: the "DeviceLog" of a file. Each sport of several is an activity.
std::vector<Activity> suuntoActivities(const ServiceJson& log);

} // namespace patella::exchange
