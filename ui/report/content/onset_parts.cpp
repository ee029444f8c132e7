// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/content/onset_parts.h"

#include <QPainter>

#include "ui/charts/onset_chart.h"
#include "ui/charts/round_steps.h"
#include "ui/report/report_font.h"
#include "ui/report/type_sizes.h"
#include "ui/report/words/report_words.h"

#include <algorithm>
#include <cmath>

namespace patella::ui {

namespace {

constexpr int mostOnsetRows = 8; // of the table below the curve

QString onsetSummary(const Report& report, const Units& units)
{
    const auto& curve = report.onset;
    QStringList parts;
    parts << ReportText::tr("Pain began in %1 of %2 runs counted.")
                 .arg(units.locale.toString(curve.began), units.locale.toString(curve.runs));
    if (const auto& painFree = report.painFreeDistance)
        parts << (painFree->atLeast ? ReportText::tr("Before %1 it began in at most one run in four.")
                                    : ReportText::tr("Up to %1 it began in at most one run in four."))
                     .arg(words::distance(painFree->distance, units));
    if (curve.unknownOnset > 0)
        parts << ReportText::tr("%n run(s) left out: the distance at which pain began was not recorded.",
            nullptr, curve.unknownOnset);
    if (curve.masked > 0)
        parts << ReportText::tr(
            "%n run(s) left out: something may have masked the pain.", nullptr, curve.masked);
    return parts.join(QLatin1Char(' '));
}

constexpr double onsetFontPoints = 7;

void paintTitled(QPainter& painter, const QRectF& place, const QString& title, const OnsetPicture& picture)
{
    const ChartStyle style{.colours = colours::on(colours::Ground::Light),
        .font = reportFont(points(onsetFontPoints), false),
        .locale = picture.units.locale};
    painter.setFont(style.font);
    painter.setPen(style.colours.quietText);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignTop, title);
    paintOnset(painter, place.adjusted(0, points(12), 0, 0), picture, style);
}

Picture onsetPicture(const Report& report, const Units& units)
{
    const auto title = ReportText::tr("Share of runs in which pain had begun, by distance");
    return {.title = title,
        .summary = onsetSummary(report, units),
        .height = millimetres(42),
        .paint = [curve = report.onset, painFree = report.painFreeDistance, title](
                     QPainter& painter, const QRectF& place, const Units& language) {
            OnsetPicture picture{.curve = curve, .marked = {}, .said = {}, .units = language};
            if (painFree) {
                picture.marked = painFree->distance;
                picture.said
                    = words::painFreeTitle() + QLatin1Char(' ') + words::painFree(*painFree, language);
            }
            paintTitled(painter, place, title, picture);
        }};
}

// By stretches of round length: a row for each run would only say again what the curve shows.
TableOfText onsetTable(const OnsetCurve& curve, const Units& units)
{
    TableOfText table{.caption = {},
        .titles = {units.sign(), ReportText::tr("Pain began in runs"), ReportText::tr("begun by then, %")},
        .rows = {}};
    const auto lengthOf
        = [&](const OnsetStep& step) { return static_cast<double>(step.at.metres) / units.metres(); };
    const double length = roundStep(std::max(lengthOf(curve.steps.back()) / mostOnsetRows, 0.5));
    std::size_t next = 0;
    for (int row = 0; next < curve.steps.size(); ++row) {
        int began = 0;
        double begun = 0;
        for (; next < curve.steps.size() && lengthOf(curve.steps[next]) <= (row + 1) * length; ++next) {
            began += curve.steps[next].began;
            begun = curve.steps[next].begun;
        }
        if (began == 0)
            continue;
        const int decimals = std::floor(length) == length ? 0 : 1;
        table.rows.push_back(
            {QStringLiteral("%1 – %2").arg(units.locale.toString(row * length, 'f', decimals),
                 units.locale.toString((row + 1) * length, 'f', decimals)),
                units.locale.toString(began), units.locale.toString(std::lround(begun * 100))});
    }
    return table;
}

} // namespace

Section onsetInFull(const Report& report, const Units& units)
{
    Section section{.heading = words::headingOf(ReportPart::Onset), .blocks = {}};
    if (report.onset.runs == 0) {
        section.blocks.emplace_back(
            Paragraph{ReportText::tr("No run in this period records where pain began.")});
        return section;
    }
    section.blocks.emplace_back(Paragraph{onsetSummary(report, units)});
    if (report.onset.steps.empty())
        return section;
    section.blocks.emplace_back(onsetPicture(report, units));
    section.blocks.emplace_back(onsetTable(report.onset, units));
    return section;
}

} // namespace patella::ui
