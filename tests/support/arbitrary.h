// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <rapidcheck.h>

#include "core/log/log.h"

// Valid values of every kind for properties: every answer given or not, texts with all that troubles a
// format.
namespace patella::test {

rc::Gen<std::string> anyText(); // quotes, commas, line ends, formulas, umlauts, emoji; may be empty
rc::Gen<LocalDate> anyDate(); // 1950 to 2100
rc::Gen<Shoe> anyShoe(); // with a name of its own
rc::Gen<RunEntry> anyRun(std::vector<ShoeId> shoes = {});
rc::Gen<PainNote> anyPainNoteOf(RunEntry run);
rc::Gen<PainNote> anyRestDayNote();
// Shoes, runs in them or not, pain notes of runs and of days; no two shoes share a name.
rc::Gen<Log> anyLog();

} // namespace patella::test

namespace rc {

template <> struct Arbitrary<patella::Log> {
    static Gen<patella::Log> arbitrary() { return patella::test::anyLog(); }
};
template <> struct Arbitrary<patella::RunEntry> {
    static Gen<patella::RunEntry> arbitrary() { return patella::test::anyRun(); }
};
template <> struct Arbitrary<patella::Shoe> {
    static Gen<patella::Shoe> arbitrary() { return patella::test::anyShoe(); }
};

} // namespace rc
