// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/activities.h"

#include <gtest/gtest.h>

#include "core/exchange/files/readers.h"

namespace patella::test {

exchange::Activity onlyActivityIn(const std::string& file)
{
    const auto reading = exchange::readActivities(file);
    EXPECT_EQ(reading.activities.size(), 1U);
    EXPECT_EQ(reading.refusal, std::nullopt);
    return reading.activities.empty() ? exchange::Activity{} : reading.activities.front();
}

} // namespace patella::test
