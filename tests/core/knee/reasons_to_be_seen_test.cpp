// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/knee/red_flags.h"
#include "tests/core/knee/flags_in.h"
#include "tests/support/builders.h"

#include <algorithm>
#include <utility>

namespace patella {
namespace {

using namespace test;

TEST(ReasonsToBeSeen, AreTheSignsOfWeeksAndNoRedFlags)
{
    EXPECT_EQ(kindOf(RedFlag::ComesBack), FlagKind::ReasonToBeSeen);
    EXPECT_EQ(kindOf(RedFlag::HurtsMoreAndMoreOften), FlagKind::ReasonToBeSeen);
    EXPECT_EQ(kindOf(RedFlag::PainAtRest), FlagKind::ReasonToBeSeen);
    EXPECT_EQ(kindOf(RedFlag::NightPain), FlagKind::RedFlag);
    EXPECT_EQ(kindOf(RedFlag::CalfSwollen), FlagKind::RedFlag);
}

TEST(ReasonsToBeSeen, EndWithTheFirstWeekInWhichThePlaceWasAskedAndDidNotHurt)
{
    const LocalDate sunday = 2026y / 11 / 22; // of the week of the last run
    auto log = runsEvery(7, 3, 3);
    const auto nextSunday = daysAfter(sunday, 7);
    EXPECT_EQ(flagsIn(log, nextSunday), std::vector{RedFlag::SamePlaceForWeeks}) << "nobody was asked";
    log.painNotes.push_back(aRestDayNote(daysAfter(sunday, 3), 1));
    EXPECT_EQ(flagsIn(log, daysAfter(nextSunday, -1)), std::vector{RedFlag::SamePlaceForWeeks});
    EXPECT_EQ(flagsIn(log, nextSunday), std::vector<RedFlag>{});
    EXPECT_EQ(redFlags(log, nextSunday).front().lapse,
        (FlagLapse{.on = nextSunday, .reason = LapseReason::TrendOver}));
}

TEST(ReasonsToBeSeen, EndWhenItHurtsNoMoreOftenThanBefore)
{
    const LocalDate sunday = 2026y / 11 / 22;
    auto log = runsEvery(4, 21, 0, sunday);
    for (std::size_t i = 0; i < 21; ++i) {
        log.painNotes[i].region = std::nullopt;
        log.painNotes[i].score = *Pain::of(i % 7 < 1 + i / 7 ? 3 : 0);
    }
    EXPECT_EQ(flagsIn(log, sunday), std::vector{RedFlag::HurtsMoreAndMoreOften});
    const auto later = daysAfter(sunday, 7);
    EXPECT_EQ(flagsIn(log, later), std::vector{RedFlag::HurtsMoreAndMoreOften}) << "silence ends nothing";
    for (int day = 1; day <= 7; ++day) {
        const auto run = aRun(daysAfter(sunday, day));
        log.runs.push_back(run);
        log.painNotes.push_back(aPainNote(run, Moment::During, 0));
    }
    EXPECT_EQ(flagsIn(log, later), std::vector<RedFlag>{});
}

TEST(ReasonsToBeSeen, SeeRunsThatHurtInSpiteOfAPainkiller)
{
    auto log = withoutPlaces(runsEvery(13, 2, 3));
    for (auto& run : log.runs)
        run.preparation.painkiller = true;
    EXPECT_EQ(flagsIn(log), std::vector{RedFlag::HurtsAfterPainkiller});
    log.painNotes.front().score = *Pain::of(2);
    EXPECT_EQ(flagsIn(log), std::vector<RedFlag>{});
}

// A place that hurt three weeks in a row, and a note in the week after.
std::vector<RedFlag> afterAWeekWith(PainNote note, std::vector<CareNote> care = {})
{
    const LocalDate sunday = 2026y / 11 / 22;
    auto log = runsEvery(7, 3, 3);
    note.date = daysAfter(sunday, 3);
    log.painNotes.push_back(note);
    for (auto& each : care)
        each.date = note.date;
    log.careNotes = std::move(care);
    return flagsIn(log, daysAfter(sunday, 7));
}

TEST(ReasonsToBeSeen, GoOnAfterAWeekThatHurtAtAPlaceNobodySaid)
{
    const std::vector stands{RedFlag::SamePlaceForWeeks};
    auto note = aRestDayNote(aDay, 8);
    note.region = std::nullopt;
    EXPECT_EQ(afterAWeekWith(note), stands) << "it may be this place";
    note.region = Region::Back;
    EXPECT_EQ(afterAWeekWith(note), std::vector<RedFlag>{}) << "it was another one";
    note.region = Region::Front;
    note.side = Side::Both;
    EXPECT_EQ(afterAWeekWith(note), stands) << "both are this knee too";
}

TEST(ReasonsToBeSeen, GoOnAfterAWeekWhoseCalmSomethingMayHaveMasked)
{
    const auto calm = aRestDayNote(aDay, 0);
    EXPECT_EQ(afterAWeekWith(calm, {aCareNote(Care::Painkiller)}), std::vector{RedFlag::SamePlaceForWeeks});
    EXPECT_EQ(afterAWeekWith(calm, {aCareNote(Care::Ice)}), std::vector<RedFlag>{});
}

TEST(ReasonsToBeSeen, OfBothKneesEndOnlyWithAWeekInWhichEachWasAsked)
{
    const LocalDate sunday = 2026y / 11 / 22;
    auto log = runsEvery(7, 3, 3);
    for (auto& note : log.painNotes)
        note.side = Side::Both;
    log.painNotes.push_back(aRestDayNote(daysAfter(sunday, 3), 0));
    EXPECT_EQ(flagsIn(log, daysAfter(sunday, 7)), std::vector{RedFlag::SamePlaceForWeeks});
    log.painNotes.push_back(aRestDayNote(daysAfter(sunday, 4), 0));
    log.painNotes.back().side = Side::Right;
    EXPECT_EQ(flagsIn(log, daysAfter(sunday, 7)), std::vector<RedFlag>{});
}

// Eight runs after which it hurt, and eight in the four weeks after them with calm ones.
Log calmAgain(bool withPainkiller)
{
    const LocalDate sunday = 2026y / 11 / 22;
    Log log;
    for (int i = 0; i < 16; ++i) {
        const auto run = aRun(daysAfter(sunday, 3 * (i - 15)));
        log.runs.push_back(run);
        log.runs.back().preparation.painkiller = withPainkiller && i >= 8;
        log.painNotes.push_back(aPainNote(run, Moment::After, i < 8 ? 4 : 0));
        log.painNotes.back().region = std::nullopt;
    }
    return log;
}

TEST(ReasonsToBeSeen, DoNotEndWithRunsWhosePainAPainkillerMayHaveHidden)
{
    const auto hasMost = [](const Log& log) {
        const auto flags = flagsIn(log, 2026y / 11 / 22);
        return std::ranges::find(flags, RedFlag::HurtsAfterMostRuns) != flags.end();
    };
    EXPECT_TRUE(hasMost(calmAgain(true)));
    EXPECT_FALSE(hasMost(calmAgain(false)));
}

TEST(ReasonsToBeSeen, CountAPainkillerThatCareNotesShortlyBeforeARun)
{
    const auto flagsWith = [](TimeOfDay taken) {
        auto log = withoutPlaces(runsEvery(13, 3, 3));
        for (auto& run : log.runs) {
            run.when.start = TimeOfDay{18h};
            log.careNotes.push_back(aCareNote(Care::Painkiller, run.when.date));
            log.careNotes.back().time = taken;
        }
        return flagsIn(log);
    };
    const std::vector both{RedFlag::PainkillersToRun, RedFlag::HurtsAfterPainkiller};
    EXPECT_EQ(flagsWith(TimeOfDay{17h}), both);
    EXPECT_EQ(flagsWith(TimeOfDay{10h + 1min}), both);
    EXPECT_EQ(flagsWith(TimeOfDay{10h}), std::vector<RedFlag>{}) << "eight hours before";
    EXPECT_EQ(flagsWith(TimeOfDay{19h}), std::vector<RedFlag>{}) << "after the run";
}

} // namespace
} // namespace patella
