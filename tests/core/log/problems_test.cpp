// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/log/checks/problems.h"
#include "core/log/limits.h"
#include "tests/support/builders.h"

#include <functional>

namespace patella {
namespace {

using namespace test;
using testing::ElementsAre;
using testing::IsEmpty;

template <typename Record> struct Slip {
    const char* name;
    std::function<void(Record&)> make;
    std::vector<Problem> problems;
};

template <typename Record> std::string nameOf(const testing::TestParamInfo<Slip<Record>>& each)
{
    return each.param.name;
}

class SlipsInRuns : public testing::TestWithParam<Slip<RunEntry>> { };

TEST_P(SlipsInRuns, AreNamedWithTheirColumn)
{
    auto run = aRun();
    GetParam().make(run);
    EXPECT_EQ(problemsOf(run, aDay), GetParam().problems);
}

INSTANTIATE_TEST_SUITE_P(Runs, SlipsInRuns,
    testing::Values(Slip<RunEntry>{"none", [](RunEntry&) {}, {}},
        Slip<RunEntry>{"today", [](auto& run) { run.when.date = aDay; }, {}},
        Slip<RunEntry>{"tomorrow", [](auto& run) { run.when.date = daysAfter(aDay, 1); },
            {{"date", Trouble::InTheFuture}}},
        Slip<RunEntry>{
            "noSuchDay", [](auto& run) { run.when.date = 2026y / 2 / 30; }, {{"date", Trouble::NotADate}}},
        Slip<RunEntry>{"firstDay", [](auto& run) { run.when.date = 1950y / 1 / 1; }, {}},
        Slip<RunEntry>{
            "wrongCentury", [](auto& run) { run.when.date = 1949y / 12 / 31; }, {{"date", Trouble::LongAgo}}},
        Slip<RunEntry>{"onlyDistance", [](auto& run) { run.measured.duration.reset(); }, {}},
        Slip<RunEntry>{"onlyDuration", [](auto& run) { run.measured.distance.reset(); }, {}},
        Slip<RunEntry>{"nothing",
            [](auto& run) {
                run.measured.distance.reset();
                run.measured.duration.reset();
            },
            {{"distance_m", Trouble::NothingMeasured}}},
        Slip<RunEntry>{"noMetres", [](auto& run) { run.measured.distance = Distance{0}; },
            {{"distance_m", Trouble::NotPositive}}},
        Slip<RunEntry>{"ultra",
            [](auto& run) {
                run.measured.distance = kilometres(400);
                run.measured.duration = 99h;
            },
            {}},
        Slip<RunEntry>{"metresAsKilometres",
            [](auto& run) {
                run.measured.distance = kilometres(8000);
                run.measured.duration.reset();
            },
            {{"distance_m", Trouble::TooFar}}},
        Slip<RunEntry>{"noSeconds", [](auto& run) { run.measured.duration = 0s; },
            {{"duration_s", Trouble::NotPositive}}},
        Slip<RunEntry>{"weeks", [](auto& run) { run.measured.duration = 100h + 1s; },
            {{"duration_s", Trouble::TooLong}}},
        Slip<RunEntry>{"atTheLimitOfMan", [](auto& run) { run.measured.duration = 16min; }, {}},
        Slip<RunEntry>{"beyondMan", [](auto& run) { run.measured.duration = 16min - 1s; },
            {{"duration_s", Trouble::FasterThanAnyone}}},
        Slip<RunEntry>{"sprint",
            [](auto& run) {
                run.measured.distance = Distance{100};
                run.measured.duration = 10s;
            },
            {}},
        Slip<RunEntry>{"shorterThanItself",
            [](auto& run) { run.measured.elapsed = *run.measured.duration - 1s; },
            {{"elapsed_s", Trouble::ShorterThanDuration}}},
        Slip<RunEntry>{"withoutAPause", [](auto& run) { run.measured.elapsed = run.measured.duration; }, {}},
        Slip<RunEntry>{"noWarmUp", [](auto& run) { run.preparation.warmUp = 0min; }, {}},
        Slip<RunEntry>{"warmUpBackwards", [](auto& run) { run.preparation.warmUp = -1min; },
            {{"warm_up_min", Trouble::NotPositive}}},
        Slip<RunEntry>{"coolDownOfADay", [](auto& run) { run.preparation.coolDown = 24h; },
            {{"cool_down_min", Trouble::TooLong}}},
        Slip<RunEntry>{"flat", [](auto& run) { run.measured.ascent = Climb{0}; }, {}},
        Slip<RunEntry>{"downUpwards", [](auto& run) { run.measured.descent = Climb{-1}; },
            {{"descent_m", Trouble::NotPositive}}},
        Slip<RunEntry>{"intoSpace", [](auto& run) { run.measured.ascent = Climb{12'001}; },
            {{"ascent_m", Trouble::TooSteep}}},
        Slip<RunEntry>{"peakBelowMean",
            [](auto& run) {
                run.measured.averageHeartRate = HeartRate::of(150);
                run.measured.highestHeartRate = HeartRate::of(149);
            },
            {{"max_heart_rate_bpm", Trouble::BelowAverage}}}),
    nameOf<RunEntry>);

class SlipsInShoes : public testing::TestWithParam<Slip<Shoe>> { };

TEST_P(SlipsInShoes, AreNamedWithTheirColumn)
{
    auto shoe = aShoe();
    GetParam().make(shoe);
    EXPECT_EQ(problemsOf(shoe, aDay), GetParam().problems);
}

INSTANTIATE_TEST_SUITE_P(Shoes, SlipsInShoes,
    testing::Values(Slip<Shoe>{"none", [](Shoe&) {}, {}},
        Slip<Shoe>{"blankName", [](auto& shoe) { shoe.name = " \t"; }, {{"name", Trouble::NameMissing}}},
        Slip<Shoe>{"boughtTomorrow", [](auto& shoe) { shoe.bought = daysAfter(aDay, 1); },
            {{"bought", Trouble::InTheFuture}}},
        Slip<Shoe>{"retiredBeforeBought",
            [](auto& shoe) {
                shoe.bought = aDay;
                shoe.retired = daysAfter(aDay, -1);
            },
            {{"retired", Trouble::RetiredBeforeBought}}},
        Slip<Shoe>{"retiredTheSameDay", [](auto& shoe) { shoe.bought = shoe.retired = aDay; }, {}},
        Slip<Shoe>{"runBackwards", [](auto& shoe) { shoe.runBefore = Distance{-1}; },
            {{"run_before_m", Trouble::NotPositive}}},
        Slip<Shoe>{
            "noLimit", [](auto& shoe) { shoe.limit = Distance{0}; }, {{"limit_m", Trouble::NotPositive}}}),
    nameOf<Shoe>);

TEST(PainNotes, BelongToARunUnlessOfARestDay)
{
    auto note = aPainNote(aRun());
    EXPECT_THAT(problemsOf(note, aDay), IsEmpty());
    note.run.reset();
    EXPECT_THAT(problemsOf(note, aDay), ElementsAre(Problem{"run_id", Trouble::RunMissing}));
    auto rest = aRestDayNote();
    EXPECT_THAT(problemsOf(rest, aDay), IsEmpty());
    rest.run = RunId::fresh();
    EXPECT_THAT(problemsOf(rest, aDay), ElementsAre(Problem{"run_id", Trouble::RunMissing}));
    rest = aRestDayNote(daysAfter(aDay, 1));
    EXPECT_THAT(problemsOf(rest, aDay), ElementsAre(Problem{"date", Trouble::InTheFuture}));
}

TEST(Texts, HaveAnEndInEveryKindOfRecord)
{
    auto check = aKneeCheck();
    check.notes = std::string(longestText, 'x');
    EXPECT_TRUE(problemsOf(check, aDay).empty());
    const std::string tooLong(longestText + 1, 'x');
    check.notes = tooLong;
    EXPECT_EQ(problemsOf(check, aDay), (std::vector<Problem>{{"notes", Trouble::TextTooLong}}));
    auto run = aRun();
    run.words.tags = Tags::fromText(tooLong);
    run.words.notes = tooLong;
    run.ground.insole = tooLong;
    EXPECT_EQ(problemsOf(run, aDay).size(), 3u);
    EXPECT_EQ(problemsOf(aShoe(tooLong), aDay), (std::vector<Problem>{{"name", Trouble::TextTooLong}}));
    auto visit = aVisit();
    visit.diagnosis = tooLong;
    EXPECT_EQ(problemsOf(visit, aDay), (std::vector<Problem>{{"diagnosis", Trouble::TextTooLong}}));
}

} // namespace
} // namespace patella
