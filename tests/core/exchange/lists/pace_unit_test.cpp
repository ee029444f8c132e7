// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

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

} // namespace
} // namespace patella::exchange
