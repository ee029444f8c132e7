// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <string>

namespace patella {

// What the devices are called with which a log is shared, by their ids; this one among them. Only read, also
// where the log cannot be written. Throws StoreError.
std::map<std::string, std::string> deviceNamesIn(const std::filesystem::path& log);

} // namespace patella
