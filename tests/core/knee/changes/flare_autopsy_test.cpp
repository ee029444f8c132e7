// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/knee/changes/flare_autopsy.h"
#include "tests/support/clocked_log.h"

#include <algorithm>

namespace patella {
namespace {

using namespace test;

LocalDate dayOfLog(int day) { return daysAfter(aMonday, day); }

// Half a year of three runs a week of 8 km; before each of these days a fortnight of twice as much, and on
// them a flare of four days.
Log logWithFlares(std::vector<int> flareDays, int days = 182)
{
    ClockedLog log;
    for (int day = 0; day < days; ++day) {
        const auto flare = std::ranges::find_if(flareDays, [&](int each) { return each > day; });
        const bool isRamp = flare != flareDays.end() && *flare - day <= 14;
        const bool isSore
            = std::ranges::any_of(flareDays, [&](int each) { return each <= day && day < each + 4; });
        if (isSore)
            log.log.painNotes.push_back(aRestDayNote(dayOfLog(day), 6));
        else if (day % 7 == 0 || day % 7 == 2 || day % 7 == 5)
            log.add(day, {0, 1, 0, notAsked}, kilometres((isRamp ? 16 : 8) + day % 3));
    }
    sort(log.log);
    return log.log;
}

TEST(RunUps, AreOfTheThreeWeeksBefore)
{
    Log log;
    for (const int day : {0, 8, 16, 20, 21})
        log.runs.push_back(aRun(dayOfLog(day), kilometres(10)));
    log.runs[3].form.kind = RunKind::Tempo;
    log.runs[2].form.kind = RunKind::Easy;
    log.dayNotes = {aDayNote(dayOfLog(20)), aDayNote(dayOfLog(21))};
    log.dayNotes[1].sitting = 1h;
    const auto up = RunUps(log, aDay).before(dayOfLog(21));
    const auto at = [&](RunUpMeasure measure) { return up.at(static_cast<std::size_t>(measure)); };
    EXPECT_NEAR(*at(RunUpMeasure::KilometresPerWeek), 40.0 / 3, 1e-9);
    EXPECT_NEAR(*at(RunUpMeasure::RunsPerWeek), 4.0 / 3, 1e-9);
    EXPECT_NEAR(*at(RunUpMeasure::LastWeekAgainstBefore), 2, 1e-9) << "20 km after 10 and 10";
    EXPECT_EQ(at(RunUpMeasure::HardShare), 0.5);
    EXPECT_EQ(at(RunUpMeasure::SittingHours), 6);
    EXPECT_EQ(at(RunUpMeasure::LongestAgainstBefore), 1);
    EXPECT_EQ(at(RunUpMeasure::SleepHours), std::nullopt);
}

TEST(FlareAutopsies, PutFirstWhatWasFarthestFromTheQuietTimes)
{
    const auto autopsies = flareAutopsies(logWithFlares({150}), Side::Left, dayOfLog(182));
    EXPECT_GE(autopsies.quietRunUps, fewestQuietRunUps);
    ASSERT_EQ(autopsies.flares.size(), 1U);
    const auto& flare = autopsies.flares.front();
    EXPECT_EQ(flare.days, 4);
    ASSERT_FALSE(flare.figures.empty());
    EXPECT_EQ(flare.figures.front().rank, 1);
    EXPECT_TRUE(flare.figures.front().isUnusual());
    const auto kilometres
        = std::ranges::find(flare.figures, RunUpMeasure::KilometresPerWeek, &RunUpFigure::measure);
    ASSERT_NE(kilometres, flare.figures.end());
    EXPECT_GT(kilometres->value, kilometres->high);
    EXPECT_EQ(kilometres->asFar, 0);
    const auto runs = std::ranges::find(flare.figures, RunUpMeasure::RunsPerWeek, &RunUpFigure::measure);
    EXPECT_FALSE(runs->isUnusual());
    EXPECT_GT(runs - flare.figures.begin(), 1);
}

TEST(FlareAutopsies, SayNothingWithoutQuietTimesToCompareWith)
{
    const auto early = flareAutopsies(logWithFlares({40}, 60), Side::Left, dayOfLog(60));
    EXPECT_LT(early.quietRunUps, fewestQuietRunUps);
    ASSERT_EQ(early.flares.size(), 1U);
    EXPECT_TRUE(early.flares.front().figures.empty());
    EXPECT_TRUE(flareAutopsies({}, Side::Left, aDay).flares.empty());
}

TEST(FlareAutopsies, RememberAnEarlierFlareThatLookedAlike)
{
    const auto autopsies = flareAutopsies(logWithFlares({120, 250}, 280), Side::Left, dayOfLog(280));
    ASSERT_EQ(autopsies.flares.size(), 2U);
    EXPECT_TRUE(autopsies.flares[0].similar.empty());
    ASSERT_EQ(autopsies.flares[1].similar.size(), 1U);
    const auto& similar = autopsies.flares[1].similar.front();
    EXPECT_EQ(similar.began, dayOfLog(120));
    EXPECT_EQ(similar.days, 4);
    EXPECT_TRUE(std::ranges::count(similar.alike, RunUpMeasure::KilometresPerWeek) == 1);
}

TEST(FlareAutopsies, SayWhatWasDoneAndWhichShoesWereNew)
{
    auto log = logWithFlares({120});
    log.shoes = {aShoe("Old"), aShoe("New")};
    for (auto& run : log.runs)
        run.ground.shoe = log.shoes[run.when.date < dayOfLog(110) ? 0 : 1].id;
    log.careNotes = {aCareNote(Care::Ice, dayOfLog(121)), aCareNote(Care::Ice, dayOfLog(128)),
        aCareNote(Care::Rest, dayOfLog(122)), aCareNote(Care::Ice, dayOfLog(150))};
    log.careNotes[2].side = Side::Right;
    const auto flare = flareAutopsies(log, Side::Left, dayOfLog(182)).flares.front();
    EXPECT_EQ(flare.newShoes, std::vector{log.shoes[1].id});
    EXPECT_EQ(flare.cares, (std::vector<CareInFlare>{{.care = Care::Ice, .name = "", .times = 2}}));
}

TEST(RunUps, EndTheDayBeforeAndBeginThreeWeeksBefore)
{
    const auto kilometresOf = [](int day) {
        const Log log{.runs = {aRun(dayOfLog(day), kilometres(21))}};
        return RunUps(log, aDay).before(dayOfLog(100)).front();
    };
    EXPECT_EQ(kilometresOf(78), 0);
    EXPECT_EQ(kilometresOf(79), 7);
    EXPECT_EQ(kilometresOf(99), 7);
    EXPECT_EQ(kilometresOf(100), 0);
}

TEST(RunUps, KnowOnlyWhatWasNoted)
{
    Log log;
    const auto at = [&](RunUpMeasure measure) {
        return RunUps(log, aDay).before(2027y / 1 / 3).at(static_cast<std::size_t>(measure));
    };
    EXPECT_EQ(RunUps(log, aDay).firstRun(), std::nullopt);
    EXPECT_EQ(at(RunUpMeasure::RunsPerWeek), 0);
    EXPECT_EQ(at(RunUpMeasure::LastWeekAgainstBefore), std::nullopt);
    EXPECT_EQ(at(RunUpMeasure::AsphaltShare), std::nullopt);
    log.dayNotes = {aDayNote(2027y / 1 / 2), aDayNote(2026y / 12 / 31), aDayNote(2026y / 12 / 30)};
    log.dayNotes[0].sleep = 6h;
    log.dayNotes[1].sleep = 9h;
    log.dayNotes[2].sitting.reset();
    log.dayNotes[2].stairs = Count::of(0);
    EXPECT_EQ(at(RunUpMeasure::SleepHours), 7.5);
    EXPECT_EQ(at(RunUpMeasure::SittingHours), 6);
    EXPECT_EQ(at(RunUpMeasure::StairFlights), 0) << "none is an answer";
    EXPECT_EQ(at(RunUpMeasure::HeelHours), std::nullopt);
}

TEST(FlareAutopsies, AreTheSameOnOtherDays)
{
    const auto log = logWithFlares({150});
    auto moved = log;
    for (auto& run : moved.runs)
        run.when.date = daysAfter(run.when.date, 364); // the same weekdays
    for (auto& note : moved.painNotes)
        note.date = daysAfter(note.date, 364);
    const auto here = flareAutopsies(log, Side::Left, dayOfLog(182));
    const auto there = flareAutopsies(moved, Side::Left, dayOfLog(182 + 364));
    EXPECT_EQ(here.quietRunUps, there.quietRunUps);
    ASSERT_EQ(there.flares.size(), 1U);
    EXPECT_EQ(there.flares[0].figures, here.flares[0].figures);
    EXPECT_EQ(there.flares[0].days, 4);
    EXPECT_TRUE(flareAutopsies(log, Side::Right, dayOfLog(182)).flares.empty());
    EXPECT_EQ(flareAutopsies({}, Side::Left, aDay).quietRunUps, 0);
}

} // namespace
} // namespace patella
