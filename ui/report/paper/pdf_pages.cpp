// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/paper/pdf_pages.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace patella::ui {

QByteArray pdfOf(const Pages& pages)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(pages.paper);
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    QPainter painter(&writer);
    for (std::size_t i = 0; i < pages.pages.size(); ++i) {
        if (i > 0)
            writer.newPage();
        paint(pages.pages[i], pages.paper, painter, QRectF(0, 0, writer.width(), writer.height()));
    }
    painter.end();
    return buffer.data();
}

} // namespace patella::ui
