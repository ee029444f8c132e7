// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/content/front_parts.h"

#include "ui/report/content/change_parts.h"
#include "ui/report/content/complaint_parts.h"
#include "ui/report/content/function_parts.h"
#include "ui/report/content/load_parts.h"
#include "ui/report/content/pain_parts.h"
#include "ui/report/content/pattern_parts.h"
#include "ui/report/content/profile_parts.h"
#include "ui/report/content/red_flag_parts.h"
#include "ui/report/words/report_words.h"

#include <algorithm>

namespace patella::ui {

namespace {

bool isOnTheDrawing(const PlaceCount& place) { return place.region.has_value(); }

} // namespace

FrontPage frontPageOf(const Report& report, const QString& name, const Room& room, const Units& units)
{
    const auto has = [&](ReportPart part) { return report.parts.contains(part); };
    FrontPage front{.title = words::reportTitle(),
        .name = name.simplified(),
        .lines = QStringList{words::periodOf(report, units)} + profileLines(report, room, units),
        .redFlags = redFlagsInFront(report, room, units),
        .anyFlag = std::any_of(
            report.redFlags.begin(), report.redFlags.end(), [](const auto& flag) { return flag.stands(); }),
        .complaint = {},
        .reasons = reasonsInFront(report, room, units),
        .knees = {},
        .function = {},
        .pain = {},
        .totals = totalsInFront(report, units),
        .load = {},
        .change = {},
        .said = {},
        .patterns = {},
        .question = {}};
    if (has(ReportPart::Complaint))
        front.complaint = complaintInFront(report, room, units);
    if (has(ReportPart::Places) && std::ranges::any_of(report.places, isOnTheDrawing))
        front.knees = kneePicture(report);
    if (has(ReportPart::Scores))
        front.pain = painInFront(report, room, units);
    if (has(ReportPart::Load) && report.weeks.empty())
        front.totals.blocks.emplace_back(Paragraph{ReportText::tr("No runs in this period.")});
    else if (has(ReportPart::Load))
        front.load = weeklyPicture(report, units);
    if (has(ReportPart::Change))
        front.change = changeInFront(report, room, units);
    if (has(ReportPart::Change))
        front.said = saidInFront(report, room, units);
    if (has(ReportPart::DailyLife))
        front.function = functionInFront(report, room, units);
    if (has(ReportPart::Patterns))
        front.patterns = patternsInFront(report, room, units);
    if (has(ReportPart::Question))
        front.question = questionInFront(report, room, units);
    return front;
}

} // namespace patella::ui
