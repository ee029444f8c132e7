// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/content/pain_parts.h"

#include "ui/report/content/knee_picture.h"
#include "ui/report/type_sizes.h"
#include "ui/report/words/report_words.h"
#include "ui/words/log_words.h"

#include <algorithm>

namespace patella::ui {

namespace {

QString painHeading() { return ReportText::tr("Knee pain, 0 (none) to 10 (worst imaginable)"); }
QString noAnswerTitle() { return ReportText::tr("Runs without an answer"); }

QString missingOf(const Answers& answers, const Units& units)
{
    return ReportText::tr("%1 of %2")
        .arg(units.locale.toString(answers.missing()), units.locale.toString(answers.runs));
}

QString momentCell(const std::optional<PainScores>& scores, const Units& units)
{
    if (!scores)
        return words::dash();
    return QStringLiteral("%1\u00a0/\u00a0%2 (%3)")
        .arg(words::median(scores->median, units), words::pain(scores->worst),
            units.locale.toString(scores->count));
}

TableOfText placesTable(const Report& report, const Units& units)
{
    TableOfText table{.caption = words::headingOf(ReportPart::Places),
        .titles = {ReportText::tr("Knee"), ReportText::tr("Place"), ReportText::tr("Scores"),
            ReportText::tr("Above 0"), ReportText::tr("Days with pain"), ReportText::tr("Worst"),
            ReportText::tr("Latest day of the worst")},
        .rows = {},
        .textColumns = {1, 6}};
    const auto number = [&](int value) { return units.locale.toString(value); };
    for (const auto& each : report.places)
        table.rows.push_back(
            {words::of(each.side), each.region ? words::of(*each.region) : words::placeNotRecorded(),
                number(each.scores), number(each.painful), number(each.days), words::pain(each.worst),
                words::dayMonthYear(each.worstOn, units)});
    return table;
}

TableOfText momentsTable(const Report& report, const Units& units)
{
    TableOfText table{.caption = painHeading(),
        .titles = {ReportText::tr("Knee"), ReportText::tr("Moment"), ReportText::tr("Answers"),
            ReportText::tr("Median"), ReportText::tr("Worst"), ReportText::tr("Latest day of the worst")},
        .rows = {},
        .textColumns = {1, 5}};
    for (const auto& place : report.pain)
        for (const auto moment : everyMoment)
            if (const auto& scores = place.at(moment))
                table.rows.push_back({words::place(place.side, place.region), words::of(moment),
                    units.locale.toString(scores->count), words::median(scores->median, units),
                    words::pain(scores->worst), words::dayMonthYear(scores->worstOn, units)});
    return table;
}

TableOfText missingTable(const Report& report, const Units& units)
{
    TableOfText table{.caption = noAnswerTitle(), .titles = {}, .rows = {}};
    for (const auto moment : momentsOfARun)
        table.rows.push_back({words::of(moment), missingOf(report.answers[placeOf(moment)], units)});
    return table;
}

TableOfText zonesTable(const Report& report, const Units& units)
{
    TableOfText table{.caption = {},
        .titles
        = {ReportText::tr("Knee"), ReportText::tr("Runs"), ReportText::tr("Green"), ReportText::tr("Amber"),
            ReportText::tr("Red"), ReportText::tr("May be masked"), ReportText::tr("Too few answers")},
        .rows = {}};
    for (const auto& zone : report.zones) {
        QStringList row{words::of(zone.knee)};
        for (const int count : {zone.runs, zone.green, zone.amber, zone.red, zone.masked, zone.unanswered()})
            row << units.locale.toString(count);
        table.rows.push_back(row);
    }
    return table;
}

} // namespace

Section painInFront(const Report& report, const Room& room, const Units& units)
{
    Section section{.heading = painHeading(), .blocks = {}};
    if (report.pain.empty()) {
        section.blocks.emplace_back(Paragraph{words::noAnswers()});
        return section;
    }
    TableOfText table{.caption = {},
        .titles = {ReportText::tr("Median / worst (answers)"), ReportText::tr("Before"),
            ReportText::tr("Worst during"), ReportText::tr("1\u00a0h after"), ReportText::tr("Next morning"),
            ReportText::tr("Rest day")},
        .rows = {},
        .textColumns = {}};
    for (std::size_t i = 0; i < std::min(room.places, report.pain.size()); ++i) {
        const auto& pain = report.pain[i];
        QStringList row{words::place(pain.side, pain.region)};
        for (const auto& scores : pain.byMoment)
            row << momentCell(scores, units);
        table.rows.push_back(row);
    }
    QStringList missing{noAnswerTitle()};
    for (const auto moment : momentsOfARun)
        missing << missingOf(report.answers[placeOf(moment)], units);
    table.rows.push_back(missing << QString());
    section.blocks.emplace_back(table);
    if (report.pain.size() > room.places)
        section.blocks.emplace_back(Paragraph{moreOnNextPage(report.pain.size() - room.places), Tone::Note});
    return section;
}

Section painInFull(const Report& report, const Units& units)
{
    Section section{.heading = words::headingOf(ReportPart::Scores), .blocks = {}};
    if (report.pain.empty()) {
        section.blocks.emplace_back(Paragraph{words::noAnswers()});
        return section;
    }
    section.blocks.emplace_back(momentsTable(report, units));
    section.blocks.emplace_back(missingTable(report, units));
    if (!report.places.empty())
        section.blocks.emplace_back(placesTable(report, units));
    if (!report.zones.empty()) {
        section.blocks.emplace_back(
            Paragraph{ReportText::tr("Runs by the pain rule. Green: at most 2 during the run, and neither "
                                     "the hour after nor the next morning worse than before. Red: over 5 "
                                     "during the run, a morning 2 points above the score before, a limp, or "
                                     "swelling. Amber: anything between."),
                Tone::Note});
        section.blocks.emplace_back(zonesTable(report, units));
    }
    return section;
}

Picture kneePicture(const Report& report)
{
    QStringList parts;
    std::vector<PainfulPlace> places;
    for (const auto& each : report.places) {
        const auto place = each.region
            ? words::place(each.side, each.region)
            : words::of(each.side) + QStringLiteral(", ") + words::placeNotRecorded();
        parts << place + QLatin1Char(' ') + words::pain(each.worst);
        if (each.region)
            places.push_back({each.side, *each.region, each.worst});
    }
    const auto title = ReportText::tr("Worst scores, knees as the runner sees them");
    return {.title = title,
        .summary = title + QStringLiteral(": ") + parts.join(QStringLiteral("; ")),
        .height = millimetres(34),
        .paint = [places = std::move(places), left = words::of(Side::Left), right = words::of(Side::Right)](
                     QPainter& painter, const QRectF& place, const Units&) {
            paintKnees(painter, place, places, left, right);
        }};
}

} // namespace patella::ui
