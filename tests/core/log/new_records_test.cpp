// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/log/new_records.h"
#include "tests/support/builders.h"

namespace patella {
namespace {

using namespace test;

TEST(NewKneeCheck, IsOfTheKneeThatHurtLast)
{
    auto note = aRestDayNote(daysAfter(aDay, -3), 2);
    note.side = Side::Right;
    auto painless = aRestDayNote(daysAfter(aDay, -1), 0);
    painless.side = Side::Left;
    EXPECT_EQ(newKneeCheck({.painNotes = {note, painless}}, aDay).side, Side::Right);
    EXPECT_EQ(newKneeCheck({}, aDay).side, Side::Left);
}

TEST(NewKneeCheck, IsTheOneOfThatKneeAndDayWhenThereIsOne)
{
    const auto check = aKneeCheck(aDay, Side::Right);
    EXPECT_EQ(newKneeCheck({.kneeChecks = {check}}, aDay), check);
    EXPECT_NE(newKneeCheck({.kneeChecks = {check}}, daysAfter(aDay, 1)).id, check.id);
}

TEST(NewRecords, BeginWithWhatIsUsuallyRight)
{
    EXPECT_EQ(newVisit(aDay).kind, VisitKind::Physiotherapist);
    auto taped = aCareNote(Care::Tape, daysAfter(aDay, -1));
    taped.side = Side::Right;
    const auto iced = aCareNote(Care::Ice, daysAfter(aDay, -3));
    const auto again = newCareNote({.careNotes = {taped, iced}}, aDay);
    EXPECT_EQ(again.care, Care::Tape) << "as it was done last";
    EXPECT_EQ(again.side, Side::Right);
    EXPECT_EQ(newComplaint({.kneeChecks = {aKneeCheck(aDay, Side::Right)}}, aDay).side, Side::Right);
    EXPECT_EQ(newProfileFact({}, aDay).fact, Fact::BirthYear);
    EXPECT_EQ(newProfileFact({.profileFacts = {aProfileFact(Fact::BirthYear)}}, aDay).fact, Fact::Height);
}

} // namespace
} // namespace patella
