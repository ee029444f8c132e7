// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>

#include <gtest/gtest.h>

#include "ui/look/appearance.h"
#include "ui/look/colours.h"

#include <algorithm>
#include <array>
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

// What a runner with protanopia or deuteranopia sees (Machado et al. 2009, severity 1), in linear light.
enum class Sight { Full, WithoutRed, WithoutGreen };

std::array<double, 3> seenAs(const QColor& colour, Sight sight)
{
    const auto linear = [](float part) { return std::pow(static_cast<double>(part), 2.2); };
    const std::array rgb{linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())};
    using Rows = std::array<std::array<double, 3>, 3>;
    constexpr Rows full{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
    constexpr Rows withoutRed{
        {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
    constexpr Rows withoutGreen{
        {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
    const auto& rows = sight == Sight::Full ? full : sight == Sight::WithoutRed ? withoutRed : withoutGreen;
    std::array<double, 3> seen{};
    for (std::size_t row = 0; row < 3; ++row)
        seen.at(row) = std::pow(
            std::max(0.0, rows[row][0] * rgb[0] + rows[row][1] * rgb[1] + rows[row][2] * rgb[2]), 1 / 2.2);
    return seen;
}

// How far apart two colours are, 0 to 1.7.
double apart(const QColor& a, const QColor& b, Sight sight)
{
    const auto one = seenAs(a, sight);
    const auto other = seenAs(b, sight);
    return std::hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}

TEST_P(Colours, OfLoadAndPainAreToldApartByEveryEye)
{
    const auto& known = colours::on(GetParam());
    for (const auto sight : {Sight::Full, Sight::WithoutRed, Sight::WithoutGreen}) {
        EXPECT_GT(apart(known.load, known.pain, sight), 0.15);
        EXPECT_GT(apart(known.load, known.aboveLine, sight), 0.15);
        EXPECT_GT(apart(known.load, known.lightLoad, sight), 0.15);
    }
}

TEST_P(Colours, OfAListDifferForEveryEyeUntilTheyRepeat)
{
    for (int one = 0; one < 8; ++one) {
        EXPECT_EQ(colours::ofNumber(one, GetParam()), colours::ofNumber(one + 8, GetParam()));
        for (int other = 0; other < one; ++other)
            for (const auto sight : {Sight::Full, Sight::WithoutRed, Sight::WithoutGreen})
                EXPECT_GT(
                    apart(colours::ofNumber(one, GetParam()), colours::ofNumber(other, GetParam()), sight),
                    0.05)
                    << one << ' ' << other;
    }
}

TEST_P(Colours, OfSurfacesAreToldApartByEveryEye)
{
    for (const auto& [surface, word] : wordsOf<Surface>)
        for (const auto& [other, otherWord] : wordsOf<Surface>)
            for (const auto sight : {Sight::WithoutRed, Sight::WithoutGreen})
                if (surface != other) {
                    EXPECT_GT(
                        apart(colours::of(surface, GetParam()), colours::of(other, GetParam()), sight), 0.05)
                        << word << ' ' << otherWord;
                }
}

TEST_P(Colours, OfAPaletteStandOnItsOwnGroundWithItsOwnText)
{
    QPalette palette;
    const bool isDark = GetParam() == colours::Ground::Dark;
    palette.setColor(QPalette::Window, isDark ? QColor(20, 20, 20) : QColor(240, 240, 240));
    palette.setColor(QPalette::WindowText, isDark ? QColor(230, 230, 230) : QColor(10, 10, 10));
    palette.setColor(QPalette::Base, QColor(1, 2, 3));
    palette.setColor(QPalette::Text, QColor(4, 5, 6));
    const auto own = colours::from(palette);
    EXPECT_EQ(own.kind, GetParam());
    EXPECT_EQ(own.ground, QColor(1, 2, 3));
    EXPECT_EQ(own.text, QColor(4, 5, 6));
    EXPECT_EQ(own.pain, colours::on(GetParam()).pain) << "what means something stays as it is";
}

TEST(ColoursBetween, AreTheOneTheOtherOrMixed)
{
    const QColor black(0, 0, 0);
    const QColor white(255, 255, 255);
    EXPECT_EQ(colours::between(black, white, 0), black);
    EXPECT_EQ(colours::between(black, white, 1), white);
    EXPECT_EQ(colours::between(black, white, 0.2), QColor(51, 51, 51));
}

// What is written on what, in every state in which it can be used.
TEST_P(Colours, OfEveryTextOfThePaletteCanBeReadOnItsGround)
{
    apply(GetParam() == colours::Ground::Dark ? Appearance::Dark : Appearance::Light);
    const auto palette = QApplication::palette();
    apply(Appearance::System);
    struct Written {
        QPalette::ColorRole text, ground;
    };
    using Role = QPalette;
    for (const auto& [text, ground] :
        {Written{Role::WindowText, Role::Window}, Written{Role::WindowText, Role::Base},
            Written{Role::Text, Role::Base}, Written{Role::Text, Role::AlternateBase},
            Written{Role::ButtonText, Role::Button}, Written{Role::PlaceholderText, Role::Base},
            Written{Role::PlaceholderText, Role::Window}, Written{Role::PlaceholderText, Role::AlternateBase},
            Written{Role::Link, Role::Base}, Written{Role::Link, Role::Window},
            Written{Role::HighlightedText, Role::Highlight}, Written{Role::ToolTipText, Role::ToolTipBase}})
        for (const auto group : {QPalette::Active, QPalette::Inactive})
            EXPECT_GE(contrast(palette.color(group, text), palette.color(group, ground)), 4.5)
                << text << " on " << ground;
    for (const auto& known = colours::on(GetParam());
        const auto& ground : {palette.color(QPalette::Window), palette.color(QPalette::Base)}) {
        EXPECT_GE(contrast(known.problem, ground), 4.5) << "what must be corrected";
        EXPECT_GE(contrast(known.pain, ground), 4.5) << "a worst score is written in it";
        EXPECT_GE(contrast(palette.color(QPalette::Highlight), ground), 3) << "the frame of the focus";
    }
    constexpr double tintOfTheChosen = 0.22;
    const auto chosen = colours::between(
        palette.color(QPalette::Button), palette.color(QPalette::Highlight), tintOfTheChosen);
    EXPECT_GE(contrast(palette.color(QPalette::ButtonText), chosen), 4.5) << "a chosen button";
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
