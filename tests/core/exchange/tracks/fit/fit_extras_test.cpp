// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/exchange/format/reader.h"
#include "tests/support/activities.h"
#include "tests/support/fit_writer.h"

// What only some devices write: stored pulse, crossings of a pool, fields of apps.
namespace patella::exchange {

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

namespace {

} // namespace

TEST(FitActivity, TakesThePulseOfAStrapThatSentItAfterwards)
{
    FitWriter writer;
    fitFileId(writer).message(
        sessionKind, fitSession({{16, FitType::UInt8, 0xFF}, {17, FitType::UInt8, 0xFF}}));
    for (const unsigned beats : {120U, 0U, 140U, 0xFFU})
        writer.message(132, {{253, FitType::UInt32, fitStart}, {6, FitType::UInt8, beats}});
    const auto run = test::onlyActivityIn(writer.file());
    EXPECT_EQ(run.averageHeartRate, 130);
    EXPECT_EQ(run.highestHeartRate, 140);
}

TEST(FitActivity, TellsHowLongEachKilometreTookWithoutThePauses)
{
    FitWriter writer;
    fitFileId(writer);
    const auto stopwatch = [&](unsigned second, unsigned type) {
        writer.message(
            21, {{253, FitType::UInt32, fitStart + second}, {0, FitType::Enum, 0}, {1, FitType::Enum, type}});
    };
    writer.message(recordKind, fitRecord(fitStart, 0)).message(recordKind, fitRecord(fitStart + 300, 1000));
    stopwatch(300, 4);
    stopwatch(900, 0);
    for (const auto& [second, metres] : {std::pair{900U, 1000.0}, {1240U, 2000.0}, {1300U, 2150.0}})
        writer.message(recordKind, fitRecord(fitStart + second, metres));
    writer.message(sessionKind,
        fitSession(
            {{7, FitType::UInt32, 1'300'000}, {8, FitType::UInt32, 700'000}, {9, FitType::UInt32, 215'000}}));
    const auto run = test::onlyActivityIn(writer.file());
    EXPECT_EQ(run.kilometres, (std::vector{std::chrono::seconds{300}, std::chrono::seconds{340}}));
}

TEST(FitActivity, HearsWhatTheWatchAskedAfterTheRun)
{
    FitWriter writer;
    fitFileId(writer).message(
        sessionKind, fitSession({{192, FitType::UInt8, 75}, {193, FitType::UInt8, 40}}));
    const auto run = test::onlyActivityIn(writer.file());
    EXPECT_EQ(run.feel, 3); // strong, of 0 very weak to 4 very strong
    EXPECT_EQ(run.effort, 4);
}

TEST(FitActivity, OfAPoolIsAsLongAsItsCrossings)
{
    FitWriter writer;
    fitFileId(writer).message(sessionKind,
        fitSession({{5, FitType::Enum, 5}, {9, FitType::UInt32, 0}, {44, FitType::UInt16, 2500}}));
    for (const unsigned swum : {1U, 1U, 0U, 1U}) // once at the wall
        writer.message(101, {{253, FitType::UInt32, fitStart}, {12, FitType::Enum, swum}});
    EXPECT_EQ(test::onlyActivityIn(writer.file()).distanceMetres, 75);
}

TEST(FitActivity, TakesFromAnAppWhatTheWatchDidNotMeasure)
{
    const std::vector<FitField> time{{253, FitType::UInt32, fitStart}};
    FitWriter writer;
    fitFileId(writer);
    const auto describe = [&](unsigned number, unsigned nativeField) {
        writer.message(206,
            {{0, FitType::UInt8, 0}, {1, FitType::UInt8, number}, {2, FitType::UInt8, 2},
                {15, FitType::UInt8, nativeField}},
            5);
    };
    describe(0, 3); // heart rate
    writer.define(recordKind, time, 1, {1}).values(time, 1).raw("\x96");
    writer.message(sessionKind, fitSession({{16, FitType::UInt8, 0xFF}, {17, FitType::UInt8, 0xFF}}));
    EXPECT_EQ(test::onlyActivityIn(writer.file()).averageHeartRate, 150);
}

TEST(FitActivity, LeavesWhatTheWatchMeasuredAsItIs)
{
    const auto fields = fitRecord(fitStart, 10, 140);
    FitWriter writer;
    fitFileId(writer).message(206,
        {{0, FitType::UInt8, 0}, {1, FitType::UInt8, 0}, {2, FitType::UInt8, 2}, {15, FitType::UInt8, 3}}, 5);
    writer.define(recordKind, fields, 1, {1}).values(fields, 1).raw("\x96");
    writer.message(sessionKind, fitSession({{16, FitType::UInt8, 0xFF}, {17, FitType::UInt8, 0xFF}}));
    EXPECT_EQ(test::onlyActivityIn(writer.file()).averageHeartRate, 140);
}

TEST(FitActivity, CountsItsLaps)
{
    FitWriter writer;
    fitFileId(writer).message(sessionKind, fitSession()).message(lapKind, fitLap(fitStart));
    writer.message(lapKind, fitLap(fitStart + 600));
    EXPECT_EQ(test::onlyActivityIn(writer.file()).laps, 2);
}

} // namespace patella::exchange
