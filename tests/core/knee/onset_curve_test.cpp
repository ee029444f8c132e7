// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "core/knee/onset_curve.h"
#include "core/log/masking.h"
#include "tests/support/builders.h"

namespace patella {
namespace {

using namespace test;

struct Asked {
    std::vector<RunEntry> runs;
    std::vector<PainNote> notes;
    std::vector<CareNote> cares = {};

    // A run in which pain began after so many kilometres, or never.
    void add(std::int64_t km, std::optional<std::int64_t> onsetKm)
    {
        runs.push_back(aRun(aDay, kilometres(km)));
        auto note = aPainNote(runs.back(), Moment::During, onsetKm ? 3 : 0);
        if (onsetKm)
            note.onset = kilometres(*onsetKm);
        notes.push_back(note);
    }
    OnsetCurve curve() const
    {
        return onsetCurve(runs, notes, maskedNotes({.runs = runs, .painNotes = notes, .careNotes = cares}));
    }
};

TEST(OnsetCurves, FollowKaplanAndMeier)
{
    // Freireich's design by hand: 4 of 6 reached 5 km, one began there; 2 reached 8 km, one began.
    Asked asked;
    asked.add(3, std::nullopt);
    asked.add(4, std::nullopt);
    asked.add(10, 5);
    asked.add(5, std::nullopt); // went as far as 5 km, and no farther
    asked.add(9, 8);
    asked.add(10, std::nullopt);
    const auto curve = asked.curve();
    EXPECT_EQ(curve.runs, 6);
    EXPECT_EQ(curve.began, 2);
    EXPECT_EQ(curve.longest, kilometres(10));
    ASSERT_EQ(curve.steps.size(), 2U);
    EXPECT_EQ(curve.steps[0].at, kilometres(5));
    EXPECT_EQ(curve.steps[0].reached, 4);
    EXPECT_DOUBLE_EQ(curve.steps[0].begun, 0.25);
    EXPECT_EQ(curve.steps[1].reached, 2);
    EXPECT_DOUBLE_EQ(curve.steps[1].begun, 1 - 0.75 * 0.5);
}

TEST(OnsetCurves, CountRunsThatBeginToHurtAtTheSamePlaceTogether)
{
    Asked asked;
    asked.add(10, 4);
    asked.add(10, 4);
    asked.add(10, std::nullopt);
    const auto curve = asked.curve();
    ASSERT_EQ(curve.steps.size(), 1U);
    EXPECT_EQ(curve.steps[0].began, 2);
    EXPECT_DOUBLE_EQ(curve.steps[0].begun, 2.0 / 3);
}

TEST(OnsetCurves, TakeThePlaceThatHurtFirst)
{
    Asked asked;
    asked.add(10, 6);
    auto other = aPainNote(asked.runs.front(), Moment::During, 1);
    other.side = Side::Right;
    other.onset = kilometres(2);
    asked.notes.push_back(other);
    EXPECT_EQ(asked.curve().steps.front().at, kilometres(2));
}

TEST(OnsetCurves, SayWhatTheyLeaveOut)
{
    Asked asked;
    asked.add(10, 6);
    asked.add(10, std::nullopt);
    asked.add(10, std::nullopt);
    asked.notes[1].score = *Pain::of(2); // hurt, nobody knows from where
    asked.runs[2].preparation.painkiller = true;
    asked.runs.push_back(aRun()); // not asked
    const auto curve = asked.curve();
    EXPECT_EQ(curve.runs, 1);
    EXPECT_EQ(curve.unknownOnset, 1);
    EXPECT_EQ(curve.masked, 1);
}

TEST(OnsetCurves, LeaveOutRunsOfADayWithABraceToo)
{
    Asked asked;
    asked.add(10, std::nullopt);
    asked.cares = {aCareNote(Care::Brace)};
    EXPECT_EQ(asked.curve().masked, 1);
    asked.cares = {aCareNote(Care::Ice)};
    EXPECT_EQ(asked.curve().masked, 0);
}

TEST(OnsetCurves, OfNothingSayNothing)
{
    const auto curve = onsetCurve({}, {}, {});
    EXPECT_EQ(curve.runs, 0);
    EXPECT_TRUE(curve.steps.empty());
    EXPECT_EQ(painFreeDistance(curve), std::nullopt);
}

// Of so many runs of 10 km pain began in some, after one kilometre in the first of them, after two in the
// next.
struct RunsThatHurt {
    const char* name;
    int runs;
    std::vector<int> begun;
    std::optional<PainFreeDistance> distance;
};

void PrintTo(const RunsThatHurt& runs, std::ostream* stream) { *stream << runs.name; }

class PainFreeDistances : public testing::TestWithParam<RunsThatHurt> { };

TEST_P(PainFreeDistances, EndWhereMoreThanAQuarterOfTheRunsHurt)
{
    Asked asked;
    std::int64_t km = 0;
    int hurt = 0;
    for (const int count : GetParam().begun) {
        ++km;
        for (int i = 0; i < count; ++i, ++hurt)
            asked.add(10, km);
    }
    for (; hurt < GetParam().runs; ++hurt)
        asked.add(10, std::nullopt);
    EXPECT_EQ(painFreeDistance(asked.curve()), GetParam().distance);
}

PainFreeDistance upTo(std::int64_t km, int runs) { return {kilometres(km), false, runs}; }
PainFreeDistance atLeast(std::int64_t km, int runs) { return {kilometres(km), true, runs}; }

INSTANTIATE_TEST_SUITE_P(OfRuns, PainFreeDistances,
    testing::Values(RunsThatHurt{"fourRuns", 4, {1}, std::nullopt},
        RunsThatHurt{"fiveRuns", 5, {1}, atLeast(10, 5)}, RunsThatHurt{"noneHurt", 8, {}, atLeast(10, 8)},
        RunsThatHurt{"exactlyAQuarter", 8, {2}, atLeast(10, 8)},
        RunsThatHurt{"aQuarterInTwoSteps", 8, {1, 1}, atLeast(10, 8)},
        RunsThatHurt{"aQuarterAndThenMore", 8, {2, 1}, upTo(2, 8)},
        RunsThatHurt{"aQuarterThatRoundsUp", 12, {1, 2}, atLeast(10, 12)},
        RunsThatHurt{"oneMoreThanAQuarter", 12, {1, 3}, upTo(2, 12)},
        RunsThatHurt{"allAtOnce", 5, {5}, upTo(1, 5)}),
    [](const auto& each) { return std::string(each.param.name); });

RC_GTEST_PROP(OnsetCurves, OnlyEverRiseAndEndAtOneAtMost, ())
{
    Asked asked;
    for (int i = *rc::gen::inRange(0, 30); i > 0; --i)
        asked.add(*rc::gen::inRange(1, 20),
            *rc::gen::arbitrary<bool>() ? std::optional(*rc::gen::inRange<std::int64_t>(1, 20))
                                        : std::nullopt);
    const auto curve = asked.curve();
    double before = 0;
    int began = 0;
    for (const auto& step : curve.steps) {
        RC_ASSERT(step.begun > before && step.begun <= 1 + 1e-12);
        RC_ASSERT(step.at <= curve.longest);
        before = step.begun;
        began += step.began;
    }
    RC_ASSERT(began == curve.began);
}

} // namespace
} // namespace patella
