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

// A score of 4 on each of so many days, then 2.
MorningSeries plainFall(int daysBefore, int daysAfterIt)
{
    MorningSeries series{.first = 2027y / 11 / 1, .scores = {}};
    series.scores.assign(static_cast<std::size_t>(daysBefore), 4);
    series.scores.resize(static_cast<std::size_t>(daysBefore + daysAfterIt), 2);
    return series;
}

TEST(Turns, WaitExactlyFourWeeks)
{
    const auto at
        = [](int daysAfterIt) { return Turns(plainFall(60, daysAfterIt)).at(daysAfter(2027y / 11 / 1, 59)); };
    EXPECT_EQ(at(27).answer, TurningAnswer::NotYet);
    EXPECT_NE(at(28).answer, TurningAnswer::NotYet);
    EXPECT_EQ(at(28).change, -2) << "the date itself is one of the days before";
    EXPECT_EQ(at(28).answersBefore, 28);
    EXPECT_EQ(at(28).answersAfter, 28);
    EXPECT_EQ(at(400).answersAfter, 28);
}

TEST(Turns, NeedEightMorningsOnEitherSideAndFourOfItsLevel)
{
    auto series = plainFall(120, 120);
    const auto answer = [&] { return Turns(series).at(daysAfter(series.first, 119)).answer; };
    ASSERT_EQ(answer(), TurningAnswer::Better);
    const auto keep = [&](std::size_t from, std::size_t days, std::size_t kept) {
        series = plainFall(120, 120);
        for (std::size_t i = kept; i < days; ++i)
            series.scores[from + i] = std::nullopt;
    };
    keep(92, 28, 8); // eight of the days before, all in the first fortnight of them
    EXPECT_EQ(answer(), TurningAnswer::TooFewAnswers) << "none of its level";
    keep(106, 14, 4);
    EXPECT_NE(answer(), TurningAnswer::TooFewAnswers);
    keep(106, 14, 3);
    EXPECT_EQ(answer(), TurningAnswer::TooFewAnswers);
    keep(120, 28, 8);
    EXPECT_NE(answer(), TurningAnswer::TooFewAnswers);
    keep(120, 28, 7);
    EXPECT_EQ(answer(), TurningAnswer::TooFewAnswers);
}

TEST(Turns, AreNothingClearUnderTheLeastThatMatters)
{
    auto series = plainFall(200, 200);
    for (auto& score : series.scores)
        score = *score == 4 ? 3.9 : 3.0; // 0.9 less
    const auto small = Turns(series).at(daysAfter(series.first, 199));
    EXPECT_NEAR(*small.change, -0.9, 1e-9);
    EXPECT_EQ(small.asLarge, 0);
    EXPECT_EQ(small.answer, TurningAnswer::NoClearChange);
    for (auto& score : series.scores)
        score = *score == 3.9 ? 4.2 : 3; // 1.2
    EXPECT_EQ(Turns(series).at(daysAfter(series.first, 199)).answer, TurningAnswer::Better);
}

TEST(Turns, CountThemselvesAmongTheDatesTheyAreHeldAgainst)
{
    Turn turn{.answer = TurningAnswer::Better,
        .answersBefore = 28,
        .answersAfter = 28,
        .medianBefore = 4,
        .medianAfter = 2,
        .change = -2,
        .placebos = {},
        .asLarge = 0};
    EXPECT_EQ(turn.share(), 1) << "with nothing beside it";
    turn.placebos.resize(19, {.date = aMonday, .change = 0});
    EXPECT_EQ(turn.share(), 0.05) << "one in twenty";
    turn.asLarge = 19;
    EXPECT_EQ(turn.share(), 1);
}

TEST(Turns, AreTheSameOnOtherDays)
{
    auto series = fallAfter(200);
    const auto turn = Turns(series).at(daysAfter(series.first, 200));
    series.first = 2031y / 12 / 24;
    const auto moved = Turns(series).at(daysAfter(series.first, 200));
    EXPECT_EQ(moved.answer, turn.answer);
    EXPECT_EQ(moved.change, turn.change);
    ASSERT_EQ(moved.placebos.size(), turn.placebos.size());
    for (std::size_t i = 0; i < turn.placebos.size(); ++i)
        EXPECT_EQ(
            daysBetween(aMonday, turn.placebos[i].date), daysBetween(series.first, moved.placebos[i].date));
    EXPECT_EQ(Turns({.first = aMonday, .scores = {}}).at(aMonday).answer, TurningAnswer::TooFewAnswers);
}

TEST(MorningSeries, HaveMeansAndMediansOfTheDaysThatAreTheirs)
{
    const MorningSeries series{.first = 2027y / 12 / 30, .scores = {1, {}, 2, 6, {}}};
    EXPECT_EQ(series.on(2027y / 12 / 29), std::nullopt);
    EXPECT_EQ(series.on(2028y / 1 / 1), 2);
    EXPECT_EQ(series.on(2028y / 1 / 3), std::nullopt) << "the last day, without a score";
    EXPECT_EQ(series.on(2028y / 1 / 4), std::nullopt);
    const auto all = morningsOfDays(series, -3, 100);
    EXPECT_EQ(all.answers, 3);
    EXPECT_EQ(all.mean, 3);
    EXPECT_EQ(all.median, 2);
    EXPECT_EQ(morningsOfDays(series, 2, 2).mean, 4);
    EXPECT_EQ(morningsOfDays(series, 1, 1).answers, 0);
    EXPECT_EQ(morningsOfDays(series, 1, 1).mean, 0);
    EXPECT_EQ(morningsOfDays(series, 5, 28).median, std::nullopt);
    EXPECT_EQ(morningsOfDays(series, 0, 0).answers, 0);
}

TEST(MorningSeries, KnowNothingOfADayOnWhichOneOfTwoScoresIsMasked)
{
    Log log;
    log.runs = {aRun(aMonday)};
    log.painNotes = {aPainNote(log.runs[0], Moment::NextMorning, 3), aRestDayNote(daysAfter(aMonday, 1), 4)};
    log.painNotes[0].side = Side::Right;
    EXPECT_EQ(morningSeries(log, Side::Both, daysAfter(aMonday, 1)).scores.at(0), 4);
    EXPECT_EQ(morningSeries(log, Side::Right, daysAfter(aMonday, 1)).scores.at(0), 3);
    EXPECT_TRUE(morningSeries(log, Side::Both, aMonday).scores.empty()) << "not before that morning";
    auto tablet = aCareNote(Care::Painkiller, daysAfter(aMonday, 1));
    tablet.time.reset();
    log.careNotes = {tablet};
    EXPECT_EQ(morningSeries(log, Side::Both, aDay).scores.at(0), std::nullopt);
}

std::vector<TurningKind> kindsOf(const std::vector<TurningPoint>& points)
{
    std::vector<TurningKind> kinds;
    for (const auto& point : points)
        kinds.push_back(point.kind);
    return kinds;
}

TEST(TurningPoints, AreNoneWhereTheLogBegins)
{
    Log log;
    log.shoes = {aShoe("A"), aShoe("B")};
    log.runs = {aRun(daysAfter(aMonday, 3)), aRun(aMonday), aRun(daysAfter(aMonday, 5))};
    log.runs[1].ground.shoe = log.runs[2].ground.shoe = log.shoes[0].id; // the first by time, and the last
    log.runs[0].ground.shoe = log.shoes[1].id;
    log.runs[1].ground.insole = "Cork"; // the log begins with it
    const auto points = turningPoints(log, aDay);
    EXPECT_EQ(kindsOf(points), std::vector{TurningKind::NewShoe});
    EXPECT_EQ(points[0].date, daysAfter(aMonday, 3));
    EXPECT_EQ(std::get<ShoeId>(points[0].record), log.shoes[1].id);
    EXPECT_TRUE(turningPoints(log, daysAfter(aMonday, 2)).empty());
    EXPECT_EQ(turningPoints(log, daysAfter(aMonday, 3)), points) << "the day itself counts";
}

TEST(TurningPoints, TakeEachNameOfACareForOneOfItsOwn)
{
    Log log;
    const auto add = [&](int day, Care care, std::string name) {
        log.careNotes.push_back(aCareNote(care, daysAfter(aMonday, day)));
        log.careNotes.back().name = std::move(name);
    };
    add(4, Care::Strength, "Squats");
    add(2, Care::Strength, "");
    add(6, Care::Strength, "Bridge");
    add(8, Care::Strength, "Squats");
    add(6, Care::Ice, "Squats");
    const auto points = turningPoints(log, aDay);
    ASSERT_EQ(points.size(), 4U);
    EXPECT_EQ(points[0].name, "");
    EXPECT_EQ(points[1].name, "Squats");
    EXPECT_EQ(points[1].date, daysAfter(aMonday, 4));
    EXPECT_EQ(std::get<CareNoteId>(points[1].record), log.careNotes[0].id);
    EXPECT_EQ(points[2].date, points[3].date);
}

TEST(TurningPoints, AreJudgedInTheirOrderWithTheKneeAskedAbout)
{
    Log log;
    for (int day = 0; day < 300; ++day)
        log.painNotes.push_back(aRestDayNote(daysAfter(aMonday, day), day <= 150 ? 5 : 2));
    log.visits = {aVisit(daysAfter(aMonday, 290)), aVisit(daysAfter(aMonday, 150))};
    const auto judged = judgedTurns(log, Side::Left, daysAfter(aMonday, 299));
    ASSERT_EQ(judged.size(), 2U);
    EXPECT_EQ(judged[0].turn.answer, TurningAnswer::Better);
    EXPECT_EQ(judged[0].turn.change, -3);
    EXPECT_EQ(judged[1].turn.answer, TurningAnswer::NotYet);
    for (const auto& each : judgedTurns(log, Side::Right, daysAfter(aMonday, 299)))
        EXPECT_EQ(each.turn.answer, TurningAnswer::TooFewAnswers) << "nobody asked about that one";
    EXPECT_TRUE(judgedTurns({}, Side::Left, aDay).empty());
}

} // namespace
} // namespace patella
