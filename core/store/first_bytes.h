// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>

namespace patella {

// How a file begins; empty: it cannot be read, or is none. Read through SQLite, also where the file is open
// as a log: whoever closes a file by itself gives up the locks that the whole program holds on it, and the
// next program that ends takes the write-ahead log away.
std::optional<std::string> firstBytesOf(const std::filesystem::path& file, std::size_t atMost);

} // namespace patella
