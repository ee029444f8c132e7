// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/log/values/surface.h"

namespace patella {
namespace {

struct SpelledMix {
    const char* typed;
    const char* kept; // empty: not a mix
};

class SurfaceTexts : public testing::TestWithParam<SpelledMix> { };

TEST_P(SurfaceTexts, AreSharesThatMakeAHundred)
{
    const auto mix = SurfaceMix::fromText(GetParam().typed);
    EXPECT_EQ(mix ? mix->text() : "", GetParam().kept) << GetParam().typed;
}

INSTANTIATE_TEST_SUITE_P(Spellings, SurfaceTexts,
    testing::Values(SpelledMix{"asphalt", "asphalt=100"},
        SpelledMix{"asphalt=70,trail=30", "asphalt=70,trail=30"},
        SpelledMix{" trail = 30 , asphalt=70 ", "asphalt=70,trail=30"},
        SpelledMix{"grass=50,asphalt=50", "asphalt=50,grass=50"},
        SpelledMix{"sand=1,track=99", "track=99,sand=1"}, SpelledMix{"asphalt=70,trail=20", ""},
        SpelledMix{"asphalt=70,trail=31", ""}, SpelledMix{"asphalt=50,asphalt=50", ""},
        SpelledMix{"asphalt=100,trail=0", ""}, SpelledMix{"asphalt=101,trail=-1", ""},
        SpelledMix{"tarmac", ""}, SpelledMix{"asphalt,trail", ""}, SpelledMix{"asphalt=", ""},
        SpelledMix{"asphalt=70%,trail=30%", ""}, SpelledMix{"asphalt=70,", ""}, SpelledMix{"", ""},
        SpelledMix{"Asphalt", ""}));

TEST(SurfaceMix, KnowsItsGreatestShareAndEachOther)
{
    const auto mix = SurfaceMix::fromText("trail=20,gravel=80").value();
    EXPECT_EQ(mix.dominant(), Surface::Gravel);
    EXPECT_EQ(mix.percentOn(Surface::Trail), 20);
    EXPECT_EQ(mix.percentOn(Surface::Sand), 0);
}

TEST(SurfaceMix, IsTheSameInWhateverOrderItWasSaid)
{
    EXPECT_EQ(SurfaceMix::fromText("asphalt=50,grass=50"), SurfaceMix::fromText("grass=50,asphalt=50"));
    EXPECT_EQ(SurfaceMix::only(Surface::Sand), SurfaceMix::fromText("sand"));
    EXPECT_NE(SurfaceMix::only(Surface::Sand), SurfaceMix::only(Surface::Grass));
}

TEST(SurfaceMix, OfNoSharesIsNone) { EXPECT_FALSE(SurfaceMix::fromShares({})); }

} // namespace
} // namespace patella
