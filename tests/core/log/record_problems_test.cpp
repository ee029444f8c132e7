// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/log/blank.h"
#include "core/log/checks/problems.h"
#include "tests/support/builders.h"

namespace patella {
namespace {

using namespace test;

// A good record with one slip, or none.
template <typename Record> std::vector<Problem> problemsAfter(Record record, auto slip)
{
    slip(record);
    return problemsOf(record, aDay);
}

struct SlipCase {
    const char* name;
    std::vector<Problem> found;
    std::vector<Problem> expected;
};

void PrintTo(const SlipCase& slip, std::ostream* stream) { *stream << slip.name; }

class Slips : public testing::TestWithParam<SlipCase> { };

TEST_P(Slips, AreNamedWithTheirColumn) { EXPECT_EQ(GetParam().found, GetParam().expected); }

const auto nothing = [](auto&) { };
const auto tomorrow = [](auto& record) { dayOf(record) = daysAfter(aDay, 1); };
const std::vector<Problem> none;
const std::vector inTheFuture{Problem{"date", Trouble::InTheFuture}};
std::string nameOfSlip(const testing::TestParamInfo<SlipCase>& each) { return each.param.name; }

INSTANTIATE_TEST_SUITE_P(KneeChecks, Slips,
    testing::Values(SlipCase{"none", problemsAfter(aKneeCheck(), nothing), none},
        SlipCase{"tomorrow", problemsAfter(aKneeCheck(), tomorrow), inTheFuture},
        SlipCase{"noAnswer", problemsAfter(aKneeCheck(), [](auto& check) { check.swelling.reset(); }),
            {{"notes", Trouble::NothingSaid}}},
        SlipCase{"onlyATime",
            problemsAfter(aKneeCheck(),
                [](auto& check) {
                    check.swelling.reset();
                    check.time = TimeOfDay{7h};
                }),
            {{"notes", Trouble::NothingSaid}}},
        SlipCase{"noneOfTheSigns",
            problemsAfter(aKneeCheck(),
                [](auto& check) {
                    check.swelling.reset();
                    check.signs = ChoiceSet<KneeSign>{};
                }),
            none},
        SlipCase{"onlyANote",
            problemsAfter(aKneeCheck(),
                [](auto& check) {
                    check.swelling.reset();
                    check.notes = "looks odd";
                }),
            none},
        SlipCase{"stiffAllDay",
            problemsAfter(aKneeCheck(), [](auto& check) { check.morningStiffness = 1440min; }), none},
        SlipCase{"stiffForLonger",
            problemsAfter(aKneeCheck(), [](auto& check) { check.morningStiffness = 1441min; }),
            {{"morning_stiffness_min", Trouble::MoreThanADay}}}),
    nameOfSlip);

INSTANTIATE_TEST_SUITE_P(FlagEndings, Slips,
    testing::Values(SlipCase{"none", problemsAfter(aFlagEnding(), nothing), none},
        SlipCase{"tomorrow", problemsAfter(aFlagEnding(), tomorrow), inTheFuture},
        SlipCase{"ofToday", problemsAfter(aFlagEnding(), [](auto& ending) { ending.date = aDay; }), none}),
    nameOfSlip);

INSTANTIATE_TEST_SUITE_P(Days, Slips,
    testing::Values(SlipCase{"none", problemsAfter(aDayNote(), nothing), none},
        SlipCase{"tomorrow", problemsAfter(aDayNote(), tomorrow), inTheFuture},
        SlipCase{"noAnswer", problemsAfter(aDayNote(), [](auto& note) { note.sitting.reset(); }),
            {{"notes", Trouble::NothingSaid}}},
        SlipCase{"sleepBelowZero", problemsAfter(aDayNote(), [](auto& note) { note.sleep = -1min; }),
            {{"sleep_min", Trouble::NotPositive}}},
        SlipCase{"noSleep", problemsAfter(aDayNote(), [](auto& note) { note.sleep = 0min; }), none},
        SlipCase{"aLongDrive", problemsAfter(aDayNote(), [](auto& note) { note.driving = 25h; }),
            {{"driving_min", Trouble::MoreThanADay}}}),
    nameOfSlip);

INSTANTIATE_TEST_SUITE_P(Measures, Slips,
    testing::Values(SlipCase{"none", problemsAfter(aMeasure(), nothing), none},
        SlipCase{"noName", problemsAfter(aMeasure(), [](auto& measure) { measure.name = " "; }),
            {{"name", Trouble::NameMissing}}},
        SlipCase{"upsideDown",
            problemsAfter(aMeasure(),
                [](auto& measure) {
                    measure.lowest = Decimal{10'000};
                    measure.highest = Decimal{9'999};
                }),
            {{"highest_thousandths", Trouble::UpsideDown}}},
        SlipCase{
            "openAbove", problemsAfter(aMeasure(), [](auto& measure) { measure.lowest = Decimal{}; }), none},
        SlipCase{"valueOfTomorrow", problemsAfter(aMeasureValue(aMeasure()), tomorrow), inTheFuture}),
    nameOfSlip);

INSTANTIATE_TEST_SUITE_P(Care, Slips,
    testing::Values(SlipCase{"none", problemsAfter(aCareNote(), nothing), none},
        SlipCase{"tomorrow", problemsAfter(aCareNote(), tomorrow), inTheFuture},
        SlipCase{"heldForNothing", problemsAfter(aCareNote(), [](auto& note) { note.held = 0s; }),
            {{"held_s", Trouble::NotPositive}}},
        SlipCase{"noWeight", problemsAfter(aCareNote(), [](auto& note) { note.load = Mass{0}; }),
            {{"load_g", Trouble::NotPositive}}}),
    nameOfSlip);

INSTANTIATE_TEST_SUITE_P(Visits, Slips,
    testing::Values(SlipCase{"none", problemsAfter(aVisit(), nothing), none},
        SlipCase{"stillToCome", problemsAfter(aVisit(), tomorrow), none},
        SlipCase{"noSuchDay", problemsAfter(aVisit(), [](auto& visit) { visit.date = 2026y / 2 / 30; }),
            {{"date", Trouble::NotADate}}},
        SlipCase{"nextCheckBefore",
            problemsAfter(aVisit(), [](auto& visit) { visit.nextCheck = daysAfter(aDay, -1); }),
            {{"next_check", Trouble::BeforeItBegan}}}),
    nameOfSlip);

INSTANTIATE_TEST_SUITE_P(Complaints, Slips,
    testing::Values(SlipCase{"none", problemsAfter(aComplaint(), nothing), none},
        SlipCase{"tomorrow", problemsAfter(aComplaint(), tomorrow), inTheFuture},
        SlipCase{"endedThatDay", problemsAfter(aComplaint(), [](auto& it) { it.ended = aDay; }), none},
        SlipCase{"endedBefore", problemsAfter(aComplaint(), [](auto& it) { it.ended = daysAfter(aDay, -1); }),
            {{"ended", Trouble::BeforeItBegan}}}),
    nameOfSlip);

INSTANTIATE_TEST_SUITE_P(ProfileFacts, Slips,
    testing::Values(SlipCase{"none", problemsAfter(aProfileFact(), nothing), none},
        SlipCase{"tomorrow", problemsAfter(aProfileFact(), tomorrow), inTheFuture},
        SlipCase{
            "aRaceToCome", problemsAfter(aProfileFact(Fact::GoalRace, "under two hours"), tomorrow), none},
        SlipCase{"noValue", problemsAfter(aProfileFact(Fact::Weight, " "), nothing),
            {{"value", Trouble::NothingSaid}}}),
    nameOfSlip);

INSTANTIATE_TEST_SUITE_P(PlannedRuns, Slips,
    testing::Values(SlipCase{"none", problemsAfter(aPlannedRun(), nothing), none},
        SlipCase{"tomorrow", problemsAfter(aPlannedRun(), tomorrow), none},
        SlipCase{"missedLongAgo", problemsAfter(aPlannedRun(daysAfter(aDay, -400)), nothing), none},
        SlipCase{"inTwoYears", problemsAfter(aPlannedRun(2028y / 11 / 20), nothing), none},
        SlipCase{"inTwoYearsAndADay", problemsAfter(aPlannedRun(2028y / 11 / 21), nothing),
            {{"date", Trouble::TooFarAhead}}},
        SlipCase{
            "noSuchDay", problemsAfter(aPlannedRun(2026y / 2 / 30), nothing), {{"date", Trouble::NotADate}}},
        SlipCase{"beforeThereWereLogs", problemsAfter(aPlannedRun(1949y / 12 / 31), nothing),
            {{"date", Trouble::LongAgo}}},
        SlipCase{"onlyATime",
            problemsAfter(aPlannedRun(),
                [](auto& run) {
                    run.distance.reset();
                    run.duration = 45min;
                }),
            none},
        SlipCase{"neitherDistanceNorTime",
            problemsAfter(aPlannedRun(), [](auto& run) { run.distance.reset(); }),
            {{"distance_m", Trouble::NothingMeasured}}},
        SlipCase{"noDistance", problemsAfter(aPlannedRun(), [](auto& run) { run.distance = Distance{}; }),
            {{"distance_m", Trouble::NotPositive}}},
        SlipCase{"tooFar", problemsAfter(aPlannedRun(), [](auto& run) { run.distance = Distance{400'001}; }),
            {{"distance_m", Trouble::TooFar}}},
        SlipCase{"noTime", problemsAfter(aPlannedRun(), [](auto& run) { run.duration = 0min; }),
            {{"duration_min", Trouble::NotPositive}}},
        SlipCase{"tooLong", problemsAfter(aPlannedRun(), [](auto& run) { run.duration = 6001min; }),
            {{"duration_min", Trouble::TooLong}}},
        SlipCase{"tooFast", problemsAfter(aPlannedRun(), [](auto& run) { run.duration = 15min; }),
            {{"duration_min", Trouble::FasterThanAnyone}}}),
    nameOfSlip);

const auto withShoes = [](auto& experiment) {
    experiment.firstShoe = ShoeId::fresh();
    experiment.secondShoe = ShoeId::fresh();
};

INSTANTIATE_TEST_SUITE_P(SelfExperiments, Slips,
    testing::Values(SlipCase{"none", problemsAfter(aSelfExperiment(), nothing), none},
        SlipCase{"tomorrow", problemsAfter(aSelfExperiment(), tomorrow), inTheFuture},
        SlipCase{"noFirst", problemsAfter(aSelfExperiment(), [](auto& it) { it.first = " "; }),
            {{"first", Trouble::NothingSaid}}},
        SlipCase{"noSecond", problemsAfter(aSelfExperiment(), [](auto& it) { it.second.clear(); }),
            {{"second", Trouble::NothingSaid}}},
        SlipCase{"twiceTheSame", problemsAfter(aSelfExperiment(), [](auto& it) { it.second = it.first; }),
            {{"second", Trouble::SameAsTheOther}}},
        SlipCase{"twoPairsOfShoes", problemsAfter(aSelfExperiment(Tried::Shoe), withShoes), none},
        SlipCase{"noShoes", problemsAfter(aSelfExperiment(Tried::Shoe), nothing),
            {{"first_shoe_id", Trouble::NothingSaid}, {"second_shoe_id", Trouble::NothingSaid}}},
        SlipCase{"twiceTheSamePair",
            problemsAfter(aSelfExperiment(Tried::Shoe),
                [](auto& it) { it.firstShoe = it.secondShoe = ShoeId::fresh(); }),
            {{"second_shoe_id", Trouble::SameAsTheOther}}},
        SlipCase{"fivePairs", problemsAfter(aSelfExperiment(), [](auto& it) { it.pairs = *Count::of(5); }),
            {{"pairs", Trouble::TooFewPairs}}},
        SlipCase{"noOrder", problemsAfter(aSelfExperiment(), [](auto& it) { it.seed = {}; }),
            {{"seed", Trouble::NotPositive}}},
        SlipCase{"endedThatDay", problemsAfter(aSelfExperiment(), [](auto& it) { it.ended = aDay; }), none},
        SlipCase{"endedBefore",
            problemsAfter(aSelfExperiment(), [](auto& it) { it.ended = daysAfter(aDay, -1); }),
            {{"ended", Trouble::BeforeItBegan}}},
        SlipCase{"endsTomorrow",
            problemsAfter(aSelfExperiment(), [](auto& it) { it.ended = daysAfter(aDay, 1); }),
            {{"ended", Trouble::InTheFuture}}},
        SlipCase{"aTrial",
            problemsAfter(aRun(),
                [](auto& run) {
                    run.preparation.experiment = SelfExperimentId::fresh();
                    run.preparation.trial = Count::of(0);
                }),
            none},
        SlipCase{"trialWithoutANumber",
            problemsAfter(aRun(), [](auto& run) { run.preparation.experiment = SelfExperimentId::fresh(); }),
            {{"trial", Trouble::TrialMissing}}},
        SlipCase{"trialOfNothing",
            problemsAfter(aRun(), [](auto& run) { run.preparation.trial = Count::of(0); }),
            {{"trial", Trouble::TrialMissing}}}),
    nameOfSlip);

INSTANTIATE_TEST_SUITE_P(Programmes, Slips,
    testing::Values(SlipCase{"none", problemsAfter(aProgramme(), nothing), none},
        SlipCase{"tomorrow", problemsAfter(aProgramme(), tomorrow), inTheFuture},
        SlipCase{"endedBefore", problemsAfter(aProgramme(), [](auto& it) { it.ended = daysAfter(aDay, -1); }),
            {{"ended", Trouble::BeforeItBegan}}},
        SlipCase{"checkToCome",
            problemsAfter(aProgramme(), [](auto& it) { it.nextCheck = daysAfter(aDay, 14); }), none},
        SlipCase{"checkBefore",
            problemsAfter(aProgramme(), [](auto& it) { it.nextCheck = daysAfter(aDay, -1); }),
            {{"next_check", Trouble::BeforeItBegan}}},
        SlipCase{"weekOfNothing", problemsAfter(aProgramme(), [](auto& it) { it.mostInAWeek = Distance{}; }),
            {{"week_m", Trouble::NotPositive}}},
        SlipCase{"stepNought", problemsAfter(aProgramme(), [](auto& it) { it.step = Count::least(); }),
            {{"step", Trouble::NotPositive}}},
        SlipCase{"heldForNothing", problemsAfter(aProgramme(), [](auto& it) { it.held = 0s; }),
            {{"held_s", Trouble::NotPositive}}},
        SlipCase{"namelessSquats", problemsAfter(aProgramme(), [](auto& it) { it.name.clear(); }), none},
        SlipCase{"namelessExercise",
            problemsAfter(aProgramme(ProgrammeKind::Exercise), [](auto& it) { it.name = " "; }),
            {{"name", Trouble::NameMissing}}},
        SlipCase{"noLimit",
            problemsAfter(aProgramme(ProgrammeKind::Limits), [](auto& it) { it.mostInAWeek.reset(); }),
            {{"week_m", Trouble::NothingSaid}}}),
    nameOfSlip);

INSTANTIATE_TEST_SUITE_P(PainNotes, Slips,
    testing::Values(SlipCase{"fromTheFirstStep",
                        problemsAfter(aPainNote(aRun()), [](auto& note) { note.onset = Distance{0}; }), none},
        SlipCase{"beforeTheFirstStep",
            problemsAfter(aPainNote(aRun()), [](auto& note) { note.onset = Distance{-1}; }),
            {{"onset_m", Trouble::NotPositive}}},
        SlipCase{"minuteBelowZero",
            problemsAfter(aPainNote(aRun()), [](auto& note) { note.onsetTime = -1min; }),
            {{"onset_min", Trouble::NotPositive}}},
        SlipCase{"settledBelowZero",
            problemsAfter(aPainNote(aRun()), [](auto& note) { note.settled = -1min; }),
            {{"settled_min", Trouble::NotPositive}}},
        SlipCase{"walkedBelowZero", problemsAfter(aRun(), [](auto& run) { run.form.walked = -1min; }),
            {{"walk_min", Trouble::NotPositive}}}),
    nameOfSlip);

TEST(Names, AreTakenByOthersOnly)
{
    const auto blue = aShoe("Blue");
    const std::vector shoes{blue, aShoe("Red")};
    EXPECT_FALSE(isNameTaken(blue, shoes)) << "by itself";
    EXPECT_FALSE(isNameTaken(aShoe("Green"), shoes));
    EXPECT_TRUE(isNameTaken(aShoe("Red"), shoes));
}

struct ScaleCase {
    const char* name;
    std::optional<Decimal> lowest;
    std::optional<Decimal> highest;
    Decimal value;
    bool isOn;
};

class MeasureScale : public testing::TestWithParam<ScaleCase> { };

TEST_P(MeasureScale, HoldsWhatLiesBetweenItsEndsAndTheEndsThemselves)
{
    const auto& [name, lowest, highest, value, isOn] = GetParam();
    auto measure = aMeasure();
    measure.lowest = lowest;
    measure.highest = highest;
    EXPECT_EQ(isOnScale(measure, value), isOn);
}

constexpr Decimal ten{10'000};

INSTANTIATE_TEST_SUITE_P(Values, MeasureScale,
    testing::Values(ScaleCase{"withoutEnds", {}, {}, {-5000}, true},
        ScaleCase{"lowestItself", Decimal{0}, ten, {0}, true},
        ScaleCase{"highestItself", Decimal{0}, ten, ten, true},
        ScaleCase{"aThousandthBelow", Decimal{0}, ten, {-1}, false},
        ScaleCase{"aThousandthAbove", Decimal{0}, ten, {10'001}, false},
        ScaleCase{"lowestAlone", Decimal{0}, {}, {1'000'000}, true},
        ScaleCase{"belowLowestAlone", Decimal{0}, {}, {-1}, false},
        ScaleCase{"highestAlone", {}, ten, {-1'000'000}, true},
        ScaleCase{"aboveHighestAlone", {}, ten, {10'001}, false}),
    [](const auto& each) { return std::string(each.param.name); });

} // namespace
} // namespace patella
