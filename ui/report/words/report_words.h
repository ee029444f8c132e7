// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

#include "core/report/report.h"

#include <vector>

// What the physiotherapist's report says, in the reader's language. Paper, preview and HTML take it from
// here.
namespace patella::ui::words {

QString reportTitle();
QString logName();
QString dayMonthYear(
    LocalDate date, const QLocale& locale = {}); // "20 Nov 2026"; no two countries read it differently
QString periodOf(const Report& report, const QLocale& locale = {}); // "31 Aug 2026 to 20 Nov 2026 (12 weeks)"
QString madeOn(const Report& report, const QLocale& locale = {});
QString mostPainful(const Report& report); // "Hurts most often: left knee, just below the kneecap"
QString place(Side side, std::optional<Region> region);
QString placeNotNoted();

// One number of the totals, with what it leaves out.
struct Figure {
    QString value;
    QString label;
    QString remark; // often empty
};
std::vector<Figure> figuresOf(const Report& report, const QLocale& locale = {});

QString chartHeading(std::size_t shown, std::size_t weeks, const QLocale& locale = {});
QString noRuns(); // instead of the chart

QStringList painTableTitles();

QString painHeading();
QString noAnswers();
QString shortMoment(Moment moment); // the title of a column: "During the run"
QString knee(Side side); // "left", in a narrow column
QString noAnswerTitle();
QString missingOf(const Answers& answers, const QLocale& locale = {}); // "12 of 38"
QString median(double value, const QLocale& locale = {}); // "2", "2.5"

QString comparisonHeading();
QString earlierWeeks();
QString latestWeeks();
QString distancePerWeek();
QString medianPainInRuns();
QString answersCounted();
QString perWeek(const FourWeeks& weeks, const QLocale& locale = {}); // a dash when the log was not yet there
QString verdict(const Comparison& comparison, const QLocale& locale = {});

QString surfacesHeading();
QString surfaceName(const SurfaceDistance& surface);
QString shareOf(Distance part, Distance whole, const QLocale& locale = {}); // "68 %"
QString shoesHeading();
QString shoeName(const ShoeDistance& shoe);
QString inPeriod();
QString ofItsLife();

QStringList runTableTitles();
QString minutesPerUnit(const RunRow& run); // "5:31", or a dash
QString painkillerMark(); // stands behind the date
QStringList methodNotes(const Report& report, const QLocale& locale = {});
QString notADiagnosis();

} // namespace patella::ui::words
