// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include "core/report/report_parts.h"

// What stands around the parts of the report: headings, foot lines, what goes on elsewhere.
namespace patella::ui::words {

QString headingOf(ReportPart part); // in the report, and in the list to choose from
QString redFlagsHeading();
QString methodHeading();
QString shoesAndSurfacesHeading();
QString aboutTheRunner();
QString kneesHeading(); // of the drawing

QString continued(const QString& heading); // "Runs (continued)"
QString pageOf(std::size_t page, std::size_t pages, const QLocale& locale); // "2 of 4"
QString moreOnFurtherPages(std::size_t count, const QLocale& locale); // "2 more on the next page"
QString inFullOnFurtherPages(); // behind words that were shortened
QString shortNotADiagnosis(); // at the foot of every page
QString skipToContent(); // a link for those who do not see the page
QString pagesCounted(std::size_t pages); // "4 pages"

} // namespace patella::ui::words
