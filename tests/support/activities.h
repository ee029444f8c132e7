// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/format/reader.h"

namespace patella::test {

// The one activity of a file; a failure when there is another number of them.
exchange::Activity onlyActivityIn(const std::string& file);

} // namespace patella::test
