// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/knee/red_flags.h"
#include "tests/core/knee/flags_in.h"
#include "tests/support/builders.h"

namespace patella {
namespace {

using namespace test;

struct Tick {
    const char* name;
    RedFlag flag;
    Urgency urgency;
    void (*tick)(KneeCheck&);
};

class TickedSigns : public testing::TestWithParam<Tick> { };

TEST_P(TickedSigns, RaiseTheirFlagAndNoOther)
{
    auto check = aBlankCheck();
    check.side = Side::Right;
    GetParam().tick(check);
    const auto flags = redFlags({.kneeChecks = {check}}, aDay);
    ASSERT_EQ(flags.size(), 1U);
    EXPECT_EQ(flags[0].flag, GetParam().flag);
    EXPECT_EQ(flags[0].urgency, GetParam().urgency);
    EXPECT_EQ(flags[0].source, FlagSource::KneeChecks);
    EXPECT_EQ(flags[0].side, Side::Right);
    EXPECT_EQ(flags[0].since, aDay);
    EXPECT_TRUE(flags[0].stands());
}

template <Alarm alarm> void ring(KneeCheck& check) { check.alarms = {alarm}; }
template <KneeSign sign> void show(KneeCheck& check) { check.signs = {sign}; }

INSTANTIATE_TEST_SUITE_P(Signs, TickedSigns,
    testing::Values(Tick{"hot", RedFlag::HotSwollenKnee, Urgency::Emergency, ring<Alarm::HotAndRed>},
        Tick{"feverWithSwelling", RedFlag::HotSwollenKnee, Urgency::Emergency,
            [](KneeCheck& check) {
                check.alarms = {Alarm::Fever};
                check.swelling = Swelling::Slight;
            }},
        Tick{"feverAlone", RedFlag::Fever, Urgency::WithinDays, ring<Alarm::Fever>},
        Tick{"weight", RedFlag::CannotBearWeight, Urgency::Emergency, ring<Alarm::CannotBearWeight>},
        Tick{"deformed", RedFlag::Deformed, Urgency::Emergency, ring<Alarm::Deformed>},
        Tick{"kneecap", RedFlag::KneecapOutOfPlace, Urgency::Emergency, ring<Alarm::KneecapOutOfPlace>},
        Tick{"straightLeg", RedFlag::CannotLiftStraightLeg, Urgency::Emergency,
            ring<Alarm::CannotLiftStraightLeg>},
        Tick{"calf", RedFlag::CalfSwollen, Urgency::Emergency, ring<Alarm::CalfSwollen>},
        Tick{"foot", RedFlag::ColdOrNumbFoot, Urgency::Emergency, ring<Alarm::ColdOrNumbFoot>},
        Tick{"bone", RedFlag::BoneTender, Urgency::WithinDays, ring<Alarm::BoneTender>},
        Tick{"straighten", RedFlag::CannotStraighten, Urgency::Emergency, show<KneeSign::CannotStraighten>},
        Tick{"bend", RedFlag::CannotBend, Urgency::WithinDays, show<KneeSign::CannotBend>},
        Tick{"locking", RedFlag::Locking, Urgency::Emergency, show<KneeSign::Locking>},
        Tick{"catching", RedFlag::Catching, Urgency::WithinDays, show<KneeSign::Catching>},
        Tick{"night", RedFlag::NightPain, Urgency::WithinDays, show<KneeSign::NightPain>},
        Tick{"pop", RedFlag::Pop, Urgency::WithinDays, show<KneeSign::Pop>},
        Tick{"largeSwellingAtOnce", RedFlag::SwellingWithinTwoHours, Urgency::Emergency,
            [](KneeCheck& check) {
                check.swelling = Swelling::Clear;
                check.swellingCame = SwellingOnset::WithinTwoHours;
            }},
        Tick{"hardToWalkOnAndSwollen", RedFlag::HardToWalkAndSwollen, Urgency::WithinDays,
            [](KneeCheck& check) {
                check.walking = Difficulty::Much;
                check.swelling = Swelling::Slight;
            }},
        Tick{"cracklingAndSitting", RedFlag::CracklingAndSitting, Urgency::WithinWeeks,
            [](KneeCheck& check) {
                check.crackling = {Crackling::Stairs};
                check.sitting = Difficulty::Some;
            }},
        Tick{"stiff", RedFlag::MorningStiffness, Urgency::WithinDays,
            [](KneeCheck& check) { check.morningStiffness = 31min; }},
        Tick{"givesWayTwice", RedFlag::GivingWay, Urgency::WithinDays,
            [](KneeCheck& check) { check.gaveWay = Count::of(2); }}),
    [](const auto& each) { return std::string(each.param.name); });

struct Harmless {
    const char* name;
    void (*tick)(KneeCheck&);
};

class HarmlessAnswers : public testing::TestWithParam<Harmless> { };

TEST_P(HarmlessAnswers, RaiseNoFlag)
{
    auto check = aBlankCheck();
    GetParam().tick(check);
    EXPECT_EQ(flagsIn({.kneeChecks = {check}}), std::vector<RedFlag>{});
}

INSTANTIATE_TEST_SUITE_P(Answers, HarmlessAnswers,
    testing::Values(Harmless{"clicking", show<KneeSign::Clicking>},
        Harmless{"halfAnHourStiff", [](KneeCheck& check) { check.morningStiffness = 30min; }},
        Harmless{"givesWayOnce", [](KneeCheck& check) { check.gaveWay = Count::of(1); }},
        Harmless{"slightSwelling", [](KneeCheck& check) { check.swelling = Swelling::Slight; }},
        Harmless{"cracklingAlone", [](KneeCheck& check) { check.crackling = {Crackling::Stairs}; }},
        Harmless{"hardToSitAlone", [](KneeCheck& check) { check.sitting = Difficulty::Much; }},
        Harmless{"cracklesNever",
            [](KneeCheck& check) {
                check.crackling = ChoiceSet<Crackling>();
                check.sitting = Difficulty::Much;
            }},
        Harmless{"someTroubleWalkingAndSwollen",
            [](KneeCheck& check) {
                check.walking = Difficulty::Some;
                check.swelling = Swelling::Slight;
            }},
        Harmless{"hardToWalkOnce", [](KneeCheck& check) { check.walking = Difficulty::Much; }},
        Harmless{"none", [](KneeCheck& check) { check.alarms = ChoiceSet<Alarm>(); }}),
    [](const auto& each) { return std::string(each.param.name); });

TEST(ReportedFlags, CountsGivingWayOverFourteenDays)
{
    const auto once = [](LocalDate date) {
        auto check = aBlankCheck(date);
        check.gaveWay = Count::of(1);
        return check;
    };
    const auto twice = [&](int daysApart) {
        return flagsIn({.kneeChecks = {once(daysAfter(aDay, -daysApart)), once(aDay)}});
    };
    EXPECT_EQ(twice(0), std::vector{RedFlag::GivingWay});
    EXPECT_EQ(twice(13), std::vector{RedFlag::GivingWay});
    EXPECT_EQ(twice(14), std::vector<RedFlag>{});
}

// Checks so many days ago: of a swollen knee, of one that was not, and without a word about it.
struct Swollen {
    const char* name;
    std::vector<int> swollen;
    std::vector<int> notSwollen;
    std::vector<int> notAsked;
    bool stays;
};

void PrintTo(const Swollen& checks, std::ostream* stream) { *stream << checks.name; }

class SwellingOfDays : public testing::TestWithParam<Swollen> { };

TEST_P(SwellingOfDays, StaysWhenItLastsOverFortyEightHours)
{
    Log log;
    const auto add = [&](const std::vector<int>& daysAgo, std::optional<Swelling> swelling) {
        for (const int days : daysAgo) {
            log.kneeChecks.push_back(aKneeCheck(daysAfter(aDay, -days)));
            log.kneeChecks.back().swelling = swelling;
        }
    };
    add(GetParam().swollen, Swelling::Slight);
    add(GetParam().notSwollen, Swelling::None);
    add(GetParam().notAsked, std::nullopt);
    const auto stays = std::vector{RedFlag::SwellingThatStays};
    EXPECT_EQ(flagsIn(log), GetParam().stays ? stays : std::vector<RedFlag>{});
}

INSTANTIATE_TEST_SUITE_P(Checks, SwellingOfDays,
    testing::Values(Swollen{"once", {0}, {}, {}, false},
        Swollen{"maybeTwentyFiveHours", {2, 0}, {}, {}, false}, Swollen{"threeDays", {3, 0}, {}, {}, true},
        Swollen{"aWeekApart", {7, 0}, {}, {}, true}, Swollen{"maybeAnotherSwelling", {8, 0}, {}, {}, false},
        Swollen{"eightDaysWithOneBetween", {8, 4, 0}, {}, {}, true},
        Swollen{"eightDaysBeforeTwoMore", {10, 2, 0}, {}, {}, false},
        Swollen{"goneBetween", {3, 0}, {1}, {}, false}, Swollen{"goneBefore", {3, 0}, {4}, {}, true},
        Swollen{"nobodyAskedBetween", {3, 0}, {}, {1}, true}),
    [](const auto& each) { return std::string(each.param.name); });

TEST(ReportedFlags, NeverMixTheKnees)
{
    auto left = aBlankCheck(daysAfter(aDay, -1));
    auto right = aBlankCheck();
    left.gaveWay = right.gaveWay = Count::of(1);
    right.side = Side::Right;
    EXPECT_EQ(flagsIn({.kneeChecks = {left, right}}), std::vector<RedFlag>{});
}

TEST(ReportedFlags, HearOfNightsAndRestFromThePainNotes)
{
    auto night = aRestDayNote(aDay, 3);
    night.triggers = {Trigger::Night, Trigger::Resting};
    EXPECT_EQ(flagsIn({.painNotes = {night}}), (std::vector{RedFlag::NightPain, RedFlag::PainAtRest}));
    night.score = *Pain::of(0);
    EXPECT_EQ(flagsIn({.painNotes = {night}}), std::vector<RedFlag>{}) << "nothing hurt";
}

TEST(ReportedFlags, TakeALimpOfTheYoungSeriously)
{
    auto note = aRestDayNote(aDay, 2);
    note.limp = true;
    const auto flags = [&](const std::string& born) {
        return flagsIn({.painNotes = {note}, .profileFacts = {aProfileFact(Fact::BirthYear, born)}});
    };
    EXPECT_EQ(flags("2010"), std::vector{RedFlag::YoungWithLimp}) << "may still be 15";
    EXPECT_EQ(flags("2009"), std::vector<RedFlag>{});
    EXPECT_EQ(flags("unknown"), std::vector<RedFlag>{});
}

TEST(ReportedFlags, RememberTheMedicalHistoryWhenTheKneeHurts)
{
    auto history = aProfileFact(Fact::MedicalHistory, "steroids");
    history.date = daysAfter(aDay, -100);
    EXPECT_EQ(
        flagsIn({.painNotes = {aRestDayNote(aDay, 0)}, .profileFacts = {history}}), std::vector<RedFlag>{});
    EXPECT_EQ(flagsIn({.painNotes = {aRestDayNote(aDay, 1)}, .profileFacts = {history}}),
        std::vector{RedFlag::MedicalHistory});
}

TEST(ReportedFlags, TakeSwellingAndHardWalkingOfOneDayTogetherButNotOfTwoKnees)
{
    auto swollen = aKneeCheck();
    auto hard = aBlankCheck();
    hard.walking = Difficulty::Much;
    EXPECT_EQ(flagsIn({.kneeChecks = {swollen, hard}}), std::vector{RedFlag::HardToWalkAndSwollen});
    hard.side = Side::Right;
    EXPECT_EQ(flagsIn({.kneeChecks = {swollen, hard}}), std::vector<RedFlag>{});
    swollen.side = Side::Both;
    EXPECT_EQ(flagsIn({.kneeChecks = {swollen, hard}}), std::vector{RedFlag::HardToWalkAndSwollen});
}

TEST(ReportedFlags, TakeMuchTroubleWalkingOfTheYoungSeriously)
{
    auto check = aBlankCheck();
    check.walking = Difficulty::Much;
    const auto flags = [&](const std::string& born) {
        return flagsIn({.kneeChecks = {check}, .profileFacts = {aProfileFact(Fact::BirthYear, born)}});
    };
    EXPECT_EQ(flags("2011"), std::vector{RedFlag::YoungWithLimp});
    EXPECT_EQ(flags("1985"), std::vector<RedFlag>{});
}

Complaint anInjury(Mechanism mechanism, std::optional<ComplaintOnset> onset, LocalDate date = aDay)
{
    auto complaint = aComplaint(date);
    complaint.side = Side::Left;
    complaint.mechanism = {mechanism};
    complaint.onset = onset;
    return complaint;
}

TEST(ReportedFlags, SendASuddenTwistFallOrBlowToADoctor)
{
    for (const auto mechanism : {Mechanism::Twist, Mechanism::Fall, Mechanism::Blow}) {
        EXPECT_EQ(flagsIn({.complaints = {anInjury(mechanism, ComplaintOnset::Sudden)}}),
            std::vector{RedFlag::Injury});
        EXPECT_EQ(flagsIn({.complaints = {anInjury(mechanism, std::nullopt)}}), std::vector{RedFlag::Injury});
        EXPECT_EQ(
            flagsIn({.complaints = {anInjury(mechanism, ComplaintOnset::Gradual)}}), std::vector<RedFlag>{});
    }
    EXPECT_EQ(flagsIn({.complaints = {anInjury(Mechanism::MoreTraining, ComplaintOnset::Sudden)}}),
        std::vector<RedFlag>{});
    EXPECT_EQ(urgencyOf(RedFlag::Injury), Urgency::WithinDays);
}

TEST(ReportedFlags, SendAnInjuryThatMayBeABrokenBoneToADoctorTheSameDay)
{
    const auto injury = anInjury(Mechanism::Fall, ComplaintOnset::Sudden, daysAfter(aDay, -10));
    const auto flags = [&](int daysLater, Side side) {
        auto check = aBlankCheck(daysAfter(injury.date, daysLater));
        check.side = side;
        check.alarms = {Alarm::BoneTender};
        return flagsIn({.kneeChecks = {check}, .complaints = {injury}});
    };
    const std::vector mayBeBroken{RedFlag::InjuryMayNeedXRay, RedFlag::BoneTender, RedFlag::Injury};
    EXPECT_EQ(flags(0, Side::Left), mayBeBroken);
    EXPECT_EQ(flags(7, Side::Left), mayBeBroken);
    const std::vector two{RedFlag::BoneTender, RedFlag::Injury};
    EXPECT_EQ(flags(8, Side::Left), two) << "the Ottawa rule holds for seven days";
    EXPECT_EQ(flags(3, Side::Right), two) << "the other knee";
    EXPECT_EQ(flagsIn({.complaints = {injury}, .profileFacts = {aProfileFact(Fact::BirthYear, "1971")}}),
        (std::vector{RedFlag::InjuryMayNeedXRay, RedFlag::Injury}))
        << "55 this year";
    EXPECT_EQ(flagsIn({.complaints = {injury}, .profileFacts = {aProfileFact(Fact::BirthYear, "1972")}}),
        std::vector{RedFlag::Injury});
    EXPECT_EQ(urgencyOf(RedFlag::InjuryMayNeedXRay), Urgency::Emergency);
}

TEST(ReportedFlags, SeePainThatAPainkillerDoesNotTakeAway)
{
    auto care = aCareNote(Care::Painkiller, daysAfter(aDay, -2));
    care.painBefore = Pain::of(6);
    care.painDayAfter = Pain::of(3);
    EXPECT_EQ(flagsIn({.careNotes = {care}}), std::vector{RedFlag::HurtsAfterPainkiller});
    care.painDayAfter = Pain::of(2);
    EXPECT_EQ(flagsIn({.careNotes = {care}}), std::vector<RedFlag>{});
    care.painDayAfter = Pain::of(9);
    care.care = Care::Ice;
    EXPECT_EQ(flagsIn({.careNotes = {care}}), std::vector<RedFlag>{});
}

TEST(ReportedFlags, HearOfPainInSittingFromThePainNotesOfACracklingKnee)
{
    auto check = aBlankCheck();
    check.crackling = {Crackling::Squatting};
    auto note = aRestDayNote(aDay, 2);
    note.triggers = {Trigger::Sitting};
    EXPECT_EQ(
        flagsIn({.painNotes = {note}, .kneeChecks = {check}}), std::vector{RedFlag::CracklingAndSitting});
    note.score = Pain::least();
    EXPECT_EQ(flagsIn({.painNotes = {note}, .kneeChecks = {check}}), std::vector<RedFlag>{});
}

} // namespace
} // namespace patella
