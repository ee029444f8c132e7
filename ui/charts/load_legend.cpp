// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/load_legend.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPolygonF>

#include "ui/charts/group_look.h"
#include "ui/charts/load_marks.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace patella::ui {

namespace {

class WeeklyLegend {
    Q_DECLARE_TR_FUNCTIONS(WeeklyLegend)
};

template <WeekLook look> bool hasLook(const LoadSeries& series)
{
    return std::ranges::any_of(series.weeks, [](const LoadColumn& week) { return week.look == look; });
}

template <auto member> bool isIn(const LoadSeries& series) // an answer, an amount or a yes in any week
{
    return std::ranges::any_of(
        series.weeks, [](const LoadColumn& week) { return static_cast<bool>(week.*member); });
}

bool hasSpike(const LoadSeries& series)
{
    return std::ranges::any_of(
        series.weeks, [](const LoadColumn& week) { return week.spike && *week.spike != SpikeBand::Usual; });
}

struct Explanation {
    std::variant<int, WeekLook, LegendMark> mark;
    const char* label;
    bool (*isIn)(const LoadSeries& series);
};

// In this order.
const std::array explanations{
    Explanation{
        WeekLook::Lighter, QT_TRANSLATE_NOOP("WeeklyLegend", "Easier week"), hasLook<WeekLook::Lighter>},
    Explanation{
        WeekLook::Above10, QT_TRANSLATE_NOOP("WeeklyLegend", "Above the line"), hasLook<WeekLook::Above10>},
    Explanation{WeekLook::Above30, QT_TRANSLATE_NOOP("WeeklyLegend", "More than 30\u00a0% above"),
        hasLook<WeekLook::Above30>},
    Explanation{
        WeekLook::SoFar, QT_TRANSLATE_NOOP("WeeklyLegend", "This week so far"), hasLook<WeekLook::SoFar>},
    Explanation{
        LegendMark::Line, QT_TRANSLATE_NOOP("WeeklyLegend", "10\u00a0% line"), isIn<&LoadColumn::line>},
    Explanation{LegendMark::StrongLine, QT_TRANSLATE_NOOP("WeeklyLegend", "30\u00a0% line"),
        isIn<&LoadColumn::strongLine>},
    Explanation{LegendMark::Rolling, QT_TRANSLATE_NOOP("WeeklyLegend", "Rolling 7 days"),
        [](const LoadSeries& series) { return !series.rolling.empty(); }},
    Explanation{LegendMark::Spike, QT_TRANSLATE_NOOP("WeeklyLegend", "Longest run in 30 days"), hasSpike},
    Explanation{LegendMark::Race, QT_TRANSLATE_NOOP("WeeklyLegend", "Race"), isIn<&LoadColumn::hasRace>},
    Explanation{
        LegendMark::Planned, QT_TRANSLATE_NOOP("WeeklyLegend", "Planned"), isIn<&LoadColumn::planned>},
    Explanation{LegendMark::Break, QT_TRANSLATE_NOOP("WeeklyLegend", "Break"), isIn<&LoadColumn::inABreak>},
    Explanation{
        LegendMark::WorstPain, QT_TRANSLATE_NOOP("WeeklyLegend", "Worst pain"), isIn<&LoadColumn::worst>},
    Explanation{LegendMark::NextMorning, QT_TRANSLATE_NOOP("WeeklyLegend", "Worst next morning"),
        isIn<&LoadColumn::worstNextMorning>},
};

bool isShown(const LoadSeries& series, std::size_t group)
{
    return std::any_of(series.weeks.begin(), series.weeks.end(),
        [=](const LoadColumn& week) { return week.pieces[group] > 0; });
}

std::vector<LegendEntry> entriesFor(const LoadSeries& series)
{
    std::vector<LegendEntry> entries;
    for (std::size_t group = 0; group < series.groups.size(); ++group)
        if (isShown(series, group))
            entries.push_back({static_cast<int>(group), series.groups[group].name, {}});
    for (const auto& [mark, label, isShown] : explanations)
        if (isShown(series))
            entries.push_back({mark, WeeklyLegend::tr(label), {}});
    return entries;
}

void drawWorstPain(QPainter& painter, QPointF at, double unit, const colours::Colours& colours)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.ground, unit / 2));
    painter.setBrush(colours.pain);
    painter.drawEllipse(at, 3 * unit, 3 * unit);
    painter.restore();
}

void drawNextMorning(QPainter& painter, QPointF at, double unit, const colours::Colours& colours)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.pain, 1.25 * unit, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(colours.ground);
    const double reach = 3.2 * unit;
    painter.drawPolygon(QPolygonF{{at.x(), at.y() - reach}, {at.x() + reach, at.y()},
        {at.x(), at.y() + reach}, {at.x() - reach, at.y()}});
    painter.restore();
}

class Swatch {
public:
    Swatch(QPainter& painter, const QRectF& box, const LoadSeries& series, const ChartStyle& style)
        : m_painter(painter)
        , m_box(box)
        , m_series(series)
        , m_colours(style.colours)
        , m_unit(style.unit())
    {
    }

    void operator()(int group) const;
    void operator()(WeekLook look) const;
    void operator()(LegendMark mark) const;

private:
    void level(double width, const QColor& colour) const;

    QPainter& m_painter;
    QRectF m_box;
    const LoadSeries& m_series;
    const colours::Colours& m_colours;
    double m_unit;
};

void Swatch::level(double width, const QColor& colour) const
{
    m_painter.fillRect(
        QRectF(m_box.left(), std::floor(m_box.center().y() - width / 2), m_box.width(), width), colour);
}

void Swatch::operator()(int group) const
{
    const auto& shown = m_series.groups[static_cast<std::size_t>(group)];
    const auto colour = colourOf(shown, m_colours);
    m_painter.fillRect(m_box, colour);
    m_painter.setPen(QPen(colours::between(colour, m_colours.ground, 0.5), m_unit));
    m_painter.drawLines(textureOf(group, m_box, m_unit));
}

void Swatch::operator()(WeekLook look) const
{
    m_painter.fillRect(m_box, fillOf(look, m_colours));
    drawPattern(m_painter, m_box, look, m_colours, m_unit);
}

void Swatch::operator()(LegendMark mark) const
{
    const auto middle = m_box.center();
    switch (mark) {
    case LegendMark::Line:
        return level(1.5 * m_unit, m_colours.line);
    case LegendMark::StrongLine:
        return level(std::max(1.0, m_unit), m_colours.quietText);
    case LegendMark::Rolling:
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setPen(QPen(m_colours.text, 1.25 * m_unit));
        m_painter.drawPolyline(QPolygonF{m_box.bottomLeft(), {middle.x() - m_unit, m_box.top()},
            {middle.x() + 2 * m_unit, middle.y()}, m_box.topRight()});
        return m_painter.setRenderHint(QPainter::Antialiasing, false);
    case LegendMark::Spike:
        return drawSpike(m_painter, {middle.x(), m_box.top()}, SpikeBand::Moderate, m_unit, m_colours);
    case LegendMark::Race:
        return drawPennant(m_painter, {middle.x() - 3 * m_unit, m_box.bottom()}, m_unit, m_colours);
    case LegendMark::Planned:
        return drawPlanned(m_painter, m_box, m_unit, m_colours);
    case LegendMark::Break:
        return m_painter.fillRect(m_box, colours::between(m_colours.grid, m_colours.ground, 0.35));
    case LegendMark::WorstPain:
        return drawWorstPain(m_painter, middle, m_unit, m_colours);
    case LegendMark::NextMorning:
        return drawNextMorning(m_painter, middle, m_unit, m_colours);
    }
}

constexpr double swatchWidth = 12; // in units
constexpr double swatchGap = 5;
constexpr double entryGap = 16;

} // namespace

LoadLegend legendFor(const LoadSeries& series, const ChartStyle& style, double width)
{
    const QFontMetricsF metrics(style.font);
    const double unit = style.unit();
    LoadLegend legend{.entries = entriesFor(series), .height = 0};
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

void draw(QPainter& painter, const LoadLegend& legend, const LoadSeries& series, QPointF topLeft,
    const ChartStyle& style)
{
    const QFontMetricsF metrics(style.font);
    const double unit = style.unit();
    painter.setFont(style.font);
    for (const auto& entry : legend.entries) {
        const auto base = topLeft + entry.at;
        const double box = metrics.capHeight() * 1.1;
        const QRectF swatch(base.x(), base.y() - box + box * 0.05, swatchWidth * unit, box);
        std::visit(Swatch(painter, swatch, series, style), entry.mark);
        painter.setPen(style.colours.text);
        painter.drawText(base + QPointF((swatchWidth + swatchGap) * unit, 0), entry.label);
    }
}

} // namespace patella::ui
