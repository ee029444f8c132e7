// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_widget.h"

#include <QFontInfo>

#include <algorithm>

namespace patella::ui {

ChartStyle ChartWidget::lookOnScreen() const
{
    auto small = font();
    small.setPixelSize(std::max(9, QFontInfo(small).pixelSize() - 1));
    return {.colours = colours::from(palette()), .font = small, .locale = locale()};
}

ChartStyle ChartWidget::lookOnPaper(int fontPixels) const
{
    auto paper = lookOnScreen();
    paper.colours = colours::on(colours::Ground::Light);
    paper.font.setPixelSize(fontPixels);
    return paper;
}

} // namespace patella::ui
