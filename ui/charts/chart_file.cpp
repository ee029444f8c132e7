// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_file.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

#include "ui/charts/chart_widget.h"
#include "ui/whole_file.h"

namespace patella::ui {

namespace {

QByteArray svgOf(const ChartWidget& chart)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setTitle(chart.accessibleName());
    generator.setDescription(chart.accessibleDescription());
    const auto size = ChartWidget::drawingSize;
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(0, 0), size));
    QPainter painter(&generator);
    chart.paintOnPaper(painter, QRectF(QPointF(0, 0), size), ChartWidget::drawingFont);
    painter.end();
    return buffer.data();
}

QByteArray pngOf(const ChartWidget& chart)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    chart.picture().save(&buffer, "PNG");
    return buffer.data();
}

} // namespace

bool writeChart(const ChartWidget& chart, const QString& file)
{
    const bool isDrawing = file.endsWith(QStringLiteral(".svg"), Qt::CaseInsensitive);
    const auto bytes = isDrawing ? svgOf(chart) : pngOf(chart);
    return writeWhole(file, bytes) == Written::Yes;
}

} // namespace patella::ui
