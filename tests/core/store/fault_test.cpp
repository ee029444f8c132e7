// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "tests/support/store/fault_study.h"

namespace patella::test {
namespace {

// Every call is tried by prove_store.
TEST(Faults, BelowSqliteLeaveTheLogAsItWasOrAsItShouldBe)
{
    constexpr int everyNth = 211;
    for (const auto& counts : faultsBelowSqlite(everyNth)) {
        EXPECT_GT(counts.tried, 0) << counts.operation;
        for (const auto& wrong : counts.wrong)
            ADD_FAILURE() << counts.operation << ", " << wrong;
    }
}

} // namespace
} // namespace patella::test
