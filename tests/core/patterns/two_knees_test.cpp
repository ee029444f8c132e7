// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/patterns/two_knees.h"
#include "core/sample/knee.h"
#include "tests/support/builders.h"

#include <algorithm>

namespace patella {
namespace {

using namespace test;

// Runs every other day of two knees that share a disturbance, each with its own noise; the knee of the foot
// that runs lower hurts more by so much.
Log kneesLog(int runs, double camberEffect, double shared, std::uint64_t seed)
{
    sample::Chance chance(seed);
    Log log;
    for (int i = 0; i < runs; ++i) {
        log.runs.push_back(aRun(daysAfter(aMonday, 2 * i)));
        auto& run = log.runs.back();
        const auto side = chance.wholeBetween(-1, 1);
        run.ground.camber = side > 0 ? Camber::LeftLower : side < 0 ? Camber::RightLower : Camber::Level;
        const double both = 4 + shared * chance.bell();
        for (const auto knee : {Side::Left, Side::Right}) {
            const bool lower = side == (knee == Side::Left ? 1 : -1);
            log.painNotes.push_back(aPainNote(run));
            log.painNotes.back().side = knee;
            log.painNotes.back().score
                = sample::answered(both + (lower ? camberEffect : 0) + 0.7 * chance.bell());
        }
    }
    return log;
}

LocalDate afterAll(const Log& log) { return daysAfter(log.runs.back().when.date, 1); }

TEST(TwoKnees, NameTheKneeThatRanLower)
{
    const auto log = kneesLog(100, 1.5, 1, 7);
    const auto knees = twoKnees(log, afterAll(log));
    EXPECT_EQ(knees.runs, 100);
    EXPECT_EQ(knees.look, 100);
    ASSERT_FALSE(knees.findings.empty());
    const auto& found = knees.findings.front();
    EXPECT_EQ(found.factor, KneesFactor(OneSided::Camber));
    EXPECT_NEAR(found.effect, 1.5, 0.6);
    EXPECT_LT(found.low, 1.5);
    EXPECT_GT(found.high, 1.5);
    EXPECT_EQ(found.left + found.right + found.neither, 100);
}

TEST(TwoKnees, DoNotMindWhatHitsBoth)
{
    const auto log = kneesLog(100, 0, 3, 8);
    EXPECT_TRUE(twoKnees(log, afterAll(log)).findings.empty());
}

TEST(TwoKnees, LeaveOutRunsAfterWhichOneKneeWasAnswered)
{
    auto log = kneesLog(30, 0, 1, 9);
    log.painNotes.pop_back();
    log.painNotes.back().moment = Moment::After;
    auto other = log.painNotes.back();
    other.id = PainNoteId::fresh();
    other.side = Side::Right;
    other.moment = Moment::NextMorning;
    log.painNotes.push_back(other); // both, but never at the same clock
    const auto knees = twoKnees(log, afterAll(log));
    EXPECT_EQ(knees.runs, 29);
    EXPECT_EQ(knees.oneKneeOnly, 1);
    EXPECT_EQ(knees.noAnswer, NoAnswerYet::TooFewRuns);
    EXPECT_EQ(knees.nextLook, 40);
    EXPECT_EQ(twoKnees({}, aDay).meanDifference, std::nullopt);
}

TEST(TwoKnees, SayWhatCannotBeTested)
{
    auto log = kneesLog(60, 0, 1, 10);
    for (auto& run : log.runs)
        run.ground.camber = Camber::LeftLower;
    const auto knees = twoKnees(log, afterAll(log));
    const auto camber
        = std::ranges::find(knees.notTestable, KneesFactor(OneSided::Camber), &UntestedKneesFactor::factor);
    ASSERT_NE(camber, knees.notTestable.end());
    EXPECT_EQ(camber->lack.why, patterns::NotTestable::TooFewWithout);
    const auto brace
        = std::ranges::find(knees.notTestable, KneesFactor(OneSided::Brace), &UntestedKneesFactor::factor);
    EXPECT_EQ(brace->lack.why, patterns::NotTestable::TooFewWith);
}

Log withSwappedSides(Log log)
{
    for (auto& note : log.painNotes)
        note.side = note.side == Side::Left ? Side::Right : Side::Left;
    for (auto& note : log.careNotes)
        if (note.side)
            note.side = *note.side == Side::Left ? Side::Right : Side::Left;
    for (auto& run : log.runs)
        if (run.ground.camber == Camber::LeftLower)
            run.ground.camber = Camber::RightLower;
        else if (run.ground.camber == Camber::RightLower)
            run.ground.camber = Camber::LeftLower;
    return log;
}

// Asphalt hurts the left knee, and camber the lower one.
Log logWithTwoCauses(std::uint64_t seed)
{
    auto log = kneesLog(60, 2, 1, seed);
    for (std::size_t i = 0; i < log.runs.size(); ++i) {
        const bool asphalt = (seed + i * i) % 3 == 0;
        log.runs[i].ground.surface = SurfaceMix::only(asphalt ? Surface::Asphalt : Surface::Trail);
        if (asphalt)
            log.painNotes[2 * i].score = *Pain::of(std::min(10, log.painNotes[2 * i].score.value() + 3));
    }
    return log;
}

TEST(TwoKnees, SwapTheirSignWithTheirSides)
{
    std::size_t found = 0;
    for (const std::uint64_t seed : {1U, 2U, 3U, 4U}) {
        const auto log = logWithTwoCauses(seed);
        const auto knees = twoKnees(log, afterAll(log));
        const auto swapped = twoKnees(withSwappedSides(log), afterAll(log));
        EXPECT_EQ(*knees.meanDifference, -*swapped.meanDifference);
        ASSERT_EQ(knees.findings.size(), swapped.findings.size());
        found += knees.findings.size();
        for (std::size_t i = 0; i < knees.findings.size(); ++i) {
            const auto& a = knees.findings[i];
            const auto& b = swapped.findings[i];
            const int sign = hasSide(a.factor) ? 1 : -1; // it is the lower knee still
            EXPECT_EQ(a.factor, b.factor);
            EXPECT_EQ(a.p, b.p);
            EXPECT_NEAR(a.effect, sign * b.effect, 1e-6);
            EXPECT_NEAR(a.low, sign > 0 ? b.low : -b.high, 1e-4);
            EXPECT_EQ(a.left, sign > 0 ? b.right : b.left);
        }
    }
    EXPECT_GE(found, 6U) << "of eight";
}

TEST(TwoKnees, LookForTheFirstTimeAtForty)
{
    const auto log = kneesLog(40, 0, 1, 11);
    const auto knees = twoKnees(log, afterAll(log));
    EXPECT_EQ(knees.look, 40);
    EXPECT_GT(knees.nextLook, 40);
    EXPECT_NE(knees.noAnswer, NoAnswerYet::TooFewRuns);
    const auto dayBefore = twoKnees(log, daysAfter(log.runs.back().when.date, -1));
    EXPECT_EQ(dayBefore.runs, 39);
    EXPECT_EQ(dayBefore.look, 0);
    EXPECT_EQ(dayBefore.nextLook, 40);
    EXPECT_EQ(dayBefore.noAnswer, NoAnswerYet::TooFewRuns);
    EXPECT_TRUE(dayBefore.tested.empty());
}

TEST(TwoKnees, HaveAMeanOfTheClocksAtWhichBothWereAnswered)
{
    Log log;
    const auto add = [&](Side side, Moment moment, int score) {
        log.painNotes.push_back(aPainNote(log.runs.back(), moment, score));
        log.painNotes.back().side = side;
    };
    log.runs = {aRun(aMonday)};
    add(Side::Left, Moment::During, 2);
    add(Side::Right, Moment::During, 1);
    add(Side::Left, Moment::After, 9); // of the right nobody asked then
    add(Side::Left, Moment::NextMorning, 3);
    add(Side::Right, Moment::NextMorning, 6);
    // 3 at worst on the left, 6 on the right: -3.
    EXPECT_EQ(twoKnees(log, aDay).meanDifference, -3);
    log.runs.push_back(aRun(daysAfter(aMonday, 2)));
    add(Side::Both, Moment::During, 8); // 0
    EXPECT_EQ(twoKnees(log, aDay).meanDifference, -1.5);
}

TEST(TwoKnees, SayThatADifferenceIsAlwaysTheSame)
{
    auto log = kneesLog(50, 0, 1, 12);
    for (std::size_t i = 0; i < log.runs.size(); ++i) {
        log.painNotes[2 * i].score = *Pain::of(static_cast<int>(i % 5) + 2);
        log.painNotes[2 * i + 1].score = *Pain::of(static_cast<int>(i % 5));
    }
    const auto knees = twoKnees(log, afterAll(log));
    EXPECT_EQ(knees.meanDifference, 2);
    EXPECT_EQ(knees.noAnswer, NoAnswerYet::PainHardlyVaries);
    EXPECT_TRUE(knees.findings.empty());
}

TEST(TwoKnees, CountMaskedRunsOfTheLookAndKeepThem)
{
    auto log = kneesLog(45, 0, 1, 13);
    for (const std::size_t run : {3U, 39U, 44U}) // the last one after the look at 40
        log.runs[run].preparation.painkiller = true;
    const auto knees = twoKnees(log, afterAll(log));
    EXPECT_EQ(knees.runs, 45);
    EXPECT_EQ(knees.look, 40);
    EXPECT_EQ(knees.masked, 2);
}

TEST(TwoKnees, AreTheSameOnOtherDaysAndInAnyOrderOfTheRecords)
{
    auto log = logWithTwoCauses(2);
    const auto knees = twoKnees(log, afterAll(log));
    ASSERT_FALSE(knees.findings.empty());
    for (auto& run : log.runs)
        run.when.date = daysAfter(run.when.date, 364); // the same weekdays
    for (auto& note : log.painNotes)
        note.date = daysAfter(note.date, 364);
    const auto today = afterAll(log);
    std::ranges::reverse(log.runs);
    std::ranges::reverse(log.painNotes);
    EXPECT_EQ(twoKnees(log, today).findings, knees.findings);
}

} // namespace
} // namespace patella
