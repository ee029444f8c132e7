// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/sheet.h"

#include <QPainter>

#include "ui/report/report_font.h"

namespace patella::ui {

namespace {

QFont fontOf(const Type& type) { return reportFont(points(type.points), type.bold); }

QRectF wrapped(const QFontMetricsF& metrics, double width, const QString& text)
{
    constexpr double endless = 1e6;
    return metrics.boundingRect(QRectF(0, 0, width, endless), Qt::TextWordWrap, text);
}

} // namespace

Sheet::Sheet(QPainter& painter, QLocale locale)
    : m_painter(painter)
    , m_locale(std::move(locale))
{
}

const colours::Colours& Sheet::colours() const { return colours::on(colours::Ground::Light); }

double Sheet::lineHeight(const Type& type) const { return QFontMetricsF(fontOf(type)).height(); }

double Sheet::widthOf(const QString& text, const Type& type) const
{
    return QFontMetricsF(fontOf(type)).horizontalAdvance(text);
}

void Sheet::write(const QRectF& box, const QString& text, const Type& type, Qt::Alignment alignment)
{
    const auto font = fontOf(type);
    const QFontMetricsF metrics(font);
    const auto shown = metrics.elidedText(text, Qt::ElideRight, box.width() + 1);
    const double free = box.width() - metrics.horizontalAdvance(shown);
    double x = box.left();
    if (alignment & Qt::AlignRight)
        x += free;
    else if (alignment & Qt::AlignHCenter)
        x += free / 2;
    m_painter.setFont(font);
    m_painter.setPen(inkOf(type.ink));
    m_painter.drawText(QPointF(x, box.top() + metrics.ascent()), shown);
}

double Sheet::writeParagraph(const QRectF& box, const QString& text, const Type& type)
{
    const auto font = fontOf(type);
    const double height = heightOfParagraph(box.width(), text, type);
    m_painter.setFont(font);
    m_painter.setPen(inkOf(type.ink));
    m_painter.drawText(QRectF(box.topLeft(), QSizeF(box.width(), height)), Qt::TextWordWrap, text);
    return height;
}

double Sheet::heightOfParagraph(double width, const QString& text, const Type& type) const
{
    return wrapped(QFontMetricsF(fontOf(type)), width, text).height();
}

void Sheet::rule(double left, double right, double y, double thickness, const QColor& colour)
{
    // A hairline on the screen is thinner than a pixel: without antialiasing every other one would vanish.
    const bool before = m_painter.testRenderHint(QPainter::Antialiasing);
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.fillRect(QRectF(left, y, right - left, thickness), colour);
    m_painter.setRenderHint(QPainter::Antialiasing, before);
}

QColor Sheet::inkOf(Ink ink) const
{
    switch (ink) {
    case Ink::Text:
        return colours().text;
    case Ink::Quiet:
        return colours().quietText;
    case Ink::Accent:
        return colours().accent;
    case Ink::Pain:
        return colours().pain;
    }
    return {};
}

} // namespace patella::ui
