// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/log/checks/problems.h"
#include "core/log/limits.h"
#include "tests/support/builders.h"

namespace patella {
namespace {

using namespace test;

// The last answer that a record takes, and the first that it does not.
struct AnswerLimit {
    const char* name;
    std::vector<Problem> within;
    std::vector<Problem> beyond;
    Problem problem;
};

void PrintTo(const AnswerLimit& limit, std::ostream* stream) { *stream << limit.name; }

template <typename Record, typename Value>
AnswerLimit limitOf(const char* name, const Record& good, auto set, Value last, Value first, Problem problem)
{
    auto within = good, beyond = good;
    set(within, last);
    set(beyond, first);
    return {.name = name,
        .within = problemsOf(within, aDay),
        .beyond = problemsOf(beyond, aDay),
        .problem = problem};
}

class LimitsOfAnswers : public testing::TestWithParam<AnswerLimit> { };

TEST_P(LimitsOfAnswers, StandBetweenTheLastThatIsTakenAndTheFirstThatIsNot)
{
    EXPECT_EQ(GetParam().within, std::vector<Problem>{});
    EXPECT_EQ(GetParam().beyond, std::vector{GetParam().problem});
}

std::string nameOfLimit(const testing::TestParamInfo<AnswerLimit>& each) { return each.param.name; }

const auto yesterday = daysAfter(aDay, -1), nextDay = daysAfter(aDay, 1);
constexpr LocalDate firstOfAll = 1950y / 1 / 1, before1950 = 1949y / 12 / 31;

// A run without a time, so that one limit is reached at once.
RunEntry aRunOfNoTime(Distance distance = kilometres(8))
{
    auto run = aRun(aDay, distance);
    run.measured.duration.reset();
    return run;
}

RunEntry aRunOf(std::chrono::seconds duration)
{
    auto run = aRun();
    run.measured.duration = duration;
    return run;
}

const auto setDistance = [](auto& run, Distance value) { run.measured.distance = value; };
const auto setDuration = [](auto& run, std::chrono::seconds value) { run.measured.duration = value; };
const auto setElapsed = [](auto& run, std::chrono::seconds value) { run.measured.elapsed = value; };
const auto setHighest = [](auto& run, int value) {
    run.measured.averageHeartRate = HeartRate::of(150);
    run.measured.highestHeartRate = HeartRate::of(value);
};

INSTANTIATE_TEST_SUITE_P(OfRuns, LimitsOfAnswers,
    testing::Values(limitOf("shortest", aRunOfNoTime(), setDistance, Distance{1}, Distance{0},
                        {"distance_m", Trouble::NotPositive}),
        limitOf("farthest", aRunOfNoTime(), setDistance, farthestRun, Distance{farthestRun.metres + 1},
            {"distance_m", Trouble::TooFar}),
        limitOf("briefest", aRunOfNoTime({999}), setDuration, 1s, 0s, {"duration_s", Trouble::NotPositive}),
        limitOf("longest", aRunOfNoTime(), setDuration, std::chrono::seconds{100h}, 100h + 1s,
            {"duration_s", Trouble::TooLong}),
        limitOf("fastestKilometre", aRunOfNoTime(kilometres(1)), setDuration, 120s, 119s,
            {"duration_s", Trouble::FasterThanAnyone}),
        limitOf("sprintOfLessThanAKilometre", aRunOf(60s), setDistance, Distance{999}, Distance{1000},
            {"duration_s", Trouble::FasterThanAnyone}),
        limitOf("elapsedAsLong", aRunOf(40min), setElapsed, std::chrono::seconds{40min}, 40min - 1s,
            {"elapsed_s", Trouble::ShorterThanDuration}),
        limitOf("elapsedAlone", aRunOfNoTime(), setElapsed, 1s, 0s, {"elapsed_s", Trouble::NotPositive}),
        limitOf("elapsedForDays", aRunOfNoTime(), setElapsed, std::chrono::seconds{100h}, 100h + 1s,
            {"elapsed_s", Trouble::TooLong}),
        limitOf("walked", aRun(), [](auto& run, std::chrono::minutes value) { run.form.walked = value; },
            0min, -1min, {"walk_min", Trouble::NotPositive}),
        limitOf("noWarmUp", aRun(),
            [](auto& run, std::chrono::minutes value) { run.preparation.warmUp = value; }, 0min, -1min,
            {"warm_up_min", Trouble::NotPositive}),
        limitOf("longWarmUp", aRun(),
            [](auto& run, std::chrono::minutes value) { run.preparation.warmUp = value; }, 300min, 301min,
            {"warm_up_min", Trouble::TooLong}),
        limitOf("longCoolDown", aRun(),
            [](auto& run, std::chrono::minutes value) { run.preparation.coolDown = value; }, 300min, 301min,
            {"cool_down_min", Trouble::TooLong}),
        limitOf("flat", aRun(), [](auto& run, Climb value) { run.measured.ascent = value; }, Climb{0},
            Climb{-1}, {"ascent_m", Trouble::NotPositive}),
        limitOf("steep", aRun(), [](auto& run, Climb value) { run.measured.descent = value; }, Climb{12'000},
            Climb{12'001}, {"descent_m", Trouble::TooSteep}),
        limitOf(
            "highestHeartRate", aRun(), setHighest, 150, 149, {"max_heart_rate_bpm", Trouble::BelowAverage}),
        limitOf("firstDayOfAll", aRun(), [](auto& run, LocalDate value) { run.when.date = value; },
            firstOfAll, before1950, {"date", Trouble::LongAgo})),
    nameOfLimit);

const auto setNextCheck = [](auto& record, LocalDate value) { record.nextCheck = value; };
const auto setEnded = [](auto& record, LocalDate value) { record.ended = value; };

INSTANTIATE_TEST_SUITE_P(OfDays, LimitsOfAnswers,
    testing::Values(limitOf("nextCheckOnTheDayOfTheVisit", aVisit(), setNextCheck, aDay, yesterday,
                        {"next_check", Trouble::BeforeItBegan}),
        limitOf("nextCheckOnTheDayOfTheProgramme", aProgramme(), setNextCheck, aDay, yesterday,
            {"next_check", Trouble::BeforeItBegan}),
        limitOf(
            "programmeOfOneDay", aProgramme(), setEnded, aDay, yesterday, {"ended", Trouble::BeforeItBegan}),
        limitOf("programmeEndsToday", aProgramme(), setEnded, aDay, nextDay, {"ended", Trouble::InTheFuture}),
        limitOf(
            "complaintOfOneDay", aComplaint(), setEnded, aDay, yesterday, {"ended", Trouble::BeforeItBegan}),
        limitOf("complaintEndsToday", aComplaint(), setEnded, aDay, nextDay, {"ended", Trouble::InTheFuture}),
        limitOf("experimentOfOneDay", aSelfExperiment(), setEnded, aDay, yesterday,
            {"ended", Trouble::BeforeItBegan}),
        limitOf("shoeRetiredOnTheDayItWasBought", aShoe(),
            [](Shoe& shoe, LocalDate value) {
                shoe.bought = yesterday;
                shoe.retired = value;
            },
            yesterday, daysAfter(yesterday, -1), {"retired", Trouble::RetiredBeforeBought}),
        limitOf("shoeBoughtToday", aShoe(), [](Shoe& shoe, LocalDate value) { shoe.bought = value; }, aDay,
            nextDay, {"bought", Trouble::InTheFuture}),
        limitOf("shoeRetiredToday", aShoe(), [](Shoe& shoe, LocalDate value) { shoe.retired = value; }, aDay,
            nextDay, {"retired", Trouble::InTheFuture}),
        limitOf("measureRetiredToday", aMeasure(), [](Measure& it, LocalDate value) { it.retired = value; },
            aDay, nextDay, {"retired", Trouble::InTheFuture}),
        limitOf("visitOfOldTimes", aVisit(), [](Visit& visit, LocalDate value) { visit.date = value; },
            firstOfAll, before1950, {"date", Trouble::LongAgo})),
    nameOfLimit);

INSTANTIATE_TEST_SUITE_P(OfOtherRecords, LimitsOfAnswers,
    testing::Values(limitOf("onsetTime", aPainNote(aRun()),
                        [](PainNote& note, std::chrono::minutes value) { note.onsetTime = value; }, 0min,
                        -1min, {"onset_min", Trouble::NotPositive}),
        limitOf("settled", aPainNote(aRun()),
            [](PainNote& note, std::chrono::minutes value) { note.settled = value; }, 0min, -1min,
            {"settled_min", Trouble::NotPositive}),
        limitOf("newShoe", aShoe(), [](Shoe& shoe, Distance value) { shoe.runBefore = value; }, Distance{0},
            Distance{-1}, {"run_before_m", Trouble::NotPositive}),
        limitOf("limitOfAShoe", aShoe(), [](Shoe& shoe, Distance value) { shoe.limit = value; }, Distance{1},
            Distance{0}, {"limit_m", Trouble::NotPositive}),
        limitOf("stiffAtOnce", aKneeCheck(),
            [](KneeCheck& check, std::chrono::minutes value) { check.morningStiffness = value; }, 0min, -1min,
            {"morning_stiffness_min", Trouble::NotPositive}),
        limitOf("sleepOfADay", aDayNote(),
            [](DayNote& note, std::chrono::minutes value) { note.sleep = value; }, std::chrono::minutes{24h},
            24h + 1min, {"sleep_min", Trouble::MoreThanADay}),
        limitOf("noHeels", aDayNote(), [](DayNote& note, std::chrono::minutes value) { note.heels = value; },
            0min, -1min, {"heels_min", Trouble::NotPositive}),
        limitOf("scaleOfOneValue", aMeasure(),
            [](Measure& measure, std::int64_t value) {
                measure.lowest = Decimal{3000};
                measure.highest = Decimal{value};
            },
            std::int64_t{3000}, std::int64_t{2999}, {"highest_thousandths", Trouble::UpsideDown}),
        limitOf("lastedNothing", aCareNote(),
            [](CareNote& note, std::chrono::minutes value) { note.lasted = value; }, 0min, -1min,
            {"lasted_min", Trouble::NotPositive}),
        limitOf("heldForASecond", aCareNote(),
            [](CareNote& note, std::chrono::seconds value) { note.held = value; }, 1s, 0s,
            {"held_s", Trouble::NotPositive}),
        limitOf("weightOfAGram", aCareNote(), [](CareNote& note, Mass value) { note.load = value; }, Mass{1},
            Mass{0}, {"load_g", Trouble::NotPositive}),
        limitOf("fewestPairs", aSelfExperiment(),
            [](SelfExperiment& it, int value) { it.pairs = *Count::of(value); }, fewestPairs, fewestPairs - 1,
            {"pairs", Trouble::TooFewPairs}),
        limitOf("seedOfAnOrder", aSelfExperiment(),
            [](SelfExperiment& it, std::int64_t value) { it.seed = {value}; }, std::int64_t{1},
            std::int64_t{0}, {"seed", Trouble::NotPositive}),
        limitOf("weekOfAMetre", aProgramme(), [](Programme& it, Distance value) { it.mostInAWeek = value; },
            Distance{1}, Distance{0}, {"week_m", Trouble::NotPositive}),
        limitOf("oneSet", aProgramme(), [](Programme& it, int value) { it.sets = Count::of(value); }, 1, 0,
            {"sets", Trouble::NotPositive}),
        limitOf("oneRepetition", aProgramme(),
            [](Programme& it, int value) { it.repetitions = Count::of(value); }, 1, 0,
            {"repetitions", Trouble::NotPositive}),
        limitOf("onceAWeek", aProgramme(), [](Programme& it, int value) { it.timesAWeek = Count::of(value); },
            1, 0, {"times_a_week", Trouble::NotPositive}),
        limitOf("longestText", aVisit(),
            [](Visit& visit, std::size_t value) { visit.said = std::string(value, 'x'); }, longestText,
            longestText + 1, {"said", Trouble::TextTooLong})),
    nameOfLimit);

} // namespace
} // namespace patella
