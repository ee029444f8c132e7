// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/format/reader.h"

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <variant>
#include <vector>

namespace patella::exchange {

struct FoundFile {
    std::filesystem::path path;
    bool inFolder; // found in a folder, not named by the runner
};

// Files as they are named, folders with all that is in them by name. Hidden files in folders are passed over:
// they are the notes of file managers.
std::vector<FoundFile> filesIn(std::span<const std::filesystem::path> paths);

// The content, or why there is none.
std::variant<std::string, Refusal> contentOf(const std::filesystem::path& file, std::uintmax_t largest);

} // namespace patella::exchange
