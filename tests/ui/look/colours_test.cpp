// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "ui/look/colours.h"

#include <cmath>

namespace patella::ui {
namespace {

// WCAG 2.1, relative luminance and contrast ratio.
double luminance(const QColor& colour)
{
    const auto linear
        = [](float part) { return part <= 0.04045F ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

class Colours : public testing::TestWithParam<colours::Ground> { };

TEST_P(Colours, OfTextCanBeReadAndOfMarksBeSeen)
{
    const auto& colours = colours::on(GetParam());
    EXPECT_GE(contrast(colours.text, colours.ground), 7);
    EXPECT_GE(contrast(colours.quietText, colours.ground), 4.5);
    EXPECT_GE(contrast(colours.accent, colours.ground), 4.5);
    EXPECT_GE(contrast(colours.problem, colours.ground), 4.5);
    for (const auto& mark : {colours.load, colours.line, colours.pain})
        EXPECT_GE(contrast(mark, colours.ground), 3) << qPrintable(mark.name());
    EXPECT_GE(contrast(colours.aboveLine, colours.aboveLineEdge), 3);
}

TEST_P(Colours, OfSurfacesDifferFromTheGroundAndFromEachOther)
{
    for (const auto& [surface, word] : wordsOf<Surface>) {
        EXPECT_GE(contrast(colours::of(surface, GetParam()), colours::on(GetParam()).ground), 1.8) << word;
        for (const auto& [other, otherWord] : wordsOf<Surface>)
            EXPECT_EQ(colours::of(surface, GetParam()) == colours::of(other, GetParam()), surface == other)
                << word << ' ' << otherWord;
    }
}

INSTANTIATE_TEST_SUITE_P(Grounds, Colours, testing::Values(colours::Ground::Light, colours::Ground::Dark));

TEST(Ground, IsDarkWhenItsTextIsLighter)
{
    QPalette palette;
    palette.setColor(QPalette::Window, Qt::white);
    palette.setColor(QPalette::WindowText, Qt::black);
    EXPECT_EQ(colours::groundOf(palette), colours::Ground::Light);
    palette.setColor(QPalette::Window, QColor(40, 40, 40));
    palette.setColor(QPalette::WindowText, QColor(220, 220, 220));
    EXPECT_EQ(colours::groundOf(palette), colours::Ground::Dark);
}

} // namespace
} // namespace patella::ui
