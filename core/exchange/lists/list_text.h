// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace patella::exchange {

// The text of a list as UTF-8 with "\n" at the end of each line, whatever wrote it: UTF-8 with or without a
// mark, UTF-16 of either order, and the code pages of spreadsheets (western, central European, Mac, Chinese,
// Japanese), of which that one is taken under which the first lines name most columns. Bytes that are no
// UTF-8 among text that is are read as Windows-1252, one by one.
std::string listText(std::string_view bytes);

// Text of two bytes a character, as spreadsheets call "Unicode text".
bool isUtf16(std::string_view bytes);

} // namespace patella::exchange
