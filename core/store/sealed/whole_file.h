// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace patella {

// Files that are no database. Empty: it cannot be read. A log is never read so while it may be open; see
// first_bytes.h.
std::optional<std::string> wholeFile(const std::filesystem::path& file);

// Into a new file of mode 0600, through to the disk. Throws StoreError, and then nothing stays of it.
void writeNewFile(const std::filesystem::path& file, std::string_view bytes);

} // namespace patella
