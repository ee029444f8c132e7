// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/content/care_parts.h"

#include "core/load/spikes.h"
#include "ui/convert.h"
#include "ui/report/content/character_parts.h"
#include "ui/report/words/report_words.h"
#include "ui/words/capital.h"
#include "ui/words/flare_words.h"
#include "ui/words/knee_words.h"
#include "ui/words/log_words.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace patella::ui {

namespace {

QString perWeekOf(const Habits& habits, const Units& units)
{
    const auto metres = static_cast<std::int64_t>(std::llround(habits.kilometresPerWeek() * 1000));
    return words::distanceNumber({metres}, units);
}

QString shareInPercent(double share, const Units& units)
{
    return ReportText::tr("%1\u00a0%", "a share in percent")
        .arg(units.locale.toString(std::lround(share * 100)));
}

// "30 %, usually 50 %": only where they differ.
void addShare(QStringList& parts, const QString& text, const std::optional<double>& recent,
    const std::optional<double>& usual, const Units& units)
{
    if (recent && usual && std::lround(*recent * 100) != std::lround(*usual * 100))
        parts << text.arg(shareInPercent(*recent, units), shareInPercent(*usual, units));
}

QString beforeEpisode(const BeforeFlare& before, const Units& units)
{
    QStringList parts;
    const auto& recent = before.recent;
    if (before.usual) {
        const auto& usual = *before.usual;
        //: %1 is "km" or "mi", %2 and %3 are distances per week
        parts << ReportText::tr("%1 per week: %2, usually %3")
                     .arg(units.sign(), perWeekOf(recent, units), perWeekOf(usual, units));
        addShare(
            parts, ReportText::tr("asphalt %1, usually %2"), recent.asphaltShare, usual.asphaltShare, units);
        addShare(parts, ReportText::tr("without warm-up %1, usually %2"), recent.withoutWarmUpShare,
            usual.withoutWarmUpShare, units);
        addShare(parts, ReportText::tr("hard runs %1, usually %2"), recent.hardShare, usual.hardShare, units);
    } else {
        parts << ReportText::tr("%1 per week: %2").arg(units.sign(), perWeekOf(recent, units));
    }
    if (before.highestSessionRatio && *before.highestSessionRatio > percentOfASpike / 100.0)
        parts << ReportText::tr("one run %1 times the longest of its 30 days before")
                     .arg(units.locale.toString(*before.highestSessionRatio, 'f', 1));
    if (!before.newShoes.empty())
        parts << ReportText::tr("new pairs of shoes: %1").arg(units.locale.toString(before.newShoes.size()));
    return parts.join(QStringLiteral("; "));
}

QStringList episodeCells(const Episode& episode, const Units& units)
{
    const auto& [flare, before] = episode;
    return {words::of(flare.knee), words::dayMonthYear(flare.began, units),
        words::dayMonthYear(flare.lastSore, units), units.locale.toString(flare.soreDays),
        words::pain(flare.peak), words::dayMonthYear(flare.peakOn, units), beforeEpisode(before, units)};
}

QStringList careCells(const RemedyUse& use, const Units& units)
{
    auto name = words::withCapital(words::of(use.care));
    if (!use.name.empty())
        //: %1 is a kind such as Strength, %2 its name such as squats
        name = ReportText::tr("%1: %2").arg(name, toQt(use.name));
    if (use.masks)
        name += QLatin1Char(' ') + words::painkillerMark();
    return {name, units.locale.toString(use.times), units.locale.toString(use.days),
        words::dayMonthYear(use.first, units), words::dayMonthYear(use.last, units),
        units.locale.toString(use.compared), units.locale.toString(use.better),
        units.locale.toString(use.same), units.locale.toString(use.worse),
        use.medianChange ? words::change(*use.medianChange, units) : words::dash()};
}

} // namespace

Section episodesInFull(const Report& report, const Units& units)
{
    if (report.episodes.empty())
        return {};
    TableOfText table{.caption = {},
        .titles = {ReportText::tr("Knee"), ReportText::tr("Began"), ReportText::tr("Last sore day"),
            ReportText::tr("Sore days"), ReportText::tr("Peak"), ReportText::tr("Day of the peak"),
            ReportText::tr("14 days before, compared with the 28 before that")},
        .rows = {},
        .textColumns = {1, 2, 5, 6}};
    for (const auto& episode : report.episodes)
        table.rows.push_back(episodeCells(episode, units));
    return {.heading = words::headingOf(ReportPart::Episodes),
        .blocks = {table,
            Paragraph{words::whatAFlareIs() + QLatin1Char(' ')
                    + ReportText::tr("A difference before a flare does not prove that it is the reason."),
                Tone::Note}}};
}

Section careInFull(const Report& report, const Units& units)
{
    Section section{.heading = words::headingOf(ReportPart::Care), .blocks = {}};
    if (report.care.empty()) {
        section.blocks.emplace_back(
            Paragraph{ReportText::tr("No care or medication recorded in this period.")});
        return section;
    }
    TableOfText table{.caption = {},
        .titles = {ReportText::tr("Treatment"), ReportText::tr("Times"), ReportText::tr("Days"),
            ReportText::tr("First"), ReportText::tr("Last"), ReportText::tr("Compared"),
            ReportText::tr("Better"), ReportText::tr("Same"), ReportText::tr("Worse"),
            ReportText::tr("Median change")},
        .rows = {},
        .textColumns = {3, 4}};
    for (const auto& use : report.care)
        table.rows.push_back(careCells(use, units));
    if (auto facts = remediesInShort(report, std::numeric_limits<int>::max(), units); !facts.facts.empty())
        section.blocks.emplace_back(facts);
    section.blocks.emplace_back(table);
    auto note = ReportText::tr("Compared: pain before and 24 hours later. Pain also improves on its own, so "
                               "this does not show what helps.");
    if (std::any_of(report.care.begin(), report.care.end(), [](const auto& use) { return use.masks; }))
        note += QLatin1Char(' ')
            + ReportText::tr("%1 May have masked the pain scored after it.").arg(words::painkillerMark());
    section.blocks.emplace_back(Paragraph{note, Tone::Note});
    return section;
}

} // namespace patella::ui
