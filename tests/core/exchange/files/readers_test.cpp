// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/exchange/files/readers.h"

namespace patella::exchange {

using testing::Contains;
using testing::IsSupersetOf;
using testing::MatchesRegex;
using testing::Not;

TEST(Readers, SayHowTheNamesOfTheirFilesEnd)
{
    for (const auto& each : readers())
        EXPECT_THAT(std::string(each.endings), MatchesRegex("[a-z]+( [a-z]+)*")) << each.name;
}

TEST(Readers, AreOfferedEveryEndingOnceAndArchivesToo)
{
    EXPECT_THAT(
        fileEndings(), IsSupersetOf({"fit", "gpx", "tcx", "kml", "kmz", "sml", "csv", "tsv", "zip", "gz"}));
    EXPECT_THAT(fileEndings(), Not(Contains("sml xml")));
}

} // namespace patella::exchange
