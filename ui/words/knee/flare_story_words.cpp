// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/knee/flare_story_words.h"

#include <QCoreApplication>

#include "ui/convert.h"
#include "ui/words/capital.h"
#include "ui/words/full_stop.h"
#include "ui/words/knee_words.h"
#include "ui/words/log_words.h"

#include <cmath>
#include <map>

namespace patella::ui::words {

namespace {

constexpr std::size_t figuresNamed = 3;

struct FlareStoryWords {
    Q_DECLARE_TR_FUNCTIONS(FlareStoryWords)
};

QString figureOf(double value, const QLocale& locale, int decimals = 1)
{
    return locale.toString(value, 'f', decimals);
}

QString percent(double share, const QLocale& locale)
{
    return FlareStoryWords::tr("%1\u00a0%").arg(locale.toString(std::lround(share * 100)));
}

QString nameOf(RunUpMeasure measure)
{
    switch (measure) {
    case RunUpMeasure::KilometresPerWeek:
        return FlareStoryWords::tr("distance a week");
    case RunUpMeasure::RunsPerWeek:
        return FlareStoryWords::tr("runs a week");
    case RunUpMeasure::LongestAgainstBefore:
        return FlareStoryWords::tr("longest run against the 30 days before it");
    case RunUpMeasure::LastWeekAgainstBefore:
        return FlareStoryWords::tr("last week against the two before");
    case RunUpMeasure::HardShare:
        return FlareStoryWords::tr("hard runs");
    case RunUpMeasure::AsphaltShare:
        return FlareStoryWords::tr("asphalt");
    case RunUpMeasure::DescentPerKilometre:
        return FlareStoryWords::tr("descent per kilometre");
    case RunUpMeasure::WithoutWarmUpShare:
        return FlareStoryWords::tr("runs without a warm-up");
    case RunUpMeasure::SleepHours:
        return FlareStoryWords::tr("sleep");
    case RunUpMeasure::SittingHours:
        return FlareStoryWords::tr("sitting");
    case RunUpMeasure::StairFlights:
        return FlareStoryWords::tr("flights of stairs a day");
    case RunUpMeasure::HeelHours:
        return FlareStoryWords::tr("heels");
    }
    return {};
}

QString valueOf(RunUpMeasure measure, double value, const Units& units)
{
    switch (measure) {
    case RunUpMeasure::KilometresPerWeek:
        return distance({std::llround(value * 1000)}, units);
    case RunUpMeasure::HardShare:
    case RunUpMeasure::AsphaltShare:
    case RunUpMeasure::WithoutWarmUpShare:
        return percent(value, units.locale);
    case RunUpMeasure::LongestAgainstBefore:
    case RunUpMeasure::LastWeekAgainstBefore:
        return FlareStoryWords::tr("%1 times").arg(figureOf(value, units.locale, 2));
    case RunUpMeasure::DescentPerKilometre:
        return FlareStoryWords::tr("%1\u00a0m").arg(figureOf(value, units.locale, 0));
    case RunUpMeasure::SleepHours:
    case RunUpMeasure::SittingHours:
    case RunUpMeasure::HeelHours:
        return FlareStoryWords::tr("%1\u00a0h").arg(figureOf(value, units.locale));
    case RunUpMeasure::RunsPerWeek:
    case RunUpMeasure::StairFlights:
        return figureOf(value, units.locale);
    }
    return {};
}

QString beforeIt(const FlareAutopsy& autopsy, int quietRunUps, const Units& units)
{
    if (autopsy.figures.empty())
        return FlareStoryWords::tr("Too few quiet times in the log to compare the 21 days before it with.");
    QStringList parts;
    for (const auto& figure : autopsy.figures)
        if (figure.isUnusual() && static_cast<std::size_t>(parts.size()) < figuresNamed)
            //: a measure of the days before a flare, and its median before quiet days
            parts << FlareStoryWords::tr("%1 %2, usually %3")
                         .arg(nameOf(figure.measure), valueOf(figure.measure, figure.value, units),
                             valueOf(figure.measure, figure.usual, units));
    if (!autopsy.newShoes.empty())
        parts << FlareStoryWords::tr(
            "%n new pair(s) of shoes", nullptr, static_cast<int>(autopsy.newShoes.size()));
    const auto against = FlareStoryWords::tr("(compared with %n quiet time(s))", nullptr, quietRunUps);
    if (parts.isEmpty())
        return FlareStoryWords::tr("Nothing unusual in the 21 days before %1.").arg(against);
    return FlareStoryWords::tr("Unusual in the 21 days before %1: %2.")
        .arg(against, parts.join(QStringLiteral("; ")));
}

QString doneForIt(const FlareAutopsy& autopsy, const QLocale& locale)
{
    std::map<Care, int> times;
    for (const auto& care : autopsy.cares)
        times[care.care] += care.times;
    QStringList parts;
    for (const auto& [kind, count] : times)
        parts << QStringLiteral("%1\u00a0%2×").arg(of(kind), locale.toString(count));
    return parts.isEmpty() ? FlareStoryWords::tr("Nothing done for it was recorded.")
                           : FlareStoryWords::tr("Done for it: %1.").arg(parts.join(QStringLiteral(", ")));
}

QString lastTime(const FlareAutopsy& autopsy, const QLocale& locale)
{
    if (autopsy.similar.empty())
        return {};
    const auto& alike = autopsy.similar.front();
    return FlareStoryWords::tr(
        "The most similar earlier one, %1, lasted %n day(s), worst score %2.", nullptr, alike.days)
        .arg(shortDate(alike.began, locale), locale.toString(alike.peak.value()));
}

} // namespace

FlareStory storyOf(const FlareAutopsy& autopsy, int quietRunUps, const Units& units)
{
    const auto& flare = autopsy.flare;
    const auto& locale = units.locale;
    auto length = FlareStoryWords::tr("%n day(s)", nullptr, autopsy.days);
    //: days of a flare that were sore, its highest score and the day of it
    const auto peak = locale.toString(flare.peak.value());
    const auto peakOn = weekdayAndDate(flare.peakOn, locale);
    length += autopsy.days == 1 ? FlareStoryWords::tr(", worst score %1 on %2.").arg(peak, peakOn)
                                : FlareStoryWords::tr(", %1 of them sore, worst score %2 on %3.")
                                      .arg(locale.toString(flare.soreDays), peak, peakOn);
    length += QLatin1Char(' ')
        + (flare.over
                ? FlareStoryWords::tr("Quiet since %1.").arg(shortDate(daysAfter(flare.lastSore, 1), locale))
                : FlareStoryWords::tr("It is not over."));
    length = withOneFullStop(length);
    const auto knee = withCapital(of(flare.knee));
    const auto began = shortDate(flare.began, locale);
    return {
        .title = flare.began == flare.lastSore
            ? FlareStoryWords::tr("%1, %2", "knee, the only day").arg(knee, began)
            : FlareStoryWords::tr("%1, %2 to %3", "knee, first and last day")
                  .arg(knee, began, shortDate(flare.lastSore, locale)),
        .length = length,
        .before = beforeIt(autopsy, quietRunUps, units),
        .done = doneForIt(autopsy, locale),
        .lastTime = lastTime(autopsy, locale),
    };
}

} // namespace patella::ui::words
