// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/store/log_store.h"
#include "tests/support/builders.h"
#include "tests/support/temporary_folder.h"

#include <barrier>
#include <mutex>
#include <thread>

namespace patella {

using namespace test;

// Whoever comes while a log is made, or brought up to date, sees it before or after.
TEST(AtOnce, ManyMayMakeOneLogAndEachSavesIntoIt)
{
    constexpr int rounds = 12, programs = 6;
    const TemporaryFolder folder;
    std::vector<std::string> refused;
    std::mutex guard;
    for (int round = 0; round < rounds; ++round) {
        const auto file = folder / ("log" + std::to_string(round) + ".patella");
        {
            std::barrier together(programs);
            std::vector<std::jthread> all;
            for (int program = 0; program < programs; ++program)
                all.emplace_back([&] {
                    together.arrive_and_wait();
                    try {
                        LogStore(file).apply({added(aRun())});
                    } catch (const StoreError& error) {
                        const std::scoped_lock alone(guard);
                        refused.emplace_back(error.what());
                    }
                });
        }
        EXPECT_EQ(LogStore(file).runs().size(), static_cast<std::size_t>(programs));
    }
    EXPECT_THAT(refused, testing::IsEmpty());
}

} // namespace patella
