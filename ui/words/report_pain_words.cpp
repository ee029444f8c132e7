// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "ui/words/report_words.h"
#include "ui/words/units.h"

#include <cmath>

namespace patella::ui::words {

namespace {

struct ReportWords {
    Q_DECLARE_TR_FUNCTIONS(ReportWords)
};

} // namespace

QString painHeading() { return ReportWords::tr("Knee pain, 0 (none) to 10 (worst imaginable)"); }

QString noAnswers() { return ReportWords::tr("No answers about the knee in this period"); }

QString noAnswerTitle() { return ReportWords::tr("Runs without an answer"); }

QString missingOf(const Answers& answers, const QLocale& locale)
{
    return ReportWords::tr("%1 of %2").arg(locale.toString(answers.missing()), locale.toString(answers.runs));
}

QString median(double value, const QLocale& locale)
{
    return locale.toString(value, 'f', std::floor(value) == value ? 0 : 1);
}

QString shortMoment(Moment moment)
{
    switch (moment) {
    case Moment::Before:
        return ReportWords::tr("Before");
    case Moment::During:
        return ReportWords::tr("Worst during");
    case Moment::After:
        return ReportWords::tr("Within 1\u00a0h after");
    case Moment::NextMorning:
        return ReportWords::tr("Next morning");
    case Moment::RestDay:
        return ReportWords::tr("Rest day");
    }
    return {};
}

QString knee(Side side)
{
    switch (side) {
    case Side::Left:
        return ReportWords::tr("left", "knee, in a narrow column");
    case Side::Right:
        return ReportWords::tr("right", "knee, in a narrow column");
    case Side::Both:
        return ReportWords::tr("both", "knees, in a narrow column");
    }
    return {};
}

QStringList painTableTitles()
{
    return {ReportWords::tr("Knee"), ReportWords::tr("Moment"), ReportWords::tr("Answers"),
        ReportWords::tr("Median"), ReportWords::tr("Worst"), ReportWords::tr("Latest day of the worst")};
}

} // namespace patella::ui::words
