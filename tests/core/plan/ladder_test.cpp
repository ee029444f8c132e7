// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "core/plan/ladder.h"
#include "tests/support/builders.h"

namespace patella {
namespace {

using namespace test;

LocalDate ladderDay(int day) { return daysAfter(aMonday, day); }

struct OnTheLadder {
    Log log = {};

    explicit OnTheLadder(ProgrammeKind kind = ProgrammeKind::Squat, int step = 1)
    {
        auto programme = aProgramme(kind, aMonday);
        programme.step = Count::of(step);
        log.programmes.push_back(programme);
    }
    Programme& programme() { return log.programmes.front(); }
    CareNote& session(int day, std::optional<int> during, std::optional<int> morning, int step)
    {
        auto note = aCareNote(Care::Strength, ladderDay(day));
        const auto score
            = [](std::optional<int> points) { return points ? Pain::of(*points) : std::nullopt; };
        const auto ladder = ladderOf(programme().kind);
        const auto& dose = ladder[static_cast<std::size_t>(step - 1)].dose;
        note.name = "squats ";
        note.side = Side::Left;
        note.sets = Count::of(dose.sets);
        if (dose.repetitions > 0)
            note.repetitions = Count::of(dose.repetitions);
        else
            note.held = std::chrono::seconds{dose.heldSeconds};
        note.painDuring = score(during);
        note.painDayAfter = score(morning);
        log.careNotes.push_back(note);
        return log.careNotes.back();
    }
    LadderState on(int day) { return ladderState(log, programme(), ladderDay(day)); }
};

struct SessionCase {
    const char* name;
    std::optional<int> during;
    std::optional<int> morning;
    int change;
    LadderReason why;
};

void PrintTo(const SessionCase& session, std::ostream* stream) { *stream << session.name; }

constexpr std::array sessionCases{
    SessionCase{"green", 2, 2, +1, LadderReason::ThreeGood},
    SessionCase{"amberDuring", 3, 1, 0, LadderReason::OverTheCeiling},
    SessionCase{"amberMorning", 1, 3, 0, LadderReason::OverTheCeiling},
    SessionCase{"redDuring", 6, 1, -1, LadderReason::MuchPain},
    SessionCase{"redMorning", 1, 6, -1, LadderReason::MuchPain},
    SessionCase{"nothingDuring", {}, 1, 0, LadderReason::AnswerMissing},
    SessionCase{"nothingOfTheMorning", 1, {}, 0, LadderReason::AnswerMissing},
};

class EveryRung : public testing::TestWithParam<std::tuple<ProgrammeKind, int, SessionCase>> { };

TEST_P(EveryRung, OpensTheNextOneOnlyByThreeSessionsAndTheirMornings)
{
    const auto& [kind, step, third] = GetParam();
    const int steps = static_cast<int>(ladderOf(kind).size());
    if (step > steps)
        return;
    OnTheLadder ladder(kind, step);
    ladder.session(0, 1, 1, step);
    ladder.session(2, 1, 1, step);
    ladder.session(4, third.during, third.morning, step);
    const auto state = ladder.on(8);
    const bool isTop = step == steps && third.change > 0;
    EXPECT_EQ(state.step, isTop ? steps : std::max(1, step + third.change));
    EXPECT_EQ(state.why, isTop ? LadderReason::LastStep : third.why);
    EXPECT_EQ(state.because, ladderDay(4));
}

INSTANTIATE_TEST_SUITE_P(All, EveryRung,
    testing::Combine(testing::Values(ProgrammeKind::StraightLegRaise, ProgrammeKind::Squat,
                         ProgrammeKind::Hip, ProgrammeKind::Tendon, ProgrammeKind::Band),
        testing::Range(1, 7), testing::ValuesIn(sessionCases)));

TEST(Ladder, TakesTheMorningFromThePainNotesOfThatKnee)
{
    OnTheLadder ladder;
    ladder.session(0, 1, {}, 1);
    EXPECT_EQ(ladder.on(1).why, LadderReason::MorningToCome);
    auto other = aRestDayNote(ladderDay(1), 5);
    other.side = Side::Right;
    ladder.log.painNotes = {other};
    EXPECT_EQ(ladder.on(1).why, LadderReason::MorningToCome) << "the other knee";
    ladder.log.painNotes.push_back(aRestDayNote(ladderDay(1), 1));
    EXPECT_EQ(ladder.on(1).why, LadderReason::SoFarGood);
}

TEST(Ladder, CountsBothLegsOfOneDayAsOneSessionAndTheWorseOfThem)
{
    OnTheLadder ladder;
    ladder.programme().side.reset();
    for (const int day : {0, 2}) {
        ladder.session(day, 1, 1, 1);
        ladder.session(day, 1, 1, 1).side = Side::Right;
    }
    EXPECT_EQ(ladder.on(5).good, 2);
    ladder.session(4, 1, 1, 1);
    ladder.session(4, 4, 1, 1).side = Side::Right;
    EXPECT_EQ(ladder.on(6).step, 1);
    EXPECT_EQ(ladder.on(6).why, LadderReason::OverTheCeiling);
}

TEST(Ladder, CountsNoSessionThatWasLessThanTheStep)
{
    OnTheLadder ladder;
    ladder.session(0, 1, 1, 1).repetitions = Count::of(9);
    EXPECT_EQ(ladder.on(3).why, LadderReason::TooLittle);
    ladder.log.careNotes.back().repetitions.reset();
    EXPECT_EQ(ladder.on(3).why, LadderReason::TooLittle);
}

TEST(Ladder, TakesItsCeilingFromWhoeverSetIt)
{
    OnTheLadder ladder;
    ladder.session(0, 3, 3, 1);
    EXPECT_EQ(ladder.on(3).why, LadderReason::OverTheCeiling);
    ladder.programme().ceiling = Pain::of(3);
    EXPECT_EQ(ladder.on(3).why, LadderReason::SoFarGood);
}

TEST(Ladder, StopsForAWarningSign)
{
    OnTheLadder ladder;
    auto check = aKneeCheck(ladderDay(1));
    check.alarms = ChoiceSet{Alarm::HotAndRed};
    ladder.log.kneeChecks = {check};
    EXPECT_EQ(ladder.on(2).why, LadderReason::SignStands);
    EXPECT_TRUE(ladder.on(2).sign);
}

TEST(Ladder, OfAnExerciseOfOnesOwnHasNoSteps)
{
    OnTheLadder ladder;
    ladder.programme().kind = ProgrammeKind::Exercise;
    ladder.programme().sets = Count::of(3);
    ladder.programme().repetitions = Count::of(12);
    const auto state = ladder.on(3);
    EXPECT_EQ(state.steps, 0);
    EXPECT_EQ(state.why, LadderReason::NoSteps);
    EXPECT_EQ(state.dose.value().repetitions, 12);
}

TEST(Adherence, CountsDaysOfEachWeekSinceItBegan)
{
    OnTheLadder ladder;
    for (const int day : {0, 2, 2, 7})
        ladder.session(day, 1, 1, 1);
    const auto weeks = adherence(ladder.log, ladder.programme(), 3, 8, ladderDay(9));
    ASSERT_EQ(weeks.size(), 2u);
    EXPECT_EQ(weeks[0].days, 2);
    EXPECT_EQ(weeks[1].days, 1);
    EXPECT_EQ(weeks[1].wanted, 3);
    EXPECT_EQ(weeks[1].monday, ladderDay(7));
}

TEST(LegCurves, KeepTheLegsApartAndCountSetsByRepetitions)
{
    OnTheLadder ladder;
    ladder.session(0, 1, 1, 1);
    ladder.session(2, 1, 1, 1).side = Side::Right;
    ladder.session(4, 1, 1, 1).side = Side::Both;
    ladder.session(6, 1, 1, 1).sets.reset();
    const auto curves = legCurves(ladder.log, "Squats", ladderDay(9));
    EXPECT_EQ(curves.left, (std::vector<LegPoint>{{ladderDay(0), 20}, {ladderDay(4), 20}}));
    EXPECT_EQ(curves.right, (std::vector<LegPoint>{{ladderDay(2), 20}, {ladderDay(4), 20}}));
    EXPECT_FALSE(curves.isHeld);
}

RC_GTEST_PROP(LadderLaws, NeverOpenTwoStepsInFortyEightHours, ())
{
    OnTheLadder ladder;
    int day = 0;
    for (int i = *rc::gen::inRange(1, 25); i > 0; --i) {
        day += *rc::gen::inRange(0, 3);
        ladder.session(day, *rc::gen::inRange(0, 5), *rc::gen::inRange(0, 5), *rc::gen::inRange(1, 7));
    }
    std::optional<int> lastOpened;
    int before = 1;
    for (int today = 0; today < day + 3; ++today) {
        const int now = ladder.on(today).step;
        RC_ASSERT(now <= before + 1);
        if (now > before) {
            RC_ASSERT(!lastOpened || today - *lastOpened > 2);
            lastOpened = today;
        }
        before = now;
    }
}

RC_GTEST_PROP(LadderLaws, OpenNothingByAMissingAnswer, ())
{
    OnTheLadder ladder;
    for (int day = 0; day < 20; ++day) {
        const bool during = *rc::gen::arbitrary<bool>();
        ladder.session(
            day, during ? std::optional(1) : std::nullopt, during ? std::nullopt : std::optional(1), 6);
    }
    RC_ASSERT(ladder.on(25).step == 1);
}

} // namespace
} // namespace patella
