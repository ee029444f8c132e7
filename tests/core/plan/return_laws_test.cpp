// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "core/plan/return_to_run.h"
#include "tests/support/builders.h"
#include "tests/support/way_back.h"

#include <algorithm>

// What holds on the way back whatever somebody runs and notes.
namespace patella {
namespace {

using namespace test;

Clocks anyClocks()
{
    return *rc::gen::element(greenClocks, greenClocks, greenClocks, greenClocks, amberClocks, redClocks,
        missingClocks, Clocks{2, 2, 2, 2}, Clocks{noAnswer, 1, 1, 1});
}

// A runner who runs when and what she likes.
WayBack anyWay(int runs)
{
    WayBack way(aMonday, *rc::gen::inRange(1, lastReturnStep + 1));
    int day = 0;
    for (int i = 0; i < runs; ++i) {
        day += *rc::gen::element(0, 1, 2, 2, 2, 3, 9);
        way.run(day, *rc::gen::inRange(1, lastReturnStep + 1), anyClocks());
    }
    return way;
}

int daysOf(const WayBack& way) { return daysBetween(way.begun, way.log.runs.back().when.date) + 12; }

RC_GTEST_PROP(ReturnLaws, NeverOpenTwoStepsInFortyEightHours, ())
{
    const auto way = anyWay(*rc::gen::inRange(1, 25));
    std::optional<int> lastOpened;
    for (int day = 1; day < daysOf(way); ++day) {
        const int before = way.asOf(day - 1).step, now = way.asOf(day).step;
        RC_ASSERT(now <= before + 1);
        if (now > before) {
            RC_ASSERT(!lastOpened || day - *lastOpened > 2);
            lastOpened = day;
        }
    }
}

RC_GTEST_PROP(ReturnLaws, StopEverythingForASign, ())
{
    auto way = anyWay(*rc::gen::inRange(1, 12));
    const int day = *rc::gen::inRange(0, daysOf(way));
    auto check = aKneeCheck(daysAfter(aMonday, day), *rc::gen::element(Side::Left, Side::Right));
    check.alarms
        = ChoiceSet{*rc::gen::element(Alarm::CannotBearWeight, Alarm::HotAndRed, Alarm::CalfSwollen)};
    way.log.kneeChecks = {check};
    for (int later = day; later < daysOf(way); ++later) {
        const auto state = way.asOf(later);
        RC_ASSERT(state.stage == ReturnStage::Stopped);
        RC_ASSERT(!state.earliest);
        RC_ASSERT(state.sign);
    }
}

RC_GTEST_PROP(ReturnLaws, OpenNothingWhileAnAnswerIsMissing, ())
{
    WayBack way(aMonday, *rc::gen::inRange(1, lastReturnStep + 1));
    const int step = way.on(0).step;
    int day = 0;
    for (int i = *rc::gen::inRange(1, 20); i > 0; --i) {
        auto clocks = *rc::gen::element(greenClocks, amberClocks, redClocks);
        clocks.at(*rc::gen::inRange<std::size_t>(0, clocks.size())) = noAnswer;
        way.run(day += *rc::gen::inRange(1, 5), lastReturnStep, clocks);
    }
    RC_ASSERT(way.on(day + 10).step <= step);
}

RC_GTEST_PROP(ReturnLaws, AreNoneTheBetterForAnAnswerLeftOutOfAGreenRun, ())
{
    auto way = anyWay(*rc::gen::inRange(1, 25));
    const int end = daysOf(way);
    const int step = way.on(end).step;
    const auto& notes = way.log.painNotes;
    const auto note = *rc::gen::elementOf(notes);
    const auto ofRun = [&](const PainNote& each) { return each.run == note.run; };
    RC_PRE(std::ranges::count_if(notes, ofRun) == 4);
    RC_PRE(
        std::ranges::none_of(notes, [&](const auto& each) { return ofRun(each) && each.score.value() > 2; }));
    std::erase(way.log.painNotes, note);
    RC_ASSERT(way.on(end).step <= step);
}

RC_GTEST_PROP(ReturnLaws, OpenNoStepWithinSevenDaysOfARedRun, ())
{
    const auto way = anyWay(*rc::gen::inRange(1, 25));
    for (int day = 1; day < daysOf(way); ++day) {
        const auto before = way.asOf(day - 1), now = way.asOf(day);
        if (now.step <= before.step || !now.earliest)
            continue;
        for (std::size_t i = 0; i < way.log.runs.size(); ++i) {
            const auto& run = way.log.runs[i];
            const auto isRed = std::ranges::any_of(way.log.painNotes,
                [&](const PainNote& note) { return note.run == run.id && note.score.value() > 5; });
            const int ago = daysBetween(run.when.date, *now.earliest);
            RC_ASSERT(!isRed || run.when.date > daysAfter(aMonday, day) || ago > 7);
        }
    }
}

} // namespace
} // namespace patella
