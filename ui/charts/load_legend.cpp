// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/load_legend.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPolygonF>

#include "ui/charts/group_look.h"
#include "ui/charts/load_marks.h"

#include <algorithm>
#include <cmath>

namespace patella::ui {

namespace {

class WeeklyLegend {
    Q_DECLARE_TR_FUNCTIONS(WeeklyLegend)
};

QString labelOf(WeekLook look)
{
    switch (look) {
    case WeekLook::Usual:
        return {};
    case WeekLook::Lighter:
        return WeeklyLegend::tr("Easier week");
    case WeekLook::Above10:
        return WeeklyLegend::tr("Above the line");
    case WeekLook::Above30:
        return WeeklyLegend::tr("More than 30\u00a0% above");
    case WeekLook::SoFar:
        return WeeklyLegend::tr("This week so far");
    }
    return {};
}

QString labelOf(LegendMark mark)
{
    switch (mark) {
    case LegendMark::Line:
        return WeeklyLegend::tr("10\u00a0% line");
    case LegendMark::StrongLine:
        return WeeklyLegend::tr("30\u00a0% line");
    case LegendMark::Rolling:
        return WeeklyLegend::tr("Rolling 7 days");
    case LegendMark::Spike:
        return WeeklyLegend::tr("Longest run in 30 days");
    case LegendMark::Race:
        return WeeklyLegend::tr("Race");
    case LegendMark::Planned:
        return WeeklyLegend::tr("Planned");
    case LegendMark::Break:
        return WeeklyLegend::tr("Break");
    case LegendMark::WorstPain:
        return WeeklyLegend::tr("Worst pain");
    case LegendMark::NextMorning:
        return WeeklyLegend::tr("Worst next morning");
    }
    return {};
}

bool isIn(const LoadSeries& series, LegendMark mark)
{
    const auto any = [&](auto is) { return std::any_of(series.weeks.begin(), series.weeks.end(), is); };
    switch (mark) {
    case LegendMark::Line:
        return any([](const auto& week) { return week.line.has_value(); });
    case LegendMark::StrongLine:
        return any([](const auto& week) { return week.strongLine.has_value(); });
    case LegendMark::Rolling:
        return !series.rolling.empty();
    case LegendMark::Spike:
        return any([](const auto& week) { return week.spike && *week.spike != SpikeBand::Usual; });
    case LegendMark::Race:
        return any([](const auto& week) { return week.hasRace; });
    case LegendMark::Planned:
        return any([](const auto& week) { return week.planned > 0; });
    case LegendMark::Break:
        return any([](const auto& week) { return week.inABreak; });
    case LegendMark::WorstPain:
        return any([](const auto& week) { return week.worst.has_value(); });
    case LegendMark::NextMorning:
        return any([](const auto& week) { return week.worstNextMorning.has_value(); });
    }
    return false;
}

constexpr std::array looksToExplain{WeekLook::Lighter, WeekLook::Above10, WeekLook::Above30, WeekLook::SoFar};
constexpr std::array marks{LegendMark::Line, LegendMark::StrongLine, LegendMark::Rolling, LegendMark::Spike,
    LegendMark::Race, LegendMark::Planned, LegendMark::Break, LegendMark::WorstPain, LegendMark::NextMorning};

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
    for (const auto look : looksToExplain)
        if (std::any_of(series.weeks.begin(), series.weeks.end(),
                [=](const LoadColumn& week) { return week.look == look; }))
            entries.push_back({look, labelOf(look), {}});
    for (const auto mark : marks)
        if (isIn(series, mark))
            entries.push_back({mark, labelOf(mark), {}});
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
