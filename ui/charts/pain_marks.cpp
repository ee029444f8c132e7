// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/pain_marks.h"

#include <QPainter>
#include <QPolygonF>

namespace patella::ui {

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

} // namespace patella::ui
