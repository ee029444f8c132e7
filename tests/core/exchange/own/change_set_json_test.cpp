// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "core/exchange/own/change_set_json.h"
#include "tests/support/arbitrary.h"
#include "tests/support/builders.h"

#include <algorithm>

namespace patella::exchange {
namespace {

using namespace test;

RC_GTEST_PROP(ChangeSetJson, KeepsWhatWasAdded, (Log log))
{
    const auto changeSet = addingAll(log);
    RC_ASSERT(changeSetFromJson(jsonOf(changeSet)) == changeSet);
}

TEST(ChangeSetJson, TellsAddedChangedAndRemovedApart)
{
    const auto kept = aRun();
    auto longer = kept;
    longer.measured.distance = kilometres(9);
    const ChangeSet changeSet{replaced(kept, longer), added(aPainNote(kept)), removed(aVisit())};
    EXPECT_EQ(changeSetFromJson(jsonOf(changeSet)), changeSet);
}

TEST(ChangeSetJson, KeepsAHalfFilledRun)
{
    auto run = aRun();
    run.measured.distance = std::nullopt;
    run.measured.duration = std::nullopt;
    const ChangeSet changeSet{added(run)};
    EXPECT_EQ(changeSetFromJson(jsonOf(changeSet)), changeSet);
}

TEST(ChangeSetJson, KeepsSeveralApart)
{
    const std::vector<ChangeSet> both{{added(aRun())}, {added(aVisit()), removed(aShoe())}};
    EXPECT_EQ(changeSetsFromJson(jsonOf(both)), both);
    EXPECT_EQ(changeSetsFromJson(jsonOf(std::vector<ChangeSet>{})), std::vector<ChangeSet>{});
    EXPECT_EQ(changeSetsFromJson(jsonOf(both[1])), std::vector<ChangeSet>{both[1]}) << "a single one";
    const auto whole = jsonOf(both);
    EXPECT_FALSE(changeSetsFromJson(whole.substr(0, whole.size() - 3)));
    EXPECT_FALSE(changeSetsFromJson("[1]"));
}

TEST(ChangeSetJson, TakesNothingFromATornFile)
{
    const auto whole = jsonOf({added(aRun())});
    EXPECT_FALSE(changeSetFromJson(whole.substr(0, whole.size() / 2)));
    EXPECT_FALSE(changeSetFromJson(""));
    EXPECT_FALSE(changeSetFromJson("{\"before\": 1, \"after\": []}"));
}

} // namespace
} // namespace patella::exchange
