// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace patella::exchange {

// What people and services call a thing, so that two ways of writing it compare equal: lower case, without
// accents, one blank where blanks, underscores or hard blanks stood. Letters of other scripts stay.
std::string foldedWords(std::string_view utf8);

} // namespace patella::exchange
