// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "core/exchange/files/readers.h"
#include "tests/support/activities.h"
#include "tests/support/fit_writer.h"

namespace patella::exchange {

using namespace std::chrono_literals;
using test::closingKind;
using test::eventKind;
using test::FitField;
using test::fitFileId;
using test::fitLap;
using test::fitRecord;
using test::fitSession;
using test::fitStart;
using test::FitType;
using test::FitWriter;
using test::lapKind;
using test::recordKind;
using test::sessionKind;
using test::sportKind;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

FitWriter aWatchFile(std::vector<FitField> session = {}, ByteOrder order = ByteOrder::LowFirst)
{
    FitWriter writer(order);
    fitFileId(writer);
    for (const unsigned second : {0U, 1000U, 3000U})
        writer.message(recordKind, fitRecord(fitStart + second, second * 2.7));
    writer.message(lapKind, fitLap(fitStart)).message(sessionKind, fitSession(std::move(session)));
    writer.message(closingKind, test::fitClosing(3600));
    return writer;
}

} // namespace

TEST(FitReader, BelievesTheFirstFileIdAndNoneOutOfLaterGarbage)
{
    auto writer = aWatchFile();
    fitFileId(writer, 9);
    EXPECT_DOUBLE_EQ(test::onlyActivityIn(writer.file()).distanceMetres.value(), 8200.5);
}

class FitByteOrders : public testing::TestWithParam<ByteOrder> { };

TEST_P(FitByteOrders, GiveTheSameActivity)
{
    const auto run = test::onlyActivityIn(aWatchFile({}, GetParam()).file());
    EXPECT_EQ(run.sport, "running");
    EXPECT_EQ(run.start, std::chrono::sys_days{2026y / 11 / 20} + 17h + 30min);
    EXPECT_EQ(run.utcOffset, UtcOffset{60min});
    EXPECT_DOUBLE_EQ(run.distanceMetres.value(), 8200.5);
    EXPECT_DOUBLE_EQ(run.timerSeconds.value(), 2900);
    EXPECT_DOUBLE_EQ(run.elapsedSeconds.value(), 3000);
    EXPECT_DOUBLE_EQ(run.averageHeartRate.value(), 148);
    EXPECT_DOUBLE_EQ(run.highestHeartRate.value(), 171);
    EXPECT_DOUBLE_EQ(run.cadence.value(), 169); // 84 strides and a half, two steps each
    EXPECT_DOUBLE_EQ(run.ascentMetres.value(), 63);
    EXPECT_DOUBLE_EQ(run.descentMetres.value(), 61);
    EXPECT_THAT(run.remarks, IsEmpty());
}

INSTANTIATE_TEST_SUITE_P(Both, FitByteOrders, testing::Values(ByteOrder::LowFirst, ByteOrder::HighFirst));

TEST(FitActivity, MayStateItsSessionBeforeItsRecords)
{
    FitWriter writer;
    fitFileId(writer).message(sessionKind, fitSession({{16, FitType::UInt8, 0xFF}}));
    writer.message(recordKind, fitRecord(fitStart, 0, 150))
        .message(recordKind, fitRecord(fitStart + 9, 30, 150))
        .message(recordKind, fitRecord(fitStart + 12, 40, 170));
    const auto run = test::onlyActivityIn(writer.file());
    EXPECT_DOUBLE_EQ(run.distanceMetres.value(), 8200.5);
    EXPECT_DOUBLE_EQ(run.averageHeartRate.value(), 155); // nine seconds of 150, three of 170
}

TEST(FitActivity, IsSummedUpFromLapsWhenTheSessionIsMissing)
{
    FitWriter writer;
    fitFileId(writer).message(lapKind, fitLap(fitStart));
    writer.message(lapKind, fitLap(fitStart + 600, {{16, FitType::UInt8, 175}, {15, FitType::UInt8, 150}}));
    const auto run = test::onlyActivityIn(writer.file());
    EXPECT_EQ(run.sport, "running");
    EXPECT_EQ(run.start, std::chrono::sys_days{2026y / 11 / 20} + 17h + 30min);
    EXPECT_DOUBLE_EQ(run.distanceMetres.value(), 4000);
    EXPECT_DOUBLE_EQ(run.timerSeconds.value(), 1180);
    EXPECT_DOUBLE_EQ(run.elapsedSeconds.value(), 1200);
    EXPECT_DOUBLE_EQ(run.averageHeartRate.value(), 145);
    EXPECT_DOUBLE_EQ(run.highestHeartRate.value(), 175);
}

TEST(FitActivity, IsMeasuredFromRecordsWhenNothingSumsItUp)
{
    FitWriter writer;
    fitFileId(writer).message(sportKind, {{0, FitType::Enum, 1}, {1, FitType::Enum, 3}});
    for (const unsigned second : {0U, 10U, 20U, 620U, 630U}) // ten minutes of standing still
        writer.message(
            recordKind, fitRecord(fitStart + second, second > 600 ? second - 540.0 : second * 3.0));
    const auto run = test::onlyActivityIn(writer.file());
    EXPECT_EQ(run.sport, "running");
    EXPECT_EQ(run.subSport, "trail");
    EXPECT_DOUBLE_EQ(run.distanceMetres.value(), 90);
    EXPECT_DOUBLE_EQ(run.elapsedSeconds.value(), 630);
    EXPECT_DOUBLE_EQ(run.timerSeconds.value(), 30);
}

TEST(FitActivity, BelievesTheStopwatchMoreThanGaps)
{
    const auto timerEvent = [](std::uint32_t time, std::uint64_t type) {
        return std::vector<FitField>{
            {253, FitType::UInt32, time}, {0, FitType::Enum, 0}, {1, FitType::Enum, type}};
    };
    FitWriter writer;
    fitFileId(writer).message(eventKind, timerEvent(fitStart, 0)).message(eventKind, timerEvent(fitStart, 0));
    writer.message(recordKind, fitRecord(fitStart, 0)).message(eventKind, timerEvent(fitStart + 100, 4));
    writer.message(eventKind, timerEvent(fitStart + 110, 4))
        .message(eventKind, timerEvent(fitStart + 160, 0));
    writer.message(recordKind, fitRecord(fitStart + 300, 900))
        .message(eventKind, timerEvent(fitStart + 300, 4));
    const auto run = test::onlyActivityIn(writer.file());
    EXPECT_DOUBLE_EQ(run.elapsedSeconds.value(), 300);
    EXPECT_DOUBLE_EQ(run.timerSeconds.value(), 240);
}

TEST(FitActivity, IsMeasuredAlongPositionsWithoutTheZerosBeforeTheFix)
{
    const auto at = [](std::uint32_t second, std::int32_t latitude, std::int32_t longitude) {
        return std::vector<FitField>{{253, FitType::UInt32, fitStart + second},
            {0, FitType::Int32, static_cast<std::uint32_t>(latitude)},
            {1, FitType::Int32, static_cast<std::uint32_t>(longitude)}};
    };
    constexpr std::int32_t degree = 11930465; // semicircles
    FitWriter writer;
    fitFileId(writer).message(recordKind, at(0, 0, 0)).message(recordKind, at(1, 48 * degree, 11 * degree));
    writer.message(recordKind, at(300, 48 * degree + degree / 100, 11 * degree));
    const auto run = test::onlyActivityIn(writer.file());
    EXPECT_NEAR(run.distanceMetres.value(), 1112, 2);
    EXPECT_THAT(run.remarks, ElementsAre(Remark::DistanceFromTrack));
}

TEST(FitActivity, SwapsATimerThatIsLongerThanTheClock)
{
    const auto run = test::onlyActivityIn(
        aWatchFile({{7, FitType::UInt32, 2'839'600}, {8, FitType::UInt32, 21'680'000}}).file());
    EXPECT_DOUBLE_EQ(run.timerSeconds.value(), 2839.6);
    EXPECT_DOUBLE_EQ(run.elapsedSeconds.value(), 21680);
}

TEST(FitActivity, LiftsAClockThatWasRoundedBelowTheTimer)
{
    const auto run = test::onlyActivityIn(
        aWatchFile({{7, FitType::UInt32, 2'764'000}, {8, FitType::UInt32, 2'764'900}}).file());
    EXPECT_DOUBLE_EQ(run.timerSeconds.value(), 2764.9);
    EXPECT_DOUBLE_EQ(run.elapsedSeconds.value(), 2764.9);
}

TEST(FitActivity, HasNoPulseWhereTheStrapSentZeros)
{
    FitWriter writer;
    fitFileId(writer).message(sessionKind, fitSession({{16, FitType::UInt8, 0}, {17, FitType::UInt8, 0}}));
    writer.message(recordKind, fitRecord(fitStart, 0, 0)).message(recordKind, fitRecord(fitStart + 9, 30, 0));
    const auto run = test::onlyActivityIn(writer.file());
    EXPECT_EQ(run.averageHeartRate, std::nullopt);
    EXPECT_EQ(run.highestHeartRate, std::nullopt);
}

TEST(FitActivity, DoesNotCountTheZerosOfALooseStrap)
{
    FitWriter writer;
    fitFileId(writer).message(sessionKind, fitSession({{16, FitType::UInt8, 0}}));
    writer.message(recordKind, fitRecord(fitStart, 0, 0))
        .message(recordKind, fitRecord(fitStart + 9, 30, 150));
    EXPECT_EQ(test::onlyActivityIn(writer.file()).averageHeartRate, 150.0);
}

TEST(FitActivity, TakesTheFirstRecordWhenTheSessionHasNoStart)
{
    for (const std::uint64_t nonsense : {0xFFFFFFFFULL, 0ULL})
        EXPECT_EQ(test::onlyActivityIn(aWatchFile({{2, FitType::UInt32, nonsense}}).file()).start,
            std::chrono::sys_days{2026y / 11 / 20} + 17h + 30min);
}

TEST(FitActivity, CountedFromTheStartOfTheDeviceKnowsOnlyTheLocalTimeOfItsClosing)
{
    FitWriter writer;
    fitFileId(writer).message(
        sessionKind, fitSession({{253, FitType::UInt32, 13000}, {2, FitType::UInt32, 10000}}));
    writer.message(closingKind, {{253, FitType::UInt32, 13000}, {5, FitType::UInt32, fitStart}});
    const auto run = test::onlyActivityIn(writer.file());
    EXPECT_EQ(run.start, std::nullopt);
    EXPECT_EQ(run.localStart, std::chrono::local_days{2026y / 11 / 20} + 16h + 40min);
    EXPECT_THAT(run.remarks, IsEmpty());
}

TEST(FitActivity, WithoutAnyDateSaysSo)
{
    FitWriter writer;
    fitFileId(writer).message(
        sessionKind, fitSession({{253, FitType::UInt32, 13000}, {2, FitType::UInt32, 10000}}));
    EXPECT_THAT(test::onlyActivityIn(writer.file()).remarks, ElementsAre(Remark::NoStartTime));
}

struct Clock {
    const char* name;
    std::int64_t ahead; // seconds
    std::optional<int> minutes;
};

class FitLocalClocks : public testing::TestWithParam<Clock> { };

TEST_P(FitLocalClocks, AreBelievedWhenTheyCanBeAZone)
{
    FitWriter writer;
    fitFileId(writer)
        .message(sessionKind, fitSession())
        .message(closingKind, test::fitClosing(GetParam().ahead));
    const auto offset = test::onlyActivityIn(writer.file()).utcOffset;
    const auto minutes = offset ? std::optional(static_cast<int>(offset->ahead.count())) : std::nullopt;
    EXPECT_EQ(minutes, GetParam().minutes);
}

INSTANTIATE_TEST_SUITE_P(Zones, FitLocalClocks,
    testing::Values(Clock{"berlin", 3600, 60}, Clock{"arizona", -7 * 3600, -420}, Clock{"nepal", 20700, 345},
        Clock{"aFewSecondsOff", 3605, 60}, Clock{"aFewSecondsShort", -3605, -60},
        Clock{"kiribati", 14 * 3600, 840}, Clock{"beyondTheEarth", 15 * 3600, {}}, Clock{"neverSet", 225, {}},
        Clock{"eighteenMinutes", 1080, {}}, Clock{"decades", -500'000'000, {}}),
    [](const auto& each) { return std::string(each.param.name); });

TEST(FitActivity, DoesNotBelieveAClockFarFromItsSun)
{
    FitWriter writer;
    constexpr std::uint32_t beijing = 1387814768; // 116.4 degrees east
    const std::vector<FitField> place{
        {253, FitType::UInt32, fitStart}, {0, FitType::Int32, 475964720}, {1, FitType::Int32, beijing}};
    fitFileId(writer).message(recordKind, place).message(sessionKind, fitSession());
    auto there = writer;
    EXPECT_EQ(test::onlyActivityIn(there.message(closingKind, test::fitClosing(8 * 3600)).file()).utcOffset,
        UtcOffset{8h});
    auto neverSet = writer;
    EXPECT_EQ(test::onlyActivityIn(neverSet.message(closingKind, test::fitClosing(0)).file()).utcOffset,
        std::nullopt);
}

TEST(FitActivities, AreTheSessionsOfATriathlonEachWithItsOwnRecords)
{
    FitWriter writer;
    const auto leg = [](std::uint32_t start, std::uint64_t sport) {
        return fitSession(
            {{2, FitType::UInt32, start}, {5, FitType::Enum, sport}, {7, FitType::UInt32, 100'000},
                {8, FitType::UInt32, 100'000}, {9, FitType::UInt32, 0xFFFFFFFF}, {17, FitType::UInt8, 0xFF}});
    };
    fitFileId(writer);
    writer.message(recordKind, fitRecord(fitStart, 0, 150))
        .message(recordKind, fitRecord(fitStart + 99, 1500, 155));
    writer.message(recordKind, fitRecord(fitStart + 200, 1500, 120));
    writer.message(recordKind, fitRecord(fitStart + 299, 1800, 170));
    writer.message(sessionKind, leg(fitStart, 2)).message(sessionKind, leg(fitStart + 200, 1));
    const auto reading = readActivities(writer.file());
    ASSERT_EQ(reading.activities.size(), 2U);
    EXPECT_EQ(reading.activities[0].sport, "cycling");
    EXPECT_EQ(reading.activities[0].cadence, std::nullopt); // its revolutions are no steps
    EXPECT_DOUBLE_EQ(reading.activities[0].distanceMetres.value(), 1500);
    EXPECT_EQ(reading.activities[1].sport, "running");
    EXPECT_DOUBLE_EQ(reading.activities[1].distanceMetres.value(), 300);
    EXPECT_DOUBLE_EQ(reading.activities[1].highestHeartRate.value(), 170);
}

TEST(FitActivity, OfNoSportIsNamedByItsTitle)
{
    FitWriter writer;
    fitFileId(writer).message(sessionKind, fitSession({{5, FitType::Enum, 0}}));
    EXPECT_EQ(test::onlyActivityIn(writer.file()).sport, "generic");
    writer.raw(std::string("\x41\x00\x00\x0C\x00\x01\x03\x04\x07", 9)).raw(std::string("\x01Run\x00", 5));
    EXPECT_EQ(test::onlyActivityIn(writer.file()).sport, "running");
}

TEST(FitReading, KeepsTheContentUnderAWrongChecksum)
{
    auto file = aWatchFile().file();
    file.back() = static_cast<char>(file.back() ^ 1);
    EXPECT_THAT(test::onlyActivityIn(file).remarks, ElementsAre(Remark::ChecksumWrong));
}

TEST(FitReading, KeepsAGoodFileBeforeABrokenOne)
{
    const auto good = aWatchFile().file();
    EXPECT_THAT(test::onlyActivityIn(good + good.substr(0, 13)).remarks, ElementsAre(Remark::CutOff));
    EXPECT_THAT(test::onlyActivityIn(good + "no header").remarks, ElementsAre(Remark::PartUnreadable));
    const auto twice = readActivities(good + good);
    EXPECT_EQ(twice.activities.size(), 2U);
}

TEST(FitReading, FindsNothingInSettingsAndCourses)
{
    for (const std::uint64_t type : {2, 5, 6, 9}) {
        FitWriter writer;
        fitFileId(writer, type).message(lapKind, fitLap(fitStart));
        const auto reading = readActivities(writer.file());
        EXPECT_THAT(reading.activities, IsEmpty());
        EXPECT_EQ(reading.refusal, Refusal::NoActivity);
    }
}

TEST(FitReading, RefusesAFileThatBreaksBeforeAnything)
{
    FitWriter writer;
    writer.raw("\x07nothing was defined");
    EXPECT_EQ(readActivities(writer.file()).refusal, Refusal::Broken);
}

TEST(FitReading, KeepsTheHoursOfARecordingThatWasCut)
{
    FitWriter writer;
    fitFileId(writer).message(sportKind, {{0, FitType::Enum, 1}, {1, FitType::Enum, 0}});
    for (unsigned second = 0; second <= 3600; second += 4)
        writer.message(recordKind, fitRecord(fitStart + second, second * 3.0));
    const auto whole = writer.file();
    const auto run = test::onlyActivityIn(whole.substr(0, whole.size() - 30));
    EXPECT_THAT(run.remarks, ElementsAre(Remark::CutOff));
    EXPECT_GE(run.distanceMetres.value(), 10700);
    EXPECT_GE(run.timerSeconds.value(), 3590);
}

TEST(FitReading, SurvivesACutAtEveryByte)
{
    const auto file = aWatchFile().file();
    for (std::size_t size = 0; size < file.size(); ++size) {
        const auto reading = readActivities(std::string_view(file).substr(0, size));
        for (const auto& activity : reading.activities)
            EXPECT_THAT(activity.remarks, Contains(Remark::CutOff));
        EXPECT_TRUE(!reading.activities.empty() || reading.refusal);
    }
}

RC_GTEST_PROP(FitReading, SurvivesAnyDamage, (const std::vector<std::pair<std::uint16_t, char>>& damage))
{
    auto file = aWatchFile().file();
    for (const auto& [place, byte] : damage)
        file[14 + place % (file.size() - 14)] = byte;
    const auto reading = readActivities(file);
    RC_ASSERT(!reading.activities.empty() || reading.refusal);
}

RC_GTEST_PROP(FitReading, SurvivesAnyBytesUnderAHeader, (const std::string& bytes))
{
    const auto reading = readActivities(FitWriter().raw(bytes).file());
    RC_ASSERT(!reading.activities.empty() || reading.refusal);
}

} // namespace patella::exchange
