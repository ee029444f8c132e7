// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

// For every reader of files: small sound inputs, and what must never go wrong whatever the bytes.
namespace patella::test {

struct FuzzTarget {
    std::string_view name; // "fit"
    std::vector<std::string> (*seeds)();
    void (*read)(std::string_view bytes);
};

const std::vector<FuzzTarget>& fuzzTargets();

} // namespace patella::test
