// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/knee/training_words.h"

#include <QCoreApplication>

#include "ui/words/capital.h"
#include "ui/words/log_words.h"

#include <cmath>

namespace patella::ui::words {

namespace {

constexpr int daysOfABlock = 28;

struct TrainingWords {
    Q_DECLARE_TR_FUNCTIONS(TrainingWords)
};

QString worseOf(const MorningsAfter& mornings, const QLocale& locale)
{
    //: in how many of so many runs
    return TrainingWords::tr("%1 of %2")
        .arg(locale.toString(mornings.worse.hits), locale.toString(mornings.worse.of));
}

// "first in a row 2 of 8, second 1 of 5, third or later 0 of 2, other runs 3 of 40"; places without an answer
// are left out.
QString morningsOfARow(const RunStreaks& streaks, const QLocale& locale)
{
    const std::array names{TrainingWords::tr("first in a row %1"), TrainingWords::tr("second %1"),
        TrainingWords::tr("third or later %1")};
    QStringList parts;
    for (std::size_t place = 0; place < names.size(); ++place)
        if (streaks.mornings.at(place).worse.of > 0)
            parts << names.at(place).arg(worseOf(streaks.mornings.at(place), locale));
    if (streaks.others.worse.of > 0)
        parts << TrainingWords::tr("other runs %1").arg(worseOf(streaks.others, locale));
    if (parts.isEmpty())
        return TrainingWords::tr("No morning after them can be compared with before the run.");
    return TrainingWords::tr("Worse next morning: %1.").arg(parts.join(QStringLiteral(", ")));
}

QString rowsOf(const RunStreaks& streaks, const QString& longest, const QLocale& locale)
{
    return longest.arg(locale.toString(streaks.longest), shortDate(*streaks.longestFrom, locale),
        locale.toString(streaks.current));
}

} // namespace

QStringList endingsInFull(const RunEndings& endings, const QLocale& locale)
{
    QStringList lines;
    for (const auto& [ended, mornings] : endings.endings) {
        const auto name = withCapital(of(ended));
        lines << (mornings.worse.of > 0
                ? TrainingWords::tr(
                      "%1: %Ln run(s); the next morning was worse after %2.", nullptr, mornings.runs)
                      .arg(name, worseOf(mornings, locale))
                : TrainingWords::tr(
                      "%1: %Ln run(s), no morning after them that can be compared.", nullptr, mornings.runs)
                      .arg(name));
    }
    if (lines.isEmpty())
        return {TrainingWords::tr("No run says how it ended.")};
    if (endings.missing > 0)
        lines << TrainingWords::tr("%Ln run(s) do not say how they ended.", nullptr, endings.missing);
    return lines;
}

QStringList hardRunsInFull(const RunStreaks& streaks, const QLocale& locale)
{
    if (streaks.known == 0)
        return {TrainingWords::tr("No run says how hard it was.")};
    if (!streaks.longestFrom)
        return {TrainingWords::tr("None of %Ln run(s) was a hard one.", nullptr, streaks.known)};
    return {rowsOf(streaks,
                TrainingWords::tr("Longest streak of hard runs without an easy one between: %1, from %2 on. "
                                  "Latest streak: %3."),
                locale),
        morningsOfARow(streaks, locale)};
}

QStringList hardGroundInFull(const RunStreaks& streaks, const QLocale& locale)
{
    if (streaks.known == 0)
        return {TrainingWords::tr("No run says which surface it was on.")};
    if (!streaks.longestFrom)
        return {TrainingWords::tr(
            "None of %Ln run(s) was mostly on asphalt or concrete.", nullptr, streaks.known)};
    return {rowsOf(streaks,
                TrainingWords::tr(
                    "Longest streak of runs on asphalt or concrete: %1, from %2 on. Latest streak: %3."),
                locale),
        morningsOfARow(streaks, locale)};
}

QString varietyInFull(const SurfaceVariety& variety, const Units& units)
{
    const auto& locale = units.locale;
    const auto days = TrainingWords::tr("%1 to %2", "days")
                          .arg(shortDate(variety.from, locale),
                              shortDate(daysAfter(variety.from, daysOfABlock - 1), locale));
    if (variety.surfaces == 1)
        return TrainingWords::tr("%1: all of %2 on %3.")
            .arg(days, distance(variety.distance, units), of(variety.most));
    //: days, kinds of ground, a distance, a ground and its share
    return TrainingWords::tr("%1: %n surface(s) over %2, most on %3 (%4\u00A0%).", nullptr, variety.surfaces)
        .arg(days, distance(variety.distance, units), of(variety.most),
            locale.toString(std::lround(100 * variety.mostShare)));
}

QString varietyOfLatest(const std::vector<SurfaceVariety>& varieties, const Units& units)
{
    return varieties.empty() ? TrainingWords::tr("No run says which surface it was on.")
                             : varietyInFull(varieties.back(), units);
}

} // namespace patella::ui::words
