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
    EXPECT_THAT(said.out, HasSubstr("No warning sign"));
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

TEST_F(Flags, AreSaidAtOnceWhenAnEntryIsSavedOrMended)
{
    const auto saved = onLog({"add", "--to", "knee_check", "side=left", "swelling=clear"});
    EXPECT_EQ(saved.err.find("Warning"), std::string::npos) << saved.err;
    const auto key = answer({"list", "--of", "knee_check"})[0]["id"].get<std::string>();
    const auto mended = onLog({"edit", key, "alarms=hot_and_red"});
    EXPECT_EQ(mended.exitCode, 0);
    EXPECT_THAT(mended.err, HasSubstr("left knee: hot and red"));
    EXPECT_THAT(mended.err, HasSubstr("Have it looked at the same day."));
    EXPECT_THAT(onLog({"add", "--distance-km", "5"}).err, HasSubstr("left knee: hot and red"));
    EXPECT_EQ(answer({"add", "--to", "day_note", "sitting_min=480"})["sitting_min"], 480)
        << "the standard output has the record alone";
}

TEST_F(Flags, OfAnEmergencyAreNotEndedByAPictureOrAMassageOrOnTheSameDay)
{
    answer({"add", "--to", "visit", "kind=imaging"});
    answer({"add", "--to", "knee_check", "side=left", "alarms=hot_and_red,fever", "swelling=clear"});
    answer({"add", "--to", "visit", "kind=other", "who=Massage"});
    answer({"add", "--to", "visit", "kind=doctor"});
    const auto flags = answer({"flags"});
    ASSERT_EQ(flags.size(), 1U);
    EXPECT_EQ(flags[0]["flag"], "hot_swollen_knee");
    EXPECT_EQ(flags[0]["kind"], "red_flag");
    EXPECT_TRUE(flags[0]["stands_until"].is_null());
}

TEST_F(Flags, OfAnEmergencyEndWithTheRunnersWordWhichNeedsANote)
{
    answer({"add", "--to", "knee_check", "side=left", "alarms=calf_swollen"});
    const auto refused
        = onLog({"add", "--to", "flag_ending", "flag=calf_swollen", "side=left", "reason=looked_at"});
    EXPECT_EQ(refused.exitCode, 1);
    EXPECT_THAT(refused.err, HasSubstr("notes"));
    EXPECT_EQ(answer({"flags"}).size(), 1U);
    answer({"add", "--to", "flag_ending", "flag=calf_swollen", "side=left", "reason=looked_at",
        "notes=Scan: no clot"});
    EXPECT_EQ(answer({"flags"}).size(), 0U);
    EXPECT_EQ(answer({"list", "--of", "flag_ending"})[0]["notes"], "Scan: no clot");
}

TEST_F(Flags, StandApartFromReasonsToBeSeen)
{
    answer(
        {"add", "--to", "knee_check", "side=left", "signs=night_pain", "crackling=stairs", "sitting=much"});
    const auto flags = answer({"flags"});
    ASSERT_EQ(flags.size(), 2U);
    EXPECT_EQ(flags[0]["kind"], "red_flag");
    EXPECT_EQ(flags[1]["kind"], "reason_to_be_seen");
    const auto said = onLog({"flags"}).out;
    EXPECT_LT(said.find("Warning signs:"), said.find("woken by pain"));
    EXPECT_LT(said.find("woken by pain"), said.find("Reasons to be seen:"));
    EXPECT_LT(said.find("Reasons to be seen:"), said.find("crackling, and pain when sitting"));
    EXPECT_EQ(said.find("damage"), std::string::npos);
}

TEST_F(Flags, OfPainkillersCountTheRuns)
{
    for (int i = 0; i < 3; ++i)
        answer({"add", "--distance-km", "5", "--painkiller", "yes"});
    EXPECT_THAT(onLog({"flags"}).out, HasSubstr("painkiller before 3 runs in 28 days"));
}

TEST_F(Flags, TakeNoOtherWord) { EXPECT_EQ(onLog({"flags", "all"}).exitCode, 2); }

} // namespace
} // namespace patella::test
