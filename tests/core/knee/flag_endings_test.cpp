// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "core/knee/red_flags.h"
#include "core/report/report.h"
#include "tests/core/knee/flags_in.h"
#include "tests/support/builders.h"

#include <algorithm>

namespace patella {
namespace {

using namespace test;

TEST(RedFlags, LapseWhenSomebodyHasLookedAtTheKneeSince)
{
    auto check = aBlankCheck(daysAfter(aDay, -10));
    check.signs = {KneeSign::NightPain};
    auto visit = aVisit(daysAfter(aDay, -11));
    visit.kind = VisitKind::Doctor;
    const auto lapseAfter
        = [&] { return redFlags({.kneeChecks = {check}, .visits = {visit}}, aDay).front().lapse; };
    EXPECT_EQ(lapseAfter(), std::nullopt) << "that was before";
    visit.date = daysAfter(aDay, -10);
    EXPECT_EQ(lapseAfter(), std::nullopt) << "it may have been before";
    visit.date = daysAfter(aDay, -9);
    EXPECT_EQ(lapseAfter(), (FlagLapse{.on = visit.date, .reason = LapseReason::Visit}));
    visit.date = daysAfter(aDay, 1);
    EXPECT_EQ(lapseAfter(), std::nullopt) << "still to come";
    visit.date = aDay;
    for (const auto kind : {VisitKind::GaitAnalysis, VisitKind::Imaging, VisitKind::Other}) {
        visit.kind = kind;
        EXPECT_EQ(lapseAfter(), std::nullopt) << "nobody looked at the knee";
    }
    for (const auto kind : {VisitKind::Physiotherapist, VisitKind::Doctor, VisitKind::Surgery}) {
        visit.kind = kind;
        EXPECT_TRUE(lapseAfter().has_value());
    }
}

TEST(RedFlags, OfAnEmergencyWaitForSomebodyToLookHoweverLong)
{
    const Log log{.kneeChecks = {anEmergency(daysAfter(aDay, -400))}};
    EXPECT_EQ(flagsIn(log), std::vector{RedFlag::CalfSwollen});
    EXPECT_EQ(standsUntil(RedFlag::CalfSwollen, aDay), std::nullopt);
    EXPECT_EQ(standsUntil(RedFlag::NightPain, aDay), daysAfter(aDay, 42));
    auto seen = log;
    seen.visits = {aVisitTo(VisitKind::Doctor, daysAfter(aDay, -50))};
    EXPECT_EQ(flagsIn(seen), std::vector<RedFlag>{}) << "also more than six weeks later";
}

TEST(RedFlags, OfAnEmergencyAreNotEndedByAVisitOfTheSameDayOrBefore)
{
    for (const int daysLater : {-5, 0, 1}) {
        const Log log{.kneeChecks = {anEmergency(daysAfter(aDay, -7))},
            .visits = {aVisitTo(VisitKind::Doctor, daysAfter(aDay, -7 + daysLater))}};
        EXPECT_EQ(flagsIn(log).empty(), daysLater > 0) << daysLater;
    }
}

struct TimesOfADay {
    const char* name;
    std::optional<TimeOfDay> seen;
    std::optional<TimeOfDay> visit;
    bool ended;
};

void PrintTo(const TimesOfADay& times, std::ostream* stream) { *stream << times.name; }

class VisitsOfTheSameDay : public testing::TestWithParam<TimesOfADay> { };

TEST_P(VisitsOfTheSameDay, EndAnEmergencyOnlyAtALaterTime)
{
    const auto& [name, seen, at, ended] = GetParam();
    auto check = anEmergency(aDay);
    check.time = seen;
    auto visit = aVisitTo(VisitKind::Doctor, aDay);
    visit.time = at;
    EXPECT_EQ(flagsIn({.kneeChecks = {check}, .visits = {visit}}).empty(), ended);
}

INSTANTIATE_TEST_SUITE_P(Times, VisitsOfTheSameDay,
    testing::Values(TimesOfADay{"later", TimeOfDay{8h}, TimeOfDay{8h + 1min}, true},
        TimesOfADay{"sameMinute", TimeOfDay{8h}, TimeOfDay{8h}, false},
        TimesOfADay{"earlier", TimeOfDay{8h}, TimeOfDay{7h}, false},
        TimesOfADay{"visitWithoutTime", TimeOfDay{8h}, std::nullopt, false},
        TimesOfADay{"signWithoutTime", std::nullopt, TimeOfDay{23h}, false}),
    [](const auto& each) { return std::string(each.param.name); });

TEST(RedFlags, SeenAgainAfterTheVisitOfThatDayStand)
{
    auto morning = anEmergency(aDay);
    morning.time = TimeOfDay{8h};
    auto visit = aVisitTo(VisitKind::Doctor, aDay);
    visit.time = TimeOfDay{10h};
    auto evening = anEmergency(aDay);
    for (const auto at : {std::optional(TimeOfDay{18h}), std::optional<TimeOfDay>()}) {
        evening.time = at;
        const auto flags = redFlags({.kneeChecks = {morning, evening}, .visits = {visit}}, aDay);
        ASSERT_EQ(flags.size(), 2U);
        EXPECT_TRUE(flags[0].stands());
        EXPECT_FALSE(flags[1].stands());
    }
}

TEST(RedFlags, EndWithTheRunnersWordThatItWasLookedAtOrAMistake)
{
    const auto check = anEmergency(daysAfter(aDay, -50));
    for (const auto& [reason, lapse] : {std::pair{FlagEndReason::LookedAt, LapseReason::LookedAt},
             std::pair{FlagEndReason::Mistake, LapseReason::Mistake}}) {
        auto word = aFlagEnding(RedFlag::CalfSwollen, daysAfter(aDay, -1));
        word.reason = reason;
        const auto flag = redFlags({.kneeChecks = {check}, .flagEndings = {word}}, aDay).front();
        EXPECT_EQ(flag.lapse, (FlagLapse{.on = word.date, .reason = lapse, .note = word.notes}));
    }
}

TEST(RedFlags, EndWithAWordOfTheSameDayOnlyIfItWasWrittenAfterThem)
{
    const auto check = anEmergency(aDay);
    const auto word = aFlagEnding();
    EXPECT_EQ(flagsIn({.kneeChecks = {check}, .flagEndings = {word}}), std::vector<RedFlag>{});
    const auto again = anEmergency(aDay);
    EXPECT_EQ(
        flagsIn({.kneeChecks = {check, again}, .flagEndings = {word}}), std::vector{RedFlag::CalfSwollen})
        << "seen again after the word";
}

TEST(RedFlags, DoNotEndWithAWordAboutAnotherSignOrKneeOrOfADayToCome)
{
    const auto endsIt = [](auto change) {
        auto word = aFlagEnding(RedFlag::CalfSwollen, aDay);
        change(word);
        return flagsIn({.kneeChecks = {anEmergency(daysAfter(aDay, -1))}, .flagEndings = {word}}).empty();
    };
    EXPECT_TRUE(endsIt([](FlagEnding& word) { word.side = Side::Left; }));
    EXPECT_TRUE(endsIt([](FlagEnding& word) { word.side = Side::Both; }));
    EXPECT_FALSE(endsIt([](FlagEnding& word) { word.side = Side::Right; }));
    EXPECT_FALSE(endsIt([](FlagEnding& word) { word.flag = RedFlag::NightPain; }));
    EXPECT_FALSE(endsIt([](FlagEnding& word) { word.date = daysAfter(aDay, 1); }));
    EXPECT_FALSE(endsIt([](FlagEnding& word) { word.date = daysAfter(aDay, -2); }));
}

TEST(RedFlags, OfBothKneesEndOneByOne)
{
    const auto day = daysAfter(aDay, -3);
    auto word = aFlagEnding(RedFlag::CalfSwollen, aDay);
    word.side = Side::Left;
    const auto flags = standingFlags(
        {.kneeChecks = {anEmergency(day, Side::Left), anEmergency(day, Side::Right)}, .flagEndings = {word}},
        aDay);
    ASSERT_EQ(flags.size(), 1U);
    EXPECT_EQ(flags[0].side, Side::Right);
}

TEST(RedFlags, OfChestPainOrBreathlessnessAreForTheEmergencyNumber)
{
    auto check = anEmergency(aDay);
    check.alarms = {Alarm::CalfSwollen, Alarm::BreathlessOrChestPain};
    EXPECT_EQ(flagsIn({.kneeChecks = {check}}),
        (std::vector{RedFlag::BreathlessOrChestPain, RedFlag::CalfSwollen}));
    EXPECT_EQ(urgencyOf(RedFlag::BreathlessOrChestPain), Urgency::AtOnce);
    EXPECT_EQ(standsUntil(RedFlag::BreathlessOrChestPain, aDay), std::nullopt);
}

TEST(RedFlags, StandAgainWhenTheSignIsSeenOnTheDayOfTheVisitOrLater)
{
    for (const int daysLater : {0, 1}) {
        const auto visit = aVisitTo(VisitKind::Doctor, daysAfter(aDay, -3));
        const Log log{
            .kneeChecks = {anEmergency(daysAfter(aDay, -7)), anEmergency(daysAfter(visit.date, daysLater))},
            .visits = {visit}};
        const auto flags = redFlags(log, aDay);
        ASSERT_EQ(flags.size(), 2U);
        EXPECT_TRUE(flags[0].stands());
        EXPECT_EQ(flags[0].since, log.kneeChecks[1].date);
        EXPECT_EQ(flags[1].lapse, (FlagLapse{.on = visit.date, .reason = LapseReason::Visit}));
    }
}

// Whatever else is noted for a hundred days.
Log anyDaysAfter(LocalDate day, int days)
{
    Log log;
    for (int i = 0; i <= days; ++i) {
        const auto date = daysAfter(day, i);
        if (*rc::gen::arbitrary<bool>()) {
            auto run = aRun(date);
            log.painNotes.push_back(aPainNote(run, Moment::During, *rc::gen::inRange(0, 3)));
            log.runs.push_back(std::move(run));
        }
        if (*rc::gen::inRange(0, 4) == 0) {
            auto check = aBlankCheck(date);
            check.alarms = ChoiceSet<Alarm>();
            check.swelling = Swelling::None;
            check.side = *rc::gen::element(Side::Left, Side::Right, Side::Both);
            log.kneeChecks.push_back(check);
        }
        if (*rc::gen::inRange(0, 8) == 0)
            log.visits.push_back(aVisitTo(
                *rc::gen::element(VisitKind::Imaging, VisitKind::Other, VisitKind::GaitAnalysis), date));
        if (*rc::gen::inRange(0, 8) == 0)
            log.careNotes.push_back(aCareNote(Care::Massage, date));
        if (*rc::gen::inRange(0, 20) == 0)
            log.flagEndings.push_back(aFlagEnding(RedFlag::NightPain, date));
    }
    log.visits.push_back(aVisitTo(VisitKind::Doctor, daysAfter(day, -*rc::gen::inRange(0, 30))));
    log.visits.push_back(aVisitTo(VisitKind::Doctor, daysAfter(day, days + *rc::gen::inRange(1, 30))));
    return log;
}

const std::vector<std::pair<Alarm, RedFlag>> alarmsOfTheSameDay{
    {Alarm::HotAndRed, RedFlag::HotSwollenKnee},
    {Alarm::CannotBearWeight, RedFlag::CannotBearWeight},
    {Alarm::Deformed, RedFlag::Deformed},
    {Alarm::KneecapOutOfPlace, RedFlag::KneecapOutOfPlace},
    {Alarm::CannotLiftStraightLeg, RedFlag::CannotLiftStraightLeg},
    {Alarm::CalfSwollen, RedFlag::CalfSwollen},
    {Alarm::ColdOrNumbFoot, RedFlag::ColdOrNumbFoot},
    {Alarm::BreathlessOrChestPain, RedFlag::BreathlessOrChestPain},
};

RC_GTEST_PROP(RedFlagProperties, AnEmergencyStandsWhateverElseHappensUntilSomebodyLooks, ())
{
    const auto began = daysAfter(aDay, -*rc::gen::inRange(0, 100));
    auto log = anyDaysAfter(began, daysBetween(began, aDay));
    const auto side = *rc::gen::element(Side::Left, Side::Right, Side::Both);
    const auto [alarm, sign] = *rc::gen::elementOf(alarmsOfTheSameDay);
    auto check = anEmergency(began, side);
    check.alarms = {alarm};
    log.kneeChecks.push_back(check);
    const auto isTheSign = [&, sign = sign](const RaisedFlag& flag) {
        return flag.flag == sign && flag.side == side && flag.stands();
    };
    RC_ASSERT(std::ranges::any_of(redFlags(log, aDay), isTheSign));
    const auto from = daysAfter(began, *rc::gen::inRange(-400, 100));
    const Period period{.from = from, .to = daysAfter(from, *rc::gen::inRange(0, 200))};
    const ReportChoice onlyWhatMust{.parts = {}, .facts = {}};
    const auto report = reportOn(log, period, aDay, onlyWhatMust);
    RC_ASSERT(!report.redFlags.empty());
    RC_ASSERT(isTheSign(report.redFlags.front()));
    if (began < aDay && *rc::gen::arbitrary<bool>()) {
        log.flagEndings.push_back(aFlagEnding(sign, aDay));
        RC_ASSERT(std::ranges::none_of(redFlags(log, aDay), isTheSign));
    } else if (began < aDay) {
        log.visits.push_back(aVisitTo(
            *rc::gen::element(VisitKind::Doctor, VisitKind::Physiotherapist, VisitKind::Surgery), aDay));
        RC_ASSERT(std::ranges::none_of(redFlags(log, aDay), isTheSign));
    }
}

TEST(RedFlags, ThatAreCountedEndWithAWordOfTheSameDayUntilMoreIsNoted)
{
    auto log = withoutPlaces(runsEvery(6, 3, 6));
    EXPECT_EQ(flagsIn(log), std::vector{RedFlag::PainOverFive});
    log.flagEndings = {aFlagEnding(RedFlag::PainOverFive)};
    EXPECT_EQ(flagsIn(log), std::vector<RedFlag>{});
    const auto again = aRun(aDay);
    log.runs.push_back(again);
    log.painNotes.push_back(aPainNote(again, Moment::During, 8));
    log.painNotes.back().region = std::nullopt;
    EXPECT_EQ(flagsIn(log), std::vector{RedFlag::PainOverFive}) << "after the word";
}

TEST(RedFlags, OfAnInjuryAndALaterCheckAreAsOldAsTheCheck)
{
    auto injury = aComplaint(aDay);
    injury.side = Side::Left;
    injury.mechanism = {Mechanism::Fall};
    injury.onset = ComplaintOnset::Sudden;
    auto first = aBlankCheck();
    first.alarms = {Alarm::BoneTender};
    const auto word = aFlagEnding(RedFlag::InjuryMayNeedXRay);
    const auto mayNeedXRay = [&](std::vector<KneeCheck> checks, const FlagEnding& ending) {
        const auto flags
            = flagsIn({.kneeChecks = std::move(checks), .complaints = {injury}, .flagEndings = {ending}});
        return std::ranges::find(flags, RedFlag::InjuryMayNeedXRay) != flags.end();
    };
    EXPECT_FALSE(mayNeedXRay({first}, word));
    auto later = aBlankCheck();
    later.alarms = {Alarm::BoneTender};
    EXPECT_TRUE(mayNeedXRay({later}, word)) << "the word knew nothing of it";
    injury.date = daysAfter(aDay, -2);
    EXPECT_FALSE(mayNeedXRay({later}, aFlagEnding(RedFlag::InjuryMayNeedXRay)));
}

TEST(RedFlags, AreNotAmongTheMistakesThatWereSaidBeforeTheyWereWritten)
{
    const auto mistaken = anEmergency(daysAfter(aDay, -9));
    auto word = aFlagEnding(RedFlag::CalfSwollen);
    word.reason = FlagEndReason::Mistake;
    EXPECT_EQ(flagsIn({.kneeChecks = {mistaken}, .flagEndings = {word}}), std::vector<RedFlag>{});
    const auto late = anEmergency(daysAfter(aDay, -2)); // typed after the word
    EXPECT_EQ(
        flagsIn({.kneeChecks = {mistaken, late}, .flagEndings = {word}}), std::vector{RedFlag::CalfSwollen});
    EXPECT_EQ(flagsIn({.kneeChecks = {late}, .flagEndings = {word}}), std::vector{RedFlag::CalfSwollen});
    word.reason = FlagEndReason::LookedAt;
    EXPECT_EQ(flagsIn({.kneeChecks = {late}, .flagEndings = {word}}), std::vector<RedFlag>{})
        << "who looked saw the knee as it was by then";
}

TEST(RedFlags, DoNotEndOnTheDayOfAnAppointmentThatWasMadeBeforeThemUntilSomethingIsTold)
{
    auto appointment = aVisit(aDay);
    appointment.kind = VisitKind::Doctor;
    appointment.said = appointment.diagnosis = appointment.answer = {};
    const auto sign = anEmergency(daysAfter(aDay, -1));
    const auto stands = [&](LocalDate today) {
        return !flagsIn({.kneeChecks = {sign}, .visits = {appointment}}, today).empty();
    };
    EXPECT_TRUE(stands(aDay)) << "it may be still to come";
    EXPECT_FALSE(stands(daysAfter(aDay, 1)));
    appointment.said = "A strain.";
    EXPECT_FALSE(stands(aDay));
    appointment.said = {};
    appointment.id = VisitId::fresh();
    EXPECT_FALSE(stands(aDay)) << "written after the sign: a visit that has been";
}

TEST(RedFlags, WaitForAVisitOfTodayThatHoldsQuestionsUntilSomethingIsTold)
{
    const Log log{
        .kneeChecks = {anEmergency(daysAfter(aDay, -1))}, .visits = {aVisitTo(VisitKind::Doctor, aDay)}};
    const auto endsAfter = [&](auto change) {
        auto changed = log;
        changed.visits.front().said = {};
        change(changed.visits.front());
        return flagsIn(changed).empty();
    };
    EXPECT_TRUE(endsAfter([](Visit&) { })) << "noted once it was";
    EXPECT_FALSE(endsAfter([](Visit& visit) { visit.question = "May I run?"; })) << "noted for this evening";
    EXPECT_TRUE(endsAfter([](Visit& visit) {
        visit.question = "May I run?";
        visit.said = "Not before Friday.";
    }));
    auto asked = log;
    asked.visits.front().said = {};
    asked.visits.front().question = "May I run?";
    EXPECT_TRUE(flagsIn(asked, daysAfter(aDay, 1)).empty()) << "the day after it has been";
}

} // namespace
} // namespace patella
