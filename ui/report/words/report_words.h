// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include "core/report/report.h"
#include "ui/words/units.h"

// What several rooms of the report say: content, paper, HTML and the window.
namespace patella::ui {

// The context of every sentence of the report.
struct ReportText {
    Q_DECLARE_TR_FUNCTIONS(ReportText)
};

} // namespace patella::ui

namespace patella::ui::words {

QString reportTitle();
QString logName();
QString headingOf(ReportPart part); // in the report, and in the list to choose from
QString redFlagsHeading();
QString methodHeading();
QString shortNotADiagnosis(); // at the foot of every page

QString dayMonthYear(
    LocalDate date, const QLocale& locale); // "20 Nov 2026": no two countries read it differently
QString periodOf(const Report& report, const QLocale& locale); // "31 Aug 2026 to 20 Nov 2026 (12 weeks)"
QString madeOn(const Report& report, const QLocale& locale);

QString noAnswers(); // about a knee
QString place(Side side, std::optional<Region> region); // "left knee, kneecap"
QString placeNotRecorded();
QString mostPainful(const Report& report); // "Hurts most often: left knee, just below the kneecap"
QString timeSpan(double minutes, const QLocale& locale); // "90 min", from two hours on "2 h 30 min"
QString painkillerMark(); // stands behind a date or a score
QString median(double value, const QLocale& locale); // "2", "2.5"
QString change(double points, const QLocale& locale); // "+1", "−2.5": the minus as long as the plus
QString distancePerWeek(const Units& units);
QString painFreeTitle();
QString painFree(const PainFreeDistance& distance, const Units& units); // "7.4 km", "≥ 12 km"
QString surfaceName(const SurfaceDistance& surface);
QString shareOf(Distance part, Distance whole, const QLocale& locale); // "68 %"

} // namespace patella::ui::words
