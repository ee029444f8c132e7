// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/words/report_words.h"

#include "ui/convert.h"
#include "ui/words/choice_words.h"
#include "ui/words/log_words.h"

#include <algorithm>
#include <cmath>

namespace patella::ui::words {

namespace {

constexpr std::array partHeadings{
    std::pair{ReportPart::Complaint, QT_TRANSLATE_NOOP("ReportText", "Main complaint")},
    std::pair{ReportPart::Question, QT_TRANSLATE_NOOP("ReportText", "The runner's own question")},
    std::pair{ReportPart::Places, QT_TRANSLATE_NOOP("ReportText", "Where it hurt")},
    std::pair{ReportPart::Scores, QT_TRANSLATE_NOOP("ReportText", "Pain by place and moment")},
    std::pair{ReportPart::DailyLife, QT_TRANSLATE_NOOP("ReportText", "Stairs, squatting, sitting, nights")},
    std::pair{ReportPart::Load, QT_TRANSLATE_NOOP("ReportText", "Weekly load")},
    std::pair{ReportPart::Onset, QT_TRANSLATE_NOOP("ReportText", "How far without pain")},
    std::pair{ReportPart::Change, QT_TRANSLATE_NOOP("ReportText", "What changed")},
    std::pair{ReportPart::Patterns, QT_TRANSLATE_NOOP("ReportText", "Patterns found and tested")},
    std::pair{ReportPart::Shoes, QT_TRANSLATE_NOOP("ReportText", "Shoes")},
    std::pair{ReportPart::Surfaces, QT_TRANSLATE_NOOP("ReportText", "Surfaces")},
    std::pair{ReportPart::Care, QT_TRANSLATE_NOOP("ReportText", "Care and medication")},
    std::pair{ReportPart::Episodes, QT_TRANSLATE_NOOP("ReportText", "Flares")},
    std::pair{ReportPart::History, QT_TRANSLATE_NOOP("ReportText", "Training history, 12 weeks")},
    std::pair{ReportPart::Goal, QT_TRANSLATE_NOOP("ReportText", "Goal race")},
    std::pair{ReportPart::Runs, QT_TRANSLATE_NOOP("ReportText", "Runs, latest first")},
};

// Whole weeks, or the days, of which nobody counts more than a hundred: the current week of a usual period
// counts as one.
QString howLong(const Report& report, const QLocale& locale)
{
    const auto& period = report.period;
    const bool inWeeks = period.from == mondayOf(period.from)
        && (period.days() % daysOfAWeek == 0 || period.to == report.madeOn);
    constexpr int mostDays = 100;
    if (!inWeeks && period.days() <= mostDays)
        return ReportText::tr("%n day(s)", nullptr, period.days());
    if (!inWeeks)
        return ReportText::tr("about %1 weeks")
            .arg(locale.toString((period.days() + daysOfAWeek / 2) / daysOfAWeek));
    const int weeks = (period.days() + daysOfAWeek - 1) / daysOfAWeek;
    return weeks == 1 ? ReportText::tr("1 week") : ReportText::tr("%1 weeks").arg(locale.toString(weeks));
}

} // namespace

QString reportTitle() { return ReportText::tr("Report for the physiotherapist"); }
QString logName() { return ReportText::tr("Patella running log"); }
QString headingOf(ReportPart part) { return wordIn(partHeadings, part, "ReportText"); }
QString redFlagsHeading() { return ReportText::tr("Red flags"); }
QString methodHeading() { return ReportText::tr("Method and gaps"); }
QString noAnswers() { return ReportText::tr("No answers about the knee in this period"); }
QString placeNotRecorded() { return ReportText::tr("place not recorded"); }
QString painkillerMark() { return QStringLiteral("*"); }
QString painFreeTitle() { return ReportText::tr("Pain-free distance"); }

QString shortNotADiagnosis()
{
    return ReportText::tr("Not a diagnosis. The runner's own record; gaps are shown as gaps.");
}

QString dayMonthYear(LocalDate date, const QLocale& locale)
{
    if (monthComesFirst(locale))
        return locale.toString(toQt(date), QStringLiteral("MMM d, yyyy"));
    //: Day, short month and year, such as "20 Nov 2026" (Qt date format)
    return locale.toString(toQt(date), ReportText::tr("d MMM yyyy"));
}

QString periodOf(const Report& report, const QLocale& locale)
{
    const auto& period = report.period;
    auto text = ReportText::tr("%1 to %2 (%3)")
                    .arg(dayMonthYear(period.from, locale), dayMonthYear(period.to, locale),
                        howLong(report, locale));
    if (report.logBegins && *report.logBegins > period.from && *report.logBegins <= period.to)
        text += ReportText::tr("; the log begins on %1").arg(dayMonthYear(*report.logBegins, locale));
    return text;
}

QString madeOn(const Report& report, const QLocale& locale)
{
    return ReportText::tr("Made on %1").arg(dayMonthYear(report.madeOn, locale));
}

QString place(Side side, std::optional<Region> region)
{
    return region ? ReportText::tr("%1, %2", "knee and place").arg(of(side), of(*region)) : of(side);
}

QString mostPainful(const Report& report)
{
    if (report.pain.empty())
        return noAnswers();
    const auto& first = report.pain.front();
    const bool hurts = std::any_of(first.byMoment.begin(), first.byMoment.end(),
        [](const auto& scores) { return scores && scores->worst.value() > 0; });
    return hurts ? ReportText::tr("Hurts most often: %1").arg(place(first.side, first.region))
                 : ReportText::tr("No pain in any answer");
}

QString timeSpan(double minutes, const QLocale& locale)
{
    constexpr int hour = 60;
    const auto whole = std::llround(minutes);
    if (whole < 2 * hour)
        return ReportText::tr("%1\u00a0min").arg(locale.toString(whole));
    const auto hours = locale.toString(whole / hour);
    //: hours and minutes, such as 29 h 15 min
    return whole % hour == 0
        ? ReportText::tr("%1\u00a0h", "whole hours").arg(hours)
        : ReportText::tr("%1\u00a0h %2\u00a0min").arg(hours, locale.toString(whole % hour));
}

QString median(double value, const QLocale& locale)
{
    return locale.toString(value, 'f', std::floor(value) == value ? 0 : 1);
}

QString change(double points, const QLocale& locale)
{
    const auto sign = points < 0 ? QStringLiteral("\u2212") : points > 0 ? QStringLiteral("+") : QString();
    return sign + median(std::abs(points), locale);
}

//: %1 is "km" or "mi"
QString distancePerWeek(const Units& units) { return ReportText::tr("%1 per week").arg(units.sign()); }

QString painFree(const PainFreeDistance& distance, const Units& units)
{
    const auto length = words::distance(distance.distance, units);
    //: a distance
    return distance.atLeast ? ReportText::tr("≥\u00a0%1").arg(length) : length;
}

QString surfaceName(const SurfaceDistance& surface)
{
    return surface.surface ? of(*surface.surface) : ReportText::tr("not recorded");
}

QString shareOf(Distance part, Distance whole, const QLocale& locale)
{
    if (whole.metres <= 0)
        return dash();
    const auto percent
        = std::lround(100.0 * static_cast<double>(part.metres) / static_cast<double>(whole.metres));
    if (percent == 0 && part.metres > 0)
        return ReportText::tr("<\u00a0"
                              "1\u00a0%"); // apart: lupdate would read on to \u00a01
    return ReportText::tr("%1\u00a0%", "a share in percent").arg(locale.toString(qlonglong{percent}));
}

} // namespace patella::ui::words
