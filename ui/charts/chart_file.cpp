// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_file.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

#include "ui/charts/chart_widget.h"
#include "ui/whole_file.h"

namespace patella::ui {

namespace {

constexpr QSize drawingSize(1200, 560);
constexpr int fontPixels = 14;
constexpr int pixelsPerPoint = 2; // sharp on screens and in print

QByteArray svgOf(const ChartWidget& chart)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setTitle(chart.accessibleName());
    generator.setDescription(chart.accessibleDescription());
    generator.setSize(drawingSize);
    generator.setViewBox(QRect(QPoint(0, 0), drawingSize));
    QPainter painter(&generator);
    chart.paintOnPaper(painter, QRectF(QPointF(0, 0), drawingSize), fontPixels);
    painter.end();
    return buffer.data();
}

QByteArray pngOf(const ChartWidget& chart)
{
    QImage image(drawingSize * pixelsPerPoint, QImage::Format_RGB32);
    QPainter painter(&image);
    chart.paintOnPaper(painter, QRectF(image.rect()), fontPixels * pixelsPerPoint);
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
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
