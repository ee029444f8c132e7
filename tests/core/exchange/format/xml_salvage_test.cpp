// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/exchange/format/xml.h"

namespace patella::exchange {

using testing::ElementsAre;

namespace {

class Points final : public XmlListener {
public:
    std::vector<std::string> times;
    int ends = 0;
    void begin(std::string_view, std::span<const XmlAttribute>) override { }
    void end(std::string_view name, std::string_view text) override
    {
        if (name == "time")
            times.emplace_back(text);
        ends += name == "trkpt";
    }
};

constexpr auto one = "<trkpt lat='1' lon='2'><time>1</time></trkpt>";
constexpr auto three = "<trkpt lat='1' lon='2'><time>3</time></trkpt>";

std::vector<std::string> timesIn(const std::string& damaged, int points = 3)
{
    Points read;
    EXPECT_EQ(
        readXml(std::string("<gpx><trk><trkseg>") + one + damaged + three + "</trkseg></trk></gpx>", read),
        XmlEnding::Broken)
        << damaged;
    EXPECT_EQ(read.ends, points) << damaged;
    return read.times;
}

} // namespace

TEST(XmlSalvage, GoesOnAtTheNextPointBehindAWrongByte)
{
    EXPECT_THAT(timesIn("<trkpt lat='1' lon='2'><ti\x01me>2</time></trkpt>"), ElementsAre("1", "3"));
    EXPECT_THAT(timesIn("<trkpt lat='1' lon=2'><time>2</time></trkpt>"), ElementsAre("1", "2", "3"));
    EXPECT_THAT(timesIn("<trkpt lat='1' lon='2'><time>2</time>/trkpt>"), ElementsAre("1", "2", "3"));
    EXPECT_THAT(timesIn("<<<>>&;<trkpt lat='1' lon='2'><time>2</time></trkpt>"), ElementsAre("1", "2", "3"));
}

TEST(XmlSalvage, TakesNoEndForMoreThanItIs) { EXPECT_THAT(timesIn("</nothing>", 2), ElementsAre("1", "3")); }

} // namespace patella::exchange
