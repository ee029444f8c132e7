// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QLocale>

#include "ui/look/colours.h"

namespace patella::ui {

// How a chart is to look where it is shown: on the screen by the palette, on paper always light.
struct ChartStyle {
    colours::Colours colours;
    QFont font; // with a size in pixels: the units of the painter it is drawn with
    QLocale locale;
    double leastPain = 0; // height of a pain of 10 below weeks, in units of the painter, if there is room

    double unit() const { return font.pixelSize() / 12.0; } // what strokes and gaps are counted in
};

// The same with a font of twelve pixels, for a chart that is scaled as it is rendered.
inline ChartStyle unscaled(ChartStyle style)
{
    style.leastPain /= style.unit();
    style.font.setPixelSize(12);
    style.font.setHintingPreference(QFont::PreferNoHinting);
    return style;
}

} // namespace patella::ui
