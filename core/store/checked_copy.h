// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/log_store.h"

#include <cstddef>
#include <filesystem>

namespace patella {

// Copies a log into a new file, reads the copy again and compares it with the log; gives the number of its
// runs. Throws StoreError, and then nothing stays of the copy.
std::size_t copyChecked(const LogStore& store, const std::filesystem::path& copy);

// What it is called until it has been read again; a program that was killed may have left it.
std::filesystem::path unfinishedCopy(const std::filesystem::path& copy);

// A log file with what SQLite keeps beside it.
void removeLogFile(const std::filesystem::path& file);

} // namespace patella
