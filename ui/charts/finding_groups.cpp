// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/finding_groups.h"

#include <QFontMetricsF>
#include <QPainter>

#include "ui/charts/run_piles.h"

#include <algorithm>
#include <array>

namespace patella::ui {

namespace {

constexpr int scores = 11;
constexpr double shareOfACell = 0.86; // the rest is air between two scores

using Piles = std::array<std::vector<const RunDot*>, scores>;

Piles pilesOf(const std::vector<RunDot>& dots, bool exposed)
{
    Piles piles;
    for (const auto& dot : dots)
        if (dot.exposed == exposed)
            piles.at(static_cast<std::size_t>(dot.pain)).push_back(&dot);
    return piles;
}

std::size_t highest(const Piles& piles)
{
    std::size_t most = 0;
    for (const auto& pile : piles)
        most = std::max(most, pile.size());
    return most;
}

// Where everything stands, in lines of text: two rows of dots, the scores, the difference.
struct GroupFrame {
    double line;
    double labels;
    QRectF with;
    QRectF without;
    QRectF axis;
    QRectF effect;

    double widthOfAPoint() const { return with.width() / scores; }
    double x(double pain) const { return with.left() + (pain + 0.5) * widthOfAPoint(); }
};

GroupFrame frameOf(const QRectF& area, const GroupPicture& picture, const ChartStyle& style)
{
    const double line = QFontMetricsF(style.font).height();
    const double labels = widthOfLabels({picture.with, picture.without, picture.effect.name},
        {picture.withNote, picture.withoutNote, picture.effect.said, picture.scores}, area.width(), style);
    const double axis = 1.5 * line;
    const double effect = 2.2 * line;
    const double row = (area.height() - axis - effect) / 2;
    const QRectF first(area.left() + labels, area.top(), area.width() - labels - line / 2, row);
    const auto under = [&](double above, double height) {
        return QRectF(first.left(), area.top() + above, first.width(), height);
    };
    return {.line = line,
        .labels = labels,
        .with = first,
        .without = under(row, row),
        .axis = under(2 * row, axis),
        .effect = under(2 * row + axis, effect)};
}

void drawRow(QPainter& painter, const Piles& piles, const QRectF& row, const GroupFrame& frame, double dot,
    const QColor& colour, const ChartStyle& style)
{
    const double width = frame.widthOfAPoint() * shareOfACell;
    for (std::size_t pain = 0; pain < piles.size(); ++pain)
        for (std::size_t i = 0; i < piles[pain].size(); ++i)
            drawRun(painter,
                placeInPile(i, piles[pain].size(), {frame.x(static_cast<double>(pain)), row.bottom() - 1},
                    width, dot),
                dot, piles[pain][i]->masked, colour, style.colours.ground);
    painter.setPen(QPen(style.colours.grid, 1));
    painter.drawLine(row.bottomLeft(), row.bottomRight());
}

// No difference stands under the median of the runs without, as far as the interval finds room beside it.
double zeroOf(const GroupFrame& frame, const GroupPicture& picture)
{
    const double left = frame.effect.left() - std::min(0.0, picture.effect.low) * frame.widthOfAPoint();
    const double right = frame.effect.right() - std::max(0.0, picture.effect.high) * frame.widthOfAPoint();
    return std::clamp(frame.x(picture.medianWithout), left, std::max(left, right));
}

} // namespace

double heightOfGroups(const ChartStyle& style) { return QFontMetricsF(style.font).height() * 13; }

void drawGroups(QPainter& painter, const QRectF& area, const GroupPicture& picture, const ChartStyle& style)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const auto frame = frameOf(area, picture, style);
    const auto with = pilesOf(picture.dots, true);
    const auto without = pilesOf(picture.dots, false);
    const QSizeF cell(frame.widthOfAPoint() * shareOfACell, frame.with.height() - frame.line * 0.8);
    const double dot = dotThatFits(std::max(highest(with), highest(without)), cell, frame.line * 0.5);
    drawRow(painter, with, frame.with, frame, dot, style.colours.pain, style);
    drawRow(painter, without, frame.without, frame, dot, style.colours.load, style);
    drawMedian(painter, frame.x(picture.medianWith), frame.with, style);
    drawMedian(painter, frame.x(picture.medianWithout), frame.without, style);

    painter.setFont(style.font);
    painter.setPen(style.colours.quietText);
    for (int pain = 0; pain < scores; ++pain)
        painter.drawText(
            QRectF(frame.x(pain) - 2 * frame.line, frame.axis.top(), 4 * frame.line, frame.axis.height()),
            Qt::AlignHCenter | Qt::AlignTop, style.locale.toString(pain));
    drawEffect(painter, frame.effect, zeroOf(frame, picture), frame.widthOfAPoint(), picture.effect, style);

    drawQuietly(
        painter, QRectF(area.left(), frame.axis.top(), frame.labels, frame.line), picture.scores, style);
    const auto beside
        = [&](const QRectF& row) { return QRectF(area.left(), row.top(), frame.labels, row.height()); };
    drawLabel(painter, beside(frame.with), picture.with, picture.withNote, style);
    drawLabel(painter, beside(frame.without), picture.without, picture.withoutNote, style);
    drawLabel(painter, beside(frame.effect), picture.effect.name, picture.effect.said, style);
    painter.restore();
}

} // namespace patella::ui
