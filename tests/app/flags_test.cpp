// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli_test.h"

namespace patella::test {
namespace {

using testing::HasSubstr;

class Flags : public CliTest { };

TEST_F(Flags, OfAnEmptyLogAreAnEmptyList)
{
    EXPECT_EQ(answer({"flags"}), nlohmann::json::array());
    const auto said = onLog({"flags"});
    EXPECT_EQ(said.exitCode, 0);
    EXPECT_THAT(said.out, HasSubstr("No red flag"));
}

TEST_F(Flags, NameTheSignItsFirstDayAndHowSoonSomebodyShouldLook)
{
    EXPECT_EQ(
        onLog({"add", "--to", "knee_check", "side=right", "signs=night_pain,cannot_straighten"}).exitCode, 0);
    const auto today = answer({"list", "--of", "knee_check"}).back()["date"];
    const auto flags = answer({"flags"});
    ASSERT_EQ(flags.size(), 2U);
    EXPECT_EQ(flags[0]["flag"], "cannot_straighten");
    EXPECT_EQ(flags[0]["urgency"], "emergency");
    EXPECT_EQ(flags[0]["since"], today);
    EXPECT_EQ(flags[0]["side"], "right");
    EXPECT_EQ(flags[1]["flag"], "night_pain");
    EXPECT_EQ(flags[1]["urgency"], "within_days");
    EXPECT_THAT(onLog({"flags"}).out, HasSubstr("right knee"));
}

TEST_F(Flags, TakeNoOtherWord) { EXPECT_EQ(onLog({"flags", "all"}).exitCode, 2); }

} // namespace
} // namespace patella::test
