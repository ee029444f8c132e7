// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/exchange/format/reader.h"
#include "tests/support/activities.h"
#include "tests/support/fit_writer.h"

#include <optional>
#include <string>
#include <string_view>

// What the bare numbers of the profile stand for.
namespace patella::exchange {

using test::fitFileId;
using test::fitSession;
using test::fitStart;
using test::FitType;
using test::FitWriter;
using test::recordKind;
using test::sessionKind;

struct FitNamed {
    unsigned number;
    std::string_view word;
    friend void PrintTo(const FitNamed& named, std::ostream* out) { *out << named.number; }
};

class FitSports : public testing::TestWithParam<FitNamed> { };

TEST_P(FitSports, HaveTheNamesOfTheProfile)
{
    FitWriter writer;
    fitFileId(writer).message(sessionKind, fitSession({{5, FitType::Enum, GetParam().number}}));
    EXPECT_EQ(test::onlyActivityIn(writer.file()).sport, GetParam().word);
}

INSTANTIATE_TEST_SUITE_P(Profile, FitSports,
    testing::Values(FitNamed{0, "generic"}, FitNamed{1, "running"}, FitNamed{2, "cycling"},
        FitNamed{3, "transition"}, FitNamed{4, "fitness_equipment"}, FitNamed{5, "swimming"},
        FitNamed{10, "training"}, FitNamed{11, "walking"}, FitNamed{12, "cross_country_skiing"},
        FitNamed{15, "rowing"}, FitNamed{16, "other"}, FitNamed{17, "hiking"}, FitNamed{18, "multisport"},
        FitNamed{37, "stand_up_paddleboarding"}, FitNamed{53, "diving"}, FitNamed{54, "other"}));

class FitKindsOfRun : public testing::TestWithParam<FitNamed> { };

TEST_P(FitKindsOfRun, HaveTheNamesOfTheProfile)
{
    FitWriter writer;
    fitFileId(writer).message(sessionKind, fitSession({{6, FitType::Enum, GetParam().number}}));
    const auto run = test::onlyActivityIn(writer.file());
    EXPECT_EQ(run.sport, "running");
    EXPECT_EQ(run.subSport, GetParam().word);
}

INSTANTIATE_TEST_SUITE_P(Profile, FitKindsOfRun,
    testing::Values(FitNamed{0, ""}, FitNamed{1, "treadmill"}, FitNamed{2, "street"}, FitNamed{3, "trail"},
        FitNamed{4, "track"}, FitNamed{45, "indoor_running"}, FitNamed{58, "virtual"},
        FitNamed{67, "ultra"}));

TEST(FitRecords, CountSixteenthsOfAMetreThatRollOver)
{
    using namespace std::string_literals;
    FitWriter writer;
    fitFileId(writer).raw("\x41\0\0\x14\0\x02\xFD\x04\x86\x08\x03\x0D"s); // time, and speed with distance
    // Twelve bits of speed, then twelve of distance: 0, 200 and 400 m, which is 144 behind 256.
    unsigned second = 0;
    for (const auto sixteenths : {0U, 3200U, 2304U}) {
        const auto time = fitStart + 60 * second++;
        writer.raw("\x01"s);
        for (unsigned byte = 0; byte < 4; ++byte)
            writer.raw(std::string(1, static_cast<char>(time >> 8U * byte & 0xFFU)));
        writer.raw(
            "\x20"s + static_cast<char>((sixteenths & 0xFU) << 4U) + static_cast<char>(sixteenths >> 4U));
    }
    EXPECT_EQ(test::onlyActivityIn(writer.file()).distanceMetres, 400);
}

// The number of an app may be written in a larger type than it needs.
struct NumberedApp {
    const char* name;
    unsigned app; // that describes a pulse as its field
    std::optional<double> pulse; // of a record with a field of app 0
};
class FitApps : public testing::TestWithParam<NumberedApp> { };

TEST_P(FitApps, AreToldApartByTheirNumbers)
{
    FitWriter writer;
    fitFileId(writer).message(206,
        {{0, FitType::UInt16, GetParam().app}, {1, FitType::UInt8, 0}, {2, FitType::UInt8, 2},
            {15, FitType::UInt8, 3}},
        5);
    const std::vector<test::FitField> time{{253, FitType::UInt32, fitStart}};
    writer.define(recordKind, time, 1, {1}).values(time, 1).raw("\x96");
    writer.message(sessionKind, fitSession({{16, FitType::UInt8, 0xFF}, {17, FitType::UInt8, 0xFF}}));
    EXPECT_EQ(test::onlyActivityIn(writer.file()).averageHeartRate, GetParam().pulse);
}

INSTANTIATE_TEST_SUITE_P(Numbers, FitApps,
    testing::Values(NumberedApp{"itsOwn", 0, 150}, NumberedApp{"another", 1, std::nullopt},
        NumberedApp{"theLast", 255, std::nullopt}),
    [](const auto& each) { return std::string(each.param.name); });

} // namespace patella::exchange
