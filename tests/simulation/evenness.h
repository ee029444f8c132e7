// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace patella::test {

// Whether the p of logs in which nothing matters are spread evenly: a table of twenty tests of so many fresh
// logs each.
void evenness(int logs);

} // namespace patella::test
