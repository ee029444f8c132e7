// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include "core/report/report.h"
#include "ui/report/paper/report_page.h"
#include "ui/whole_file.h"
#include "ui/words/units.h"

namespace patella::ui {

// The twin of the PDF for those who listen to it or whose paper is a screen: the same words, every table with
// a title, every drawing with its words. One file, nothing fetched. Needs a QApplication.
QByteArray htmlReport(const Report& report, const Units& units, const ReportLook& look = {});

Written writeHtmlReport(
    const Report& report, const QString& file, const Units& units, const ReportLook& look = {});

// HTML where the name of the file ends so, PDF otherwise.
Written writeReport(
    const Report& report, const QString& file, const Units& units, const ReportLook& look = {});

} // namespace patella::ui
