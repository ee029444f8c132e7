// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace patella {

// Whether a file begins as a log does, whatever its name; it is not opened otherwise.
bool beginsAsALog(const std::filesystem::path& file);

} // namespace patella
