// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/content/onset_picture.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include "ui/charts/round_steps.h"
#include "ui/look/colours.h"
#include "ui/report/report_font.h"
#include "ui/report/type_sizes.h"
#include "ui/report/words/report_words.h"
#include "ui/words/units.h"

#include <algorithm>

namespace patella::ui {

namespace {

constexpr int fontPoints = 7;
constexpr double titleRoom = points(12);
constexpr double axisRoom = points(14);
constexpr double sideRoom = points(30);
constexpr int mostSteps = 6;

class OnsetPainter {
public:
    OnsetPainter(QPainter& painter, const QRectF& place, const OnsetCurve& curve, const Units& units)
        : m_painter(painter)
        , m_curve(curve)
        , m_units(units)
        , m_plot(place.adjusted(sideRoom, titleRoom, -sideRoom, -axisRoom))
        , m_length(std::max(lengthOf(curve.longest), 0.1))
    {
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setFont(reportFont(points(fontPoints), false));
    }

    void paintAxes()
    {
        for (const int percent : {0, 25, 50, 75, 100}) {
            const double y = yOf(percent / 100.0);
            line({m_plot.left(), y}, {m_plot.right(), y}, percent == 0 ? look().quietText : look().grid, 0.5);
            text(QRectF(m_plot.left() - sideRoom, y - points(5), sideRoom - points(4), points(10)),
                Qt::AlignRight, m_units.locale.toString(percent) + QStringLiteral("\u00a0%"),
                look().quietText);
        }
        const double step = roundStep(std::max(m_length / mostSteps, 0.01));
        for (double at = 0; at <= m_length + step / 100; at += step) {
            const double x = xOf(at);
            line({x, m_plot.bottom()}, {x, m_plot.bottom() + points(2)}, look().quietText, 0.5);
            const bool isLast = at + step > m_length + step / 100;
            const auto number = m_units.locale.toString(at, 'f', step < 1 ? 1 : 0);
            text(QRectF(x - points(30), m_plot.bottom() + points(3), points(60), points(10)),
                Qt::AlignHCenter, isLast ? number + QChar(QChar::Nbsp) + m_units.sign() : number,
                look().quietText);
        }
    }

    void paintCurve()
    {
        QPainterPath path(QPointF(xOf(0), yOf(0)));
        double height = 0;
        for (const auto& step : m_curve.steps) {
            path.lineTo(xOf(lengthOf(step.at)), yOf(height));
            height = step.begun;
            path.lineTo(xOf(lengthOf(step.at)), yOf(height));
        }
        path.lineTo(xOf(m_length), yOf(height));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(look().pain, points(1.4)));
        m_painter.drawPath(path);
    }

    void paintPainFree(const PainFreeDistance& painFree)
    {
        const double x = xOf(std::min(lengthOf(painFree.distance), m_length));
        m_painter.setPen(QPen(look().text, points(0.9), Qt::DashLine));
        m_painter.drawLine(QPointF(x, m_plot.top()), QPointF(x, m_plot.bottom()));
        const auto parts = words::painFreeTitle() + QLatin1Char(' ') + words::painFree(painFree, m_units);
        const double width = QFontMetricsF(m_painter.font()).horizontalAdvance(parts) + points(4);
        const bool toTheRight = x + width < m_plot.right();
        text(QRectF(toTheRight ? x + points(3) : x - width, m_plot.top(), width, points(10)),
            toTheRight ? Qt::AlignLeft : Qt::AlignRight, parts, look().text);
    }

    void paintTitle(const QRectF& place, const QString& title)
    {
        text(QRectF(place.left(), place.top(), place.width(), points(10)), Qt::AlignLeft, title,
            look().quietText);
    }

private:
    static const colours::Colours& look() { return colours::on(colours::Ground::Light); }
    double lengthOf(Distance distance) const
    {
        return static_cast<double>(distance.metres) / m_units.metres();
    }
    double xOf(double length) const { return m_plot.left() + m_plot.width() * length / m_length; }
    double yOf(double share) const { return m_plot.bottom() - m_plot.height() * share; }

    void line(const QPointF& from, const QPointF& to, const QColor& colour, double thickness)
    {
        m_painter.setPen(QPen(colour, points(thickness)));
        m_painter.drawLine(from, to);
    }

    void text(const QRectF& box, Qt::Alignment alignment, const QString& parts, const QColor& colour)
    {
        m_painter.setPen(colour);
        m_painter.drawText(box, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextDontClip, parts);
    }

    QPainter& m_painter;
    const OnsetCurve& m_curve;
    const Units& m_units;
    QRectF m_plot;
    double m_length; // in the runner's unit
};

} // namespace

void paintOnsetCurve(QPainter& painter, const QRectF& place, const OnsetCurve& curve,
    const std::optional<PainFreeDistance>& painFree, const QString& title, const Units& units)
{
    OnsetPainter onset(painter, place, curve, units);
    onset.paintTitle(place, title);
    onset.paintAxes();
    onset.paintCurve();
    if (painFree)
        onset.paintPainFree(*painFree);
}

} // namespace patella::ui
