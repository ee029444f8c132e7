// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/paper/pdf_report.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include "ui/convert.h"
#include "ui/report/paper/pdf_finish.h"
#include "ui/report/report_font.h"
#include "ui/report/words/report_words.h"

namespace patella::ui {

namespace {

QByteArray written(const Pages& pages)
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

} // namespace

QByteArray pdfReport(const Report& report, const Units& units, const ReportLook& look)
{
    if (reportFontFamily().isEmpty())
        return {};
    const auto pages = pagesOf(report, look, units);
    return finished(written(pages), pages,
        {.title = words::logName() + QStringLiteral(": ") + words::reportTitle(),
            .language = units.locale.bcp47Name(),
            .madeOn = toQt(report.madeOn)});
}

Written writePdfReport(const Report& report, const QString& file, const Units& units, const ReportLook& look)
{
    const auto bytes = pdfReport(report, units, look);
    return bytes.isEmpty() ? Written::NoFont : writeWhole(file, bytes);
}

} // namespace patella::ui
