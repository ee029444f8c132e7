// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/knee/red_flags.h"
#include "core/sample/sample_log.h"
#include "tests/core/knee/flags_in.h"
#include "tests/support/builders.h"

#include <algorithm>
#include <array>

namespace patella {
namespace {

using namespace test;

TEST(RedFlags, AreRaisedByThreeRunsOverFiveWithinFourteenDays)
{
    EXPECT_EQ(flagsIn(withoutPlaces(runsEvery(6, 3, 6))), std::vector{RedFlag::PainOverFive})
        << "day 1, 7, 13";
    EXPECT_EQ(flagsIn(withoutPlaces(runsEvery(7, 3, 6))), std::vector<RedFlag>{}) << "day 15 is too late";
    EXPECT_EQ(flagsIn(withoutPlaces(runsEvery(6, 3, 5))), std::vector<RedFlag>{});
    EXPECT_EQ(flagsIn(runsEvery(6, 2, 6)), std::vector<RedFlag>{});
}

TEST(RedFlags, SeeTheSamePlaceHurtThreeWeeksInARow)
{
    EXPECT_EQ(flagsIn(runsEvery(7, 3, 3)), std::vector{RedFlag::SamePlaceForWeeks});
    EXPECT_EQ(flagsIn(runsEvery(7, 3, 2)), std::vector<RedFlag>{}) << "2 is green";
    EXPECT_EQ(flagsIn(runsEvery(7, 2, 3)), std::vector<RedFlag>{});
    EXPECT_EQ(flagsIn(runsEvery(14, 3, 3)), std::vector<RedFlag>{}) << "not in a row";
    auto elsewhere = runsEvery(7, 3, 3);
    elsewhere.painNotes[1].region = Region::Back;
    EXPECT_EQ(flagsIn(elsewhere), std::vector<RedFlag>{});
    const auto flags = standingFlags(runsEvery(7, 3, 3), aDay);
    EXPECT_EQ(flags.front().region, Region::Front);
    EXPECT_EQ(flags.front().side, Side::Left);
}

TEST(RedFlags, CountThePainkillersTakenToRun)
{
    auto log = runsEvery(13, 3, 0);
    for (auto& run : log.runs)
        run.preparation.painkiller = true;
    EXPECT_EQ(flagsIn(log), std::vector{RedFlag::PainkillersToRun});
    log.runs[1].preparation.painkiller = std::nullopt;
    EXPECT_EQ(flagsIn(log), std::vector<RedFlag>{});
}

// Seven weeks of three runs each up to a Sunday; those of the last three weeks are shorter.
Log sevenWeeks(Distance before, Distance lately, int scoreBefore, int scoreLately)
{
    const LocalDate sunday = 2026y / 11 / 15;
    Log log;
    for (int day = 48; day >= 0; --day) {
        if (day % 7 % 2 != 0 || day % 7 == 6)
            continue;
        const bool late = day < 21;
        const auto run = aRun(daysAfter(sunday, -day), late ? lately : before);
        auto note = aPainNote(run, Moment::During, late ? scoreLately : scoreBefore);
        note.region = std::nullopt;
        log.runs.push_back(run);
        log.painNotes.push_back(note);
    }
    return log;
}

TEST(RedFlags, SeeThatLessRunningDidNotHelp)
{
    const auto eight = kilometres(8);
    const auto six = Distance{6'400};
    EXPECT_EQ(flagsIn(sevenWeeks(eight, six, 2, 2)), std::vector{RedFlag::NoBetterWithLessLoad});
    EXPECT_EQ(flagsIn(sevenWeeks(eight, six, 3, 2)), std::vector<RedFlag>{}) << "a point better";
    EXPECT_EQ(flagsIn(sevenWeeks(eight, kilometres(7), 2, 2)), std::vector<RedFlag>{}) << "no less running";
    EXPECT_EQ(flagsIn(sevenWeeks(eight, six, 1, 1)), std::vector<RedFlag>{}) << "hardly any pain";
}

// Of the last three weeks, whose nine scores may differ.
Log weeksWithLastScores(int before, const std::array<int, 9>& lately)
{
    auto log = sevenWeeks(kilometres(8), Distance{6'400}, before, 0);
    const auto first = log.painNotes.size() - lately.size();
    for (std::size_t i = 0; i < lately.size(); ++i)
        log.painNotes[first + i].score = *Pain::of(lately[i]);
    return log;
}

TEST(RedFlags, CompareTheMiddleScoreOfTheDays)
{
    EXPECT_EQ(flagsIn(weeksWithLastScores(4, {3, 3, 3, 3, 3, 5, 5, 5, 5})), std::vector<RedFlag>{})
        << "a point better in the middle";
    EXPECT_EQ(flagsIn(weeksWithLastScores(4, {3, 3, 3, 3, 5, 5, 5, 5, 5})),
        std::vector{RedFlag::NoBetterWithLessLoad});
    EXPECT_EQ(flagsIn(weeksWithLastScores(4, {5, 3, 5, 3, 5, 3, 5, 3, 5})),
        std::vector{RedFlag::NoBetterWithLessLoad})
        << "in whatever order";
}

TEST(RedFlags, TakeTheWorstScoreOfADayWhereverItsNoteStands)
{
    const auto flagsWith = [](int of, int again, int firstOfAll) { // of each day of the last three weeks
        auto log = weeksWithLastScores(2, {of, of, of, of, of, of, of, of, of});
        log.painNotes.front().score = *Pain::of(firstOfAll);
        for (std::size_t i = log.painNotes.size() - 9, end = log.painNotes.size(); i < end; ++i) {
            log.painNotes.push_back(aRestDayNote(log.painNotes[i].date, again));
            log.painNotes.back().region = std::nullopt;
        }
        return flagsIn(log);
    };
    const std::vector noBetter{RedFlag::NoBetterWithLessLoad};
    EXPECT_EQ(flagsWith(2, 0, 2), noBetter) << "a lower one changes nothing";
    EXPECT_EQ(flagsWith(0, 2, 2), noBetter);
    EXPECT_EQ(flagsWith(0, 1, 5), std::vector<RedFlag>{}) << "nor does that of another day";
}

TEST(RedFlags, AskWhyARunnerDoesNotRunAsBeforeAfterSixWeeks)
{
    auto log = sevenWeeks(kilometres(8), kilometres(2), 0, 0);
    auto complaint = aComplaint(daysAfter(log.runs.back().when.date, -20));
    log.complaints = {complaint};
    EXPECT_EQ(flagsIn(log), std::vector<RedFlag>{}) << "three weeks are not six";
    log.complaints.front().date = daysAfter(log.runs.back().when.date, -42);
    log.runs.insert(log.runs.begin(), aRun(daysAfter(log.complaints.front().date, -3), kilometres(99)));
    EXPECT_EQ(flagsIn(log), std::vector{RedFlag::NotRunningAsBefore});
    log.complaints.front().ended = daysAfter(log.runs.back().when.date, -1);
    EXPECT_EQ(flagsIn(log), std::vector<RedFlag>{});
}

TEST(RedFlags, TakeTheFourWeeksBeforeAComplaintForTheUsualDistance)
{
    const LocalDate sunday = 2026y / 11 / 15;
    auto complaint = aComplaint(daysAfter(sunday, -42));
    complaint.ended = std::nullopt;
    const auto flagsAfter = [&](int day) { // of a run so many days after it began
        return flagsIn(
            Log{.runs = {aRun(daysAfter(complaint.date, day), kilometres(28))}, .complaints = {complaint}});
    };
    for (const int day : {-28, -2, -1})
        EXPECT_EQ(flagsAfter(day), std::vector{RedFlag::NotRunningAsBefore}) << day;
    for (const int day : {-29, 0})
        EXPECT_EQ(flagsAfter(day), std::vector<RedFlag>{}) << day;
}

TEST(RedFlags, SeeThatMostRunsHurtAfterwards)
{
    auto log = runsEvery(4, 7, 0);
    for (auto& note : log.painNotes) {
        note.moment = Moment::After;
        note.region = std::nullopt;
    }
    const auto flagged = [&](std::size_t painful) {
        for (std::size_t i = 0; i < log.painNotes.size(); ++i)
            log.painNotes[i].score = *Pain::of(i < painful ? 3 : 0);
        return flagsIn(log, 2026y / 11 / 22);
    };
    EXPECT_EQ(flagged(3), std::vector<RedFlag>{});
    EXPECT_EQ(flagged(4), std::vector{RedFlag::HurtsAfterMostRuns});
}

TEST(RedFlags, SeeThatItHurtsMoreAndMoreOften)
{
    // Blocks of four weeks with seven runs each, of which so many hurt.
    const auto blocks = [](std::array<int, 3> painful) {
        auto log = runsEvery(4, 21, 0, 2026y / 11 / 22);
        for (std::size_t i = 0; i < 21; ++i) {
            log.painNotes[i].region = std::nullopt;
            log.painNotes[i].score = *Pain::of(static_cast<int>(i % 7) < painful.at(i / 7) ? 3 : 0);
        }
        return flagsIn(log, 2026y / 11 / 22);
    };
    EXPECT_EQ(blocks({1, 2, 3}), std::vector{RedFlag::HurtsMoreAndMoreOften});
    EXPECT_EQ(blocks({1, 3, 3}), std::vector<RedFlag>{}) << "not more often again";
    EXPECT_EQ(blocks({3, 2, 1}), std::vector<RedFlag>{});
}

TEST(RedFlags, SeeThatFlaresComeBack)
{
    Log log;
    for (const int daysAgo : {100, 50, 0}) {
        auto note = aRestDayNote(daysAfter(aDay, -daysAgo), 4);
        note.region = std::nullopt;
        log.painNotes.push_back(note);
    }
    EXPECT_EQ(flagsIn(log), std::vector{RedFlag::ComesBack});
    log.painNotes.front().date = daysAfter(aDay, -182);
    EXPECT_EQ(flagsIn(log), std::vector<RedFlag>{});
}

TEST(RedFlags, AreNotHiddenByAGoodWeek)
{
    auto log = withoutPlaces(runsEvery(6, 3, 6, daysAfter(aDay, -10)));
    const auto flagged = flagsIn(log);
    for (int day = 9; day >= 0; --day) {
        const auto run = aRun(daysAfter(aDay, -day));
        log.runs.push_back(run);
        log.painNotes.push_back(aPainNote(run, Moment::During, 0));
    }
    EXPECT_EQ(flagsIn(log), flagged);
    EXPECT_EQ(flagged, std::vector{RedFlag::PainOverFive});
}

TEST(RedFlags, LapseSixWeeksAfterTheyWereLastSeenAndSayWhy)
{
    auto check = aBlankCheck(daysAfter(aDay, -41));
    check.signs = {KneeSign::NightPain};
    EXPECT_TRUE(redFlags({.kneeChecks = {check}}, aDay).front().stands());
    check.date = daysAfter(aDay, -42);
    const auto flag = redFlags({.kneeChecks = {check}}, aDay).front();
    EXPECT_EQ(flag.lapse, (FlagLapse{.on = aDay, .reason = LapseReason::NotSeenAgain}));
}

TEST(RedFlags, ComeBackAsAnotherFlagAfterALapse)
{
    auto first = aBlankCheck(daysAfter(aDay, -60));
    auto again = aBlankCheck(aDay);
    first.signs = again.signs = {KneeSign::NightPain};
    const auto flags = redFlags({.kneeChecks = {first, again}}, aDay);
    ASSERT_EQ(flags.size(), 2U);
    EXPECT_EQ(flags[0].since, aDay);
    EXPECT_EQ(flags[1].since, first.date);
    EXPECT_FALSE(flags[1].stands());
}

TEST(RedFlags, StandFromTheFirstDayOnAndCountTheirDays)
{
    Log log;
    for (const int daysAgo : {30, 20, 20, 3}) {
        auto check = aBlankCheck(daysAfter(aDay, -daysAgo));
        check.signs = {KneeSign::NightPain};
        log.kneeChecks.push_back(check);
    }
    const auto flags = redFlags(log, aDay);
    ASSERT_EQ(flags.size(), 1U);
    EXPECT_EQ(flags[0].since, daysAfter(aDay, -30));
    EXPECT_EQ(flags[0].lastSeen, daysAfter(aDay, -3));
    EXPECT_EQ(flags[0].days, 3);
}

TEST(RedFlags, PutTheMostUrgentFirst)
{
    auto check = aBlankCheck(daysAfter(aDay, -5));
    check.signs = {KneeSign::NightPain, KneeSign::CannotStraighten};
    auto note = aRestDayNote(aDay, 1);
    note.triggers = {Trigger::Resting};
    EXPECT_EQ(flagsIn({.painNotes = {note}, .kneeChecks = {check}}),
        (std::vector{RedFlag::CannotStraighten, RedFlag::NightPain, RedFlag::PainAtRest}));
}

TEST(RedFlags, KnowNothingOfDaysToCome)
{
    auto check = aBlankCheck(daysAfter(aDay, 1));
    check.signs = {KneeSign::NightPain};
    auto log = runsEvery(3, 3, 9, daysAfter(aDay, 3));
    log.kneeChecks = {check};
    EXPECT_EQ(flagsIn(log), std::vector<RedFlag>{});
}

TEST(RedFlags, OfALogMirroredLeftToRightAreMirrored)
{
    const auto swapped = [](Side side) {
        return side == Side::Both ? side : side == Side::Left ? Side::Right : Side::Left;
    };
    const auto log = sampleLog(aDay);
    auto mirrored = log;
    for (auto& note : mirrored.painNotes)
        note.side = swapped(note.side);
    for (auto& check : mirrored.kneeChecks)
        check.side = swapped(check.side);
    for (auto& complaint : mirrored.complaints)
        complaint.side = swapped(complaint.side);
    for (auto& note : mirrored.careNotes)
        note.side = note.side ? std::optional(swapped(*note.side)) : std::nullopt;
    for (auto& ending : mirrored.flagEndings)
        ending.side = ending.side ? std::optional(swapped(*ending.side)) : std::nullopt;
    auto flags = redFlags(log, aDay);
    EXPECT_FALSE(flags.empty());
    for (auto& flag : flags)
        if (flag.side)
            flag.side = swapped(*flag.side);
    EXPECT_TRUE(std::ranges::is_permutation(flags, redFlags(mirrored, aDay)));
}

// The same log, whose runs since a day have no distance.
Log inMinutesSince(LocalDate day, Log log)
{
    for (auto& run : log.runs)
        if (run.when.date >= day)
            run.measured.distance = std::nullopt;
    return log;
}

TEST(RedFlags, CountInMinutesWhereRunsHaveNoDistance)
{
    const auto lessAndNoBetter = sevenWeeks(kilometres(8), kilometres(4), 4, 4);
    const std::vector noBetter{RedFlag::NoBetterWithLessLoad};
    EXPECT_EQ(flagsIn(lessAndNoBetter), noBetter);
    EXPECT_EQ(flagsIn(inMinutesSince(2000y / 1 / 1, lessAndNoBetter)), noBetter);
    auto less = sevenWeeks(kilometres(8), kilometres(2), 0, 0);
    less.complaints = {aComplaint(daysAfter(less.runs.back().when.date, -42))};
    less.runs.insert(less.runs.begin(), aRun(daysAfter(less.complaints.front().date, -3), kilometres(99)));
    EXPECT_EQ(flagsIn(inMinutesSince(2000y / 1 / 1, less)), std::vector{RedFlag::NotRunningAsBefore});
}

TEST(RedFlags, DoNotTakeRunsWithoutADistanceForLessRunning)
{
    const auto same = sevenWeeks(kilometres(8), kilometres(8), 4, 4);
    const auto lastWeeks = daysAfter(same.runs.back().when.date, -20);
    EXPECT_EQ(flagsIn(inMinutesSince(lastWeeks, same)), std::vector<RedFlag>{});
    auto neither = inMinutesSince(lastWeeks, same);
    for (auto& run : neither.runs)
        run.measured.duration = std::nullopt;
    EXPECT_EQ(flagsIn(neither), std::vector<RedFlag>{}) << "how long they were nobody knows";
}

TEST(RedFlags, DoNotTakeAKneeForBetterThatAPainkillerMayHaveCalmed)
{
    auto log = sevenWeeks(kilometres(8), kilometres(4), 4, 4);
    const auto last = log.runs.back().when.date;
    for (int day = 1; day <= 21; ++day) { // the same load still, and scores of 0
        const auto run = aRun(daysAfter(last, day), kilometres(1));
        log.runs.push_back(run);
        log.painNotes.push_back(aPainNote(run, Moment::During, 0));
    }
    const auto hasNoBetter = [&] {
        const auto flags = flagsIn(log, daysAfter(last, 23));
        return std::ranges::find(flags, RedFlag::NoBetterWithLessLoad) != flags.end();
    };
    EXPECT_FALSE(hasNoBetter());
    for (auto& run : log.runs)
        run.preparation.painkiller = run.when.date > last;
    EXPECT_TRUE(hasNoBetter());
}

} // namespace
} // namespace patella
