// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_widget.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QFontInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QMetaMethod>
#include <QPainter>

#include <algorithm>

namespace patella::ui {

ChartStyle ChartWidget::lookOnScreen() const
{
    auto small = font();
    small.setPixelSize(std::max(9, QFontInfo(small).pixelSize() - 1));
    return {.colours = colours::from(palette()), .font = small, .locale = locale()};
}

ChartStyle ChartWidget::lookOnPaper(int fontPixels) const
{
    auto paper = lookOnScreen();
    paper.colours = colours::on(colours::Ground::Light);
    paper.font.setPixelSize(fontPixels);
    return paper;
}

QImage ChartWidget::picture() const
{
    constexpr int pixelsPerPoint = 2;
    QImage image(drawingSize * pixelsPerPoint, QImage::Format_RGB32);
    QPainter painter(&image);
    paintOnPaper(painter, QRectF(image.rect()), drawingFont * pixelsPerPoint);
    return image;
}

void ChartWidget::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Copy picture"), this, [this] { QGuiApplication::clipboard()->setImage(picture()); });
    if (isSignalConnected(QMetaMethod::fromSignal(&ChartWidget::pictureWanted)))
        menu->addAction(tr("&Save picture …"), this, &ChartWidget::pictureWanted);
    menu->popup(event->globalPos());
}

} // namespace patella::ui
