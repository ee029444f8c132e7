// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/store/change_counts.h"
#include "tests/support/builders.h"

namespace patella {
namespace {

using namespace test;

TEST(CountsOfChanges, AreOfEachKindInTheOrderOfItsFirstChange)
{
    const auto run = aRun();
    auto corrected = run;
    corrected.words.notes = "corrected";
    EXPECT_EQ(countsOf({added(aShoe()), removed(run), added(aVisit()), replaced(run, corrected),
                  removed(aShoe()), added(aRun())}),
        (ChangeCounts{{.table = "shoe", .added = 1, .removed = 1},
            {.table = "run", .added = 1, .removed = 1, .changed = 1}, {.table = "visit", .added = 1}}));
    EXPECT_TRUE(countsOf({}).empty());
}

TEST(CountsOfChanges, AreInverseToThoseOfTheInverse)
{
    const auto run = aRun();
    auto corrected = run;
    corrected.words.notes = "corrected";
    const ChangeSet changeSet{
        added(aShoe()), added(aShoe()), removed(aVisit()), replaced(run, corrected), added(aPainNote(run))};
    const auto counts = countsOf(changeSet);
    const auto back = countsOf(inverse(changeSet));
    EXPECT_TRUE(areInverse(counts, back));
    EXPECT_TRUE(areInverse(back, counts));
    EXPECT_FALSE(areInverse(counts, counts));
}

TEST(CountsOfChanges, AreInverseInWhateverOrderOfTheKindsButOnlyWhole)
{
    const ChangeCounts some{{.table = "run", .added = 2}, {.table = "shoe", .changed = 1}};
    EXPECT_TRUE(areInverse(some, {{.table = "shoe", .changed = 1}, {.table = "run", .removed = 2}}));
    EXPECT_FALSE(areInverse(some, {{.table = "run", .removed = 2}})) << "the pair is missing";
    EXPECT_FALSE(areInverse({{.table = "run", .removed = 2}}, some));
    EXPECT_FALSE(areInverse(some, {{.table = "shoe", .changed = 1}, {.table = "run", .removed = 1}}));
    EXPECT_FALSE(areInverse(some, {{.table = "shoe", .changed = 1}, {.table = "visit", .removed = 2}}));
    EXPECT_TRUE(areInverse({{.table = "run", .changed = 3}}, {{.table = "run", .changed = 3}}));
    EXPECT_TRUE(areInverse({}, {}));
}

} // namespace
} // namespace patella
