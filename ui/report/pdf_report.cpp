// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pdf_report.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include "ui/report/report_font.h"
#include "ui/report/report_page.h"
#include "ui/report/whole_file.h"
#include "ui/words/report_words.h"

namespace patella::ui {

QByteArray pdfReport(const Report& report, const QLocale& locale)
{
    if (reportFontFamily().isEmpty())
        return {};
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    const auto paper = usualPaper(locale);
    writer.setPageSize(paper);
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setTitle(words::logName() + QStringLiteral(": ") + words::reportTitle());
    writer.setCreator(QStringLiteral("Patella"));
    QPainter painter(&writer);
    paintReport(painter, QRectF(0, 0, writer.width(), writer.height()), paper, report, locale);
    painter.end();
    return buffer.data();
}

Written writePdfReport(const Report& report, const QString& file, const QLocale& locale)
{
    const auto bytes = pdfReport(report, locale);
    return bytes.isEmpty() ? Written::NoFont : writeWhole(file, bytes);
}

} // namespace patella::ui
