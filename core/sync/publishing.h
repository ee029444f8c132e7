// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sharing/sharing_store.h"
#include "core/sync/device_folder.h"

#include <cstddef>
#include <string>
#include <vector>

namespace patella::sync {

inline constexpr std::int64_t mostChangesInASegment = 2000;

// Whether everything in this device's own folder was put there by this log; if not, another log writes under
// the same name: a copy of this one, or the one it was a copy of.
bool isOwnFolder(SharingStore& store, const DeviceFolder& own);

// Writes what the log has and the folder has not, and mends what was damaged there; small files become large
// ones when all others have read them. Gives how many changes were written that were not there before.
std::size_t publish(SharingStore& store, const DeviceFolder& own, const std::string& name,
    const std::vector<AboutDevice>& others, std::vector<SyncTrouble>& troubles);

} // namespace patella::sync
