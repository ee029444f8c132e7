// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "core/log/difference.h"
#include "core/log/log.h"
#include "tests/support/arbitrary.h"
#include "tests/support/builders.h"

namespace patella {
namespace {

using namespace test;

TEST(ChangeSets, AreTakenBackInTheOtherOrder)
{
    const auto shoe = aShoe();
    const auto before = aRun();
    auto after = before;
    after.words.notes = "knee";
    const ChangeSet changeSet{added(shoe), replaced(before, after), removed(before)};
    EXPECT_EQ(inverse(changeSet), (ChangeSet{added(before), replaced(after, before), removed(shoe)}));
}

RC_GTEST_PROP(ChangeSets, TakenBackTwiceAreThemselves, (const Log& log))
{
    const auto changeSet = addingAll(log);
    RC_ASSERT(inverse(inverse(changeSet)) == changeSet);
    std::size_t records = 0;
    forEachList(log, [&](const auto& list) { records += list.size(); });
    RC_ASSERT(changeSet.size() == records);
}

RC_GTEST_PROP(ChangeSets, MakeOneLogOfTheOtherAndBack, (Log some, Log others))
{
    sort(some);
    sort(others);
    const auto changeSet = difference(some, others);
    auto log = some;
    applyTo(log, changeSet);
    RC_ASSERT(log == others);
    applyTo(log, inverse(changeSet));
    RC_ASSERT(log == some);
}

TEST(ChangeSets, CountWhatTheLastChangeOfARecordLeft)
{
    const auto first = aShoe("Blue");
    auto second = first, third = first;
    second.name = "on the way";
    third.name = "Red";
    Log log{.shoes = {first}};
    applyTo(log, {replaced(first, second), replaced(second, third)});
    EXPECT_EQ(log.shoes, std::vector{third});
    applyTo(log, {removed(third), added(first)});
    EXPECT_EQ(log.shoes, std::vector{first});
}

TEST(Logs, AreSortedByDayThenStart)
{
    auto morning = aRun(aDay);
    morning.when.start = TimeOfDay{7h};
    auto evening = aRun(aDay);
    evening.when.start = TimeOfDay{18h};
    const auto sometime = aRun(aDay); // no start: first of its day
    const auto before = aRun(daysAfter(aDay, -1));
    Log log{.shoes = {aShoe("Red"), aShoe("Blue")},
        .runs = {evening, sometime, morning, before},
        .painNotes = {}};
    sort(log);
    EXPECT_EQ(log.runs, (std::vector{before, sometime, morning, evening}));
    EXPECT_EQ(log.shoes.front().name, "Blue");
}

} // namespace
} // namespace patella
