// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <rapidcheck.h>

#include "core/log/log.h"

// Valid values of every kind for properties: every answer given or not, texts with all that troubles a
// format.
namespace patella::test {

rc::Gen<std::string> anyText(); // quotes, commas, line ends, formulas, umlauts, emoji; may be empty
rc::Gen<LocalDate> anyDate(); // 1950 to 2100
// Records of every kind with every column they have, in the order of a log; no two of them share a name. One
// record in eight says only what it must.
rc::Gen<Log> anyLog();

} // namespace patella::test

namespace rc {

template <> struct Arbitrary<patella::Log> {
    static Gen<patella::Log> arbitrary() { return patella::test::anyLog(); }
};

} // namespace rc
