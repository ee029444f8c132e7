// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "core/exchange/own/plan_file.h"
#include "core/log/blank.h"
#include "core/log/checks/problems.h"
#include "tests/support/builders.h"

#include <algorithm>

namespace patella::exchange {
namespace {

using namespace test;

constexpr std::string_view aPlan = "Patella plan 1\n"
                                   "# for the summer\n"
                                   "Set by: Lena Brandt\n"
                                   "On: 2026-11-03\n"
                                   "Next check: 2026-12-14\n"
                                   "Most in a week: 12.5 km\n"
                                   "Pain at most: 3\n"
                                   "Surfaces: gravel, grass\n"
                                   "\n"
                                   "Return to run: step 3; left\n"
                                   "Exercise: Squats to a chair; squat; step 2; left; 3 x a week\n"
                                   "Exercise: Calf raises; 3 x 12; pain 4\n"
                                   "Exercise: Wall sit; both; 5 x 45 s\n"
                                   "Notes: No downhill.\n"
                                   "Notes: Ring when it swells.\n";

const LocalDate setOn = 2026y / 11 / 3;

TEST(PlanFile, TakesMilesWhereTheyAreNamed)
{
    const auto file = planIn("Patella plan 1\nSet by: Lena\nOn: 2026-11-03\nMost in a week: 12.5 mi\n", aDay);
    ASSERT_EQ(file.programmes.size(), 1U);
    EXPECT_EQ(file.programmes.front().mostInAWeek, Distance{20'117});
}

TEST(PlanFile, IsReadAgainWhenItsNextCheckIsOver)
{
    auto limits = aProgramme(ProgrammeKind::Limits, daysAfter(setOn, -60));
    limits.mostInAWeek = kilometres(10);
    limits.nextCheck = daysAfter(setOn, -20);
    const auto file = planIn(planText(std::vector{limits}, "Lena", setOn), aDay);
    EXPECT_THAT(file.problems, testing::IsEmpty());
    ASSERT_EQ(file.programmes.size(), 1u);
    EXPECT_FALSE(file.programmes.front().nextCheck);
    EXPECT_EQ(file.programmes.front().mostInAWeek, kilometres(10));
}

TEST(PlanFile, SaysLimitsTheWayBackAndExercises)
{
    const auto file = planIn(aPlan, aDay);
    ASSERT_THAT(file.problems, testing::IsEmpty());
    ASSERT_EQ(file.programmes.size(), 5u);
    const auto& limits = file.programmes[0];
    EXPECT_EQ(limits.kind, ProgrammeKind::Limits);
    EXPECT_EQ(limits.setBy, "Lena Brandt");
    EXPECT_EQ(limits.date, setOn);
    EXPECT_EQ(limits.nextCheck, LocalDate(2026y / 12 / 14));
    EXPECT_EQ(limits.mostInAWeek, Distance{12'500});
    EXPECT_EQ(limits.ceiling, Pain::of(3));
    EXPECT_EQ(limits.surfaces, (ChoiceSet{Surface::Gravel, Surface::Grass}));
    EXPECT_EQ(limits.notes, "No downhill.\nRing when it swells.");
    const auto& back = file.programmes[1];
    EXPECT_EQ(back.kind, ProgrammeKind::ReturnToRun);
    EXPECT_EQ(back.step, Count::of(3));
    EXPECT_EQ(back.side, Side::Left);
    const auto& squats = file.programmes[2];
    EXPECT_EQ(squats.kind, ProgrammeKind::Squat);
    EXPECT_EQ(squats.name, "Squats to a chair");
    EXPECT_EQ(squats.timesAWeek, Count::of(3));
    const auto& calves = file.programmes[3];
    EXPECT_EQ(calves.kind, ProgrammeKind::Exercise);
    EXPECT_EQ(calves.sets, Count::of(3));
    EXPECT_EQ(calves.repetitions, Count::of(12));
    EXPECT_EQ(calves.ceiling, Pain::of(4));
    const auto& wall = file.programmes[4];
    EXPECT_EQ(wall.held, 45s);
    EXPECT_EQ(wall.side, Side::Both);
    for (const auto& each : file.programmes) {
        EXPECT_EQ(each.setBy, "Lena Brandt");
        EXPECT_EQ(each.date, setOn);
        EXPECT_THAT(problemsOf(each, aDay), testing::IsEmpty());
    }
}

TEST(PlanFile, IsWrittenAsItIsRead)
{
    const auto file = planIn(aPlan, aDay);
    const auto text = planText(file.programmes, "Lena Brandt", setOn);
    std::string bare(aPlan);
    for (const std::string_view gone : {"# for the summer\n", "\n\n"})
        if (const auto at = bare.find(gone); at != std::string::npos)
            bare.replace(at, gone.size(), gone == "\n\n" ? "\n" : "");
    const std::string notes = "Notes: No downhill.\nNotes: Ring when it swells.\n";
    bare.erase(bare.find(notes), notes.size());
    bare.insert(bare.find("Return to run"), notes);
    EXPECT_EQ(text, bare);
}

struct BrokenPlan {
    const char* name;
    std::string text;
    std::vector<PlanProblem> problems;
};

void PrintTo(const BrokenPlan& plan, std::ostream* stream) { *stream << plan.name; }

std::string planWith(const std::string& lines)
{
    return "Patella plan 1\nSet by: Lena\nOn: 2026-11-03\n" + lines;
}

class BrokenPlans : public testing::TestWithParam<BrokenPlan> { };

TEST_P(BrokenPlans, AreRefusedWithLineAndReason)
{
    const auto file = planIn(GetParam().text, aDay);
    EXPECT_THAT(file.programmes, testing::IsEmpty()) << "all of it or nothing";
    EXPECT_EQ(file.problems, GetParam().problems);
}

INSTANTIATE_TEST_SUITE_P(Of, BrokenPlans,
    testing::Values(BrokenPlan{"nothing", "", {{0, PlanTrouble::NotAPlan, ""}}},
        BrokenPlan{"another", "GPX 1\n", {{1, PlanTrouble::NotAPlan, "GPX 1"}}},
        BrokenPlan{
            "newer", "Patella plan 2\nSet by: x\n", {{1, PlanTrouble::NewerVersion, "Patella plan 2"}}},
        BrokenPlan{"unknownLine", planWith("Pain at most: 2\nDose: 3\n"),
            {{5, PlanTrouble::UnknownLine, "Dose: 3"}}},
        BrokenPlan{
            "noColon", planWith("Pain at most 2\n"), {{4, PlanTrouble::UnknownLine, "Pain at most 2"}}},
        BrokenPlan{"twice", planWith("Pain at most: 2\nPain at most: 3\n"),
            {{5, PlanTrouble::Twice, "Pain at most: 3"}}},
        BrokenPlan{
            "noSuchDay", planWith("Next check: 2026-02-30\n"), {{4, PlanTrouble::NotADate, "2026-02-30"}}},
        BrokenPlan{
            "longAgo", planWith("Next check: 1906-11-03\n"), {{4, PlanTrouble::NotADate, "1906-11-03"}}},
        BrokenPlan{"setTomorrow", "Patella plan 1\nSet by: L\nOn: 2026-11-21\nPain at most: 2\n",
            {{3, PlanTrouble::InTheFuture, "2026-11-21"}}},
        BrokenPlan{"checkBefore", planWith("Next check: 2026-11-01\n"),
            {{4, PlanTrouble::BeforeThePlan, "2026-11-01"}}},
        BrokenPlan{
            "farWeek", planWith("Most in a week: 4000 km\n"), {{4, PlanTrouble::NotADistance, "4000 km"}}},
        BrokenPlan{"noWeek", planWith("Most in a week: 0\n"), {{4, PlanTrouble::NotADistance, "0"}}},
        BrokenPlan{"elevenPoints", planWith("Pain at most: 11\n"), {{4, PlanTrouble::NotAScore, "11"}}},
        BrokenPlan{"onTheMoon", planWith("Surfaces: gravel, moon\n"),
            {{4, PlanTrouble::NotASurface, "gravel, moon"}}},
        BrokenPlan{"stepEleven", planWith("Return to run: step 11\n"), {{4, PlanTrouble::NotAStep, "11"}}},
        BrokenPlan{"squatsAsAWayBack", planWith("Return to run: squat\n"),
            {{4, PlanTrouble::NotUnderstood, "squat"}}},
        BrokenPlan{
            "noDose", planWith("Exercise: Hop; 3 x many\n"), {{4, PlanTrouble::NotUnderstood, "3 x many"}}},
        BrokenPlan{"nameless", planWith("Exercise: ; 3 x 12\n"), {{4, PlanTrouble::NameMissing, ""}}},
        BrokenPlan{"byNobody", "Patella plan 1\nOn: 2026-11-03\nPain at most: 2\n",
            {{0, PlanTrouble::NameMissing, ""}}},
        BrokenPlan{
            "ofNoDay", "Patella plan 1\nSet by: L\nPain at most: 2\n", {{0, PlanTrouble::DayMissing, ""}}},
        BrokenPlan{"nothingSet", planWith(""), {{0, PlanTrouble::NothingSet, ""}}},
        BrokenPlan{"bytes", planWith(std::string("Notes: \0\x01", 9)), {{0, PlanTrouble::NotText, ""}}},
        BrokenPlan{"latin1", planWith("Notes: \xFC\n"), {{0, PlanTrouble::NotText, ""}}},
        BrokenPlan{"large", planWith(std::string(largestPlanFile, 'x')), {{0, PlanTrouble::TooLarge, ""}}},
        BrokenPlan{"longLine", planWith("Notes: " + std::string(longestPlanLine, 'x')),
            {{4, PlanTrouble::LineTooLong, "Notes: " + std::string(53, 'x')}}},
        BrokenPlan{"twoProblems", planWith("Pain at most: x\nSurfaces: y\n"),
            {{4, PlanTrouble::NotAScore, "x"}, {5, PlanTrouble::NotASurface, "y"}}}),
    [](const auto& each) { return std::string(each.param.name); });

TEST(PlanFile, HasNoMoreExercisesThanAnybodyDoes)
{
    std::string lines;
    for (int i = 0; i <= mostPlanExercises; ++i)
        lines += "Exercise: Hop\n";
    const auto file = planIn(planWith(lines), aDay);
    ASSERT_EQ(file.problems.size(), 1u);
    EXPECT_EQ(file.problems.front().trouble, PlanTrouble::TooManyExercises);
}

// What a file can say of a programme.
Programme anyProgramme()
{
    auto each = newOf<Programme>(setOn);
    each.setBy = "Lena";
    const auto maybe
        = [](auto value) { return *rc::gen::arbitrary<bool>() ? std::optional(value) : std::nullopt; };
    const auto count = [] { return *Count::of(*rc::gen::inRange(1, 11)); };
    each.kind = *rc::gen::element(ProgrammeKind::Squat, ProgrammeKind::Hip, ProgrammeKind::Exercise);
    each.name = *rc::gen::element<std::string>("Squats", "Übung am Stuhl", "3 x 12", "# up: and down");
    each.step = maybe(count());
    each.side = maybe(*rc::gen::element(Side::Left, Side::Right, Side::Both));
    each.timesAWeek = maybe(count());
    each.ceiling = maybe(*Pain::of(*rc::gen::inRange(0, 11)));
    each.sets = maybe(count());
    if (each.sets)
        *rc::gen::arbitrary<bool>() ? void(each.repetitions = count())
                                    : void(each.held = std::chrono::seconds{*rc::gen::inRange(1, 3601)});
    return each;
}

RC_GTEST_PROP(PlanFiles, ComeBackAsTheyWere, ())
{
    std::vector<Programme> all;
    for (int i = *rc::gen::inRange(1, 6); i > 0; --i)
        all.push_back(anyProgramme());
    auto file = planIn(planText(all, "Lena", setOn), aDay);
    RC_ASSERT(file.problems.empty());
    RC_ASSERT(file.programmes.size() == all.size());
    for (std::size_t i = 0; i < all.size(); ++i) {
        file.programmes[i].id = all[i].id;
        RC_ASSERT(file.programmes[i] == all[i]);
    }
}

RC_GTEST_PROP(PlanFiles, ArePutUpWithWhateverStandsInThem, ())
{
    std::string bytes(aPlan);
    for (int i = *rc::gen::inRange(1, 30); i > 0; --i) {
        const auto at = *rc::gen::inRange<std::size_t>(0, bytes.size());
        switch (*rc::gen::inRange(0, 3)) {
        case 0:
            bytes[at] = *rc::gen::arbitrary<char>();
            break;
        case 1:
            bytes.insert(at, bytes.substr(*rc::gen::inRange<std::size_t>(0, bytes.size()), 40));
            break;
        default:
            bytes.erase(at, *rc::gen::inRange<std::size_t>(1, 20));
        }
        if (bytes.empty())
            break;
    }
    const auto file = planIn(bytes, aDay);
    RC_ASSERT(file.problems.empty() || file.programmes.empty());
    for (const auto& each : file.programmes)
        RC_ASSERT(problemsOf(each, aDay).empty());
}

} // namespace
} // namespace patella::exchange
