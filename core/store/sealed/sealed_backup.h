// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/log.h"
#include "core/store/sealed/seal.h"

#include <cstddef>
#include <filesystem>
#include <string_view>
#include <variant>

namespace patella {

// A whole copy of a log with its history, sealed by a passphrase. What stands in it never lies open on the
// disk: it is sealed and opened in memory.

bool isSealed(const std::filesystem::path& file);

// Into a new file of mode 0600, which is read and opened again; gives the number of its runs. Throws
// StoreError, also where the log is not sound, and then nothing stays of it.
std::size_t sealInto(const std::filesystem::path& log, const std::filesystem::path& sealed,
    std::string_view passphrase, SealCost cost = usualSealCost);

// The log as it was; an older one is brought up to date in memory. Throws StoreError where the file cannot be
// read, or holds something else.
std::variant<Log, SealTrouble> logInSealed(const std::filesystem::path& sealed, std::string_view passphrase);

} // namespace patella
