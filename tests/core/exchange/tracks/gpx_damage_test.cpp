// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/exchange/files/readers.h"
#include "core/log/values/local_time.h"
#include "tests/support/activities.h"

// GPX files that are damaged, and those that do not say their sport.
namespace patella::exchange {

using namespace std::chrono_literals;
using testing::Contains;
using testing::Value;

namespace {

constexpr auto morning = std::chrono::sys_days{2026y / 11 / 20} + 6h;

// A thousandth of a degree to the north is 111.2 m at 48 degrees.
std::string pointAfter(int seconds, double north, std::string_view extensions)
{
    return fmt::format(
        "<trkpt lat='{:.6f}' lon='11.5'><ele>500</ele><time>{}</time><extensions>{}</extensions>"
        "</trkpt>",
        48 + north, isoText(morning + std::chrono::seconds{seconds}), extensions);
}

std::string aTrackOf(int points, std::string_view more = {})
{
    std::string segment;
    for (int each = 0; each < points; ++each)
        segment += pointAfter(4 * each, each * 0.0001, "<hr>150</hr>");
    return fmt::format("<gpx><trk>{}<trkseg>{}</trkseg></trk></gpx>", more, segment);
}

} // namespace

TEST(GpxDamage, CutAnywhereInATagKeepsThePointsBefore)
{
    const auto whole = aTrackOf(100);
    const auto fiftieth = whole.find("<trkpt lat='48.005000'");
    ASSERT_NE(fiftieth, std::string::npos);
    const auto next = whole.find("<trkpt", fiftieth + 1);
    for (auto size = fiftieth; size < next; ++size) {
        const auto run = test::onlyActivityIn(whole.substr(0, size));
        EXPECT_NEAR(run.distanceMetres.value(), 49 * 11.12, 0.5) << size;
        EXPECT_THAT(run.remarks, Contains(Remark::CutOff)) << size;
        EXPECT_DOUBLE_EQ(run.readExtent.value().metres.value(), run.distanceMetres.value()) << size;
    }
}

struct WrongBytes {
    const char* what;
    std::string before, after;
    bool isLost = true; // something
    friend void PrintTo(const WrongBytes& wrong, std::ostream* out) { *out << wrong.what; }
};

class GpxWrongBytes : public testing::TestWithParam<WrongBytes> { };

TEST_P(GpxWrongBytes, CostsNothingBehindIt)
{
    auto file = aTrackOf(200);
    const auto at = file.find(GetParam().before, file.size() / 2);
    ASSERT_NE(at, std::string::npos);
    file.replace(at, GetParam().before.size(), GetParam().after);
    const auto run = test::onlyActivityIn(file);
    EXPECT_NEAR(run.distanceMetres.value(), 199 * 11.12, 12);
    EXPECT_NEAR(run.elapsedSeconds.value(), 796, 5);
    const bool isLost = GetParam().isLost;
    EXPECT_EQ(Value(run.remarks, Contains(Remark::PartUnreadable)), isLost);
}

INSTANTIATE_TEST_SUITE_P(Bytes, GpxWrongBytes,
    testing::Values(WrongBytes{"a control character", "<time>", "<ti\x02me>"},
        WrongBytes{"a bracket lost at an end", "</time>", "/time>"},
        WrongBytes{"a bracket lost at a start", "<ele>", "ele>"},
        WrongBytes{"a quotation mark lost", "lon='11.5'", "lon=11.5'"},
        WrongBytes{"a wrong end tag", "</ele>", "</elf>"},
        WrongBytes{"a stray ampersand", "<ele>", "&<ele>", false},
        WrongBytes{"no UTF-8", "<ele>", "\xC3<ele>", false}, WrongBytes{"an end tag lost", "</trkpt>", ""},
        WrongBytes{"zeros", "</extensions>", std::string(13, '\0')},
        WrongBytes{"a segment ended twice", "<trkpt", "</trkseg></trkseg><trkpt"}));

// A sport that is not said.
struct Hint {
    const char* what;
    std::string file;
    std::string likely;
    friend void PrintTo(const Hint& hint, std::ostream* out) { *out << hint.what; }
};

std::string named(std::string_view name) { return aTrackOf(100, fmt::format("<name>{}</name>", name)); }

std::string madeBy(std::string_view device)
{
    return fmt::format("<gpx creator='{}'>{}", device, aTrackOf(100).substr(5));
}

// Forty minutes with something in every point.
std::string withSensors(double metresPerSecond, std::string_view extensions, std::string_view coasting = {})
{
    std::string segment;
    for (int each = 0; each < 240; ++each)
        segment += pointAfter(10 * each, each * 10 * metresPerSecond / 111'200,
            each % 10 == 9 && !coasting.empty() ? coasting : extensions);
    return fmt::format("<gpx><trk><trkseg>{}</trkseg></trk></gpx>", segment);
}

class GpxHint : public testing::TestWithParam<Hint> { };

TEST_P(GpxHint, SpeaksForAnotherSport)
{
    const auto activity = test::onlyActivityIn(GetParam().file);
    EXPECT_EQ(activity.sport, "unknown");
    EXPECT_EQ(activity.likelySport, GetParam().likely);
}

INSTANTIATE_TEST_SUITE_P(Titles, GpxHint,
    testing::Values(Hint{"Afternoon Ride", named("Afternoon Ride"), "cycling"},
        Hint{"Morning Ride", named("Morning Ride"), "cycling"},
        Hint{"Lunch Swim", named("Lunch Swim"), "swimming"}, Hint{"Radfahrt", named("Radfahrt"), "cycling"},
        Hint{"Sortie vélo", named("Sortie vélo le matin"), "cycling"},
        Hint{"Fahrradtour", named("Fahrradtour am Abend"), "cycling"},
        Hint{"Evening Walk", named("Evening Walk"), "walking"},
        Hint{"Vuelta ciclista", named("Paseo en bicicleta"), "cycling"},
        Hint{"Wanderung", named("Wanderung Zugspitze"), "hiking"},
        Hint{"a name of the whole file",
            "<gpx><metadata><name>Morning Ride</name></metadata>" + aTrackOf(100).substr(5), "cycling"},
        Hint{"Morning Run", named("Morning Run"), ""}, Hint{"no sport", named("Home to park"), ""},
        Hint{"a bike path", named("Bike path"), ""}));

INSTANTIATE_TEST_SUITE_P(Devices, GpxHint,
    testing::Values(Hint{"Edge", madeBy("Garmin Edge 530"), "cycling"},
        Hint{"ELEMNT", madeBy("Wahoo ELEMNT BOLT"), "cycling"}, Hint{"Karoo", madeBy("Karoo 2"), "cycling"},
        Hint{"Bryton", madeBy("Bryton Rider 420"), "cycling"},
        Hint{"ROX", madeBy("SIGMA ROX 11.0"), "cycling"}, Hint{"Lezyne", madeBy("Lezyne Mega XL"), "cycling"},
        Hint{"a watch", madeBy("Forerunner 245"), ""},
        Hint{"a watch of that family", madeBy("ELEMNT RIVAL"), ""}));

INSTANTIATE_TEST_SUITE_P(Sensors, GpxHint,
    testing::Values(Hint{"power", withSensors(5.5, "<power>180</power>"), "cycling"},
        Hint{"power under its other name", withSensors(5.5, "<x:PowerInWatts>180</x:PowerInWatts>"),
            "cycling"},
        Hint{"revolutions that carry too far", withSensors(5.8, "<cad>86</cad>"), "cycling"},
        Hint{"slow pedals", withSensors(4.6, "<cad>65</cad>"), "cycling"},
        Hint{"wheels that roll on", withSensors(5.4, "<cad>90</cad>", "<cad>0</cad>"), "cycling"},
        Hint{"power and revolutions", withSensors(5, "<power>150</power><cad>80</cad>"), "cycling"},
        Hint{"steps", withSensors(3, "<cad>86</cad>"), ""},
        Hint{"the power of a runner", withSensors(3.2, "<power>250</power><cad>88</cad>"), ""},
        Hint{"a foot pod that drops out", withSensors(3, "<cad>86</cad>", "<cad>0</cad>"), ""},
        Hint{"nothing", withSensors(3, ""), ""}));

} // namespace patella::exchange
