// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace patella::exchange {

// The words of a name for a sport: small letters, Latin accents taken off, parted at blanks, punctuation and
// humps ("TrailRun" gives "trail", "run"). Other scripts stay as they are.
std::vector<std::string> plainWords(std::string_view text);

} // namespace patella::exchange
