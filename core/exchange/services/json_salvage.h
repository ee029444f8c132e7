// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/services/service_json.h"

#include <string_view>

namespace patella::exchange {

// What parses of damaged JSON, before and after its faults. A value that makes no sense is left out, brackets
// that were never closed are closed at the end, and a key without a value is nothing.
ServiceJson salvagedJson(std::string_view text);

} // namespace patella::exchange
