// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/report/about_runner.h"
#include "core/report/main_complaint.h"
#include "tests/support/builders.h"

namespace patella {
namespace {

using namespace test;

ProfileFact fact(Fact kind, const std::string& value, LocalDate date, const std::string& name = {})
{
    auto made = aProfileFact(kind, value);
    made.date = date;
    made.name = name;
    made.side = std::nullopt;
    return made;
}

TEST(ProfileOfAReport, HoldsNothingTheRunnerDidNotChoose)
{
    const Log log{.profileFacts = {fact(Fact::BirthYear, "1985", aDay), fact(Fact::Weight, "62", aDay)}};
    EXPECT_TRUE(chosenFacts(log, {}, aDay).empty());
    const auto chosen = chosenFacts(log, {Fact::Weight}, aDay);
    ASSERT_EQ(chosen.size(), 1U);
    EXPECT_EQ(chosen[0].value, "62");
}

TEST(ProfileOfAReport, HoldsTheLatestOfEachAndTwoOperationsTwice)
{
    const Log log{
        .profileFacts = {fact(Fact::Weight, "60", 2026y / 1 / 1), fact(Fact::Weight, "62", 2026y / 5 / 1),
            fact(Fact::Weight, "64", 2027y / 1 / 1), fact(Fact::Surgery, "2012", aDay, "meniscus"),
            fact(Fact::Surgery, "2015", aDay, "ligament")}};
    const auto chosen = chosenFacts(log, {Fact::Weight, Fact::Surgery}, aDay);
    ASSERT_EQ(chosen.size(), 3U);
    EXPECT_EQ(chosen[0].value, "62");
}

TEST(MainComplaint, IsTheOpenOneThatBeganLast)
{
    auto old = aComplaint(2026y / 1 / 1);
    auto recent = aComplaint(2026y / 6 / 1);
    auto over = aComplaint(2026y / 8 / 1);
    over.ended = 2026y / 9 / 1;
    const auto toCome = aComplaint(daysAfter(aDay, 1));
    const Log log{.complaints = {old, recent, over, toCome}};
    EXPECT_EQ(mainComplaint(log, aDay), recent);
    EXPECT_EQ(otherComplaints(log, {.from = 2026y / 9 / 1, .to = aDay}, recent), (std::vector{over, old}));
    EXPECT_EQ(otherComplaints(log, {.from = 2026y / 9 / 2, .to = aDay}, recent), std::vector{old});
}

TEST(GoalRace, IsTheNextOneToCome)
{
    const Log log{.profileFacts = {fact(Fact::GoalRace, "10 km", daysAfter(aDay, -1), "Past"),
                      fact(Fact::GoalRace, "42 km", daysAfter(aDay, 90), "Spring"),
                      fact(Fact::GoalRace, "21 km", aDay, "Today")}};
    EXPECT_EQ(goalRace(log, aDay)->name, "Today");
    EXPECT_EQ(goalRace(log, daysAfter(aDay, 1))->name, "Spring");
    EXPECT_EQ(goalRace({}, aDay), std::nullopt);
}

TEST(OpenQuestion, IsThatOfTheNextVisitElseTheUnansweredOneOfTheLast)
{
    auto last = aVisit(daysAfter(aDay, -7));
    last.question = "May I run?";
    last.said = {};
    auto next = aVisit(daysAfter(aDay, 7));
    next.question = "And now?";
    EXPECT_EQ(openQuestion({.visits = {last, next}}, aDay), next);
    EXPECT_EQ(openQuestion({.visits = {last}}, aDay), last);
    last.said = "Yes.";
    EXPECT_EQ(openQuestion({.visits = {last}}, aDay), std::nullopt);
    next.question = {};
    EXPECT_EQ(openQuestion({.visits = {last, next}}, aDay), std::nullopt);
    EXPECT_EQ(nextVisit({.visits = {last, next}}, aDay), next);
}

TEST(NextVisit, IsAlsoTheNextCheckThatTheLastOneAgreedOn)
{
    auto last = aVisit(daysAfter(aDay, -7));
    last.who = "Lena";
    last.nextCheck = daysAfter(aDay, 8);
    const auto next = nextVisit({.visits = {last}}, aDay);
    ASSERT_TRUE(next);
    EXPECT_EQ(next->date, daysAfter(aDay, 8));
    EXPECT_EQ(next->who, "Lena");
    EXPECT_EQ(next->said, "") << "what was said is of the visit that was";
    EXPECT_FALSE(nextVisit({.visits = {last}}, daysAfter(aDay, 9)));
    const auto sooner = aVisit(daysAfter(aDay, 3));
    EXPECT_EQ(nextVisit({.visits = {last, sooner}}, aDay), sooner);
}

TEST(VisitsSoFar, AreThoseSinceTheComplaintAndEveryPictureAndOperation)
{
    const auto visit = [](int daysAgo, VisitKind kind, std::string said) {
        auto made = aVisit(daysAfter(aDay, -daysAgo));
        made.kind = kind;
        made.said = std::move(said);
        made.diagnosis = "";
        return made;
    };
    const Log log{.visits = {visit(900, VisitKind::Imaging, "no tear"), visit(800, VisitKind::Doctor, "rest"),
                      visit(50, VisitKind::Doctor, "rest"), visit(3, VisitKind::Physiotherapist, ""),
                      visit(0, VisitKind::Physiotherapist, ""), visit(-5, VisitKind::Doctor, "")}};
    const Period month{.from = daysAfter(aDay, -30), .to = aDay};
    const auto days = [&](const std::optional<Complaint>& complaint) {
        std::vector<int> ago;
        for (const auto& each : visitsSoFar(log, month, complaint))
            ago.push_back(daysBetween(each.date, aDay));
        return ago;
    };
    EXPECT_EQ(days(std::nullopt), (std::vector{3, 900}));
    EXPECT_EQ(days(aComplaint(daysAfter(aDay, -60))), (std::vector{3, 50, 900}));
}

} // namespace
} // namespace patella
