// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

// The SQL of version 4 of a log. What has been released is never edited.
namespace patella {

// The step from version 3: the same tables. Their lists of words are written with OR: for an IN of more than
// two words SQLite builds a tree each time a row is checked, which took two thirds of a run's way into the
// log.
const std::string& stepToVersion4();

// Version 4 from nothing; what the steps lead to.
const std::string& wholeVersion4();

} // namespace patella
