// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/knee/flare_story_words.h"

#include <QCoreApplication>

#include "core/knee/run_scores.h"
#include "core/load/spikes.h"
#include "ui/convert.h"
#include "ui/words/capital.h"
#include "ui/words/knee_words.h"
#include "ui/words/log_words.h"

#include <cmath>
#include <map>

namespace patella::ui::words {

namespace {

struct FlareStoryWords {
    Q_DECLARE_TR_FUNCTIONS(FlareStoryWords)
};

QString perWeek(const Habits& habits, const Units& units)
{
    return distance({std::llround(habits.kilometresPerWeek() * 1000)}, units);
}

QString percent(double share, const QLocale& locale)
{
    return FlareStoryWords::tr("%1\u00a0%").arg(locale.toString(std::lround(share * 100)));
}

void addShare(QStringList& parts, const QString& text, const std::optional<double>& recent,
    const std::optional<double>& usual, const QLocale& locale)
{
    if (recent && usual && std::lround(*recent * 100) != std::lround(*usual * 100))
        parts << text.arg(percent(*recent, locale), percent(*usual, locale));
}

QString beforeIt(const BeforeFlare& before, const Units& units)
{
    const auto& recent = before.recent;
    QStringList parts;
    if (before.usual) {
        const auto& usual = *before.usual;
        parts << FlareStoryWords::tr("%1 a week, usually %2")
                     .arg(perWeek(recent, units), perWeek(usual, units));
        addShare(parts, FlareStoryWords::tr("asphalt %1, usually %2"), recent.asphaltShare,
            usual.asphaltShare, units);
        addShare(parts, FlareStoryWords::tr("no warm-up %1, usually %2"), recent.withoutWarmUpShare,
            usual.withoutWarmUpShare, units);
        addShare(
            parts, FlareStoryWords::tr("hard runs %1, usually %2"), recent.hardShare, usual.hardShare, units);
    } else {
        parts << FlareStoryWords::tr("%1 a week").arg(perWeek(recent, units));
    }
    if (before.highestSessionRatio && *before.highestSessionRatio > percentOfASpike / 100.0)
        parts << FlareStoryWords::tr("a run of %1 times the longest of its 30 days before")
                     .arg(units.locale.toString(*before.highestSessionRatio, 'f', 1));
    if (!before.newShoes.empty())
        parts << FlareStoryWords::tr(
            "%n new pair(s) of shoes", nullptr, static_cast<int>(before.newShoes.size()));
    return FlareStoryWords::tr("The 14 days before: %1.").arg(parts.join(QStringLiteral("; ")));
}

QString doneForIt(const Flare& flare, std::span<const CareNote> care, const QLocale& locale)
{
    std::map<Care, int> times;
    for (const auto& note : care)
        if (note.date >= flare.began && note.date <= flare.lastSore
            && (!note.side || isAbout(*note.side, flare.knee)))
            ++times[note.care];
    QStringList parts;
    for (const auto& [kind, count] : times)
        parts << QStringLiteral("%1\u00a0%2×").arg(of(kind), locale.toString(count));
    return parts.isEmpty() ? FlareStoryWords::tr("Nothing was noted that was done for it.")
                           : FlareStoryWords::tr("Done for it: %1.").arg(parts.join(QStringLiteral(", ")));
}

} // namespace

FlareStory storyOf(const Episode& episode, std::span<const CareNote> care, const Units& units)
{
    const auto& flare = episode.flare;
    const auto& locale = units.locale;
    const int days = daysBetween(flare.began, flare.lastSore) + 1;
    auto length = FlareStoryWords::tr("%n day(s)", nullptr, days);
    //: days of a flare that were sore, its highest score and the day of it
    length += FlareStoryWords::tr(", %1 of them sore, at most %2 on %3.")
                  .arg(locale.toString(flare.soreDays), locale.toString(flare.peak.value()),
                      weekdayAndDate(flare.peakOn, locale));
    length += QLatin1Char(' ')
        + (flare.over
                ? FlareStoryWords::tr("Quiet since %1.").arg(shortDate(daysAfter(flare.lastSore, 1), locale))
                : FlareStoryWords::tr("It is not over."));
    return {
        .title = FlareStoryWords::tr("%1, %2 to %3", "knee, first and last day")
            .arg(withCapital(of(flare.knee)), shortDate(flare.began, locale),
                shortDate(flare.lastSore, locale)),
        .length = length,
        .before = beforeIt(episode.before, units),
        .done = doneForIt(flare, care, locale),
    };
}

} // namespace patella::ui::words
