// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/finding_chart.h"

#include <QCategoryAxis>
#include <QGraphicsSimpleTextItem>
#include <QLineSeries>
#include <QScatterSeries>

#include "core/log/values/scale.h"
#include "ui/charts/plot.h"
#include "ui/charts/round_steps.h"
#include "ui/charts/run_piles.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace patella::ui {

namespace {

constexpr double shareOfLabels = 0.3; // of the width, at most
constexpr double leastReach = 3; // points of pain to either side of no difference
constexpr double sideOfAScore = 0.43; // of the way to the next one: the rest is air
constexpr int aboutSoManyAmounts = 6;
constexpr double effectRow = -2.2; // scores below 0, under dots against amounts
constexpr double rowOfEffect = 0.3; // under the rows of piles, each of which is 1 high
constexpr double footWithout = 0.65;
constexpr double footWith = 1.7;

// A name in bold, in several lines where it is long, over its note.
QString labelOf(const RowLabel& label, double width, const ChartStyle& style)
{
    auto bold = style.font;
    bold.setBold(true);
    const QFontMetricsF metrics(bold);
    QString lines;
    QString line;
    for (const auto& word : label.name.split(QLatin1Char(' '))) {
        const auto longer = line.isEmpty() ? word : line + QLatin1Char(' ') + word;
        if (!line.isEmpty() && metrics.horizontalAdvance(longer) > width) {
            lines += line.toHtmlEscaped() + QStringLiteral("<br/>");
            line = word;
        } else {
            line = longer;
        }
    }
    return QStringLiteral("<b>%1%2</b><br/>%3").arg(lines, line.toHtmlEscaped(), label.note.toHtmlEscaped());
}

class FindingChart {
public:
    FindingChart(const QRectF& area, const ChartStyle& style)
        : m_area(area)
        , m_scale(style.unit())
        , m_plot(unscaled(style))
        , m_x(m_plot.addAxis(Qt::AlignBottom, Plot::Grid::None))
    {
    }

    void draw(QPainter& painter, const GroupPicture& picture);
    void draw(QPainter& painter, const AmountPicture& picture);

private:
    struct Label {
        double at;
        const RowLabel& label;
    };

    const colours::Colours& colours() const { return m_plot.style().colours; }
    void setLabels(QCategoryAxis& axis, std::initializer_list<Label> labels, double from, double to);
    QScatterSeries& addRuns(bool exposed, bool masked, QCategoryAxis& y);
    void addPiles(const GroupPicture& picture, bool exposed, double foot, QCategoryAxis& y);
    void setRows(const GroupPicture& picture, QCategoryAxis& rows);
    void setAmounts(const AmountPicture& picture, QCategoryAxis& scores, QCategoryAxis& labels);
    void addAmounts(const AmountPicture& picture, QCategoryAxis& scores);
    void addHalves(const AmountPicture& picture, QCategoryAxis& scores);
    void addLine(const QPen& pen, const QPointF& from, const QPointF& to, QCategoryAxis& x, QCategoryAxis& y);
    void addEffect(const DrawnEffect& effect, double zero, double row, double height, QCategoryAxis& x,
        QCategoryAxis& y);
    void addNoDifference(const QString& text);
    void layOut() { m_plot.layOut(m_area.size() / m_scale); }

    QRectF m_area;
    double m_scale;
    Plot m_plot;
    QCategoryAxis& m_x;
    QXYSeries* m_zero = nullptr;
    QPointF m_zeroFoot;
};

void FindingChart::setLabels(QCategoryAxis& axis, std::initializer_list<Label> labels, double from, double to)
{
    std::vector<Tick> ticks;
    for (const auto& [at, label] : labels)
        ticks.push_back({at, labelOf(label, shareOfLabels * m_area.width() / m_scale, m_plot.style())});
    setTicks(axis, ticks, from, to, TickText::Rich);
}

QScatterSeries& FindingChart::addRuns(bool exposed, bool masked, QCategoryAxis& y)
{
    const auto& colour = exposed ? colours().pain : colours().load;
    auto& dots = m_plot.addDots(masked ? colours().ground : colour, m_x, y);
    dots.setPen(masked ? QPen(colour, 1) : QPen(Qt::NoPen));
    return dots;
}

void FindingChart::addLine(
    const QPen& pen, const QPointF& from, const QPointF& to, QCategoryAxis& x, QCategoryAxis& y)
{
    m_plot.addLine(pen, x, y).replace({from, to});
}

// The difference as a dot on its interval, beside the line of no difference.
void FindingChart::addEffect(
    const DrawnEffect& effect, double zero, double row, double height, QCategoryAxis& x, QCategoryAxis& y)
{
    m_zeroFoot = {zero, row - height / 2};
    auto& line = m_plot.addLine(QPen(colours().line, 1.2, Qt::DashLine), x, y);
    line.replace({m_zeroFoot, {zero, row + height / 2}});
    m_zero = &line;
    addLine(QPen(colours().text, 3, Qt::SolidLine, Qt::RoundCap), {zero + effect.low, row},
        {zero + effect.high, row}, x, y);
    auto& dot = m_plot.addDots(colours().text, x, y);
    dot.setMarkerSize(9);
    dot.setPen(QPen(colours().ground, 1.5));
    dot.append(zero + effect.points, row);
}

void FindingChart::addNoDifference(const QString& said)
{
    auto& text = m_plot.addText(said, colours().quietText);
    const auto area = m_plot.area();
    const double width = text.boundingRect().width();
    const auto foot = m_plot.placeOf(m_zeroFoot, *m_zero);
    text.setPos(
        std::clamp(foot.x() - width / 2, area.left(), std::max(area.left(), area.right() - width)), foot.y());
}

// The dots of a row stand on its foot; how many are side by side depends on the room there is.
void FindingChart::addPiles(const GroupPicture& picture, bool exposed, double foot, QCategoryAxis& y)
{
    std::array<std::vector<bool>, Pain::highest + 1> piles; // whether each is masked
    std::size_t most = 0;
    for (const auto& dot : picture.dots) {
        auto& pile = piles.at(static_cast<std::size_t>(dot.pain));
        most = std::max(most, pile.size() + 1);
        if (dot.exposed == exposed)
            pile.push_back(dot.masked);
    }
    const auto area = m_plot.area();
    const double perScore = area.width() / (m_x.max() - m_x.min());
    const double perRow = area.height() / (y.max() - y.min());
    const double width = 2 * sideOfAScore * perScore;
    const double dot = dotThatFits(most, {width, 0.85 * perRow}, 6);
    QList<QPointF> places[2];
    for (std::size_t pain = 0; pain < piles.size(); ++pain)
        for (std::size_t i = 0; i < piles[pain].size(); ++i) {
            const auto at = placeInPile(i, piles[pain].size(), {0, 0}, width, dot);
            places[piles[pain][i]].append(
                {static_cast<double>(pain) + at.x() / perScore, foot - at.y() / perRow});
        }
    for (const bool masked : {false, true}) {
        auto& runs = addRuns(exposed, masked, y);
        runs.setMarkerSize(0.84 * dot);
        runs.replace(places[masked]);
    }
}

void FindingChart::setRows(const GroupPicture& picture, QCategoryAxis& rows)
{
    std::vector<Tick> scores;
    for (int pain = 0; pain <= Pain::highest; ++pain)
        scores.push_back({static_cast<double>(pain), m_plot.style().locale.toString(pain)});
    setTicks(m_x, scores, -0.5, Pain::highest + 0.5);
    m_plot.setTitle(m_x, picture.scores);
    setLabels(rows,
        {{rowOfEffect, picture.effect.label}, {footWithout + 0.45, picture.without},
            {footWith + 0.45, picture.with}},
        0, footWith + 1);
    for (const double foot : {footWith, footWithout})
        addLine(QPen(colours().grid, 1), {m_x.min(), foot}, {m_x.max(), foot}, m_x, rows);
}

void FindingChart::draw(QPainter& painter, const GroupPicture& picture)
{
    auto& rows = m_plot.addAxis(Qt::AlignLeft, Plot::Grid::None);
    setRows(picture, rows);
    layOut();
    addPiles(picture, true, footWith, rows);
    addPiles(picture, false, footWithout, rows);
    const QPen pen(colours().text, 2);
    addLine(pen, {picture.medianWith, footWith}, {picture.medianWith, footWith + 0.95}, m_x, rows);
    addLine(
        pen, {picture.medianWithout, footWithout}, {picture.medianWithout, footWithout + 0.95}, m_x, rows);
    // No difference stands under the median of the runs without, as far as the interval finds room beside it.
    const auto& effect = picture.effect;
    const double left = m_x.min() + 0.1 - std::min(0.0, effect.low);
    const double right = m_x.max() - 0.1 - std::max(0.0, effect.high);
    addEffect(effect, std::clamp(picture.medianWithout, left, std::max(left, right)), rowOfEffect + 0.08, 0.3,
        m_x, rows);
    layOut();
    addNoDifference(effect.none);
    renderChart(m_plot, painter, m_area, m_scale);
}

void FindingChart::setAmounts(const AmountPicture& picture, QCategoryAxis& scores, QCategoryAxis& labels)
{
    const auto& locale = m_plot.style().locale;
    const auto [least, most] = std::minmax_element(picture.dots.begin(), picture.dots.end(),
        [](const RunDot& a, const RunDot& b) { return a.amount < b.amount; });
    const double from = picture.dots.empty() ? 0 : least->amount;
    const double to = picture.dots.empty() ? 1 : most->amount;
    const double air = std::max(to - from, 1e-6) * 0.03;
    std::vector<Tick> amounts;
    for (const double amount : roundSteps(from - air, to + air, aboutSoManyAmounts))
        amounts.push_back({amount, locale.toString(amount, 'g', 6)});
    setTicks(m_x, amounts, from - air, to + air);
    m_plot.setTitle(m_x, picture.amounts);
    std::vector<Tick> pains;
    for (int pain = 0; pain <= Pain::highest; pain += 2)
        pains.push_back({static_cast<double>(pain), locale.toString(pain)});
    setTicks(scores, pains, effectRow - 1.6, Pain::highest + 0.5);
    m_plot.setTitle(scores, picture.scores);
    setLabels(labels, {{effectRow, picture.effect.label}, {3, picture.less}, {8, picture.more}}, scores.min(),
        scores.max());
}

void FindingChart::addAmounts(const AmountPicture& picture, QCategoryAxis& scores)
{
    const double size = std::clamp(168 / std::sqrt(static_cast<double>(picture.dots.size()) + 1), 2.5, 6.0);
    for (const bool exposed : {false, true})
        for (const bool masked : {false, true}) {
            QList<QPointF> places;
            for (std::size_t i = 0; i < picture.dots.size(); ++i)
                if (const auto& dot = picture.dots[i]; dot.exposed == exposed && dot.masked == masked)
                    places.append({dot.amount, dot.pain + 0.7 * spread(i)});
            auto& runs = addRuns(exposed, masked, scores);
            runs.setMarkerSize(size);
            runs.replace(places);
        }
}

void FindingChart::addHalves(const AmountPicture& picture, QCategoryAxis& scores)
{
    addLine(QPen(colours().line, 1, Qt::DotLine), {picture.border, -0.5}, {picture.border, scores.max()}, m_x,
        scores);
    const auto [left, right] = picture.moreIsToTheRight ? std::pair(picture.medianLess, picture.medianMore)
                                                        : std::pair(picture.medianMore, picture.medianLess);
    const QPen pen(colours().text, 2.2);
    addLine(pen, {m_x.min(), left}, {picture.border, left}, m_x, scores);
    addLine(pen, {picture.border, right}, {m_x.max(), right}, m_x, scores);
}

void FindingChart::draw(QPainter& painter, const AmountPicture& picture)
{
    auto& scores = m_plot.addAxis(Qt::AlignLeft, Plot::Grid::Lines);
    auto& labels = m_plot.addAxis(Qt::AlignLeft, Plot::Grid::None);
    auto& points = m_plot.addAxis(Qt::AlignTop, Plot::Grid::None); // of the difference
    setAmounts(picture, scores, labels);
    const double reach = std::max(
        {leastReach, std::ceil(std::abs(picture.effect.low)), std::ceil(std::abs(picture.effect.high))});
    setTicks(points, {}, -reach, reach);
    addAmounts(picture, scores);
    addHalves(picture, scores);
    addEffect(picture.effect, 0, effectRow, 1.2, points, scores);
    layOut();
    addNoDifference(picture.effect.none);
    renderChart(m_plot, painter, m_area, m_scale);
}

} // namespace

double heightOfGroups(const ChartStyle& style) { return QFontMetricsF(style.font).height() * 13; }

void drawGroups(QPainter& painter, const QRectF& area, const GroupPicture& picture, const ChartStyle& style)
{
    painter.setRenderHint(QPainter::Antialiasing);
    FindingChart(area, style).draw(painter, picture);
}

double heightOfAmounts(const ChartStyle& style) { return QFontMetricsF(style.font).height() * 17; }

void drawAmounts(QPainter& painter, const QRectF& area, const AmountPicture& picture, const ChartStyle& style)
{
    painter.setRenderHint(QPainter::Antialiasing);
    FindingChart(area, style).draw(painter, picture);
}

} // namespace patella::ui
