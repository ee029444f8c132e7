// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "core/exchange/own/deed_json.h"
#include "tests/support/arbitrary.h"
#include "tests/support/builders.h"

#include <algorithm>

namespace patella::exchange {
namespace {

using namespace test;

RC_GTEST_PROP(DeedJson, KeepsWhatWasAdded, (Log log))
{
    const auto deed = addingAll(log);
    RC_ASSERT(deedFromJson(jsonOf(deed)) == deed);
}

TEST(DeedJson, TellsAddedChangedAndRemovedApart)
{
    const auto kept = aRun();
    auto longer = kept;
    longer.distance = kilometres(9);
    const Deed deed{replaced(kept, longer), added(aPainNote(kept)), removed(aVisit())};
    EXPECT_EQ(deedFromJson(jsonOf(deed)), deed);
}

TEST(DeedJson, KeepsAHalfFilledRun)
{
    auto run = aRun();
    run.distance = std::nullopt;
    run.duration = std::nullopt;
    const Deed deed{added(run)};
    EXPECT_EQ(deedFromJson(jsonOf(deed)), deed);
}

TEST(DeedJson, TakesNothingFromATornFile)
{
    const auto whole = jsonOf({added(aRun())});
    EXPECT_FALSE(deedFromJson(whole.substr(0, whole.size() / 2)));
    EXPECT_FALSE(deedFromJson(""));
    EXPECT_FALSE(deedFromJson("{\"before\": 1, \"after\": []}"));
}

} // namespace
} // namespace patella::exchange
