// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/finding_parts.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>

namespace patella::ui {

namespace {

QFont boldOf(QFont font)
{
    font.setBold(true);
    return font;
}

} // namespace

double widthOfLabels(
    const QStringList& names, const QStringList& notes, double whole, const ChartStyle& style)
{
    const QFontMetricsF bold(boldOf(style.font));
    const QFontMetricsF plain(style.font);
    double widest = 0;
    for (const auto& name : names)
        widest = std::max(widest, bold.horizontalAdvance(name));
    for (const auto& note : notes)
        widest = std::max(widest, plain.horizontalAdvance(note));
    return std::min(widest + plain.height(), 0.36 * whole);
}

void drawLabel(
    QPainter& painter, const QRectF& place, const QString& name, const QString& note, const ChartStyle& style)
{
    const QFontMetricsF metrics(style.font);
    const double line = metrics.height();
    const auto bold = boldOf(style.font);
    const QRectF room(place.left(), place.top(), place.width() - line / 2, place.height());
    const double high = QFontMetricsF(bold).boundingRect(room, Qt::TextWordWrap, name).height();
    const QRectF upper(room.left(), room.center().y() - (high + line) / 2, room.width(), high);
    painter.setFont(bold);
    painter.setPen(style.colours.text);
    painter.drawText(upper, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, name);
    drawQuietly(painter, QRectF(room.left(), upper.bottom(), room.width(), line), note, style);
}

void drawQuietly(QPainter& painter, const QRectF& place, const QString& text, const ChartStyle& style)
{
    painter.setFont(style.font);
    painter.setPen(style.colours.quietText);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetricsF(style.font).elidedText(text, Qt::ElideRight, place.width()));
}

void drawMedian(QPainter& painter, double x, const QRectF& place, const ChartStyle& style)
{
    const double unit = QFontMetricsF(style.font).height();
    painter.setPen(QPen(style.colours.text, unit * 0.12));
    painter.drawLine(QPointF(x, place.top() + unit * 0.3), QPointF(x, place.bottom()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.colours.text);
    painter.drawPolygon(QPolygonF{QPointF(x - unit * 0.28, place.top()),
        QPointF(x + unit * 0.28, place.top()), QPointF(x, place.top() + unit * 0.42)});
}

void drawEffect(QPainter& painter, const QRectF& band, double zero, double widthOfAPoint,
    const DrawnEffect& effect, const ChartStyle& style)
{
    const auto& colours = style.colours;
    const QFontMetricsF metrics(style.font);
    const double unit = metrics.height();
    const double middle = band.top() + unit * 0.55;
    painter.setPen(QPen(colours.line, unit * 0.08, Qt::DashLine));
    painter.drawLine(QPointF(zero, band.top()), QPointF(zero, middle + unit * 0.45));
    const double half = metrics.horizontalAdvance(effect.none) / 2;
    const double centre
        = std::clamp(zero, band.left() + half, std::max(band.left() + half, band.right() - half));
    painter.setFont(style.font);
    painter.setPen(colours.quietText);
    painter.drawText(
        QRectF(centre - half - 2, middle + unit * 0.45, 2 * half + 4, unit), Qt::AlignCenter, effect.none);
    const auto x = [&](double points) { return zero + points * widthOfAPoint; };
    painter.setPen(QPen(colours.text, unit * 0.2, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(x(effect.low), middle), QPointF(x(effect.high), middle));
    painter.setPen(QPen(colours.ground, unit * 0.1));
    painter.setBrush(colours.text);
    painter.drawEllipse(QPointF(x(effect.points), middle), unit * 0.36, unit * 0.36);
}

void drawRun(
    QPainter& painter, QPointF at, double dot, bool hollow, const QColor& colour, const QColor& ground)
{
    painter.setPen(hollow ? QPen(colour, dot * 0.16) : QPen(Qt::NoPen));
    painter.setBrush(hollow ? ground : colour);
    painter.drawEllipse(at, dot * 0.42, dot * 0.42);
}

} // namespace patella::ui
