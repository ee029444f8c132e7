// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/packaging/icons.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

namespace patella::cli {

QByteArray iconAt(int size)
{
    QSvgRenderer drawing(QStringLiteral(":/icons/patella.svg"));
    QImage image(size, size, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    drawing.render(&painter);
    painter.end();
    QBuffer png;
    png.open(QIODevice::WriteOnly);
    image.save(&png, "PNG");
    return png.data();
}

} // namespace patella::cli
