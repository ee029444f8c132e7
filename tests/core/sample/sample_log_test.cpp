// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/knee/flares.h"
#include "core/knee/onset_curve.h"
#include "core/knee/red_flags.h"
#include "core/load/weeks.h"
#include "core/log/checks/problems.h"
#include "core/log/columns.h"
#include "core/log/masking.h"
#include "core/patterns/experiment_course.h"
#include "core/sample/knee.h"
#include "core/sample/sample_log.h"
#include "tests/support/builders.h"

#include <algorithm>
#include <map>
#include <set>

namespace patella {
namespace {

using namespace test;

std::optional<Pain> worstOf(const Log& log, const RunEntry& run)
{
    for (const auto& note : log.painNotes)
        if (note.run == run.id && note.moment == Moment::During)
            return note.score;
    return std::nullopt;
}

Distance distanceIn(const Log& log, const Shoe& shoe)
{
    auto distance = shoe.runBefore;
    for (const auto& run : log.runs)
        if (run.ground.shoe == shoe.id)
            distance += run.measured.distance.value_or(Distance{});
    return distance;
}

struct Setting {
    const char* name;
    LocalDate today;
    std::uint64_t seed;
};

// Believable whatever the day it is opened on, and not by one lucky seed.
class SampleLog : public testing::TestWithParam<Setting> {
protected:
    LocalDate today = GetParam().today;
    Log log = sampleLog(today, GetParam().seed);
};

TEST_P(SampleLog, IsTheSameForTheSameSeedAndDay) { EXPECT_EQ(sampleLog(today, GetParam().seed), log); }

TEST_P(SampleLog, IsAnotherForAnotherSeed) { EXPECT_NE(sampleLog(today, GetParam().seed + 1), log); }

TEST_P(SampleLog, HoldsOnlyEntriesThatCanBeKept)
{
    forEachList(log, [&](const auto& records) {
        for (const auto& record : records)
            for (const auto& problem : problemsOf(record, today))
                ADD_FAILURE() << record.id.text() << " " << problem.column;
    });
}

TEST_P(SampleLog, HasEachKeyOnce)
{
    std::set<std::string> keys;
    std::size_t records = 0;
    forEachList(log, [&](const auto& list) {
        records += list.size();
        for (const auto& record : list)
            keys.insert(record.id.text());
    });
    EXPECT_EQ(keys.size(), records);
}

TEST_P(SampleLog, SpansTwoYearsUpToToday)
{
    EXPECT_NEAR(daysBetween(log.runs.front().when.date, today), 2 * 365, 10);
    EXPECT_LE(daysBetween(log.runs.back().when.date, today), 4);
    EXPECT_GT(log.runs.size(), 280u);
    EXPECT_LT(log.runs.size(), 420u);
}

TEST_P(SampleLog, IsSorted)
{
    auto sorted = log;
    sort(sorted);
    EXPECT_EQ(sorted, log);
}

TEST_P(SampleLog, HasWeeksOfAHumanSize)
{
    const auto weeks = judgedWeeks(log.runs, LoadUnit::Distance, today);
    const auto usual = std::ranges::count_if(weeks,
        [](const Week& week) { return week.distance >= kilometres(20) && week.distance <= kilometres(46); });
    EXPECT_GT(static_cast<double>(usual), 0.75 * static_cast<double>(weeks.size()));
    for (const auto& week : weeks) {
        EXPECT_LE(week.distance, kilometres(55)) << isoText(week.monday);
        EXPECT_LE(week.runs, 5);
    }
}

TEST_P(SampleLog, IsOverTheLineInFewWeeks)
{
    std::map<WeekState, int> count;
    const auto weeks = judgedWeeks(log.runs, LoadUnit::Distance, today);
    for (const auto& week : weeks)
        ++count[week.state];
    const auto above = count[WeekState::Above10] + count[WeekState::Above30];
    EXPECT_GE(above, 0.03 * static_cast<double>(weeks.size()));
    EXPECT_LE(above, 0.20 * static_cast<double>(weeks.size()));
    EXPECT_GE(count[WeekState::Ok], 0.4 * static_cast<double>(weeks.size()));
    EXPECT_GE(count[WeekState::Deload], 8);
    EXPECT_GE(count[WeekState::Returning], 1);
}

TEST_P(SampleLog, HasThreeWeeksOffInARow)
{
    int longest = 0, inARow = 0;
    for (const auto& week : judgedWeeks(log.runs, LoadUnit::Distance, today)) {
        inARow = week.runs == 0 ? inARow + 1 : 0;
        longest = std::max(longest, inARow);
    }
    EXPECT_EQ(longest, 3);
}

TEST_P(SampleLog, PlantsTheAsphaltInTheMeansOfThePain)
{
    double hard = 0, soft = 0;
    int hardRuns = 0, softRuns = 0;
    for (const auto& run : log.runs) {
        const auto worst = worstOf(log, run);
        if (!worst || !run.ground.surface)
            continue;
        const auto percent = run.ground.surface->percentOn(Surface::Asphalt);
        if (percent >= 70) {
            hard += worst->value();
            ++hardRuns;
        } else if (percent <= 30) {
            soft += worst->value();
            ++softRuns;
        }
    }
    // About 85 % against 15 % of asphalt.
    const auto expected = sample::asphaltEffect * 0.7;
    EXPECT_NEAR(hard / hardRuns - soft / softRuns, expected, 0.45);
    EXPECT_GT(hardRuns, 100);
    EXPECT_GT(softRuns, 100);
}

TEST_P(SampleLog, ForgetsAnswersNowAndThen)
{
    std::map<Moment, std::set<std::string>> asked;
    for (const auto& note : log.painNotes)
        asked[note.moment].insert(note.run ? note.run->text() : isoText(note.date));
    const auto runs = log.runs.size();
    for (const auto moment : {Moment::Before, Moment::During, Moment::After, Moment::NextMorning}) {
        EXPECT_LT(asked[moment].size(), runs) << wordOf(moment);
        EXPECT_GT(asked[moment].size(), runs * 7 / 10) << wordOf(moment);
    }
    EXPECT_LT(asked[Moment::NextMorning].size(), asked[Moment::During].size());
    EXPECT_GT(asked[Moment::RestDay].size(), 20U);
}

TEST_P(SampleLog, HurtsMostlyTheLeftKneeInFront)
{
    auto painful = log.painNotes;
    std::erase_if(painful, [](const PainNote& note) { return note.score == Pain::least(); });
    const auto left = std::ranges::count(painful, Side::Left, &PainNote::side);
    const auto front = std::ranges::count(painful, std::optional(Region::Front), &PainNote::region);
    const auto outer = std::ranges::count(painful, std::optional(Region::OuterSide), &PainNote::region);
    const auto all = static_cast<double>(painful.size());
    EXPECT_GT(static_cast<double>(left), 0.8 * all);
    EXPECT_LT(static_cast<double>(left), all);
    EXPECT_GT(static_cast<double>(front), 0.8 * all);
    EXPECT_GT(outer, 10);
}

TEST_P(SampleLog, FlaresButRarely)
{
    const auto bad
        = std::ranges::count_if(log.painNotes, [](const PainNote& note) { return note.score.value() >= 6; });
    EXPECT_GE(bad, 3);
    EXPECT_LT(static_cast<double>(bad), 0.05 * static_cast<double>(log.painNotes.size()));
}

// Two years of a runner with a sore knee: some flares that she could tell of, not one a month.
TEST_P(SampleLog, HasFewFlaresAndOnlyLongOnesOfTheLeftKnee)
{
    const auto flares = kneeDays(log, Side::Left, today).flares;
    EXPECT_GE(flares.size(), 2U);
    EXPECT_LE(flares.size(), 7U);
    EXPECT_LE(kneeDays(log, Side::Right, today).flares.size(), 4U);
    EXPECT_TRUE(std::ranges::any_of(flares, [](const Flare& flare) { return flare.soreDays >= 4; }));
}

TEST_P(SampleLog, WearsFourPairsWithOneRetiredAndOneNearItsLimit)
{
    ASSERT_EQ(log.shoes.size(), 4u);
    EXPECT_EQ(std::ranges::count_if(log.shoes, [](const Shoe& shoe) { return shoe.retired.has_value(); }), 1);
    const auto near = std::ranges::count_if(log.shoes, [&](const Shoe& shoe) {
        const auto limit = shoe.limit.value_or(usualShoeLimit).metres;
        return !shoe.retired && distanceIn(log, shoe).metres * 100 >= limit * 90;
    });
    EXPECT_GE(near, 1);
    for (const auto& shoe : log.shoes) {
        EXPECT_GT(distanceIn(log, shoe), kilometres(300)) << shoe.name;
        EXPECT_LT(distanceIn(log, shoe), kilometres(1200)) << shoe.name;
        for (const auto& run : log.runs)
            if (run.ground.shoe == shoe.id) {
                EXPECT_GE(run.when.date, *shoe.bought);
                EXPECT_TRUE(!shoe.retired || run.when.date < *shoe.retired);
            }
    }
}

TEST_P(SampleLog, RacesTwice)
{
    EXPECT_EQ(std::ranges::count(
                  log.runs, std::optional(RunKind::Race), [](const RunEntry& run) { return run.form.kind; }),
        2);
}

TEST_P(SampleLog, HasEveryKindOfRecord)
{
    forEachList(log, [](const auto& records) {
        EXPECT_FALSE(records.empty()) << tableOf<typename std::decay_t<decltype(records)>::value_type>;
    });
    EXPECT_EQ(log.visits.size(), 5U);
    EXPECT_EQ(std::ranges::count_if(log.complaints, [](const auto& each) { return !each.ended; }), 1);
    EXPECT_GT(log.plannedRuns.back().date, today);
    EXPECT_EQ(std::ranges::count(log.measures, std::string(), &Measure::unit), 3) << "own activities";
}

TEST_P(SampleLog, SaysWhereItBeganInMostRunsThatHurt)
{
    const auto curve = onsetCurve(log.runs, log.painNotes, maskedNotes(log));
    EXPECT_GT(curve.began, 150);
    EXPECT_GT(curve.began, 2 * curve.unknownOnset);
    EXPECT_GT(curve.masked, 0);
    for (const auto& note : log.painNotes)
        if (note.onset) {
            const auto run = std::ranges::find(log.runs, *note.run, &RunEntry::id);
            EXPECT_LE(*note.onset, *run->measured.distance) << isoText(note.date);
        }
}

TEST_P(SampleLog, AsksBothKneesAtManyRuns)
{
    std::map<RunId, std::set<Side>> sides;
    for (const auto& note : log.painNotes)
        if (note.moment == Moment::During)
            sides[*note.run].insert(note.side);
    EXPECT_GE(std::ranges::count_if(sides, [](const auto& each) { return each.second.size() == 2; }), 40);
}

TEST_P(SampleLog, EndsItsExperimentWithPairsThatCount)
{
    ASSERT_EQ(log.selfExperiments.size(), 1U);
    const auto& experiment = log.selfExperiments.front();
    const auto course = courseOf(experiment, log, today);
    EXPECT_TRUE(course.isOver);
    EXPECT_GE(course.counting, fewestPairs - 1);
    for (const auto& run : log.runs)
        if (run.preparation.experiment) {
            const auto condition = conditionOf(
                run.preparation.trial->value(), static_cast<std::uint64_t>(experiment.seed.number));
            EXPECT_EQ(run.preparation.warmUp > std::chrono::minutes{0}, condition == Condition::First);
        }
}

TEST_P(SampleLog, OpensWithNoRedFlagThoughItHadSome)
{
    const auto flags = redFlags(log, today);
    const auto isRed = [](const RaisedFlag& flag) { return kindOf(flag.flag) == FlagKind::RedFlag; };
    for (const auto& flag : flags)
        EXPECT_FALSE(isRed(flag) && flag.stands()) << wordOf(flag.flag);
    EXPECT_TRUE(std::ranges::any_of(flags, isRed));
}

TEST_P(SampleLog, HasAFlareOfTheLastQuarterThatIsOver)
{
    const auto flares = kneeDays(log, Side::Left, today).flares;
    ASSERT_FALSE(flares.empty());
    EXPECT_TRUE(std::ranges::any_of(
        flares, [&](const Flare& flare) { return flare.over && daysBetween(flare.began, today) < 90; }));
}

INSTANTIATE_TEST_SUITE_P(Days, SampleLog,
    testing::Values( //
        Setting{"friday", 2026y / 11 / 20, sampleSeed}, //
        Setting{"monday", 2026y / 11 / 23, sampleSeed}, //
        Setting{"sunday", 2027y / 1 / 3, sampleSeed}, //
        Setting{"leapDay", 2028y / 2 / 29, sampleSeed}, //
        Setting{"anotherSeed", 2026y / 11 / 20, 7}, //
        Setting{"yetAnotherSeed", 2026y / 6 / 10, 99}),
    [](const auto& each) { return std::string(each.param.name); });

TEST(Chance, GivesTheNumbersOfSplitMix64)
{
    // The published sequence for the seed 1234567.
    sample::Chance chance(1'234'567);
    EXPECT_EQ(chance.bits(), 6'457'827'717'110'365'317U);
    EXPECT_EQ(chance.bits(), 3'203'168'211'198'807'973U);
}

TEST(Chance, StaysInItsRange)
{
    sample::Chance chance(1);
    double sum = 0, squares = 0;
    constexpr int draws = 20'000;
    for (int i = 0; i < draws; ++i) {
        const auto whole = chance.wholeBetween(1, 3);
        EXPECT_TRUE(whole >= 1 && whole <= 3);
        const auto bell = chance.bell();
        sum += bell;
        squares += bell * bell;
    }
    EXPECT_NEAR(sum / draws, 0, 0.03);
    EXPECT_NEAR(squares / draws, 1, 0.03);
}

} // namespace
} // namespace patella
