// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/store/crafted_logs.h"

namespace patella::test {

// Those that no SQL makes: torn, overwritten, of another kind, with strange files beside them.
std::vector<CraftedLog> craftedBytes();

// As another program would do it, which knows no rules; nothing waits afterwards in a write-ahead log.
void runSql(const std::filesystem::path& file, const std::string& sql);
// How something of the schema was made.
std::string sqlOf(const std::filesystem::path& file, const std::string& name);

} // namespace patella::test
