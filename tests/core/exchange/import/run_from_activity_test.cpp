// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/exchange/import/run_from_activity.h"
#include "core/log/limits.h"
#include "tests/support/builders.h"

#include <cstdlib>
#include <ctime>

namespace patella::exchange {

using namespace std::chrono_literals;
using test::aDay;
using testing::Contains;
using testing::IsEmpty;
using testing::Not;

namespace {

Activity anActivity()
{
    Activity activity;
    activity.sport = "running";
    activity.start = std::chrono::sys_days{aDay} + 17h + 30min;
    activity.utcOffset = UtcOffset{60min};
    activity.distanceMetres = 8200.4;
    activity.timerSeconds = 2700.4;
    activity.elapsedSeconds = 2760.6;
    return activity;
}

ImportedRun imported(const Activity& activity)
{
    auto result = runFromActivity(activity, "evening.fit", aDay);
    EXPECT_TRUE(std::holds_alternative<ImportedRun>(result));
    return std::get<ImportedRun>(std::move(result));
}

NotARun refused(const Activity& activity)
{
    const auto result = runFromActivity(activity, "evening.fit", aDay);
    EXPECT_TRUE(std::holds_alternative<NotARun>(result));
    return std::get<NotARun>(result);
}

// The zone of this computer for the time of one test.
class ComputerZone {
public:
    explicit ComputerZone(const char* zone)
        : m_before(std::getenv("TZ") ? std::getenv("TZ") : "")
    {
        set(zone);
    }
    ~ComputerZone() { set(m_before.c_str()); }
    ComputerZone(const ComputerZone&) = delete;
    ComputerZone& operator=(const ComputerZone&) = delete;

private:
    static void set(const char* zone)
    {
        ::setenv("TZ", zone, 1);
        ::tzset();
    }
    std::string m_before;
};

} // namespace

TEST(RunFromActivity, IsOnTheRunnersWristAndInWholeUnits)
{
    const auto read = imported(anActivity());
    const auto& run = read.entry.run;
    EXPECT_EQ(run.when.date, aDay);
    EXPECT_EQ(run.when.start, TimeOfDay{18h + 30min});
    EXPECT_EQ(run.when.utcOffset, UtcOffset{60min});
    EXPECT_EQ(run.measured.distance, Distance{8200});
    EXPECT_EQ(run.measured.duration, 2700s);
    EXPECT_EQ(run.measured.elapsed, 2761s);
    EXPECT_EQ(run.words.file, "evening.fit");
    EXPECT_THAT(read.remarks, IsEmpty());
}

TEST(RunFromActivity, HasEveryFigureOfItsFile)
{
    auto activity = anActivity();
    activity.ascentMetres = 61.6;
    activity.descentMetres = 59.4;
    activity.averageHeartRate = 148.4;
    activity.highestHeartRate = 171;
    activity.cadence = 168;
    activity.effort = 6;
    activity.feel = 0;
    const auto run = imported(activity).entry.run;
    EXPECT_EQ(run.measured.ascent, Climb{62});
    EXPECT_EQ(run.measured.descent, Climb{59});
    EXPECT_EQ(run.measured.averageHeartRate, HeartRate::of(148));
    EXPECT_EQ(run.measured.highestHeartRate, HeartRate::of(171));
    EXPECT_EQ(run.measured.cadence, Cadence::of(168));
    EXPECT_EQ(run.form.effort, Effort::of(6));
    EXPECT_EQ(run.form.feel, Feel::VeryWeak);
}

// What a file says of its time, in seconds, and what the run has of it.
struct TimesOfAnActivity {
    const char* name;
    std::optional<double> timer;
    std::optional<double> elapsed;
    std::optional<std::chrono::seconds> duration;
    std::optional<std::chrono::seconds> withPauses;
};

void PrintTo(const TimesOfAnActivity& times, std::ostream* stream) { *stream << times.name; }

class TimesOfActivities : public testing::TestWithParam<TimesOfAnActivity> { };

TEST_P(TimesOfActivities, AreThoseOfTheRun)
{
    auto activity = anActivity();
    activity.timerSeconds = GetParam().timer;
    activity.elapsedSeconds = GetParam().elapsed;
    const auto& run = imported(activity).entry.run;
    EXPECT_EQ(run.measured.duration, GetParam().duration);
    EXPECT_EQ(run.measured.elapsed, GetParam().withPauses);
}

INSTANTIATE_TEST_SUITE_P(Times, TimesOfActivities,
    testing::Values(TimesOfAnActivity{"both", 2700, 2760, 2700s, 2760s},
        TimesOfAnActivity{"elapsedOnly", std::nullopt, 2760, 2760s, 2760s},
        TimesOfAnActivity{"timerOnly", 2700, std::nullopt, 2700s, std::nullopt},
        TimesOfAnActivity{"timerOfNothing", 0, 2760, 2760s, 2760s},
        TimesOfAnActivity{"elapsedOfNothing", 2700, 0, 2700s, std::nullopt},
        TimesOfAnActivity{"lessThanHalfASecond", 0.4, 2760, 2760s, 2760s},
        TimesOfAnActivity{"elapsedIsShorter", 2700, 2699, 2700s, std::nullopt},
        TimesOfAnActivity{"neither", std::nullopt, std::nullopt, std::nullopt, std::nullopt}),
    [](const auto& each) { return std::string(each.param.name); });

TEST(RunFromActivity, RemembersItsFileWithoutTheFoldersButIsImportedFromTheWholePath)
{
    const auto result = runFromActivity(anActivity(), "watch/2026.zip/evening.fit", aDay);
    const auto& read = std::get<ImportedRun>(result);
    EXPECT_EQ(read.entry.run.words.file, "evening.fit");
    EXPECT_EQ(read.file, "watch/2026.zip/evening.fit");
}

TEST(RunFromActivity, FallsOnTheLocalDayAndNotOnTheDayOfUtc)
{
    auto activity = anActivity();
    activity.start = std::chrono::sys_days{aDay} - 90min; // 22:30 the evening before
    EXPECT_EQ(imported(activity).entry.run.when.date, daysAfter(aDay, -1));
    activity.utcOffset = UtcOffset{120min};
    EXPECT_EQ(imported(activity).entry.run.when.date, aDay);
    EXPECT_EQ(imported(activity).entry.run.when.start, TimeOfDay{30min});
}

TEST(RunFromActivity, WithoutAZoneTakesTheOneOfThisComputerAtThatInstantAndSaysSo)
{
    auto activity = anActivity();
    activity.utcOffset.reset();
    for (const auto& [zone, winter, summer] :
        {std::tuple{"CET-1CEST,M3.5.0,M10.5.0/3", 60min, 120min}, {"<-0330>3:30", -210min, -210min}}) {
        const ComputerZone here(zone);
        activity.start = std::chrono::sys_days{2026y / 1 / 10} + 12h;
        EXPECT_EQ(imported(activity).entry.run.when.utcOffset, UtcOffset{winter}) << zone;
        activity.start = std::chrono::sys_days{2026y / 7 / 10} + 12h;
        EXPECT_EQ(imported(activity).entry.run.when.utcOffset, UtcOffset{summer}) << zone;
        EXPECT_THAT(imported(activity).remarks, Contains(Remark::ZoneUnknown));
    }
}

TEST(RunFromActivity, OfAWatchThatKnowsOnlyItsOwnClockHasNoOffset)
{
    auto activity = anActivity();
    activity.start.reset();
    activity.utcOffset.reset();
    activity.localStart = std::chrono::local_days{aDay} + 6h;
    const auto read = imported(activity);
    const auto& run = read.entry.run;
    EXPECT_EQ(run.when.start, TimeOfDay{6h});
    EXPECT_EQ(run.when.utcOffset, std::nullopt);
}

struct SportCase {
    const char* sport;
    bool run;
};

class SportsOfActivities : public testing::TestWithParam<SportCase> { };

TEST_P(SportsOfActivities, AreRunsOrNot)
{
    auto activity = anActivity();
    activity.sport = GetParam().sport;
    const auto result = runFromActivity(activity, "evening.fit", aDay);
    EXPECT_EQ(std::holds_alternative<ImportedRun>(result), GetParam().run);
}

INSTANTIATE_TEST_SUITE_P(Sports, SportsOfActivities,
    testing::Values(SportCase{"running", true}, SportCase{"unknown", true}, SportCase{"cycling", false},
        SportCase{"walking", false}, SportCase{"transition", false}, SportCase{"generic", false}),
    [](const auto& each) { return std::string(each.param.sport); });

TEST(RunFromActivity, OfNoKnownSportIsNoRunWhenItIsFasterThanARunner)
{
    auto activity = anActivity();
    activity.sport = "unknown";
    activity.distanceMetres = 6.5 * *activity.timerSeconds;
    EXPECT_EQ(refused(activity), NotARun::TooFast);
    activity.distanceMetres = 6 * *activity.timerSeconds;
    EXPECT_EQ(imported(activity).entry.run.measured.distance->metres, std::llround(6 * 2700.4));
    EXPECT_THAT(imported(activity).remarks, testing::Contains(Remark::SportGuessed));
}

TEST(RunFromActivity, OfNoKnownSportIsNoRunWhereItIsLikelyAnotherOrTooShort)
{
    auto activity = anActivity();
    activity.sport = "unknown";
    activity.likelySport = "cycling";
    EXPECT_EQ(refused(activity), NotARun::LikelyOther);
    activity.likelySport.clear();
    activity.distanceMetres = 90;
    EXPECT_EQ(refused(activity), NotARun::TooShort);
    activity.sport = "running"; // which the file says
    EXPECT_EQ(imported(activity).entry.run.measured.distance, Distance{90});
    EXPECT_THAT(imported(activity).remarks, testing::Not(testing::Contains(Remark::SportGuessed)));
}

TEST(RunFromActivity, OfNoKnownSportIsJudgedByTheTimeItWouldHaveAsARun)
{
    auto activity = anActivity();
    activity.sport = "unknown";
    activity.timerSeconds = 0; // all of it looks like one pause
    activity.elapsedSeconds = 1143;
    activity.distanceMetres = 7968;
    EXPECT_EQ(refused(activity), NotARun::TooFast);
    activity.elapsedSeconds = 5 * 3600;
    activity.distanceMetres = 828;
    EXPECT_EQ(refused(activity), NotARun::TooSlow);
}

TEST(RunFromActivity, OfNoKnownSportIsNoRunWhereItsTrackStoodStill)
{
    auto activity = anActivity();
    activity.sport = "unknown";
    activity.distanceMetres = 0;
    activity.remarks = {Remark::DistanceFromTrack};
    EXPECT_EQ(refused(activity), NotARun::TooShort);
    activity.remarks.clear(); // a counter that counted nothing: minutes on a treadmill
    EXPECT_EQ(imported(activity).entry.run.measured.distance, std::nullopt);
}

TEST(RunFromActivity, KnowsTheGroundOnlyWhereTheSportSaysIt)
{
    const auto groundOf = [](const char* subSport) {
        auto activity = anActivity();
        activity.subSport = subSport;
        return imported(activity).entry.run.ground.surface;
    };
    EXPECT_EQ(groundOf("treadmill"), SurfaceMix::only(Surface::Treadmill));
    EXPECT_EQ(groundOf("indoor_running"), SurfaceMix::only(Surface::Treadmill));
    EXPECT_EQ(groundOf("trail"), SurfaceMix::only(Surface::Trail));
    EXPECT_EQ(groundOf("track"), SurfaceMix::only(Surface::Track));
    EXPECT_EQ(groundOf("street"), std::nullopt);
    EXPECT_EQ(groundOf(""), std::nullopt);
}

TEST(RunFromActivity, NeedsADateThatCanBe)
{
    auto activity = anActivity();
    activity.start.reset();
    EXPECT_EQ(refused(activity), NotARun::NoStartTime);
    activity.start = std::chrono::sys_days{daysAfter(aDay, 3)};
    EXPECT_EQ(refused(activity), NotARun::ImpossibleDate);
    activity.start = std::chrono::sys_days{daysAfter(aDay, 1)} + 2h; // already tomorrow in the east
    EXPECT_EQ(imported(activity).entry.run.when.date, daysAfter(aDay, 1));
}

TEST(RunFromActivity, NeedsADistanceOrADuration)
{
    auto activity = anActivity();
    activity.timerSeconds.reset();
    activity.elapsedSeconds = 0;
    EXPECT_EQ(imported(activity).entry.run.measured.duration, std::nullopt);
    activity.distanceMetres = 0;
    EXPECT_EQ(refused(activity), NotARun::NothingMeasured);
}

TEST(RunFromActivity, TreadmillWithoutADistanceKeepsItsDurationWithoutAWord)
{
    auto activity = anActivity();
    activity.distanceMetres = 0;
    const auto read = imported(activity);
    const auto& run = read.entry.run;
    EXPECT_EQ(run.measured.distance, std::nullopt);
    EXPECT_EQ(run.measured.duration, 2700s);
    EXPECT_THAT(read.remarks, IsEmpty());
}

TEST(RunFromActivity, LeavesOutWhatNobodyReachesAndSaysSo)
{
    auto activity = anActivity();
    activity.distanceMetres = 500'000;
    activity.averageHeartRate = 255;
    activity.highestHeartRate = 12;
    activity.cadence = 400;
    activity.ascentMetres = 50'000;
    activity.descentMetres = -3;
    activity.effort = 14;
    const auto read = imported(activity);
    const auto& run = read.entry.run;
    EXPECT_EQ(run.measured.distance, std::nullopt);
    EXPECT_EQ(run.measured.averageHeartRate, std::nullopt);
    EXPECT_EQ(run.measured.highestHeartRate, std::nullopt);
    EXPECT_EQ(run.measured.cadence, std::nullopt);
    EXPECT_EQ(run.measured.ascent, std::nullopt);
    EXPECT_EQ(run.measured.descent, std::nullopt);
    EXPECT_EQ(run.form.effort, std::nullopt);
    EXPECT_EQ(run.measured.duration, 2700s);
    EXPECT_THAT(read.remarks, Contains(Remark::ImplausibleDropped));
}

TEST(RunFromActivity, OfAPaceNobodyRunsKeepsTheTime)
{
    auto activity = anActivity();
    activity.distanceMetres = 30'000; // 1:30 /km
    const auto read = imported(activity);
    const auto& run = read.entry.run;
    EXPECT_EQ(run.measured.distance, std::nullopt);
    EXPECT_EQ(run.measured.duration, 2700s);
    EXPECT_THAT(read.remarks, Contains(Remark::ImplausibleDropped));
}

TEST(RunFromActivity, SurvivesNumbersBeyondAllIntegers)
{
    auto activity = anActivity();
    activity.distanceMetres = 1e300;
    activity.averageHeartRate = -1e300;
    activity.elapsedSeconds = 1e30;
    const auto read = imported(activity);
    const auto& run = read.entry.run;
    EXPECT_EQ(run.measured.distance, std::nullopt);
    EXPECT_EQ(run.measured.elapsed, std::nullopt);
}

TEST(RunFromActivity, LeavesTheWarmthOfTheWristOut)
{
    auto activity = anActivity();
    activity.temperature = 31;
    EXPECT_EQ(imported(activity).entry.run.ground.temperature, std::nullopt);
}

TEST(RunFromActivity, CarriesTheRemarksOfTheReader)
{
    auto activity = anActivity();
    activity.remarks = {Remark::CutOff};
    EXPECT_THAT(imported(activity).remarks, Contains(Remark::CutOff));
    EXPECT_THAT(imported(activity).remarks, Not(Contains(Remark::ZoneUnknown)));
}

TEST(RunFromActivity, KeepsTheTimeOfEachKilometre)
{
    auto activity = anActivity();
    activity.kilometres = {331s, 340s};
    activity.feel = 1;
    const auto run = imported(activity).entry.run;
    EXPECT_EQ(run.measured.splits, Splits::of({331s, 340s}));
    EXPECT_EQ(run.form.feel, Feel::Weak);
}

TEST(RunFromActivity, BelievesNoKilometreOfATrackThatJumped)
{
    auto activity = anActivity();
    activity.kilometres = {331s, 12s, 340s};
    const auto jumped = imported(activity);
    EXPECT_EQ(jumped.entry.run.measured.splits, std::nullopt);
    EXPECT_THAT(jumped.remarks, Contains(Remark::ImplausibleDropped));
    activity.kilometres = {};
    EXPECT_EQ(imported(activity).entry.run.measured.splits, std::nullopt);
}

TEST(RunFromActivity, CutsATextThatIsLongerThanALogHoldsAndSaysSo)
{
    auto activity = anActivity();
    activity.notes = std::string(longestText - 1, 'x') + "\u00e4 and more";
    const auto read = imported(activity);
    EXPECT_EQ(read.entry.run.words.notes, std::string(longestText - 1, 'x')) << "no half letter";
    EXPECT_THAT(read.remarks, Contains(Remark::TextCut));
}

TEST(RunFromActivity, SaysWhereARunIsSlowerThanAWalk)
{
    auto activity = anActivity();
    activity.distanceMetres = 8; // "27.000 ft"
    EXPECT_THAT(imported(activity).remarks, Contains(Remark::SlowerThanAWalk));
    EXPECT_THAT(imported(anActivity()).remarks, Not(Contains(Remark::SlowerThanAWalk)));
}

} // namespace patella::exchange
