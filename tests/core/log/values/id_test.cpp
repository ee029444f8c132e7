// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/log/run_entry.h"
#include "core/log/values/id.h"

#include <algorithm>
#include <set>
#include <thread>

namespace patella {
namespace {

using namespace std::chrono_literals;

TEST(Uuids, AreBuiltAsTheExampleOfTheStandard)
{
    // RFC 9562, appendix A.6: unix_ts_ms 0x017F22E279B0, rand_a 0xCC3, rand_b 0x18C4DC0C0C07398F.
    EXPECT_EQ(uuidV7(0x017F22E279B0ms, 0xCC3, 0x18C4DC0C0C07398F), "017f22e2-79b0-7cc3-98c4-dc0c0c07398f");
}

TEST(Uuids, AreAllDifferentAndAscend)
{
    std::vector<std::string> ids(5000);
    std::generate(ids.begin(), ids.end(), freshUuid);
    EXPECT_TRUE(std::is_sorted(ids.begin(), ids.end()));
    EXPECT_EQ(std::set(ids.begin(), ids.end()).size(), ids.size());
    EXPECT_TRUE(std::all_of(ids.begin(), ids.end(), isUuid));
}

TEST(Uuids, AreAllDifferentOverThreads)
{
    std::vector<std::string> here(2000), there(2000);
    std::thread other([&] { std::generate(there.begin(), there.end(), freshUuid); });
    std::generate(here.begin(), here.end(), freshUuid);
    other.join();
    std::set all(here.begin(), here.end());
    all.insert(there.begin(), there.end());
    EXPECT_EQ(all.size(), 4000U);
}

TEST(Ids, SortAsTheirTextsAndGiveThemBack)
{
    std::vector<std::string> texts{"00000000-0000-0000-0000-000000000000",
        "ffffffff-ffff-ffff-ffff-ffffffffffff", "017f22e2-79b0-7cc3-98c4-dc0c0c07398f",
        "017f22e2-79b0-7cc3-18c4-dc0c0c07398f", "f17f22e2-79b0-7cc3-98c4-dc0c0c07398f", freshUuid(),
        freshUuid()};
    std::vector<RunId> ids;
    for (const auto& text : texts)
        ids.push_back(RunId::fromText(text).value());
    std::ranges::sort(texts);
    std::ranges::sort(ids);
    for (std::size_t i = 0; i < texts.size(); ++i)
        EXPECT_EQ(ids[i].text(), texts[i]);
    EXPECT_EQ(RunId::nil().text(), texts.front());
}

class NoUuids : public testing::TestWithParam<const char*> { };

TEST_P(NoUuids, AreRefused)
{
    EXPECT_FALSE(isUuid(GetParam()));
    EXPECT_EQ(RunId::fromText(GetParam()), std::nullopt);
}

INSTANTIATE_TEST_SUITE_P(Texts, NoUuids,
    testing::Values("", "017f22e2", "017F22E2-79B0-7CC3-98C4-DC0C0C07398F",
        "017f22e279b07cc398c4dc0c0c07398f", "017f22e2-79b0-7cc3-98c4-dc0c0c07398g",
        "017f22e2-79b0-7cc3-98c4-dc0c0c07398f ", "017f22e-279b0-7cc3-98c4-dc0c0c07398f"));

TEST(Ids, ComeBackFromTheirText)
{
    const auto id = RunId::fresh();
    EXPECT_EQ(RunId::fromText(id.text()), id);
    EXPECT_TRUE(isUuid(RunId::nil().text()));
    EXPECT_LT(RunId::nil(), id);
}

} // namespace
} // namespace patella
