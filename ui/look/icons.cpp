// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/icons.h"

#include <QPainter>
#include <QSvgRenderer>

namespace patella::ui {

namespace {

constexpr int size = 24;
constexpr int scale = 3; // sharp up to three pixels a point

QPixmap tinted(const QString& file, const QColor& colour)
{
    QPixmap pixmap(size * scale, size * scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(file).render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), colour);
    painter.end();
    pixmap.setDevicePixelRatio(scale);
    return pixmap;
}

} // namespace

QIcon lineIcon(const QString& name, const QPalette& palette)
{
    const auto file = QStringLiteral(":/icons/%1.svg").arg(name);
    QIcon icon;
    icon.addPixmap(tinted(file, palette.color(QPalette::ButtonText)), QIcon::Normal);
    icon.addPixmap(tinted(file, palette.color(QPalette::HighlightedText)), QIcon::Selected);
    icon.addPixmap(tinted(file, palette.color(QPalette::Disabled, QPalette::ButtonText)), QIcon::Disabled);
    return icon;
}

QIcon programIcon()
{
    QSvgRenderer drawing(QStringLiteral(":/icons/patella.svg"));
    QIcon icon;
    for (const int side : {16, 24, 32, 48, 64, 128, 256}) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        drawing.render(&painter);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace patella::ui
