// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/format/reader.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <span>
#include <string>
#include <variant>

namespace patella::exchange {

// Something to read, wherever it lay: a file, a file in a folder, in a zip, in a zip inside a zip.
struct Content {
    std::string file; // "export.zip/activities/1.gpx"
    std::size_t named; // which of the paths it was found under
    bool inside; // found in a folder or an archive, not named by the runner
    // Its bytes; or where they are; or what was read of it as it went by.
    std::variant<std::string, std::filesystem::path, Reading> held;
};

struct ContentLimits {
    std::uintmax_t largest; // bytes of one file to be held
    std::uintmax_t largestInnerArchive;
};

// Hands out one content after the other and goes on while the taker says so. The walk itself is single file;
// gz is handed out as it is, so that whoever reads it unpacks it.
using TakeContent = std::function<bool(Content)>;
void walkContents(
    std::span<const std::filesystem::path> paths, const ContentLimits& limits, const TakeContent& take);

} // namespace patella::exchange
