// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/mileage/mileage_scatter.h"

#include <QAreaSeries>
#include <QCategoryAxis>
#include <QChart>
#include <QGraphicsSimpleTextItem>
#include <QLegend>
#include <QLegendMarker>
#include <QLineSeries>
#include <QScatterSeries>

#include "ui/charts/plot.h"
#include "ui/charts/round_steps.h"
#include "ui/charts/run_piles.h"

#include <algorithm>
#include <array>
#include <memory>

namespace patella::ui {

namespace {

constexpr int placesOfTheAxis = 100; // for the zoom
constexpr double airAfter = 0.04; // right of the largest amount
constexpr double below = 0.5; // scores under 0, for dots that are spread
constexpr double above = 1.2; // scores over the highest, for counts
constexpr double spreadOfDots = 0.5; // scores: they stand for the whole number in their middle
constexpr int leastPain = 3; // the axis goes so far

constexpr std::array shapes{QScatterSeries::MarkerShapeCircle, QScatterSeries::MarkerShapeTriangle,
    QScatterSeries::MarkerShapeRotatedRectangle, QScatterSeries::MarkerShapeStar,
    QScatterSeries::MarkerShapePentagon, QScatterSeries::MarkerShapeRectangle};

double shareOf(double amount, double most) { return placesOfTheAxis * amount / most; }

class ScatterDrawing : public MileageDrawing {
public:
    ScatterDrawing(Plot& plot, std::shared_ptr<const MileageScatter> scatter);

    std::vector<MileageItem> layOut(QSizeF size, LoadWindow window) override;

private:
    static double mostOf(const MileageScatter& scatter);
    double amountOf(const MileagePoint& point) const;
    double painOf(std::size_t point) const; // where its dot stands
    double unit() const { return m_plot.style().unit(); }
    double dotSize() const;
    QColor colourOf(const ScatterGroup& group) const;
    QPointF place(double amount, double pain) const;
    void setAxes(QSizeF size);
    void fill();
    void addBoxes();
    void addDots(const ScatterGroup& group, bool masked);
    void addMedians();
    void addLegend();
    void addCounts();
    std::vector<MileageItem> items() const;

    Plot& m_plot;
    std::shared_ptr<const MileageScatter> m_shared;
    const MileageScatter& m_scatter;
    QCategoryAxis& m_amounts;
    QCategoryAxis& m_pains;
    double m_most;
    double m_highestPain = leastPain;
    double m_from = 0; // amounts in sight
    double m_to = 1;
    bool m_isFilled = false;
    std::vector<std::unique_ptr<QGraphicsItem>> m_counts;
};

ScatterDrawing::ScatterDrawing(Plot& plot, std::shared_ptr<const MileageScatter> scatter)
    : m_plot(plot)
    , m_shared(std::move(scatter))
    , m_scatter(*m_shared)
    , m_amounts(plot.addAxis(Qt::AlignBottom, Plot::Grid::None))
    , m_pains(plot.addAxis(Qt::AlignLeft, Plot::Grid::Lines))
    , m_most(mostOf(m_scatter))
{
    for (const auto& point : m_scatter.points)
        m_highestPain = std::max<double>(m_highestPain, point.pain.value());
    m_plot.setTitle(m_amounts, m_scatter.amounts);
    m_plot.setTitle(m_pains, m_scatter.pains);
}

double ScatterDrawing::mostOf(const MileageScatter& scatter)
{
    double most = 1;
    if (!scatter.points.empty())
        most = inUnits(scatter.points.back().amount, scatter.unit, scatter.units.metres());
    if (!scatter.bands.empty())
        most = std::max(most, scatter.bands.back().to);
    return most * (1 + airAfter);
}

double ScatterDrawing::amountOf(const MileagePoint& point) const
{
    return inUnits(point.amount, m_scatter.unit, m_scatter.units.metres());
}

double ScatterDrawing::painOf(std::size_t point) const
{
    return m_scatter.points[point].pain.value() + spreadOfDots * spread(point);
}

double ScatterDrawing::dotSize() const
{
    const auto count = static_cast<double>(m_scatter.points.size());
    return std::clamp(100 / std::sqrt(count + 1), 4.0, 9.0) * unit();
}

QColor ScatterDrawing::colourOf(const ScatterGroup& group) const
{
    const auto& colours = m_plot.style().colours;
    if (const auto* surface = std::get_if<Surface>(&group.of))
        return colours::of(*surface, colours.kind);
    return std::holds_alternative<NotSaid>(group.of) ? colours.quietText
                                                     : colours::ofNumber(group.number, colours.kind);
}

QPointF ScatterDrawing::place(double amount, double pain) const
{
    const auto area = m_plot.area();
    return {area.left() + (amount - m_from) / (m_to - m_from) * area.width(),
        area.bottom() - (pain + below) / (m_highestPain + below + above) * area.height()};
}

void ScatterDrawing::setAxes(QSizeF size)
{
    const auto& locale = m_scatter.units.locale;
    std::vector<Tick> amounts;
    for (const double step : roundSteps(m_from, m_to, 8))
        amounts.push_back({step, locale.toString(step, 'g', 6)});
    setTicks(m_amounts, amounts, m_from, m_to);
    std::vector<Tick> pains;
    for (int pain = 0; pain <= m_highestPain; ++pain)
        pains.push_back({static_cast<double>(pain), locale.toString(pain)});
    setTicks(m_pains, pains, -below, m_highestPain + above);
    m_plot.layOut(size);
}

// The chart takes both lines of a box.
void ScatterDrawing::addBoxes()
{
    for (const auto& band : m_scatter.bands) {
        auto* upper = new QLineSeries;
        auto* lower = new QLineSeries;
        upper->replace({{band.from, band.upperQuartile}, {band.to, band.upperQuartile}});
        lower->replace({{band.from, band.lowerQuartile}, {band.to, band.lowerQuartile}});
        auto* box = new QAreaSeries(upper, lower);
        upper->setParent(box);
        lower->setParent(box);
        m_plot.add(*box, m_amounts, m_pains);
        const auto& colours = m_plot.style().colours;
        box->setBrush(colours::between(colours.grid, colours.ground, 0.35));
        box->setPen(QPen(colours.grid, unit()));
    }
}

void ScatterDrawing::addMedians()
{
    for (const auto& band : m_scatter.bands) {
        const double gap = (band.to - band.from) * 0.02;
        m_plot
            .addLine(QPen(m_plot.style().colours.text, 2.6 * unit(), Qt::SolidLine, Qt::FlatCap), m_amounts,
                m_pains)
            .replace({{band.from + gap, band.median}, {band.to - gap, band.median}});
    }
}

void ScatterDrawing::addDots(const ScatterGroup& group, bool masked)
{
    QList<QPointF> points;
    for (std::size_t i = 0; i < m_scatter.points.size(); ++i) {
        const auto& point = m_scatter.points[i];
        if (point.masked == masked && point.group == group.of)
            points.append({amountOf(point), painOf(i)});
    }
    const auto colour = colourOf(group);
    auto& dots = m_plot.addDots(colour, m_amounts, m_pains);
    dots.setName(masked ? QString() : group.name);
    dots.setMarkerSize(dotSize());
    dots.setMarkerShape(
        shapes.at(static_cast<std::size_t>(&group - m_scatter.groups.data()) % shapes.size()));
    if (masked) {
        dots.setMarkerShape(QScatterSeries::MarkerShapeRectangle);
        dots.setBrush(QBrush(colour, Qt::BDiagPattern));
        dots.setPen(QPen(colour, unit()));
    } else {
        dots.setPen(QPen(m_plot.style().colours.ground, 0.4 * unit()));
    }
    dots.replace(points);
}

void ScatterDrawing::addLegend()
{
    auto& legend = *m_plot.chart().legend();
    legend.setMarkerShape(QLegend::MarkerShapeFromSeries);
    legend.setFont(m_plot.style().font);
    legend.setLabelColor(m_plot.style().colours.text);
    legend.setAlignment(Qt::AlignTop);
    legend.show();
    for (auto* marker : legend.markers())
        marker->setVisible(!marker->label().isEmpty());
}

// Under the upper edge, as far as one is in sight.
void ScatterDrawing::addCounts()
{
    m_counts.clear();
    for (const auto& band : m_scatter.bands) {
        const double from = std::max(band.from, m_from);
        const double to = std::min(band.to, m_to);
        if (from >= to)
            continue;
        auto& text
            = m_plot.addText(QStringLiteral("n\u00a0=\u00a0") + m_scatter.units.locale.toString(band.points),
                m_plot.style().colours.quietText);
        m_counts.emplace_back(&text);
        const double width = text.boundingRect().width();
        text.setVisible(width < place(to, 0).x() - place(from, 0).x());
        text.setPos(place((from + to) / 2, 0).x() - width / 2, m_plot.area().top());
    }
}

std::vector<MileageItem> ScatterDrawing::items() const
{
    std::vector<MileageItem> items;
    const auto add = [&](MileageItem::Of of, double from, double to, const QRectF& where) {
        items.push_back({.of = of,
            .first = static_cast<int>(items.size()),
            .count = 1,
            .stretch = {shareOf(from, m_most), shareOf(to, m_most)},
            .place = where});
    };
    const double half = dotSize() / 2;
    for (const auto& band : m_scatter.bands)
        add(MileageItem::Of::Band, band.from, band.to,
            QRectF(place(band.from, band.upperQuartile), place(band.to, band.lowerQuartile)));
    for (std::size_t i = 0; i < m_scatter.points.size(); ++i) {
        const double amount = amountOf(m_scatter.points[i]);
        const auto middle = place(amount, painOf(i));
        add(MileageItem::Of::Point, amount, amount,
            QRectF(middle.x() - half, middle.y() - half, 2 * half, 2 * half));
        items.back().first = static_cast<int>(i);
    }
    return items;
}

void ScatterDrawing::fill()
{
    m_isFilled = true;
    addBoxes();
    for (const bool masked : {false, true})
        for (const auto& group : m_scatter.groups)
            addDots(group, masked);
    addMedians();
    addLegend();
}

std::vector<MileageItem> ScatterDrawing::layOut(QSizeF size, LoadWindow window)
{
    m_from = m_most * window.from / placesOfTheAxis;
    m_to = m_most * window.to / placesOfTheAxis;
    setAxes(size);
    if (!m_isFilled) // series that come to axes that stand are made once
        fill();
    m_plot.layOut(size);
    addCounts();
    return items();
}

} // namespace

MileagePicture pictureOf(MileageScatter scatter, std::function<QString(const MileageItem&)> words)
{
    const auto shared = std::make_shared<MileageScatter>(std::move(scatter));
    return {
        .places = placesOfTheAxis,
        .drawnIn = [shared](Plot& plot) { return std::make_unique<ScatterDrawing>(plot, shared); },
        .words = std::move(words),
    };
}

} // namespace patella::ui
