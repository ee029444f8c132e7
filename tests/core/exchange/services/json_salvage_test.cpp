// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/exchange/services/json_salvage.h"

namespace patella::exchange {

TEST(JsonSalvage, KeepsWhatStandsBeforeTheEnd)
{
    EXPECT_EQ(salvagedJson(R"({"a":1,"b":[1,2,{"c":3)").dump(), R"({"a":1,"b":[1,2,{"c":3}]})");
    EXPECT_EQ(salvagedJson(R"({"a":1,"b":"cut o)").dump(), R"({"a":1})");
}

TEST(JsonSalvage, GoesOnBehindAWrongByte)
{
    EXPECT_EQ(salvagedJson(R"({"a":1,"b":2#,"c":3})").dump(), R"({"a":1,"c":3})");
    EXPECT_EQ(salvagedJson(R"([{"a":1},x{"a":2},{"a":3}])").dump(), R"([{"a":1},{"a":2},{"a":3}])");
    EXPECT_EQ(salvagedJson(R"({"a":1,b":2,"c":3,"d":4})").dump(), R"({"a":1,"c":3,"d":4})");
}

TEST(JsonSalvage, ClosesWhatWasNotClosed)
{
    EXPECT_EQ(salvagedJson(R"({"a":{"b":[1,2},"c":3})").dump(), R"({"a":{"b":[1,2]},"c":3})");
    EXPECT_EQ(salvagedJson(R"([1,2]])").dump(), R"([1,2])");
}

TEST(JsonSalvage, OfNothingIsNothing)
{
    EXPECT_TRUE(salvagedJson("").is_null());
    EXPECT_TRUE(salvagedJson("no json at all").is_null());
}

} // namespace patella::exchange
