// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/colours.h"

#include <array>
#include <cmath>
#include <utility>

namespace patella::ui::colours {

Ground groundOf(const QPalette& palette)
{
    const auto lightness
        = [&](QPalette::ColorRole role) { return palette.color(QPalette::Active, role).lightnessF(); };
    return lightness(QPalette::WindowText) > lightness(QPalette::Window) ? Ground::Dark : Ground::Light;
}

const Colours& on(Ground ground)
{
    static const Colours light{
        .kind = Ground::Light,
        .ground = QColor(0xff, 0xff, 0xff),
        .text = QColor(0x1c, 0x24, 0x2b),
        .quietText = QColor(0x5b, 0x66, 0x70),
        .grid = QColor(0xe1, 0xe5, 0xe9),
        .accent = QColor(0x00, 0x5f, 0x96),
        .load = QColor(0x00, 0x72, 0xb2),
        .lightLoad = QColor(0x8f, 0xc1, 0xe0),
        .aboveLine = QColor(0xf0, 0xa8, 0x1e),
        .aboveLineEdge = QColor(0x7d, 0x50, 0x00),
        .line = QColor(0x3c, 0x46, 0x4e),
        .pain = QColor(0xa8, 0x2c, 0x74),
        .problem = QColor(0xb3, 0x3a, 0x00),
    };
    static const Colours dark{
        .kind = Ground::Dark,
        .ground = QColor(0x1e, 0x22, 0x26),
        .text = QColor(0xe8, 0xea, 0xec),
        .quietText = QColor(0xa4, 0xad, 0xb5),
        .grid = QColor(0x3a, 0x41, 0x48),
        .accent = QColor(0x6c, 0xbb, 0xea),
        .load = QColor(0x4a, 0xa3, 0xd8),
        .lightLoad = QColor(0x2d, 0x62, 0x84),
        .aboveLine = QColor(0xf0, 0xb4, 0x3c),
        .aboveLineEdge = QColor(0x4a, 0x30, 0x00),
        .line = QColor(0xc9, 0xcf, 0xd4),
        .pain = QColor(0xf7, 0xa3, 0xbf),
        .problem = QColor(0xf5, 0x9a, 0x5c),
    };
    return ground == Ground::Dark ? dark : light;
}

Colours from(const QPalette& palette)
{
    auto colours = on(groundOf(palette));
    colours.ground = palette.color(QPalette::Base);
    colours.text = palette.color(QPalette::Text);
    return colours;
}

QColor of(Surface surface, Ground ground)
{
    const bool dark = ground == Ground::Dark;
    switch (surface) {
    case Surface::Asphalt:
        return dark ? QColor(0x9a, 0xa3, 0xab) : QColor(0x5f, 0x69, 0x72);
    case Surface::Concrete:
        return dark ? QColor(0xd5, 0xd9, 0xdd) : QColor(0xa9, 0xb1, 0xb8);
    case Surface::Track:
        return dark ? QColor(0xf0, 0x7b, 0x3c) : QColor(0xd5, 0x5e, 0x00);
    case Surface::Treadmill:
        return dark ? QColor(0x8f, 0x9d, 0xf2) : QColor(0x3a, 0x4c, 0xb4);
    case Surface::Gravel:
        return dark ? QColor(0xc9, 0xa0, 0x78) : QColor(0x8b, 0x5e, 0x34);
    case Surface::Trail:
        return dark ? QColor(0x24, 0xc0, 0x94) : QColor(0x00, 0x80, 0x5e);
    case Surface::Grass:
        return dark ? QColor(0xa9, 0xd6, 0x5e) : QColor(0x7f, 0xb0, 0x2c);
    case Surface::Sand:
        return dark ? QColor(0xf0, 0xe4, 0x6e) : QColor(0xd9, 0xb8, 0x1c);
    }
    return {};
}

QColor ofNumber(int number, Ground ground)
{
    // Okabe and Ito 2008, lightened or darkened for the ground.
    static constexpr std::array<std::pair<QRgb, QRgb>, 8> known{{
        {0x0072b2, 0x4aa3d8},
        {0xd55e00, 0xf0833c},
        {0x00805e, 0x24c094},
        {0xb0669a, 0xe09fc6},
        {0x4fa8dc, 0x9bd3f5},
        {0x9a8510, 0xf0e46e},
        {0x8b5e34, 0xc9a078},
        {0x5f6972, 0x9aa3ab},
    }};
    const auto& [light, dark] = known.at(static_cast<std::size_t>(number) % known.size());
    return QColor(ground == Ground::Dark ? dark : light);
}

QColor between(const QColor& first, const QColor& second, double share)
{
    const auto mix = [&](int a, int b) { return static_cast<int>(std::lround(a + (b - a) * share)); };
    return {
        mix(first.red(), second.red()), mix(first.green(), second.green()), mix(first.blue(), second.blue())};
}

} // namespace patella::ui::colours
