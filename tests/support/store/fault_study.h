// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

// What becomes of a log when a call of the file system fails in the middle of something.
namespace patella::test {

struct FaultCounts {
    std::string operation; // "save a run"
    int calls = 0; // below SQLite, when none fails
    int tried = 0; // of them, each failing once and from then on
    int refused = 0; // said as a StoreError
    int done = 0; // the failure did not matter
    std::vector<std::string> wrong = {}; // "call 12, once: ..."
};

// Every n-th call of each operation.
std::vector<FaultCounts> faultsBelowSqlite(
    int everyNth, const std::function<void(const FaultCounts&)>& each = [](const auto&) { });

} // namespace patella::test
