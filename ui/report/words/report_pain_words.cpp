// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "ui/report/words/report_words.h"
#include "ui/words/units.h"

#include <cmath>

namespace patella::ui::words {

namespace {

struct ReportPainWords {
    Q_DECLARE_TR_FUNCTIONS(ReportWords)
};

} // namespace

QString painHeading() { return ReportPainWords::tr("Knee pain, 0 (none) to 10 (worst imaginable)"); }

QString noAnswers() { return ReportPainWords::tr("No answers about the knee in this period"); }

QString noAnswerTitle() { return ReportPainWords::tr("Runs without an answer"); }

QString missingOf(const Answers& answers, const QLocale& locale)
{
    return ReportPainWords::tr("%1 of %2")
        .arg(locale.toString(answers.missing()), locale.toString(answers.runs));
}

QString median(double value, const QLocale& locale)
{
    return locale.toString(value, 'f', std::floor(value) == value ? 0 : 1);
}

QString shortMoment(Moment moment)
{
    switch (moment) {
    case Moment::Before:
        return ReportPainWords::tr("Before");
    case Moment::During:
        return ReportPainWords::tr("Worst during");
    case Moment::After:
        return ReportPainWords::tr("1\u00a0h after");
    case Moment::NextMorning:
        return ReportPainWords::tr("Next morning");
    case Moment::RestDay:
        return ReportPainWords::tr("Rest day");
    }
    return {};
}

QString knee(Side side)
{
    switch (side) {
    case Side::Left:
        return ReportPainWords::tr("left", "knee, in a narrow column");
    case Side::Right:
        return ReportPainWords::tr("right", "knee, in a narrow column");
    case Side::Both:
        return ReportPainWords::tr("both", "knees, in a narrow column");
    }
    return {};
}

QStringList painTableTitles()
{
    return {ReportPainWords::tr("Knee"), ReportPainWords::tr("Moment"), ReportPainWords::tr("Answers"),
        ReportPainWords::tr("Median"), ReportPainWords::tr("Worst"),
        ReportPainWords::tr("Latest day of the worst")};
}

} // namespace patella::ui::words
