// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/seeds.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

// libFuzzer calls this with one input after the other. PATELLA_FUZZ_TARGET names the reader.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    using patella::test::fuzzTargets;
    static const auto& target = *std::find_if(fuzzTargets().begin(), fuzzTargets().end(),
        [](const auto& each) { return each.name == PATELLA_FUZZ_TARGET; });
    target.read({reinterpret_cast<const char*>(bytes), size});
    return 0;
}
