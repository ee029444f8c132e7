// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/content/load_parts.h"

#include "ui/charts/load_plot.h"
#include "ui/report/report_font.h"
#include "ui/report/type_sizes.h"
#include "ui/report/words/report_words.h"
#include "ui/words/load_words.h"
#include "ui/words/week_words.h"

#include <algorithm>
#include <cmath>

namespace patella::ui {

namespace {

// Two years. More bars than these are too thin for their patterns on paper.
constexpr std::size_t mostWeeks = 106;
constexpr double chartFontPoints = 7;
constexpr double chartHeight = millimetres(62);
constexpr double painMillimetres = 15; // so that 3 and 4 of 10 can be told apart

QString longHours(std::chrono::seconds time, const Units& units)
{
    const auto minutes
        = std::chrono::duration_cast<std::chrono::minutes>(time + std::chrono::seconds{30}).count();
    if (minutes >= 100 * 60)
        return ReportText::tr("%1\u00a0h", "whole hours").arg(units.locale.toString((minutes + 30) / 60));
    return words::timeSpan(static_cast<double>(minutes), units);
}

// The decimals of a thousand are noise.
QString distanceInAll(Distance distance, const Units& units)
{
    const auto number = static_cast<double>(distance.metres) / units.metres();
    return number < 1000 ? words::distance(distance, units)
                         : units.locale.toString(std::llround(number)) + QChar(QChar::Nbsp) + units.sign();
}

// Of the weeks; distance where there are none.
LoadUnit unitOf(const Report& report)
{
    return report.weeks.empty() ? LoadUnit::Distance : report.weeks.front().load.unit;
}

QString orDash(const std::optional<Distance>& distance, const Units& units)
{
    return distance ? words::distance(*distance, units) : words::dash();
}

TableOfText spikesTable(const TrainingHistory& history, const Units& units)
{
    TableOfText table{.caption = {},
        .titles = {ReportText::tr("Long single run"), units.sign(),
            ReportText::tr("longest of the 30 days before"), ReportText::tr("ratio")},
        .rows = {}};
    for (const auto& spike : history.spikes)
        table.rows.push_back({words::dayMonthYear(spike.date, units),
            words::distanceNumber(spike.distance, units), words::distanceNumber(spike.longestBefore, units),
            units.locale.toString(spike.ratio, 'f', 2)});
    return table;
}

// What was not done at all is said in a word or not at all.
QStringList besidesRuns(const TrainingHistory& history, const Units& units)
{
    QStringList lines;
    lines << (history.strengthDays == 0
            ? ReportText::tr("Strength work: none recorded")
            : ReportText::tr("Strength work on %n day(s)", nullptr, history.strengthDays));
    if (history.otherSportDays > 0)
        lines << ReportText::tr("Other sport on %n day(s), %1", nullptr, history.otherSportDays)
                     .arg(words::timeSpan(static_cast<double>(history.otherSport.count()), units));
    lines << (history.spikes.empty()
            ? ReportText::tr("No run over 110\u00a0% of the longest of its 30 days before")
            : ReportText::tr("Runs over 110\u00a0% of the longest of their 30 days before: %1")
                  .arg(units.locale.toString(history.spikes.size())));
    return lines;
}

} // namespace

Section totalsInFront(const Report& report, const Units& units)
{
    const auto& totals = report.totals;
    const bool noDistance = totals.runsWithoutDistance == totals.runs;
    const bool noTime = totals.runsWithoutDuration == totals.runs;
    const auto number = [&](auto value) { return units.locale.toString(value); };
    const auto remark
        = [&](int runs, const QString& text) { return runs == 0 ? QString() : text.arg(number(runs)); };
    const auto oneOf = [&](auto part, auto whole) {
        return whole == 0 ? words::dash() : ReportText::tr("%1 of %2").arg(number(part), number(whole));
    };
    Figures all{{{number(totals.runs), ReportText::tr("Runs"), {}},
        {noDistance ? words::dash() : distanceInAll(totals.distance, units), ReportText::tr("Distance"),
            remark(totals.runsWithoutDistance, ReportText::tr("runs without: %1"))},
        {noTime ? words::dash() : longHours(totals.duration, units), ReportText::tr("Time"),
            remark(totals.runsWithoutDuration, ReportText::tr("runs without: %1"))},
        {totals.runsPerWeek ? units.locale.toString(*totals.runsPerWeek, 'f', 1) : words::dash(),
            ReportText::tr("Runs per week"), {}},
        {orDash(totals.longestRun, units), ReportText::tr("Longest run"), {}},
        {oneOf(report.weeksAboveLine, report.weeksJudged), ReportText::tr("Weeks above 10\u00a0% line"),
            remark(report.weeksFarAboveLine, ReportText::tr("over 30\u00a0%: %1"))},
        {oneOf(report.painFree.painFree, report.painFree.asked), ReportText::tr("Runs without pain"), {}},
        {report.painFreeDistance ? words::painFree(*report.painFreeDistance, units) : words::dash(),
            words::painFreeTitle(), {}}}};
    // What nobody wrote down is told among the gaps.
    std::erase_if(all.figures, [](const Figure& figure) { return figure.value == words::dash(); });
    return {.heading = {}, .blocks = {all}};
}

Picture weeklyPicture(const Report& report, const Units& units)
{
    const auto shown = latest(report.weeks, mostWeeks);
    // No empty places before the first week: they would read as weeks off.
    const LoadWindow window{0, static_cast<double>(std::max<std::size_t>(shown.size(), 1))};
    const auto title = unitOf(report) == LoadUnit::Minutes
        ? ReportText::tr("Minutes per week and knee pain")
        : ReportText::tr("Distance per week and knee pain");
    const auto some = [&] {
        return ReportText::tr("%1: the latest %2 of %3 weeks")
            .arg(title, units.locale.toString(shown.size()), units.locale.toString(report.weeks.size()));
    };
    return {.title = shown.size() == report.weeks.size() ? title : some(),
        .summary = words::weeksInShort(report.weeks, units, words::dayMonthYear),
        .height = chartHeight,
        .paint = [series = seriesOf(shown, units), window](
                     QPainter& painter, const QRectF& place, const Units& language) {
            paintOnPaper(painter, place, series, window,
                {.colours = colours::on(colours::Ground::Light),
                    .font = reportFont(points(chartFontPoints), false),
                    .locale = language,
                    .leastPain = millimetres(painMillimetres)});
        }};
}

Section weeksInFull(const Report& report, const Units& units)
{
    if (report.weeks.empty())
        return {};
    const auto sign = unitOf(report) == LoadUnit::Minutes ? ReportText::tr("min") : units.sign();
    TableOfText table{.caption = {},
        .titles = {ReportText::tr("Week of"), sign, ReportText::tr("Runs"),
            ReportText::tr("10\u00a0% line, %1").arg(sign), ReportText::tr("Compared with the line"),
            ReportText::tr("Worst pain"), ReportText::tr("Worst next morning")},
        .rows = {},
        .textColumns = {4}};
    for (const auto& week : report.weeks)
        table.rows.push_back({words::dayMonthYear(week.monday, units), words::plainAmount(week.load, units),
            units.locale.toString(week.runs),
            week.line ? words::plainAmount(*week.line, units) : words::dash(), words::briefly(week.state),
            words::pain(week.worst), words::pain(week.worstNextMorning)});
    return {.heading = words::headingOf(ReportPart::Load), .blocks = {table}};
}

Section historyInFull(const Report& report, const Units& units)
{
    const auto& history = report.history;
    const auto distance = history.longestRun ? std::optional(history.distance) : std::nullopt; // any known
    const auto number = [&](auto value) { return units.locale.toString(value); };
    Section section{.heading = words::headingOf(ReportPart::History), .blocks = {}};
    section.blocks.emplace_back(Figures{{{number(history.runs), ReportText::tr("Runs"), {}},
        {orDash(distance, units), ReportText::tr("Distance"), {}},
        {orDash(distance ? history.medianWeek : std::nullopt, units), ReportText::tr("Median week"), {}},
        {orDash(history.longestRun, units), ReportText::tr("Longest run"), {}},
        {number(history.weeksWithoutRun), ReportText::tr("Weeks without a run"), {}},
        {number(history.races), ReportText::tr("Races"), {}}}});
    section.blocks.emplace_back(ListOfPoints{besidesRuns(history, units)});
    if (!history.spikes.empty())
        section.blocks.emplace_back(spikesTable(history, units));
    return section;
}

} // namespace patella::ui
