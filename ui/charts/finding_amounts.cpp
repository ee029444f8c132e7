// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/finding_amounts.h"

#include <QFontMetricsF>
#include <QPainter>

#include "ui/charts/round_steps.h"
#include "ui/charts/run_piles.h"

#include <algorithm>
#include <cmath>

namespace patella::ui {

namespace {

constexpr double leastReach = 3; // points of pain to either side of no difference
constexpr int aboutSoManyAmounts = 6;

struct AmountFrame {
    double line;
    double labels;
    QRectF plot;
    QRectF effect;
    double least;
    double most;

    double x(double amount) const { return plot.left() + (amount - least) / (most - least) * plot.width(); }
    double y(double pain) const { return plot.bottom() - (pain + 0.5) / 11 * plot.height(); }
};

AmountFrame frameOf(const QRectF& area, const AmountPicture& picture, const ChartStyle& style)
{
    const double line = QFontMetricsF(style.font).height();
    const double labels = widthOfLabels({picture.more, picture.less, picture.effect.name},
        {picture.effect.said, picture.moreNote, picture.lessNote, picture.scores}, area.width(), style);
    const auto [least, most] = std::minmax_element(picture.dots.begin(), picture.dots.end(),
        [](const auto& a, const auto& b) { return a.amount < b.amount; });
    const bool none = picture.dots.empty();
    const double from = none ? 0 : least->amount;
    const double to = none ? 1 : most->amount;
    const double air = std::max(to - from, 1e-6) * 0.03;
    const QRectF plot(area.left() + labels + 1.6 * line, area.top(), area.width() - labels - 2 * line,
        area.height() - 5.2 * line);
    return {.line = line,
        .labels = labels,
        .plot = plot,
        .effect = {plot.left(), area.bottom() - 2.2 * line, plot.width(), 2.2 * line},
        .least = from - air,
        .most = to + air};
}

void drawAxes(
    QPainter& painter, const AmountFrame& frame, const AmountPicture& picture, const ChartStyle& style)
{
    painter.setFont(style.font);
    for (int pain = 0; pain <= 10; pain += 2) {
        painter.setPen(QPen(style.colours.grid, 1));
        painter.drawLine(
            QPointF(frame.plot.left(), frame.y(pain)), QPointF(frame.plot.right(), frame.y(pain)));
        painter.setPen(style.colours.quietText);
        painter.drawText(QRectF(frame.plot.left() - 2.4 * frame.line, frame.y(pain) - frame.line,
                             2 * frame.line, 2 * frame.line),
            Qt::AlignRight | Qt::AlignVCenter, style.locale.toString(pain));
    }
    painter.setPen(style.colours.quietText);
    for (const double amount : roundSteps(frame.least, frame.most, aboutSoManyAmounts))
        painter.drawText(QRectF(frame.x(amount) - 4 * frame.line, frame.plot.bottom() + 0.2 * frame.line,
                             8 * frame.line, frame.line),
            Qt::AlignCenter, style.locale.toString(amount, 'g', 6));
    painter.drawText(QRectF(frame.plot.left(), frame.plot.bottom() + 1.2 * frame.line, frame.plot.width(),
                         1.2 * frame.line),
        Qt::AlignCenter, picture.amounts);
}

void drawDots(
    QPainter& painter, const AmountFrame& frame, const AmountPicture& picture, const ChartStyle& style)
{
    const double row = frame.plot.height() / 11;
    const double dot
        = std::clamp(200.0 / std::sqrt(static_cast<double>(picture.dots.size()) + 1), 2.5, frame.line * 0.5);
    for (std::size_t i = 0; i < picture.dots.size(); ++i) {
        const auto& run = picture.dots[i];
        drawRun(painter, {frame.x(run.amount), frame.y(run.pain) + spread(i) * row * 0.7}, dot, run.masked,
            run.exposed ? style.colours.pain : style.colours.load, style.colours.ground);
    }
}

void drawHalves(
    QPainter& painter, const AmountFrame& frame, const AmountPicture& picture, const ChartStyle& style)
{
    const double border = frame.x(picture.border);
    painter.setPen(QPen(style.colours.line, frame.line * 0.06, Qt::DotLine));
    painter.drawLine(QPointF(border, frame.plot.top()), QPointF(border, frame.plot.bottom()));
    painter.setPen(QPen(style.colours.text, frame.line * 0.16));
    const auto [left, right] = picture.moreIsToTheRight ? std::pair(picture.medianLess, picture.medianMore)
                                                        : std::pair(picture.medianMore, picture.medianLess);
    painter.drawLine(QPointF(frame.plot.left(), frame.y(left)), QPointF(border, frame.y(left)));
    painter.drawLine(QPointF(border, frame.y(right)), QPointF(frame.plot.right(), frame.y(right)));
}

} // namespace

double heightOfAmounts(const ChartStyle& style) { return QFontMetricsF(style.font).height() * 17; }

void drawAmounts(QPainter& painter, const QRectF& area, const AmountPicture& picture, const ChartStyle& style)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const auto frame = frameOf(area, picture, style);
    drawAxes(painter, frame, picture, style);
    drawDots(painter, frame, picture, style);
    drawHalves(painter, frame, picture, style);
    const double reach = std::max(
        {leastReach, std::ceil(std::abs(picture.effect.low)), std::ceil(std::abs(picture.effect.high))});
    drawEffect(painter, frame.effect, frame.effect.center().x(), frame.effect.width() / (2 * reach),
        picture.effect, style);
    const double third = frame.plot.height() / 3;
    const auto beside
        = [&](double top, double height) { return QRectF(area.left(), top, frame.labels, height); };
    drawLabel(painter, beside(frame.plot.top(), third), picture.more, picture.moreNote, style);
    drawLabel(painter, beside(frame.plot.top() + third, third), picture.less, picture.lessNote, style);
    drawQuietly(painter, beside(frame.plot.bottom() - frame.line, frame.line), picture.scores, style);
    drawLabel(painter, beside(frame.effect.top(), frame.effect.height()), picture.effect.name,
        picture.effect.said, style);
    painter.restore();
}

} // namespace patella::ui
