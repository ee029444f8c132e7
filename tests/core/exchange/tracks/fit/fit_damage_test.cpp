// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/exchange/files/readers.h"
#include "tests/support/activities.h"
#include "tests/support/fit_writer.h"

#include <random>

// Recordings that were cut or damaged: what was recorded counts more than what was summed up too early.
namespace patella::exchange {

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
using testing::Not;
using testing::SizeIs;

namespace {

constexpr double pace = 3; // metres per second

// One record each five seconds, to the end with it.
void addRecords(FitWriter& writer, unsigned from, unsigned to, double metresBefore = 0)
{
    for (auto second = from; second <= to; second += 5)
        writer.message(recordKind, fitRecord(fitStart + second, metresBefore + (second - from) * pace));
}

void addLap(FitWriter& writer, unsigned from, unsigned seconds)
{
    writer.message(lapKind,
        fitLap(fitStart + from,
            {{253, FitType::UInt32, fitStart + from + seconds}, {7, FitType::UInt32, seconds * 1000},
                {8, FitType::UInt32, seconds * 1000},
                {9, FitType::UInt32, static_cast<std::uint64_t>(seconds * pace * 100)}}));
}

FitWriter& begun(FitWriter& writer)
{
    return fitFileId(writer).message(sportKind, {{0, FitType::Enum, 1}, {1, FitType::Enum, 0}});
}

} // namespace

// Finished laps of so many seconds each, and how long the recording goes on after the last of them.
struct Unfinished {
    unsigned laps, secondsEach, rest;
};

class FitUnfinished : public testing::TestWithParam<Unfinished> { };

TEST_P(FitUnfinished, IsReadToItsLastRecord)
{
    const auto& [laps, secondsEach, rest] = GetParam();
    FitWriter writer;
    begun(writer);
    for (unsigned lap = 0; lap < laps; ++lap) {
        addRecords(writer, lap * secondsEach, (lap + 1) * secondsEach - 5, lap * secondsEach * pace);
        addLap(writer, lap * secondsEach, secondsEach);
    }
    const auto end = laps * secondsEach + rest;
    addRecords(writer, laps * secondsEach, end, laps * secondsEach * pace);
    const auto file = writer.file();
    const auto run = test::onlyActivityIn(file.substr(0, file.size() - 2)); // the checksum is missing too
    EXPECT_NEAR(run.distanceMetres.value(), end * pace, 1);
    EXPECT_NEAR(run.timerSeconds.value(), end, 5);
    EXPECT_EQ(run.laps, static_cast<int>(laps));
    EXPECT_THAT(run.remarks, Contains(Remark::SummaryUnfinished));
}

INSTANTIATE_TEST_SUITE_P(Laps, FitUnfinished,
    testing::Values(Unfinished{1, 330, 300}, Unfinished{1, 600, 60}, Unfinished{2, 330, 320},
        Unfinished{5, 330, 100}, Unfinished{12, 300, 290}, Unfinished{1, 1800, 3600},
        Unfinished{40, 60, 30}));

TEST(FitDamage, KeepsWhatFollowsTheLastSession)
{
    FitWriter writer;
    fitFileId(writer).message(sportKind, {{0, FitType::Enum, 2}, {1, FitType::Enum, 0}});
    addRecords(writer, 0, 1795);
    writer.message(sessionKind,
        fitSession(
            {{253, FitType::UInt32, fitStart + 1800}, {5, FitType::Enum, 2}, {7, FitType::UInt32, 1'800'000},
                {8, FitType::UInt32, 1'800'000}, {9, FitType::UInt32, 540'000}}));
    writer.message(sportKind, {{0, FitType::Enum, 1}, {1, FitType::Enum, 0}});
    addRecords(writer, 1900, 3100, 5400);
    const auto file = writer.file();
    const auto reading = readActivities(file.substr(0, file.size() - 20));
    ASSERT_THAT(reading.activities, SizeIs(2));
    EXPECT_EQ(reading.activities[0].sport, "cycling");
    EXPECT_EQ(reading.activities[1].sport, "running");
    EXPECT_NEAR(reading.activities[1].distanceMetres.value(), 1200 * pace, 20);
    EXPECT_THAT(reading.activities[1].remarks, Contains(Remark::SummaryUnfinished));
}

// Bytes out of nowhere in place of records of a run of an hour, ten bytes each.
struct Garbage {
    const char* what;
    unsigned atSecond;
    std::size_t bytes;
    friend void PrintTo(const Garbage& garbage, std::ostream* out) { *out << garbage.what; }
};

class FitGarbage : public testing::TestWithParam<Garbage> { };

TEST_P(FitGarbage, CostsOnlyWhatItHit)
{
    std::mt19937 random(7);
    for (int round = 0; round < 20; ++round) {
        FitWriter writer;
        begun(writer);
        // The definitions stand once at the beginning, as watches write them.
        writer.define(recordKind, fitRecord(fitStart, 0));
        std::size_t at = 0;
        for (unsigned second = 0; second <= 3600; second += 5) {
            if (second == GetParam().atSecond)
                at = writer.messages().size();
            writer.values(fitRecord(fitStart + second, second * pace));
        }
        auto file = writer.file();
        constexpr std::size_t header = 14;
        for (std::size_t each = 0; each < GetParam().bytes; ++each)
            file[header + at + each] = static_cast<char>(random());
        const auto reading = readActivities(file);
        ASSERT_FALSE(reading.activities.empty()) << round;
        EXPECT_NEAR(reading.activities[0].distanceMetres.value(), 10'800, 300) << round;
        EXPECT_NEAR(reading.activities[0].elapsedSeconds.value(), 3600, 100) << round;
    }
}

INSTANTIATE_TEST_SUITE_P(Places, FitGarbage,
    testing::Values(Garbage{"one byte in the middle", 1800, 1}, Garbage{"seven bytes", 1800, 7},
        Garbage{"forty bytes", 1000, 40}, Garbage{"a sector", 1800, 512}, Garbage{"near the start", 60, 40},
        Garbage{"near the end", 3550, 40}, Garbage{"two kilobytes", 1000, 2048}));

struct LastRecord {
    const char* what;
    std::uint64_t centimetres;
    friend void PrintTo(const LastRecord& last, std::ostream* out) { *out << last.what; }
};

class FitLastRecord : public testing::TestWithParam<LastRecord> { };

TEST_P(FitLastRecord, TakesNothingAwayIfItIsAbsurd)
{
    for (const unsigned count : {1U, 2U}) {
        FitWriter writer;
        begun(writer);
        addRecords(writer, 0, 1800);
        for (unsigned each = 1; each <= count; ++each)
            writer.message(recordKind,
                {{253, FitType::UInt32, fitStart + 1800 + 5 * each},
                    {5, FitType::UInt32, GetParam().centimetres}, {3, FitType::UInt8, 150}});
        const auto run = test::onlyActivityIn(writer.file());
        EXPECT_NEAR(run.distanceMetres.value(), 5400, 30) << count;
        EXPECT_NEAR(run.timerSeconds.value(), 1800, 15) << count;
        EXPECT_THAT(run.remarks, Contains(Remark::ImplausibleDropped)) << count;
        EXPECT_THAT(run.kilometres, SizeIs(5)) << count;
    }
}

INSTANTIATE_TEST_SUITE_P(Values, FitLastRecord,
    testing::Values(LastRecord{"42,949 km", 4'294'967'294U}, LastRecord{"a thousand kilometres", 100'000'000},
        LastRecord{"655 km", 65'535'000}, LastRecord{"a hundred kilometres", 10'000'000},
        LastRecord{"seven kilometres", 700'000}, LastRecord{"6.6 km", 660'000}));

TEST(FitDamage, SaysHowFarItCouldBeRead)
{
    FitWriter writer;
    begun(writer);
    addRecords(writer, 0, 3600);
    const auto file = writer.file();
    for (const double share : {0.1, 0.25, 0.4, 0.5, 0.75, 0.9}) {
        const auto size = static_cast<std::size_t>(static_cast<double>(file.size()) * share);
        const auto run = test::onlyActivityIn(file.substr(0, size));
        ASSERT_TRUE(run.readExtent) << share;
        EXPECT_NEAR(run.readExtent->metres.value(), 10'800 * share, 60) << share;
        EXPECT_NEAR(run.readExtent->seconds.value(), 3600 * share, 20) << share;
        EXPECT_NEAR(run.readExtent->missingPercent.value(), 100 * (1 - share), 1) << share;
        EXPECT_DOUBLE_EQ(run.readExtent->metres.value(), run.distanceMetres.value()) << share;
    }
}

// Without a word of its sport; what its sensors say.
TEST(FitSportGuess, IsARideWhereGearsArePowerOrWheelsSaySo)
{
    const auto recorded = [](double metresPerSecond, std::optional<std::uint64_t> cadence, bool power) {
        FitWriter writer;
        fitFileId(writer);
        for (unsigned second = 0; second <= 1800; second += 10) {
            auto record = fitRecord(fitStart + second, second * metresPerSecond);
            if (cadence)
                record.push_back({4, FitType::UInt8, *cadence});
            if (power)
                record.push_back({7, FitType::UInt16, 180});
            writer.message(recordKind, record);
        }
        return writer;
    };
    const auto likely
        = [](const FitWriter& writer) { return test::onlyActivityIn(writer.file()).likelySport; };
    EXPECT_EQ(likely(recorded(3, 85, false)), "");
    EXPECT_EQ(likely(recorded(3, 85, true)), "");
    EXPECT_EQ(likely(recorded(3, std::nullopt, false)), "");
    EXPECT_EQ(likely(recorded(5.6, 85, false)), "cycling");
    EXPECT_EQ(likely(recorded(5.6, std::nullopt, true)), "cycling");
    EXPECT_EQ(likely(recorded(0, std::nullopt, true)), "cycling");
    auto gears = recorded(4, std::nullopt, false);
    gears.message(
        eventKind, {{253, FitType::UInt32, fitStart + 60}, {0, FitType::Enum, 43}, {1, FitType::Enum, 3}});
    EXPECT_EQ(likely(gears), "cycling");
}

} // namespace patella::exchange
