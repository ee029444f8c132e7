// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/plain.h"

#include <string_view>
#include <vector>

namespace patella {

struct NamedPlain {
    std::string_view column;
    Plain value;
};

// A record as files hold it, in the order of forEachColumn, for whoever treats every column alike.
template <typename Record> std::vector<NamedPlain> rowOf(const Record& record);

} // namespace patella
