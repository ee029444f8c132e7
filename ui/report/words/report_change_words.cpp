// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "ui/convert.h"
#include "ui/report/words/report_part_words.h"
#include "ui/words/care_words.h"
#include "ui/words/knee_words.h"
#include "ui/words/units.h"

#include <cmath>

namespace patella::ui::words {

namespace {

struct ReportChange {
    Q_DECLARE_TR_FUNCTIONS(ReportChange)
};

QString perWeek(const Stretch& stretch, const QLocale& locale)
{
    if (!stretch.wholeInLog || stretch.days.days() <= 0)
        return dash();
    const auto metres = static_cast<std::int64_t>(std::llround(stretch.kilometresPerWeek() * 1000));
    return distanceNumber({metres}, locale);
}

QString medianOf(const std::optional<double>& value, int answers, const QLocale& locale)
{
    return QStringLiteral("%1 (%2)").arg(value ? median(*value, locale) : dash(), locale.toString(answers));
}

QString mainSurface(const Stretch& stretch, const QLocale& locale)
{
    if (stretch.surfaces.empty() || !stretch.surfaces.front().surface)
        return dash();
    const auto& first = stretch.surfaces.front();
    return surfaceName(first) + QLatin1Char(' ') + shareOf(first.distance, stretch.distance, locale);
}

QString names(const std::vector<std::string>& all)
{
    QStringList names;
    for (const auto& name : all)
        names << toQt(name);
    return names.join(QStringLiteral(", "));
}

QString exercisesOf(const VisitChange& change)
{
    QStringList done;
    for (const auto& use : change.exercises)
        done << ReportChange::tr("%1, %n session(s)", "an exercise", use.times)
                    .arg(use.name.empty() ? of(use.care) : toQt(use.name));
    return done.join(QStringLiteral("; "));
}

QString verdictOf(ChangeSize size, const std::optional<double>& points, const QLocale& locale,
    const std::array<QString, 6>& said)
{
    const bool better = points.value_or(0) < 0;
    switch (size) {
    case ChangeSize::NotComparable:
        return said[0];
    case ChangeSize::NoClearChange:
        return said[1];
    case ChangeSize::Small:
        return said[better ? 2 : 3].arg(change(points.value_or(0), locale));
    case ChangeSize::Clear:
        return said[better ? 4 : 5].arg(change(points.value_or(0), locale));
    }
    return {};
}

} // namespace

QString change(double points, const QLocale& locale)
{
    const auto sign = points < 0 ? QStringLiteral("\u2212") : points > 0 ? QStringLiteral("+") : QString();
    return sign + median(std::abs(points), locale);
}

QString changeHeading(const VisitChange& change, const QLocale& locale)
{
    return ReportChange::tr("Since the visit of %1 (%2)")
        .arg(dayMonthYear(change.visit.date, locale), of(change.visit.kind));
}

QStringList stretchTitles(const VisitChange& change, const QLocale& locale)
{
    const auto days = [&](const Stretch& stretch, const QString& text) {
        return text.arg(locale.toString(stretch.days.days()));
    };
    return {QString(), days(change.before, ReportChange::tr("%1 days before")),
        days(change.since, ReportChange::tr("%1 days since"))};
}

std::vector<QStringList> stretchRows(const VisitChange& change, const QLocale& locale)
{
    const auto& [before, since] = std::tie(change.before, change.since);
    const auto row = [&](const QString& name, const auto& valueOf) {
        return QStringList{name, valueOf(before), valueOf(since)};
    };
    return {row(ReportChange::tr("Runs"), [&](const Stretch& each) { return locale.toString(each.runs); }),
        row(distancePerWeek(), [&](const Stretch& each) { return perWeek(each, locale); }),
        row(ReportChange::tr("Longest run, %1").arg(distanceUnitSign()),
            [&](const Stretch& each) {
                return each.longestRun ? distanceNumber(*each.longestRun, locale) : dash();
            }),
        row(ReportChange::tr("Pain during runs, median (answers)"),
            [&](const Stretch& each) { return medianOf(each.medianDuring, each.answersDuring, locale); }),
        row(ReportChange::tr("Next morning, median (answers)"),
            [&](const Stretch& each) {
                return medianOf(each.medianNextMorning, each.answersNextMorning, locale);
            }),
        row(painFreeTitle(),
            [&](const Stretch& each) { return each.painFree ? painFree(*each.painFree, locale) : dash(); }),
        row(ReportChange::tr("Mostly on"), [&](const Stretch& each) { return mainSurface(each, locale); })};
}

QString duringVerdict(const VisitChange& change, const QLocale& locale)
{
    return verdictOf(change.duringSize, change.duringChange, locale,
        {ReportChange::tr("Pain during runs: too few answers to compare."),
            ReportChange::tr("Pain during runs: no clear change."),
            ReportChange::tr("Pain during runs: slightly better (%1)."),
            ReportChange::tr("Pain during runs: slightly worse (%1)."),
            ReportChange::tr("Pain during runs: clearly better (%1)."),
            ReportChange::tr("Pain during runs: clearly worse (%1).")});
}

QString morningVerdict(const VisitChange& change, const QLocale& locale)
{
    return verdictOf(change.nextMorningSize, change.nextMorningChange, locale,
        {ReportChange::tr("Next morning: too few answers to compare."),
            ReportChange::tr("Next morning: no clear change."),
            ReportChange::tr("Next morning: slightly better (%1)."),
            ReportChange::tr("Next morning: slightly worse (%1)."),
            ReportChange::tr("Next morning: clearly better (%1)."),
            ReportChange::tr("Next morning: clearly worse (%1).")});
}

QStringList changesBeside(const VisitChange& change, const QLocale& locale)
{
    QStringList lines;
    if (!change.visit.asked.empty())
        lines << ReportChange::tr("Asked at the visit: %1").arg(toQt(change.visit.asked));
    if (!change.visit.answer.empty())
        lines << ReportChange::tr("Answer: %1").arg(toQt(change.visit.answer));
    if (!change.newFlags.empty())
        lines << ReportChange::tr("New red flags since: %1").arg(locale.toString(change.newFlags.size()));
    if (!change.newShoes.empty())
        lines << ReportChange::tr("New shoes: %1").arg(names(change.newShoes));
    if (!change.retiredShoes.empty())
        lines << ReportChange::tr("Shoes retired: %1").arg(names(change.retiredShoes));
    lines << (change.exercises.empty() ? ReportChange::tr("Exercises: none recorded")
                                       : ReportChange::tr("Exercises: %1").arg(exercisesOf(change)));
    return lines;
}

} // namespace patella::ui::words
