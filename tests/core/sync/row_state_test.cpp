// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "core/log/values/id.h"
#include "core/sync/row_change.h"
#include "core/sync/row_state.h"

#include <algorithm>
#include <random>

namespace patella::sync {
namespace {

using Kind = RowChange::Kind;

const std::string row = "01a1f877-5a4a-7dc9-b120-028091cd509c";
const Plain hot = std::string("hot"), cold = std::string("cold"), windy = std::string("windy");

RowChange change(Kind kind, Stamp at, std::vector<Stamp> over, std::vector<Cell> cells = {})
{
    return {.at = std::move(at),
        .table = "run",
        .row = row,
        .kind = kind,
        .over = std::move(over),
        .cells = std::move(cells)};
}

const RowChange entered
    = change(Kind::New, {10, "a"}, {}, {{"date", std::string("2026-11-20")}, {"notes", hot}});

TEST(RowState, OfOneWhoKnewOfTheOtherIsHisWord)
{
    const auto state
        = stateOf(std::vector{entered, change(Kind::Edit, {11, "b"}, {entered.at}, {{"notes", cold}})});
    EXPECT_EQ(state.cells.at("notes"), cold);
    EXPECT_TRUE(state.conflicts.empty());
}

TEST(RowState, OfTwoWhoDidNotKnowOfEachOtherIsTheLaterWordAndNamesTheOther)
{
    const auto one = change(Kind::Edit, {12, "a"}, {entered.at}, {{"notes", windy}});
    const auto other = change(Kind::Edit, {11, "b"}, {entered.at}, {{"notes", cold}});
    const auto state = stateOf(std::vector{entered, one, other});
    EXPECT_EQ(state.cells.at("notes"), windy);
    EXPECT_THAT(
        state.conflicts, testing::ElementsAre(CellConflict{"notes", {{windy, one.at}, {cold, other.at}}}));
}

TEST(RowState, AtOneTimeTheDeviceDecides)
{
    const auto one = change(Kind::Edit, {11, "a"}, {entered.at}, {{"notes", windy}});
    const auto other = change(Kind::Edit, {11, "b"}, {entered.at}, {{"notes", cold}});
    EXPECT_EQ(stateOf(std::vector{entered, other, one}).cells.at("notes"), cold);
}

TEST(RowState, OfDifferentColumnsKeepsBoth)
{
    const auto one = change(Kind::Edit, {12, "a"}, {entered.at}, {{"notes", windy}});
    const auto other = change(Kind::Edit, {11, "b"}, {entered.at}, {{"effort", std::int64_t{4}}});
    const auto state = stateOf(std::vector{entered, one, other});
    EXPECT_EQ(state.cells.at("notes"), windy);
    EXPECT_EQ(state.cells.at("effort"), Plain(std::int64_t{4}));
    EXPECT_TRUE(state.conflicts.empty());
}

TEST(RowState, TheSameWordOfTwoIsNoConflict)
{
    const auto one = change(Kind::Edit, {12, "a"}, {entered.at}, {{"notes", cold}});
    const auto other = change(Kind::Edit, {11, "b"}, {entered.at}, {{"notes", cold}});
    EXPECT_TRUE(stateOf(std::vector{entered, one, other}).conflicts.empty());
}

TEST(RowState, WhoeverWritesKnowingBothEndsTheConflict)
{
    const auto one = change(Kind::Edit, {12, "a"}, {entered.at}, {{"notes", windy}});
    const auto other = change(Kind::Edit, {11, "b"}, {entered.at}, {{"notes", cold}});
    const auto chosen = change(Kind::Edit, {13, "b"}, {one.at, other.at}, {{"notes", cold}});
    const auto state = stateOf(std::vector{entered, one, other, chosen});
    EXPECT_EQ(state.cells.at("notes"), cold);
    EXPECT_TRUE(state.conflicts.empty());
}

TEST(RowState, RemovedByOneWhoKnewAllIsGone)
{
    EXPECT_FALSE(stateOf(std::vector{entered, change(Kind::Remove, {11, "b"}, {entered.at})}).isAlive);
}

TEST(RowState, RemovedHereAndEditedThereComesBackAndNamesBoth)
{
    const auto removal = change(Kind::Remove, {12, "b"}, {entered.at});
    const auto edit = change(Kind::Edit, {11, "a"}, {entered.at}, {{"notes", cold}});
    const auto state = stateOf(std::vector{entered, removal, edit});
    EXPECT_TRUE(state.isAlive);
    EXPECT_EQ(state.removedAndEdited, (RemovedAndEdited{removal.at, edit.at}));
    EXPECT_EQ(state.cells.at("notes"), cold);
}

TEST(RowState, ARemovalThatWasTakenBackLeavesTheRowAsItWas)
{
    const auto removal = change(Kind::Remove, {12, "b"}, {entered.at});
    const auto state = stateOf(std::vector{entered, removal, change(Kind::Edit, {13, "b"}, {removal.at})});
    EXPECT_TRUE(state.isAlive);
    EXPECT_EQ(state.cells.at("notes"), hot);
    EXPECT_FALSE(state.removedAndEdited);
}

TEST(RowState, NothingMeasuredAnyMoreKeepsWhatWasMeasuredLast)
{
    const auto measured = change(
        Kind::New, {10, "a"}, {}, {{"distance_m", std::int64_t{8000}}, {"duration_s", std::int64_t{2700}}});
    const auto one = change(Kind::Edit, {11, "a"}, {measured.at}, {{"distance_m", Plain{}}});
    const auto other = change(Kind::Edit, {12, "b"}, {measured.at}, {{"duration_s", Plain{}}});
    const auto state = stateOf(std::vector{measured, one, other});
    EXPECT_EQ(state.cells.at("distance_m"), Plain(std::int64_t{8000}));
}

// Of up to four devices, each knowing of some of what was there before.
std::vector<RowChange> someChanges()
{
    std::vector<RowChange> changes{entered};
    const auto count = *rc::gen::inRange(0, 12);
    for (int i = 0; i < count; ++i) {
        const auto kind = *rc::gen::element(Kind::Edit, Kind::Edit, Kind::Edit, Kind::Remove);
        std::vector<Stamp> over;
        for (const auto& each : changes)
            if (*rc::gen::arbitrary<bool>())
                over.push_back(each.at);
        auto made = change(kind, {11 + i / 2, std::string(1, static_cast<char>('a' + i % 4))}, over);
        if (kind == Kind::Edit)
            made.cells.push_back(
                {*rc::gen::element<std::string>("notes", "form_cue"), *rc::gen::element(hot, cold, windy)});
        changes.push_back(std::move(made));
    }
    return changes;
}

RC_GTEST_PROP(RowState, DependsNeitherOnOrderNorOnRepetition, ())
{
    auto changes = someChanges();
    const auto expected = stateOf(changes);
    const auto again = changes;
    changes.insert(changes.end(), again.begin(), again.end());
    std::shuffle(changes.begin(), changes.end(), std::mt19937_64(*rc::gen::arbitrary<std::uint64_t>()));
    RC_ASSERT(stateOf(changes) == expected);
}

RC_GTEST_PROP(RowState, ShowsEveryValueThatNobodyWroteOver, ())
{
    const auto changes = someChanges();
    const auto state = stateOf(changes);
    for (const auto& each : changes)
        for (const auto& cell : each.cells) {
            // A chain of those who knew.
            const auto wasKnownTo = [&](const RowChange& later) {
                return std::ranges::find(later.over, each.at) != later.over.end();
            };
            if (std::ranges::any_of(changes, wasKnownTo))
                continue;
            const auto conflict = std::ranges::find(state.conflicts, cell.column, &CellConflict::column);
            const bool isListed = conflict != state.conflicts.end()
                && std::ranges::find(conflict->said, cell.value, &Said::value) != conflict->said.end();
            RC_ASSERT(state.cells.at(cell.column) == cell.value || isListed);
        }
}

} // namespace
} // namespace patella::sync
