// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/paper/page.h"

#include <QFontMetricsF>
#include <QPainter>

#include "ui/look/colours.h"
#include "ui/report/report_font.h"

namespace patella::ui {

namespace {

QColor colourOf(Ink ink)
{
    const auto& colours = colours::on(colours::Ground::Light);
    switch (ink) {
    case Ink::Text:
        return colours.text;
    case Ink::Quiet:
        return colours.quietText;
    case Ink::Accent:
        return colours.accent;
    case Ink::Pain:
        return colours.pain;
    }
    return {};
}

class PageOnPainter {
public:
    explicit PageOnPainter(QPainter& painter)
        : m_painter(painter)
    {
    }

    void operator()(const WrittenLine& line)
    {
        const auto font = reportFont(points(line.type.points), line.type.bold);
        m_painter.setFont(font);
        m_painter.setPen(colourOf(line.type.ink));
        m_painter.drawText(
            QPointF(line.box.left(), line.box.top() + QFontMetricsF(font).ascent()), line.text);
    }

    // A hairline on the screen is thinner than a pixel: without antialiasing every other one would vanish.
    void operator()(const Area& area)
    {
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.fillRect(area.box, area.colour);
        m_painter.setRenderHint(QPainter::Antialiasing, false);
    }

    void operator()(const Drawing& drawing)
    {
        m_painter.save();
        drawing.paint(m_painter, drawing.box);
        m_painter.restore();
    }

private:
    QPainter& m_painter;
};

} // namespace

QSizeF sizeOf(const QPageSize& paper)
{
    const auto size = paper.size(QPageSize::Point);
    return {points(size.width()), points(size.height())};
}

void paint(const Page& page, const QPageSize& paper, QPainter& painter, const QRectF& place)
{
    const auto size = sizeOf(paper);
    painter.save();
    painter.translate(place.topLeft());
    painter.scale(place.width() / size.width(), place.height() / size.height());
    painter.setRenderHint(QPainter::TextAntialiasing);
    PageOnPainter onPainter(painter);
    for (const auto& mark : page.marks)
        std::visit(onPainter, mark);
    painter.restore();
}

} // namespace patella::ui
