// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/knee/episodes.h"
#include "core/knee/onset_curve.h"
#include "core/knee/red_flags.h"
#include "core/knee/remedies.h"
#include "core/knee/zones.h"
#include "core/load/weeks.h"
#include "core/patterns/patterns.h"
#include "core/report/comparison.h"
#include "core/report/daily_life.h"
#include "core/report/function_course.h"
#include "core/report/gaps.h"
#include "core/report/pain_character.h"
#include "core/report/pain_over_day.h"
#include "core/report/pain_summary.h"
#include "core/report/period.h"
#include "core/report/places.h"
#include "core/report/report_parts.h"
#include "core/report/run_rows.h"
#include "core/report/shares.h"
#include "core/report/totals.h"
#include "core/report/training_history.h"
#include "core/report/usual_day.h"
#include "core/report/visit_change.h"

#include <array>
#include <optional>
#include <vector>

namespace patella {

// What a physiotherapist reads, as values: no layout, no words. Days after today are in nothing of it.
struct Report {
    Period period;
    LocalDate madeOn;
    std::optional<LocalDate> logBegins;
    Totals totals;
    std::vector<Week> weeks; // whole weeks that touch the period, in the unit most of its runs have
    int weeksJudged;
    int weeksAboveLine; // of those, both kinds
    int weeksFarAboveLine; // by more than 30 %
    std::vector<PainOfAPlace> pain; // the first one hurt most often
    std::array<Answers, momentsOfARun.size()> answers;
    int restDayScores;
    PainFreeRuns painFree;
    Comparison fourWeeks;
    std::vector<SurfaceDistance> surfaces;
    std::vector<ShoeDistance> shoes;
    std::vector<RunRow> runs; // latest first
    ReportParts parts; // those to show; some of the others are left empty
    // Those that stand on the day it is made, then those that stood on one of its days.
    std::vector<RaisedFlag> redFlags;
    std::vector<RaisedFlag> reasonsToBeSeen;
    std::vector<ProfileFact> profile; // what the runner chose to tell of herself, the latest of each
    std::optional<Complaint> mainComplaint; // of those not ended, the one that began last
    std::vector<Complaint> otherComplaints; // that touch the period, latest first
    std::vector<PlaceCount> places; // what hurt most often first
    std::vector<PainCharacter> character; // by side
    std::vector<DailyLife> dailyLife; // by side
    std::vector<PainNow> painNow; // by side
    std::vector<PainOverDay> painOverDays; // by side
    std::vector<FunctionCourse> function; // by side
    std::vector<ActivityCourse> activities;
    std::vector<QuestionnaireCourse> questionnaires; // only where the runner chose to tell of them
    std::vector<UsualAmount> usualDay;
    std::vector<Visit> visits; // so far, latest first
    OnsetCurve onset; // of the runs of the period
    std::optional<PainFreeDistance> painFreeDistance; // likewise
    std::vector<ZoneCount> zones; // left, right: those with an answer
    std::vector<Episode> episodes; // that touch the period, latest first
    std::optional<VisitChange> sinceVisit;
    std::vector<Patterns> patterns; // of the knees that were asked, the one asked more often first
    std::vector<RemedyUse> care;
    TrainingHistory history;
    std::optional<ProfileFact> goalRace; // the next one to come
    std::optional<Visit> nextVisit; // the next one to come
    std::optional<Visit>
        question; // the visit that holds the runner's own question: one to come, else the last
    Gaps gaps;
};

// The period ends today at the latest.
Report reportOn(const Log& log, Period period, LocalDate today, const ReportChoice& choice = usualChoice());

} // namespace patella
