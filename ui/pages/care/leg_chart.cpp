// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/care/leg_chart.h"

#include <QPainter>
#include <QPainterPath>

#include "ui/look/colours.h"

#include <algorithm>

namespace patella::ui {

namespace {

constexpr double pointRadius = 2.5;

int largestOf(const LegCurves& curves)
{
    int largest = 1;
    for (const auto* leg : {&curves.left, &curves.right})
        for (const auto& point : *leg)
            largest = std::max(largest, point.amount);
    return largest;
}

LocalDate firstDayOf(const LegCurves& curves)
{
    return curves.left.empty() ? curves.right.front().date
        : curves.right.empty() ? curves.left.front().date
                               : std::min(curves.left.front().date, curves.right.front().date);
}

LocalDate lastDayOf(const LegCurves& curves)
{
    return curves.left.empty() ? curves.right.back().date
        : curves.right.empty() ? curves.left.back().date
                               : std::max(curves.left.back().date, curves.right.back().date);
}

QString lastAmount(const std::vector<LegPoint>& leg)
{
    return leg.empty() ? QStringLiteral("–") : QString::number(leg.back().amount);
}

} // namespace

LegChart::LegChart(LegCurves curves, QWidget* parent)
    : QWidget(parent)
    , m_curves(std::move(curves))
{
    const auto said = m_curves.isHeld ? tr("Seconds held in a session, last: left %1, right %2")
                                      : tr("Repetitions in a session, last: left %1, right %2");
    setAccessibleName(said.arg(lastAmount(m_curves.left), lastAmount(m_curves.right)));
    setToolTip(legend());
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QString LegChart::legend() const
{
    const bool hasBoth = !m_curves.left.empty() && !m_curves.right.empty();
    return accessibleName() + QStringLiteral(". ")
        + (hasBoth ? tr("Full line: left. Dashed line: right.") : QString());
}

bool LegChart::hasSomethingToShow(const LegCurves& curves)
{
    return std::max(curves.left.size(), curves.right.size()) > 1;
}

void LegChart::paintLeg(QPainter& painter, const std::vector<LegPoint>& leg, Qt::PenStyle style) const
{
    if (leg.empty())
        return;
    const int days = std::max(1, daysBetween(firstDayOf(m_curves), lastDayOf(m_curves)));
    const auto room = roomOfCurves();
    const double most = largestOf(m_curves);
    QPainterPath path;
    for (const auto& point : leg) {
        const double along = static_cast<double>(daysBetween(firstDayOf(m_curves), point.date)) / days;
        const QPointF at(
            room.left() + along * room.width(), room.bottom() - point.amount / most * room.height());
        path.elementCount() == 0 ? path.moveTo(at) : path.lineTo(at);
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().color(QPalette::WindowText));
        painter.drawEllipse(at, pointRadius, pointRadius);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette().color(QPalette::WindowText), 1.5, style));
    painter.drawPath(path);
}

// Beside it stand the numbers of its top and bottom.
QRectF LegChart::roomOfCurves() const
{
    const auto metrics = fontMetrics();
    const double numbers = metrics.horizontalAdvance(QString::number(largestOf(m_curves))) + 8;
    return QRectF(rect()).adjusted(numbers, metrics.height() / 2.0, -4, -metrics.height() / 2.0);
}

void LegChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto room = roomOfCurves();
    const auto look = colours::from(palette());
    for (const auto& [amount, y] :
        {std::pair{largestOf(m_curves), room.top()}, std::pair{0, room.bottom()}}) {
        painter.setPen(QPen(look.grid, 1));
        painter.drawLine(QPointF(room.left(), y), QPointF(room.right(), y));
        painter.setPen(look.quietText);
        painter.drawText(QRectF(0, y - fontMetrics().height() / 2.0, room.left() - 6, fontMetrics().height()),
            Qt::AlignRight | Qt::AlignVCenter, QString::number(amount));
    }
    paintLeg(painter, m_curves.left, Qt::SolidLine);
    paintLeg(painter, m_curves.right, Qt::DashLine);
}

} // namespace patella::ui
