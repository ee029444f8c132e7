// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/exchange/import/import_planner.h"
#include "tests/support/archive_writer.h"
#include "tests/support/builders.h"
#include "tests/support/other_tracks.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/track_writer.h"

namespace patella::exchange {
namespace {

using namespace test;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

// A run on its own day of November.
std::string run(int day)
{
    TrackMaker maker;
    maker.start -= std::chrono::days{20 - day};
    return gpxOf(maker);
}

class Archives : public testing::Test {
protected:
    TemporaryFolder folder;

    ImportPlan planOf(const std::string& name, const std::string& bytes)
    {
        writeBytes(folder / name, bytes);
        const std::vector paths{folder / name};
        return planImport(paths, {}, daysAfter(aDay, 1));
    }
    static std::vector<std::string> reasons(const ImportPlan& plan)
    {
        std::vector<std::string> all;
        for (const auto& each : plan.failed)
            all.push_back(std::filesystem::path(each.file).filename().string() + " "
                + std::to_string(static_cast<int>(std::get<Refusal>(each.reason))));
        return all;
    }
    static std::string failure(const std::string& name, Refusal refusal)
    {
        return name + " " + std::to_string(static_cast<int>(refusal));
    }
};

TEST_F(Archives, OfGzHoldARun)
{
    const auto plan = planOf("a.gpx.gz", gzOf(run(1)));
    ASSERT_THAT(plan.imported, SizeIs(1));
    EXPECT_EQ(plan.imported[0].entry.run.words.file, "a.gpx.gz");
}

TEST_F(Archives, AreReadToTheirDepth)
{
    const auto inner = zipOf({{"two.gpx", run(2)}, {"three.gpx.gz", gzOf(run(3))}});
    const auto plan = planOf("all.zip", zipOf({{"one.gpx", run(1)}, {"parts/inner.zip", inner}}));
    EXPECT_THAT(plan.imported, SizeIs(3));
    EXPECT_THAT(reasons(plan), IsEmpty());
    EXPECT_EQ(plan.imported.back().file, (folder / "all.zip").string() + "/parts/inner.zip/three.gpx.gz");
}

TEST_F(Archives, NameTheMemberThatCannotBeReadAndKeepTheRest)
{
    const auto plan = planOf("all.zip",
        zipOf({{"bad.gpx", "<gpx><trk><trkseg"}, {"good.gpx", run(1)}, {"._good.gpx", "x"},
            {"note.txt", "hello"}}));
    EXPECT_THAT(plan.imported, SizeIs(1));
    EXPECT_THAT(reasons(plan), ElementsAre(failure("bad.gpx", Refusal::Broken)));
    ASSERT_THAT(plan.skipped, SizeIs(1));
    EXPECT_EQ(std::get<Refusal>(plan.skipped[0].reason), Refusal::UnknownFormat);
}

TEST_F(Archives, MayHaveNamesInAnyLetters)
{
    EXPECT_THAT(planOf("a.zip", zipOf({{"Läufe/été.gpx", run(1)}, {"b.gpx", run(2)}})).imported, SizeIs(2));
}

TEST_F(Archives, WhoseMembersClimbOutAreRefusedWhole)
{
    for (const auto* name : {"../run.gpx", "/etc/run.gpx", "a/../../run.gpx"}) {
        const auto plan = planOf("a.zip", zipOf({{"good.gpx", run(1)}, {name, run(2)}}));
        EXPECT_THAT(plan.imported, IsEmpty()) << name;
        EXPECT_THAT(reasons(plan), ElementsAre(failure("a.zip", Refusal::UnsafeArchive))) << name;
    }
}

TEST_F(Archives, ThatGrowOutOfAllProportionAreRefusedWhole)
{
    const std::string zeros(30U << 20U, '\0');
    const auto plan
        = planOf("bomb.zip", zipOf({{"good.gpx", run(1)}, {"a", zeros}, {"b", zeros}, {"c", zeros}}));
    EXPECT_THAT(plan.imported, IsEmpty());
    EXPECT_THAT(reasons(plan), ElementsAre(failure("bomb.zip", Refusal::UnsafeArchive)));
    EXPECT_THAT(reasons(planOf("bomb.gz", gzOf(zeros + zeros + zeros))),
        ElementsAre(failure("bomb.gz", Refusal::UnsafeArchive)));
}

TEST_F(Archives, NestedWithoutEndAreRefused)
{
    auto nested = run(1);
    for (int depth = 0; depth < 6; ++depth)
        nested = zipOf({{"inner", nested}});
    const auto plan = planOf("deep.zip", nested);
    EXPECT_THAT(plan.imported, IsEmpty());
    EXPECT_THAT(plan.failed, SizeIs(1));
}

TEST_F(Archives, ThatEndEarlyKeepWhatCameBefore)
{
    auto cut = gzOf(gpxOf({.seconds = 14400}));
    cut.resize(cut.size() * 3 / 4);
    const auto plan = planOf("cut.gpx.gz", cut);
    ASSERT_THAT(plan.imported, SizeIs(1));
    EXPECT_THAT(plan.imported[0].remarks, testing::Contains(Remark::CutOff));
    auto zip = zipOf({{"a.gpx", run(1)}, {"b.gpx", run(2)}});
    zip.resize(zip.size() / 2);
    EXPECT_THAT(planOf("cut.zip", zip).failed, testing::Not(IsEmpty()));
    EXPECT_THAT(reasons(planOf("junk.zip", "PK\x03\x04 and nothing more")),
        ElementsAre(failure("junk.zip", Refusal::Broken)));
}

TEST_F(Archives, OfOneFileAreCutOffOnlyWhereTheyAre)
{
    const auto whole = gzOf(trkOf({.seconds = 7200})); // lines, of which none says that it is the last
    const auto plan = planOf("whole.trk.gz", whole);
    ASSERT_THAT(plan.imported, SizeIs(1));
    EXPECT_THAT(plan.imported[0].remarks, testing::Not(testing::Contains(Remark::CutOff)));
    const auto cut = planOf("cut.trk.gz", whole.substr(0, whole.size() * 3 / 4));
    ASSERT_THAT(cut.imported, SizeIs(1));
    EXPECT_THAT(cut.imported[0].remarks, testing::Contains(Remark::CutOff));
    EXPECT_THAT(reasons(planOf("head.trk.gz", whole.substr(0, 12))),
        ElementsAre(failure("head.trk.gz", Refusal::Broken)));
}

TEST_F(Archives, DoNotClaimThatNothingCouldBeReadWhenTheFirstMembersWere)
{
    auto zip = zipOf({{"a.gpx", run(1)}, {"b.gpx", run(2)}});
    zip.resize(zip.find("b.gpx") + 40);
    const auto plan = planOf("cut.zip", zip);
    EXPECT_THAT(plan.imported, SizeIs(1));
    EXPECT_THAT(reasons(plan), testing::Contains(failure("cut.zip", Refusal::RestBroken)));
    EXPECT_THAT(reasons(plan), testing::Not(testing::Contains(failure("cut.zip", Refusal::Broken))));
}

} // namespace
} // namespace patella::exchange
