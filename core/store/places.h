// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace patella {

// Where the runner's own log lies when no file is named: $XDG_DATA_HOME/patella/log.patella, made on first
// use. Empty when there is neither XDG_DATA_HOME nor HOME.
std::filesystem::path ownLogFile();

// A name of this machine that stays the same: the journal tells the logs of two computers apart by it.
std::string deviceName();

// Whether anything lies there: also a link that leads nowhere, and what may not be looked at.
bool isSomethingAt(const std::filesystem::path& file);

} // namespace patella
