// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/knee/changes/turning_points.h"
#include "tests/support/builders.h"

namespace patella {
namespace {

using namespace test;

// A score each day: around 4 up to a day, around 2 after it.
MorningSeries fallAfter(int day, int days = 365)
{
    MorningSeries series{.first = aMonday, .scores = {}};
    for (int i = 0; i < days; ++i)
        series.scores.push_back((i <= day ? 4 : 2) + i % 3 - 1);
    return series;
}

TEST(Turns, AreBetterWhereNoOtherDateFellAsFar)
{
    const auto turn = Turns(fallAfter(200)).at(daysAfter(aMonday, 200));
    EXPECT_EQ(turn.answer, TurningAnswer::Better);
    EXPECT_EQ(turn.medianBefore, 4);
    EXPECT_EQ(turn.medianAfter, 2);
    EXPECT_NEAR(*turn.change, -2, 0.1);
    EXPECT_GT(turn.placebos.size(), 100U);
    EXPECT_EQ(turn.asLarge, 0);
    for (const auto& each : turn.placebos)
        EXPECT_GT(std::abs(daysBetween(daysAfter(aMonday, 200), each.date)), daysTooNear);
}

TEST(Turns, AreWorseWhereItRose)
{
    auto series = fallAfter(200);
    for (auto& score : series.scores)
        score = 6 - *score;
    EXPECT_EQ(Turns(series).at(daysAfter(aMonday, 200)).answer, TurningAnswer::Worse);
}

TEST(Turns, AreNoneWhereItFallsEachTimeAfterSuchDays)
{
    // A flare every eight weeks, that passes by itself; the visit is at the worst of one.
    MorningSeries series{.first = aMonday, .scores = {}};
    for (int i = 0; i < 560; ++i)
        series.scores.push_back(i % 56 < 14 ? 6 : 2);
    const auto turn = Turns(series).at(daysAfter(aMonday, 280 + 13));
    EXPECT_EQ(turn.medianBefore, 4) << "half of the days before";
    EXPECT_NEAR(*turn.change, -2, 0.1);
    EXPECT_EQ(turn.answer, TurningAnswer::NoClearChange);
    EXPECT_GE(turn.asLarge, 8) << "as after each other flare";
}

TEST(Turns, AreComparedWithDatesBeforeWhichItWasAsBad)
{
    const auto turn = Turns(fallAfter(200)).at(daysAfter(aMonday, 300));
    EXPECT_EQ(turn.answer, TurningAnswer::NoClearChange);
    for (const auto& each : turn.placebos)
        EXPECT_GT(each.date, daysAfter(aMonday, 200)) << "before it the knee was worse";
}

TEST(Turns, SayWhatIsMissing)
{
    const Turns turns(fallAfter(200));
    EXPECT_EQ(turns.at(daysAfter(aMonday, 350)).answer, TurningAnswer::NotYet);
    EXPECT_EQ(turns.at(daysAfter(aMonday, 365)).answer, TurningAnswer::TooFewAnswers);
    EXPECT_EQ(turns.at(daysAfter(aMonday, 3)).answer, TurningAnswer::TooFewAnswers);
    EXPECT_EQ(Turns(fallAfter(35, 66)).at(daysAfter(aMonday, 35)).answer, TurningAnswer::TooFewDates);
}

TEST(MorningSeries, AreTheWorstOfEachMorningWithoutMaskedOnes)
{
    Log log;
    log.runs = {aRun(aMonday)};
    log.painNotes = {aPainNote(log.runs.front(), Moment::NextMorning, 3),
        aPainNote(log.runs.front(), Moment::During, 9), aRestDayNote(daysAfter(aMonday, 1), 4),
        aRestDayNote(daysAfter(aMonday, 3), 5), aRestDayNote(daysAfter(aMonday, 4), 1)};
    log.careNotes = {aCareNote(Care::Painkiller, daysAfter(aMonday, 3))};
    const auto series = morningSeries(log, Side::Left, daysAfter(aMonday, 4));
    EXPECT_EQ(series.first, daysAfter(aMonday, 1));
    EXPECT_EQ(series.scores, (std::vector<std::optional<double>>{4, {}, {}, 1}));
    EXPECT_EQ(series.on(aMonday), std::nullopt);
    EXPECT_TRUE(morningSeries(log, Side::Right, aDay).scores.empty());
}

TEST(TurningPoints, AreWhatHappensOnceOnADate)
{
    Log log;
    log.shoes = {aShoe("Old"), aShoe("New")};
    for (const int day : {0, 2, 4, 6}) {
        log.runs.push_back(aRun(daysAfter(aMonday, day)));
        log.runs.back().ground.shoe = log.shoes[day < 4 ? 0 : 1].id;
        log.runs.back().ground.insole = day < 6 ? "" : "Cork";
    }
    log.visits = {aVisit(daysAfter(aMonday, 1)), aVisit(daysAfter(aMonday, 99))};
    auto squats = aCareNote(Care::Strength, daysAfter(aMonday, 3));
    squats.name = "Squats";
    auto again = squats;
    again.date = daysAfter(aMonday, 5);
    log.careNotes = {again, squats};
    log.complaints = {aComplaint(daysAfter(aMonday, 2))};
    const auto points = turningPoints(log, daysAfter(aMonday, 30));
    ASSERT_EQ(points.size(), 5U);
    EXPECT_EQ(points[0].kind, TurningKind::Visit);
    EXPECT_EQ(points[1].kind, TurningKind::ComplaintBegan);
    EXPECT_EQ(points[2].kind, TurningKind::CareBegun);
    EXPECT_EQ(points[2].name, "Squats");
    EXPECT_EQ(points[2].date, daysAfter(aMonday, 3));
    EXPECT_EQ(points[3].kind, TurningKind::NewShoe);
    EXPECT_EQ(std::get<ShoeId>(points[3].record), log.shoes[1].id);
    EXPECT_EQ(points[4].name, "Cork");
    EXPECT_EQ(judgedTurns(log, Side::Left, aDay).size(), 6U) << "the second visit is no longer to come";
}

} // namespace
} // namespace patella
