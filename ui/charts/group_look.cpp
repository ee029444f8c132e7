// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/group_look.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace patella::ui {

namespace {

// Distances between the strokes, in units; 0: none.
struct Texture {
    double across;
    double upright;
    double dash; // length of a stroke of the first kind; 0: from edge to edge
};

constexpr std::array textures{
    Texture{0, 0, 0},
    Texture{5, 0, 0},
    Texture{0, 4, 0},
    Texture{4, 0, 1.5},
    Texture{5, 5, 0},
    Texture{3, 0, 0},
    Texture{8, 0, 4},
    Texture{0, 7, 0},
};

void addAcross(QList<QLineF>& lines, const QRectF& piece, double apart)
{
    for (double y = std::ceil(piece.top() / apart) * apart; y < piece.bottom(); y += apart)
        lines.append(QLineF(piece.left(), y, piece.right(), y));
}

void addUpright(QList<QLineF>& lines, const QRectF& piece, double apart)
{
    for (double x = piece.left() + apart / 2; x < piece.right(); x += apart)
        lines.append(QLineF(x, piece.top(), x, piece.bottom()));
}

void addDashes(QList<QLineF>& lines, const QRectF& piece, double apart, double dash)
{
    const double first = std::ceil(piece.top() / apart);
    for (double row = first; row * apart < piece.bottom(); ++row)
        for (double x = piece.left() + (std::fmod(row, 2) == 0 ? 0.5 : 0.5 + dash); x < piece.right();
            x += 2 * dash)
            lines.append(QLineF(x, row * apart, std::min(x + dash, piece.right()), row * apart));
}

} // namespace

QColor colourOf(const LoadGroup& group, const colours::Colours& colours)
{
    if (const auto* surface = std::get_if<Surface>(&group.hue))
        return colours::of(*surface, colours.kind);
    if (const auto* level = std::get_if<PainLevel>(&group.hue)) // the darker, the worse
        return colours::between(colours.ground, colours.pain, 0.22 + 0.26 * static_cast<int>(*level));
    if (const auto* number = std::get_if<int>(&group.hue))
        return *number == notSaidHue ? colours::between(colours.grid, colours.quietText, 0.25)
                                     : colours::ofNumber(*number, colours.kind);
    return colours.load;
}

QColor fillOf(const LoadGroup& group, WeekLook look, const colours::Colours& colours)
{
    if (std::holds_alternative<std::monostate>(group.hue))
        return fillOf(look, colours);
    const auto colour = colourOf(group, colours);
    if (std::holds_alternative<PainLevel>(group.hue)) // its lightness says something else
        return colour;
    if (look == WeekLook::Lighter)
        return colours::between(colour, colours.ground, 0.55);
    if (look == WeekLook::SoFar)
        return colours::between(colour, colours.ground, 0.7);
    return colour;
}

QList<QLineF> textureOf(int group, const QRectF& piece, double unit)
{
    const auto [across, upright, dash] = textures.at(static_cast<std::size_t>(group) % textures.size());
    QList<QLineF> lines;
    if (across > 0 && dash > 0)
        addDashes(lines, piece, across * unit, dash * unit);
    else if (across > 0)
        addAcross(lines, piece, across * unit);
    if (upright > 0)
        addUpright(lines, piece, upright * unit);
    return lines;
}

} // namespace patella::ui
