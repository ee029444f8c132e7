// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/report/period_log.h"
#include "tests/support/builders.h"

namespace patella {
namespace {

using namespace test;

const Period novemberWeek{.from = daysAfter(aDay, -6), .to = aDay};

TEST(EntriesOfAPeriod, AreThoseOfItsDaysBothEndsIncluded)
{
    Log log;
    for (const int day : {-7, -6, 0, 1}) {
        log.runs.push_back(aRun(daysAfter(aDay, day)));
        log.careNotes.push_back(aCareNote(Care::Ice, daysAfter(aDay, day)));
        log.kneeChecks.push_back(aKneeCheck(daysAfter(aDay, day)));
    }
    const auto part = entriesOf(log, novemberWeek);
    EXPECT_EQ(part.runs, (std::vector{log.runs[1], log.runs[2]}));
    EXPECT_EQ(part.careNotes, (std::vector{log.careNotes[1], log.careNotes[2]}));
    EXPECT_EQ(part.kneeChecks, (std::vector{log.kneeChecks[1], log.kneeChecks[2]}));
}

TEST(EntriesOfAPeriod, HoldTheMorningAfterTheLastDayWithItsRun)
{
    Log log;
    log.runs = {aRun(aDay), aRun(daysAfter(aDay, -7))};
    auto morning = aPainNote(log.runs.front(), Moment::NextMorning);
    morning.date = daysAfter(aDay, 1);
    auto earlier = aPainNote(log.runs.back(), Moment::NextMorning);
    earlier.date = daysAfter(aDay, -6);
    log.painNotes = {morning, earlier};
    EXPECT_EQ(entriesOf(log, novemberWeek).painNotes, std::vector{morning});
}

TEST(EntriesOfAPeriod, HoldOnlyTheShoesThatWereRunIn)
{
    Log log;
    log.shoes = {aShoe("Blue"), aShoe("Red")};
    log.runs = {aRun()};
    log.runs.front().ground.shoe = log.shoes[1].id;
    EXPECT_EQ(entriesOf(log, novemberWeek).shoes, std::vector{log.shoes[1]});
}

TEST(EntriesOfAPeriod, HoldAComplaintThatGoesOnAndNothingElseAboutTheRunner)
{
    Log log;
    log.complaints = {aComplaint(daysAfter(aDay, -90)), aComplaint(daysAfter(aDay, -90))};
    log.complaints.front().ended = std::nullopt;
    log.complaints.back().ended = daysAfter(aDay, -20);
    log.profileFacts = {aProfileFact()};
    const auto part = entriesOf(log, novemberWeek);
    EXPECT_EQ(part.complaints, std::vector{log.complaints.front()});
    EXPECT_EQ(part.profileFacts, std::vector<ProfileFact>{});
}

} // namespace
} // namespace patella
