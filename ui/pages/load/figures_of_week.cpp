// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/load/figures_of_week.h"

#include <QCoreApplication>
#include <QStringList>

#include "ui/words/load_sources.h"
#include "ui/words/load_words.h"

#include <algorithm>

namespace patella::ui::words {

namespace {

class FiguresOfWeek {
    Q_DECLARE_TR_FUNCTIONS(FiguresOfWeek)
};

FigureOfWeek figure(LoadFigure which, const QString& value, const QString& says)
{
    const auto card = sourceOf(which);
    const QStringList source{
        card.what, card.found, FiguresOfWeek::tr("Evidence: %1").arg(card.howStrong), card.reference};
    return {card.title, value, says, source.join(QLatin1Char('\n'))};
}

QString ratio(std::optional<double> value, const Units& units)
{
    return value ? units.locale.toString(*value, 'f', 2) : dash();
}

FigureOfWeek longestRun(const WeekToDescribe& shown, const Units& units)
{
    const auto longest = std::max_element(
        shown.runs.begin(), shown.runs.end(), [](const auto& a, const auto& b) { return a.ratio < b.ratio; });
    if (longest == shown.runs.end())
        return figure(LoadFigure::SessionSpike, dash(),
            shown.week.runs == 0
                ? FiguresOfWeek::tr("No run this week.")
                : FiguresOfWeek::tr(
                      "No run of this week has another in the 30 days before to compare with."));
    const auto text = longest->band == SpikeBand::Usual
        ? FiguresOfWeek::tr("%1 on %2; the longest of the 30 days before: %3. Nothing unusual.")
        : FiguresOfWeek::tr("%1 on %2; the longest of the 30 days before: %3. More than 10\u00a0% longer.");
    return figure(LoadFigure::SessionSpike, FiguresOfWeek::tr("× %1").arg(ratio(longest->ratio, units)),
        text.arg(distance(longest->distance, units), weekdayAndDate(longest->date, units),
            distance(longest->longestBefore, units)));
}

FigureOfWeek ofLine(LoadFigure which, std::optional<Load> line, const Week& week, const Units& units)
{
    if (!line)
        return figure(which, dash(),
            week.state == WeekState::Returning
                ? FiguresOfWeek::tr("No line after a break: your usual week is not known yet.")
                : FiguresOfWeek::tr("No line yet: it needs some complete weeks."));
    const bool above = week.load > *line;
    const auto room = amount(above ? week.load - *line : *line - week.load, units);
    return figure(which, amount(*line, units),
        (above ? FiguresOfWeek::tr("This week: %1, that is %2 above.")
               : FiguresOfWeek::tr("This week: %1, that leaves %2."))
            .arg(amount(week.load, units), room));
}

FigureOfWeek lastWeek(const Week& week, const Units& units)
{
    const auto says = week.ratio ? FiguresOfWeek::tr("This week's load divided by last week's.")
        : week.inProgress        ? FiguresOfWeek::tr("The week is not over yet.")
                                 : FiguresOfWeek::tr("No run in the week before.");
    return figure(LoadFigure::WeekToWeek,
        week.ratio ? FiguresOfWeek::tr("× %1").arg(ratio(week.ratio, units)) : dash(), says);
}

FigureOfWeek evenness(const WeekToDescribe& shown, const Units& units)
{
    const auto& ratios = shown.ratios.monotony || !shown.before ? shown.ratios : *shown.before;
    if (!ratios.monotony)
        return figure(LoadFigure::Monotony, dash(), FiguresOfWeek::tr("This needs a complete week."));
    return figure(LoadFigure::Monotony, ratio(ratios.monotony, units),
        (shown.ratios.monotony ? FiguresOfWeek::tr("This week; strain: %1.")
                               : FiguresOfWeek::tr("Last week, the latest complete one; strain: %1."))
            .arg(ratios.strain ? units.locale.toString(*ratios.strain, 'f', 0) : dash()));
}

QString fourWeeks(std::optional<double> value, const Week& week, const QString& says)
{
    if (value)
        return says;
    const bool knowsWeeks = week.line || week.state == WeekState::Returning;
    return knowsWeeks ? FiguresOfWeek::tr("No run in the weeks it covers.")
                      : FiguresOfWeek::tr("This needs four weeks of entries.");
}

} // namespace

std::vector<FigureOfWeek> figuresOf(const WeekToDescribe& shown, const Units& units)
{
    const auto& [week, runs, ratios, before] = shown;
    std::vector<FigureOfWeek> figures{longestRun(shown, units),
        ofLine(LoadFigure::ThirtyPercent, week.strongLine, week, units),
        ofLine(LoadFigure::TenPercent, week.line, week, units), lastWeek(week, units),
        figure(LoadFigure::AcuteChronic, ratio(ratios.uncoupled, units),
            fourWeeks(ratios.uncoupled, week,
                FiguresOfWeek::tr(
                    "The mean of 7 days divided by that of the 21 before. For information only."))),
        figure(LoadFigure::WeightedAverages, ratio(ratios.weighted, units),
            fourWeeks(
                ratios.weighted, week, FiguresOfWeek::tr("Recent days weigh more. For information only."))),
        evenness(shown, units)};
    if (week.load.unit == LoadUnit::EffortMinutes)
        figures.push_back(figure(
            LoadFigure::EffortMinutes, amount(week.load, units), FiguresOfWeek::tr("This week so far.")));
    return figures;
}

} // namespace patella::ui::words
