// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLocale>
#include <QString>

#include "core/report/report.h"
#include "ui/report/paper/report_page.h"
#include "ui/whole_file.h"
#include "ui/words/units.h"

namespace patella::ui {

// Pages with text that can be selected, vectors, fonts inside and a list of their headings. Needs a
// QApplication. The file is replaced as a whole or left as it was.
Written writePdfReport(
    const Report& report, const QString& file, const Units& units, const ReportLook& look = {});

// The bytes of that file; empty when there is no font.
QByteArray pdfReport(const Report& report, const Units& units, const ReportLook& look = {});

} // namespace patella::ui
