// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/log/entry.h"
#include "tests/support/builders.h"

namespace patella {
namespace {

using namespace test;

TEST(Entries, CarryTheNotesOfTheirRunAndNoOther)
{
    const auto first = aRun();
    const auto second = aRun();
    const auto note = aPainNote(second);
    const Log log{.shoes = {}, .runs = {first, second}, .painNotes = {note, aRestDayNote()}};
    EXPECT_EQ(entriesOf(log),
        (std::vector<Entry>{{.run = first, .painNotes = {}}, {.run = second, .painNotes = {note}}}));
}

TEST(ReplacingAnEntry, TouchesOnlyTheRowsThatDiffer)
{
    const auto run = aRun();
    const auto kept = aPainNote(run, Moment::Before, 0);
    const auto dropped = aPainNote(run, Moment::After, 2);
    const auto changed = aPainNote(run, Moment::During, 3);
    auto worse = changed;
    worse.score = *Pain::of(6);
    const auto fresh = aPainNote(run, Moment::NextMorning, 1);
    const auto changeSet = replacing(
        {.run = run, .painNotes = {kept, dropped, changed}}, {.run = run, .painNotes = {kept, worse, fresh}});
    EXPECT_EQ(changeSet, (ChangeSet{removed(dropped), replaced(changed, worse), added(fresh)}));
}

TEST(RemovingAnEntry, IsTheInverseOfAddingIt)
{
    const auto run = aRun();
    const Entry entry{.run = run, .painNotes = {aPainNote(run)}};
    EXPECT_EQ(inverse(adding(entry)), removing(entry));
    EXPECT_EQ(inverse(inverse(adding(entry))), adding(entry));
}

} // namespace
} // namespace patella
