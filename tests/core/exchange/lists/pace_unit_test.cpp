// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/exchange/lists/list_pace.h"
#include "core/exchange/lists/list_reader.h"
#include "core/exchange/lists/pace_unit.h"

// A pace that names its unit says in which one its list counts.
namespace patella::exchange {
namespace {

struct Paced {
    const char* heading;
    const char* pace;
    std::optional<ListUnit> unit; // of 5.1 in 45:10
};

void PrintTo(const Paced& paced, std::ostream* out) { *out << paced.heading << ' ' << paced.pace; }

class PacedLists : public testing::TestWithParam<Paced> { };

TEST_P(PacedLists, CountInTheUnitOfTheirPace)
{
    const auto list = std::string("Date,Distance,Time,") + GetParam().heading + "\n2026-11-03,5.1,45:10,"
        + GetParam().pace + "\n2026-11-04,5.1,45:10," + GetParam().pace + "\n";
    const auto read = readList(list, ListKnowledge{});
    ASSERT_TRUE(read.sample);
    EXPECT_EQ(read.sample->guess.unitStated, GetParam().unit.has_value());
    EXPECT_EQ(read.sample->guess.distanceUnit, GetParam().unit.value_or(ListUnit::Kilometres));
}

INSTANTIATE_TEST_SUITE_P(All, PacedLists,
    testing::Values(Paced{"Pace (min/mi)", "8:51", ListUnit::Miles},
        Paced{"Avg Pace [/mi]", "8:51", ListUnit::Miles}, Paced{"Speed (mph)", "6.8", ListUnit::Miles},
        Paced{"Pace", "8:51 /mi", ListUnit::Miles}, Paced{"Pace", "8:51 min/mi", ListUnit::Miles},
        Paced{"Speed", "6.8 mph", ListUnit::Miles}, Paced{"Pace (min/km)", "8:51", ListUnit::Kilometres},
        Paced{"Speed (km/h)", "6.8", ListUnit::Kilometres}, Paced{"Pace", "8:51", {}},
        Paced{"Pace (min/mi)", "5:30", {}}, // it contradicts the distance
        Paced{"Pace (min/mi)", "", {}}, Paced{"Weather", "8 mph", {}}, Paced{"Steps", "6000", {}}));

TEST(PacedLists, BelieveTheMiddleRowAndNotTheOneInTheMiddle)
{
    const auto unitOf = [](std::initializer_list<const char*> paces) {
        std::string list = "Date,Distance,Time,Pace (min/mi)\n";
        int day = 3;
        for (const auto* pace : paces)
            list += "2026-11-0" + std::to_string(day++) + ",5.1,45:10," + pace + "\n";
        const auto read = readList(list, ListKnowledge{});
        return read.sample && read.sample->guess.unitStated;
    };
    EXPECT_TRUE(unitOf({"8:51", "5:30", "8:51"}));
    EXPECT_TRUE(unitOf({"8:51", "15:30", "8:51"}));
    EXPECT_FALSE(unitOf({"5:30", "8:51", "5:30"}));
}

// Watches that write no unit write the length of a stride and how many there were.
struct Strided {
    const char* what;
    const char* rows; // distance, time, cadence, stride
    std::optional<ListUnit> unit;
};

void PrintTo(const Strided& strided, std::ostream* out) { *out << strided.what; }

class StridedLists : public testing::TestWithParam<Strided> { };

TEST_P(StridedLists, CountInTheUnitThatTheirStridesMake)
{
    std::string list = "Activity Type,Date,Distance,Time,Avg Run Cadence,Avg Stride Length\n";
    for (const auto* day : {"03", "05", "07"})
        list += std::string("Running,2026-11-") + day + " 18:10:00," + GetParam().rows + "\n";
    const auto read = readList(list, ListKnowledge{});
    ASSERT_TRUE(read.sample);
    EXPECT_EQ(read.sample->guess.unitStated, GetParam().unit.has_value());
    EXPECT_EQ(read.sample->guess.distanceUnit, GetParam().unit.value_or(ListUnit::Kilometres));
}

INSTANTIATE_TEST_SUITE_P(All, StridedLists,
    testing::Values(Strided{"miles, metres", "5.10,00:45:10,168,1.08", ListUnit::Miles},
        Strided{"miles, feet", "5.10,00:45:10,168,3.55", ListUnit::Miles},
        Strided{"miles, centimetres", "5.10,00:45:10,168,108", ListUnit::Miles},
        Strided{"miles, strides of one foot", "5.10,00:45:10,84,1.08", ListUnit::Miles},
        Strided{"kilometres", "8.20,00:45:10,168,1.08", ListUnit::Kilometres},
        Strided{"kilometres, decimal commas", "\"8,20\",00:45:10,168,\"1,08\"", ListUnit::Kilometres},
        Strided{"neither", "6.40,00:45:10,168,1.08", {}}, Strided{"no stride", "5.10,00:45:10,168,--", {}},
        Strided{"no cadence", "5.10,00:45:10,--,1.08", {}}),
    [](const auto& each) { return "Row" + std::to_string(each.index); });

TEST(StridedLists, BelieveTheMiddleRowAndNotTheOneInTheMiddle)
{
    const auto unitOf = [](std::initializer_list<const char*> strides) {
        std::string list = "Activity Type,Date,Distance,Time,Avg Run Cadence,Avg Stride Length\n";
        int day = 3;
        for (const auto* stride : strides)
            list += "Running,2026-11-0" + std::to_string(day++) + " 18:10:00,5.10,00:45:10,168," + stride
                + "\n";
        const auto read = readList(list, ListKnowledge{});
        return read.sample && read.sample->guess.unitStated;
    };
    EXPECT_TRUE(unitOf({"1.08", "0.60", "1.08"}));
    EXPECT_TRUE(unitOf({"1.08", "1.60", "1.08"}));
    EXPECT_FALSE(unitOf({"0.85", "1.08", "0.85"}));
    EXPECT_FALSE(unitOf({"1.08", "1.08"})) << "two rows are too few";
}

TEST(PaceGuess, HasAUnitThatIsSaidOrThatAloneMakesRuns)
{
    struct Guessed {
        const char* distance;
        std::optional<ListUnit> said;
        ListUnit unit;
        bool unitFound;
        bool makesRunners;
    };
    for (const auto& each : {Guessed{"8.2", {}, ListUnit::Kilometres, false, true},
             Guessed{"8.2", ListUnit::Kilometres, ListUnit::Kilometres, true, true},
             Guessed{"8200", {}, ListUnit::Metres, true, true},
             Guessed{"8200000", {}, ListUnit::Millimetres, true, true},
             Guessed{"190", {}, ListUnit::Kilometres, false, false}, // 70 m/s, or 0.07
             Guessed{"190", ListUnit::Kilometres, ListUnit::Kilometres, true, false},
             Guessed{"90000", {}, ListUnit::Metres, true, false},
             Guessed{"90000", ListUnit::Metres, ListUnit::Metres, true, false}}) {
        const std::vector<DistanceAndTime> rows{{each.distance, "45:10"}};
        const auto guess = paceGuessOf(
            rows, {.distanceCommas = false, .timeCommas = false, .unit = each.said, .form = {}});
        EXPECT_EQ(guess.unit, each.unit) << each.distance;
        EXPECT_EQ(guess.unitFound, each.unitFound) << each.distance;
        EXPECT_EQ(guess.makesRunners, each.makesRunners) << each.distance;
    }
}

} // namespace
} // namespace patella::exchange
