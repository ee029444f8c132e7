// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/weekly_legend.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include "ui/charts/pain_marks.h"

#include <algorithm>

namespace patella::ui {

namespace {

class WeeklyLegend {
    Q_DECLARE_TR_FUNCTIONS(WeeklyLegend)
};

QString labelOf(WeekLook look)
{
    switch (look) {
    case WeekLook::Usual:
        return WeeklyLegend::tr("Distance");
    case WeekLook::Lighter:
        return WeeklyLegend::tr("Lighter week");
    case WeekLook::Above10:
        return WeeklyLegend::tr("Above the line");
    case WeekLook::Above30:
        return WeeklyLegend::tr("More than 30\u00a0% above");
    case WeekLook::SoFar:
        return WeeklyLegend::tr("So far");
    }
    return {};
}

std::vector<LegendEntry> entriesFor(std::span<const WeekWithPain> weeks)
{
    const auto any = [&](auto is) { return std::any_of(weeks.begin(), weeks.end(), is); };
    std::vector<LegendEntry> entries;
    for (const auto look : everyWeekLook)
        if (any([=](const auto& week) { return lookOf(week.load) == look; }))
            entries.push_back({look, labelOf(look), {}});
    if (any([](const auto& week) { return week.load.line.has_value(); }))
        entries.push_back({LegendMark::Line, WeeklyLegend::tr("10\u00a0% line"), {}});
    if (any([](const auto& week) { return week.worst.has_value(); }))
        entries.push_back({LegendMark::WorstPain, WeeklyLegend::tr("Worst pain"), {}});
    if (any([](const auto& week) { return week.worstNextMorning.has_value(); }))
        entries.push_back({LegendMark::NextMorning, WeeklyLegend::tr("Worst next morning"), {}});
    return entries;
}

double unitOf(const ChartStyle& style) { return style.font.pixelSize() / 12.0; }

void drawSwatch(QPainter& painter, WeekLook look, const QRectF& box, const ChartStyle& style)
{
    const auto& colours = style.colours;
    painter.fillRect(box, fillOf(look, colours));
    drawPattern(painter, box, look, colours, unitOf(style));
}

void drawSwatch(QPainter& painter, LegendMark mark, const QRectF& box, const ChartStyle& style)
{
    const auto& colours = style.colours;
    switch (mark) {
    case LegendMark::Line:
        painter.fillRect(
            QRectF(box.left(), box.center().y() - unitOf(style) * 0.75, box.width(), unitOf(style) * 1.5),
            colours.line);
        return;
    case LegendMark::WorstPain:
        return drawWorstPain(painter, box.center(), unitOf(style), colours);
    case LegendMark::NextMorning:
        return drawNextMorning(painter, box.center(), unitOf(style), colours);
    }
}

constexpr double swatchWidth = 12; // in units
constexpr double swatchGap = 5;
constexpr double entryGap = 16;

} // namespace

Legend legendFor(std::span<const WeekWithPain> weeks, const ChartStyle& style, double width)
{
    const QFontMetricsF metrics(style.font);
    const double unit = unitOf(style);
    Legend legend{.entries = entriesFor(weeks), .height = 0};
    double x = 0;
    double y = metrics.ascent();
    for (auto& entry : legend.entries) {
        const double needed = (swatchWidth + swatchGap) * unit + metrics.horizontalAdvance(entry.label);
        if (x > 0 && x + needed > width) {
            x = 0;
            y += metrics.height() * 1.15;
        }
        entry.at = {x, y};
        x += needed + entryGap * unit;
    }
    legend.height = legend.entries.empty() ? 0 : y + metrics.descent();
    return legend;
}

void draw(QPainter& painter, const Legend& legend, QPointF topLeft, const ChartStyle& style)
{
    const QFontMetricsF metrics(style.font);
    const double unit = unitOf(style);
    painter.setFont(style.font);
    for (const auto& entry : legend.entries) {
        const auto base = topLeft + entry.at;
        const double box = metrics.capHeight() * 1.1;
        const QRectF swatch(base.x(), base.y() - box + box * 0.05, swatchWidth * unit, box);
        std::visit([&](auto mark) { drawSwatch(painter, mark, swatch, style); }, entry.mark);
        painter.setPen(style.colours.text);
        painter.drawText(base + QPointF((swatchWidth + swatchGap) * unit, 0), entry.label);
    }
}

} // namespace patella::ui
