// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "ui/charts/group_look.h"

namespace patella::ui {
namespace {

double luminance(const QColor& colour)
{
    return 0.2126 * colour.redF() + 0.7152 * colour.greenF() + 0.0722 * colour.blueF();
}

TEST(LookOfPainLevels, DarkensWithTheLevelUpToThePainColourItself)
{
    const auto colours = colours::on(colours::Ground::Light);
    double before = luminance(colours.ground);
    for (int level = 0; level <= 3; ++level) {
        const auto colour = colourOf({.name = {}, .hue = static_cast<PainLevel>(level)}, colours);
        EXPECT_LT(luminance(colour), before - 0.05) << level;
        before = luminance(colour);
    }
    EXPECT_GE(before, luminance(colours.pain)) << "never darker than a score is drawn";
}

} // namespace
} // namespace patella::ui
