// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/paper/pdf_report.h"

#include "ui/convert.h"
#include "ui/report/paper/pdf_finish.h"
#include "ui/report/paper/pdf_pages.h"
#include "ui/report/report_font.h"
#include "ui/report/words/report_words.h"

namespace patella::ui {

QByteArray pdfReport(const Report& report, const Units& units, const ReportLook& look)
{
    if (reportFontFamily().isEmpty())
        return {};
    const auto pages = pagesOf(report, look, units);
    return finished(pdfOf(pages), pages,
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
