// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/log_store.h"

#include <cstddef>
#include <filesystem>

namespace patella::test {

// A log as an earlier version left it, before the journal was packed: with the rows and the journal of a log
// of this version, as far as that one knew them.
void writeALogOfVersion(
    std::size_t version, const std::filesystem::path& file, const LogStore& ofThisVersion);

} // namespace patella::test
