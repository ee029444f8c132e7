// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "core/log/difference.h"
#include "core/store/log_store.h"
#include "tests/support/arbitrary.h"
#include "tests/support/builders.h"
#include "tests/support/done_before.h"
#include "tests/support/temporary_folder.h"

namespace patella {
namespace {

using namespace test;

TEST(Differences, OfALogFromItselfAreNone)
{
    const Log log{.shoes = {aShoe()}, .runs = {aRun()}};
    EXPECT_EQ(difference(log, log), ChangeSet{});
}

TEST(Differences, RemoveReplaceAndAdd)
{
    const auto gone = aRun();
    const auto before = aRun();
    auto after = before;
    after.words.notes = "hot";
    const auto fresh = aShoe();
    EXPECT_EQ(difference({.runs = {gone, before}}, {.shoes = {fresh}, .runs = {after}}),
        (ChangeSet{removed(gone), added(fresh), replaced(before, after)}));
}

TEST(Differences, LetAPairTakeTheNameOfOneThatGoes)
{
    const TemporaryFolder folder;
    LogStore store(folder / "log.patella");
    Log log{.shoes = {aShoe("Blue")}, .runs = {aRun()}};
    log.runs[0].ground.shoe = log.shoes[0].id;
    store.apply(addingAll(log));
    auto other = log;
    other.shoes = {aShoe("Blue")};
    other.runs[0].ground.shoe = other.shoes[0].id;
    store.apply(difference(log, other));
    EXPECT_EQ(store.wholeLog(), other);
}

TEST(Differences, LetTwoPairsChangeTheirNames)
{
    const TemporaryFolder folder;
    LogStore store(folder / "log.patella");
    const Log log{.shoes = {aShoe("Blue"), aShoe("Red")}, .runs = {aRun()}};
    store.apply(addingAll(log));
    auto other = log;
    std::swap(other.shoes[0].name, other.shoes[1].name);
    store.apply(difference(log, other));
    EXPECT_EQ(difference(store.wholeLog(), other), ChangeSet{});
    EXPECT_EQ(store.faults(), std::vector<std::string>{});
    store.apply(inverse(lastChangeSets(store, 1).front()));
    EXPECT_EQ(difference(store.wholeLog(), log), ChangeSet{});
}

RC_GTEST_PROP(Differences, MakeAnyLogOfAnyOther, (const Log& log, const Log& other))
{
    const TemporaryFolder folder;
    LogStore store(folder / "log.patella");
    store.apply(addingAll(log));
    store.apply(difference(store.wholeLog(), other));
    RC_ASSERT(difference(store.wholeLog(), other) == ChangeSet{});
    RC_ASSERT(store.faults().empty());
}

} // namespace
} // namespace patella
