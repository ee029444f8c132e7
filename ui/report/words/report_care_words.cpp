// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "core/load/spikes.h"
#include "ui/convert.h"
#include "ui/report/words/report_part_words.h"
#include "ui/report/words/report_words.h"
#include "ui/words/capital.h"
#include "ui/words/flare_words.h"
#include "ui/words/knee_words.h"
#include "ui/words/log_words.h"
#include "ui/words/units.h"

#include <cmath>

namespace patella::ui::words {

namespace {

struct ReportCare {
    Q_DECLARE_TR_FUNCTIONS(ReportCare)
};

QString perWeekOf(const Habits& habits, const QLocale& locale)
{
    const auto metres = static_cast<std::int64_t>(std::llround(habits.kilometresPerWeek() * 1000));
    return distanceNumber({metres}, locale);
}

QString percent(double share, const QLocale& locale)
{
    return ReportCare::tr("%1\u00a0%", "a share").arg(locale.toString(std::lround(share * 100)));
}

// "30 %, usually 50 %": only where both say something.
void addShare(QStringList& said, const QString& text, const std::optional<double>& recent,
    const std::optional<double>& usual, const QLocale& locale)
{
    if (recent && usual)
        said << text.arg(percent(*recent, locale), percent(*usual, locale));
}

QString beforeEpisode(const BeforeFlare& before, const QLocale& locale)
{
    QStringList said;
    const auto& recent = before.recent;
    if (before.usual) {
        const auto& usual = *before.usual;
        //: %1 is "km" or "mi", %2 and %3 are distances per week
        said << ReportCare::tr("%1 per week: %2, usually %3")
                    .arg(distanceUnitSign(), perWeekOf(recent, locale), perWeekOf(usual, locale));
        addShare(
            said, ReportCare::tr("asphalt %1, usually %2"), recent.asphaltShare, usual.asphaltShare, locale);
        addShare(said, ReportCare::tr("without warm-up %1, usually %2"), recent.withoutWarmUpShare,
            usual.withoutWarmUpShare, locale);
        addShare(said, ReportCare::tr("hard runs %1, usually %2"), recent.hardShare, usual.hardShare, locale);
    } else {
        said << ReportCare::tr("%1 per week: %2").arg(distanceUnitSign(), perWeekOf(recent, locale));
    }
    if (before.highestSessionRatio && *before.highestSessionRatio > percentOfASpike / 100.0)
        said << ReportCare::tr("one run %1 times the longest of its 30 days before")
                    .arg(locale.toString(*before.highestSessionRatio, 'f', 1));
    if (!before.newShoes.empty())
        said << ReportCare::tr("new pairs of shoes: %1").arg(locale.toString(before.newShoes.size()));
    return said.join(QStringLiteral("; "));
}

} // namespace

QStringList episodeTitles()
{
    return {ReportCare::tr("Knee"), ReportCare::tr("Began"), ReportCare::tr("Last sore day"),
        ReportCare::tr("Sore days"), ReportCare::tr("Peak"), ReportCare::tr("on"),
        ReportCare::tr("14 days before, compared with the 28 before that")};
}

QStringList episodeCells(const Episode& episode, const QLocale& locale)
{
    const auto& [flare, before] = episode;
    return {of(flare.knee), dayMonthYear(flare.began, locale), dayMonthYear(flare.lastSore, locale),
        locale.toString(flare.soreDays), pain(flare.peak), dayMonthYear(flare.peakOn, locale),
        beforeEpisode(before, locale)};
}

QString episodesExplained()
{
    return whatAFlareIs() + QLatin1Char(' ')
        + ReportCare::tr("What was different before a flare came before it; that does not prove why.");
}

QStringList careTitles()
{
    return {ReportCare::tr("Treatment"), ReportCare::tr("Times"), ReportCare::tr("Days"),
        ReportCare::tr("First"), ReportCare::tr("Last"), ReportCare::tr("Compared"), ReportCare::tr("Better"),
        ReportCare::tr("Same"), ReportCare::tr("Worse"), ReportCare::tr("Median change")};
}

QStringList careCells(const RemedyUse& use, const QLocale& locale)
{
    auto name = withCapital(of(use.care));
    if (!use.name.empty())
        //: %1 is a kind such as Strength, %2 its name such as squats
        name = ReportCare::tr("%1: %2").arg(name, toQt(use.name));
    if (use.masks)
        name += QLatin1Char(' ') + painkillerMark();
    return {name, locale.toString(use.times), locale.toString(use.days), dayMonthYear(use.first, locale),
        dayMonthYear(use.last, locale), locale.toString(use.compared), locale.toString(use.better),
        locale.toString(use.same), locale.toString(use.worse),
        use.medianChange ? change(*use.medianChange, locale) : dash()};
}

QString careExplained(bool anyMasks)
{
    auto text = ReportCare::tr("Compared: pain before and 24 hours later. Pain also improves on its own, so "
                               "this does not show what helps.");
    if (anyMasks)
        text += QLatin1Char(' ')
            + ReportCare::tr("%1 May have masked the pain scored after it.").arg(painkillerMark());
    return text;
}

QString noCare() { return ReportCare::tr("No care or medication recorded in this period."); }

} // namespace patella::ui::words
