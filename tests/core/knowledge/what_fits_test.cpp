// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/knowledge/knowledge.h"
#include "core/knowledge/what_fits.h"
#include "tests/support/builders.h"
#include "tests/support/knowledge_files.h"

#include <algorithm>

namespace patella::knowledge {
namespace {

using namespace test;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

// Runs on the days before today, each sore at one place.
Log soreAt(Region region, int runs = 6)
{
    Log log;
    for (int day = runs; day > 0; --day) {
        const auto run = aRun(daysAfter(aDay, -day), kilometres(10));
        auto note = aPainNote(run, Moment::During, 4);
        note.side = Side::Left;
        note.region = region;
        note.quality = std::nullopt;
        note.triggers = std::nullopt;
        note.onset = std::nullopt;
        note.course = std::nullopt;
        note.tender = std::nullopt;
        log.runs.push_back(run);
        log.painNotes.push_back(note);
    }
    return log;
}

void addFact(Log& log, Fact fact, const std::string& value)
{
    log.profileFacts.push_back(aProfileFact(fact, value));
}

WhatFits fitsOf(const Log& log, Side knee = Side::Left)
{
    return whatFits({.log = log, .today = aDay, .knee = knee});
}

std::vector<std::string> namesOf(const WhatFits& found)
{
    std::vector<std::string> names;
    for (const auto& each : found.conditions)
        names.push_back(each.condition);
    return names;
}

struct PlaceOfCondition {
    Region region;
    const char* condition;
};

class ConditionAtAPlace : public testing::TestWithParam<PlaceOfCondition> { };

TEST_P(ConditionAtAPlace, IsNamedThereAndNotElsewhere)
{
    EXPECT_THAT(namesOf(fitsOf(soreAt(GetParam().region))), Contains(GetParam().condition));
    const auto elsewhere = GetParam().region == Region::Front ? Region::Unclear : Region::Front;
    EXPECT_THAT(namesOf(fitsOf(soreAt(elsewhere))), testing::Not(Contains(GetParam().condition)));
}

INSTANTIATE_TEST_SUITE_P(Places, ConditionAtAPlace,
    testing::Values(PlaceOfCondition{Region::Front, "kneecap-pain"},
        PlaceOfCondition{Region::BelowKneecap, "patellar-tendon"},
        PlaceOfCondition{Region::BesideTendon, "fat-pad"},
        PlaceOfCondition{Region::AboveKneecap, "quadriceps-tendon"},
        PlaceOfCondition{Region::OuterSide, "iliotibial-band"},
        PlaceOfCondition{Region::OuterJointLine, "meniscus"},
        PlaceOfCondition{Region::InnerJointLine, "ligament"},
        PlaceOfCondition{Region::InnerBelow, "bone-stress"}, PlaceOfCondition{Region::Back, "baker-cyst"},
        PlaceOfCondition{Region::Whole, "synovitis"}, PlaceOfCondition{Region::Unclear, "referred"}));

TEST(WhatFits, SaysNothingBeforeThreeSoreDaysHaveAPlace)
{
    EXPECT_THAT(fitsOf({}).conditions, IsEmpty());
    EXPECT_THAT(fitsOf(soreAt(Region::Front, 2)).conditions, IsEmpty());
    EXPECT_THAT(fitsOf(soreAt(Region::Front, 3)).conditions, SizeIs(1));
}

TEST(WhatFits, NeverNamesMoreThanThree)
{
    auto log = soreAt(Region::Back);
    for (auto& note : soreAt(Region::Whole).painNotes)
        log.painNotes.push_back(note);
    for (auto& note : soreAt(Region::InnerJointLine).painNotes)
        log.painNotes.push_back(note);
    EXPECT_THAT(fitsOf(log).conditions, SizeIs(3));
}

TEST(WhatFits, CountsWhatFitsWhatDoesNotAndWhatWasNeverAsked)
{
    auto log = soreAt(Region::OuterSide);
    for (auto& note : log.painNotes) {
        note.onset = kilometres(5);
        note.quality = ChoiceSet{PainQuality::Dull};
    }
    const auto found = fitsOf(log);
    const auto band = std::ranges::find(found.conditions, "iliotibial-band", &ConditionFit::condition);
    ASSERT_NE(band, found.conditions.end());
    EXPECT_THAT(band->fits, ElementsAre(FoundTrait{Trait::SimilarDistance, 6, 6}));
    EXPECT_THAT(band->doesNotFit, ElementsAre(FoundTrait{Trait::Sharp, 0, 6}));
    EXPECT_THAT(band->neverAsked, ElementsAre(Trait::Downhill, Trait::Swelling, Trait::Catching));
}

TEST(WhatFits, TakesAStartThatVariesForNoSimilarDistance)
{
    auto log = soreAt(Region::OuterSide);
    int km = 1;
    for (auto& note : log.painNotes)
        note.onset = kilometres(km += 2);
    const auto found = fitsOf(log);
    const auto band = std::ranges::find(found.conditions, "iliotibial-band", &ConditionFit::condition);
    ASSERT_NE(band, found.conditions.end());
    EXPECT_THAT(band->doesNotFit, Contains(FoundTrait{Trait::SimilarDistance, 2, 6}));
}

TEST(WhatFits, CountsWhatSpeaksForSomethingElseAgainst)
{
    auto log = soreAt(Region::Front);
    auto check = aKneeCheck(aDay, Side::Left);
    check.swelling = Swelling::Clear;
    log.kneeChecks = {check};
    const auto kneecap = fitsOf(log).conditions.front();
    EXPECT_THAT(kneecap.doesNotFit, Contains(FoundTrait{Trait::Swelling, 1, 1}));
}

TEST(WhatFits, NamesWhatBelongsToAnAgeOnlyAtThatAge)
{
    auto log = soreAt(Region::Front);
    EXPECT_THAT(namesOf(fitsOf(log)), ElementsAre("kneecap-pain")) << "no age is no fifty";
    addFact(log, Fact::BirthYear, "1990");
    EXPECT_THAT(namesOf(fitsOf(log)), ElementsAre("kneecap-pain"));
    log.profileFacts.clear();
    addFact(log, Fact::BirthYear, "1970");
    EXPECT_THAT(namesOf(fitsOf(log)), Contains("kneecap-arthritis"));
}

TEST(WhatFits, AsksWhatPartsTheConditionsMostEvenly)
{
    // At the back three are named: two know swelling and a squat, one of them a twist, one fast running.
    const auto found = fitsOf(soreAt(Region::Back));
    ASSERT_THAT(found.conditions, SizeIs(3));
    ASSERT_TRUE(found.question);
    std::size_t open = 0;
    for (const auto& each : found.conditions)
        open += std::ranges::count(each.neverAsked, *found.question) > 0 ? 1 : 0;
    EXPECT_GT(open, 0U);
    EXPECT_LT(open, 3U) << "all of them would wait for it";
}

TEST(WhatFits, LooksAtOneKneeAndTwelveWeeks)
{
    auto log = soreAt(Region::Front);
    EXPECT_THAT(fitsOf(log, Side::Right).conditions, IsEmpty());
    EXPECT_THAT(fitsOf(log, Side::Both).conditions, SizeIs(1));
    for (auto& note : log.painNotes)
        note.date = daysAfter(note.date, -daysOfTraits);
    EXPECT_THAT(fitsOf(log).conditions, IsEmpty());
}

TEST(WhatFits, KnowsConditionsThatTheGuideExplains)
{
    const auto knowledge = readKnowledge(knowledgeFiles()).knowledge;
    std::set<std::string> hinted;
    for (const auto* condition : knowledge.ofKind(Kind::Condition))
        if (!condition->hint.isEmpty())
            hinted.insert(condition->id);
    const auto known = conditionsWithTraits();
    EXPECT_EQ(hinted, std::set<std::string>(known.begin(), known.end()));
}

struct TraitCase {
    Trait trait;
    void (*answer)(Log&);
};

class TraitOfAKnee : public testing::TestWithParam<TraitCase> { };

TEST_P(TraitOfAKnee, IsFoundOnceItWasAnswered)
{
    auto log = soreAt(Region::Front);
    const AskedOfTraits asked{.log = log, .today = aDay, .knee = Side::Left};
    EXPECT_EQ(foundIn(asked, GetParam().trait).answer(), TraitAnswer::NotAsked);
    GetParam().answer(log);
    EXPECT_EQ(foundIn(asked, GetParam().trait).answer(), TraitAnswer::Yes);
}

template <Trigger trigger> void triggered(Log& log) { log.painNotes.back().triggers = ChoiceSet{trigger}; }

KneeCheck& checked(Log& log)
{
    auto check = aKneeCheck(aDay, Side::Left);
    check.swelling = std::nullopt;
    check.signs = std::nullopt;
    check.morningStiffness = std::nullopt;
    check.gaveWay = std::nullopt;
    check.elsewhere = std::nullopt;
    log.kneeChecks.push_back(check);
    return log.kneeChecks.back();
}

INSTANTIATE_TEST_SUITE_P(All, TraitOfAKnee,
    testing::Values(TraitCase{Trait::StairsDown, triggered<Trigger::StairsDown>},
        TraitCase{Trait::Squatting, triggered<Trigger::Squatting>},
        TraitCase{Trait::LongSitting, triggered<Trigger::Sitting>},
        TraitCase{Trait::Downhill, triggered<Trigger::Downhill>},
        TraitCase{Trait::Jumping, triggered<Trigger::Jumping>},
        TraitCase{Trait::FastRunning, triggered<Trigger::FastRunning>},
        TraitCase{Trait::Straightening, triggered<Trigger::Straightening>},
        TraitCase{Trait::Standing, triggered<Trigger::Standing>},
        TraitCase{Trait::RestOrNight, triggered<Trigger::Night>},
        TraitCase{Trait::WarmsUp, [](Log& log) { log.painNotes.back().course = PainCourse::WarmedUp; }},
        TraitCase{Trait::Tender, [](Log& log) { log.painNotes.back().tender = true; }},
        TraitCase{
            Trait::Sharp, [](Log& log) { log.painNotes.back().quality = ChoiceSet{PainQuality::Sharp}; }},
        TraitCase{Trait::Dull, [](Log& log) { log.painNotes.back().quality = ChoiceSet{PainQuality::Dull}; }},
        TraitCase{Trait::Catching, [](Log& log) { checked(log).signs = ChoiceSet{KneeSign::Catching}; }},
        TraitCase{Trait::Swelling, [](Log& log) { checked(log).swelling = Swelling::Slight; }},
        TraitCase{Trait::ShortStiffness, [](Log& log) { checked(log).morningStiffness = 30min; }},
        TraitCase{Trait::LongStiffness, [](Log& log) { checked(log).morningStiffness = 31min; }},
        TraitCase{Trait::GivesWay, [](Log& log) { checked(log).gaveWay = Count::of(1); }},
        TraitCase{
            Trait::HipOrBack, [](Log& log) { checked(log).elsewhere = ChoiceSet{OtherPlace::LowBack}; }},
        TraitCase{Trait::OtherJoints,
            [](Log& log) { checked(log).elsewhere = ChoiceSet{OtherPlace::OtherJoints}; }},
        TraitCase{Trait::UnderEighteen, [](Log& log) { addFact(log, Fact::BirthYear, "2009"); }},
        TraitCase{Trait::FromFortyFive, [](Log& log) { addFact(log, Fact::BirthYear, "1981"); }},
        TraitCase{Trait::FromFifty, [](Log& log) { addFact(log, Fact::BirthYear, "1976"); }},
        TraitCase{Trait::Twist,
            [](Log& log) {
                auto complaint = aComplaint(daysAfter(aDay, -9));
                complaint.side = Side::Left;
                complaint.ended = std::nullopt;
                complaint.mechanism = ChoiceSet{Mechanism::Twist};
                log.complaints.push_back(complaint);
            }},
        TraitCase{Trait::SimilarDistance, [](Log& log) {
                      for (auto& note : log.painNotes)
                          note.onset = kilometres(4);
                  }}));

struct Tallied {
    Trait trait;
    int yes;
    int asked;
    TraitAnswer answer;
};

class TraitTallies : public testing::TestWithParam<Tallied> { };

TEST_P(TraitTallies, SayYesFromAQuarterOnAndOfADistanceFromThreeQuarters)
{
    const auto& [trait, yes, asked, answer] = GetParam();
    EXPECT_EQ((FoundTrait{.trait = trait, .yes = yes, .asked = asked}).answer(), answer)
        << yes << " of " << asked;
}

INSTANTIATE_TEST_SUITE_P(Borders, TraitTallies,
    testing::Values(Tallied{Trait::Downhill, 0, 0, TraitAnswer::NotAsked},
        Tallied{Trait::Downhill, 0, 1, TraitAnswer::No}, Tallied{Trait::Downhill, 1, 4, TraitAnswer::Yes},
        Tallied{Trait::Downhill, 1, 5, TraitAnswer::No}, Tallied{Trait::Downhill, 2, 8, TraitAnswer::Yes},
        Tallied{Trait::Downhill, 2, 9, TraitAnswer::No},
        Tallied{Trait::SimilarDistance, 0, 0, TraitAnswer::NotAsked},
        Tallied{Trait::SimilarDistance, 3, 4, TraitAnswer::Yes},
        Tallied{Trait::SimilarDistance, 2, 4, TraitAnswer::No},
        Tallied{Trait::SimilarDistance, 5, 7, TraitAnswer::No},
        Tallied{Trait::SimilarDistance, 6, 8, TraitAnswer::Yes}));

struct TwistedOn {
    const char* name;
    Side side;
    int day; // after today
    std::optional<int> ended;
    TraitAnswer answer;
};

class Twists : public testing::TestWithParam<TwistedOn> { };

TEST_P(Twists, AreThoseOfThisKneeThatAreOpenOrEndedOfLate)
{
    auto complaint = aComplaint(daysAfter(aDay, GetParam().day));
    complaint.side = GetParam().side;
    complaint.mechanism = ChoiceSet{Mechanism::Twist};
    complaint.ended = GetParam().ended ? std::optional(daysAfter(aDay, *GetParam().ended)) : std::nullopt;
    const Log log{.complaints = {complaint}};
    const AskedOfTraits asked{.log = log, .today = aDay, .knee = Side::Left};
    EXPECT_EQ(foundIn(asked, Trait::Twist).answer(), GetParam().answer);
}

INSTANTIATE_TEST_SUITE_P(Complaints, Twists,
    testing::Values(TwistedOn{"open", Side::Left, -400, std::nullopt, TraitAnswer::Yes},
        TwistedOn{"ofBothKnees", Side::Both, -9, std::nullopt, TraitAnswer::Yes},
        TwistedOn{"ofTheOtherKnee", Side::Right, -9, std::nullopt, TraitAnswer::NotAsked},
        TwistedOn{"ofToday", Side::Left, 0, std::nullopt, TraitAnswer::Yes},
        TwistedOn{"ofTomorrow", Side::Left, 1, std::nullopt, TraitAnswer::NotAsked},
        TwistedOn{"endedTwelveWeeksAgo", Side::Left, -200, 1 - daysOfTraits, TraitAnswer::Yes},
        TwistedOn{"endedADayEarlier", Side::Left, -200, -daysOfTraits, TraitAnswer::NotAsked}),
    [](const auto& each) { return std::string(each.param.name); });

} // namespace
} // namespace patella::knowledge
