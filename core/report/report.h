// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/load/weeks.h"
#include "core/report/comparison.h"
#include "core/report/pain_summary.h"
#include "core/report/period.h"
#include "core/report/run_rows.h"
#include "core/report/shares.h"

#include <array>
#include <optional>
#include <vector>

namespace patella {

struct Totals {
    int runs;
    int runsWithoutDistance; // not in the distance: it is at least so long
    int runsWithoutDuration;
    Distance distance;
    std::chrono::seconds duration;
    std::optional<Distance> longestRun;
    std::optional<double> runsPerWeek; // of the days the log covers; empty when they are less than a week
    int runsAfterPainkiller;
    bool operator==(const Totals&) const = default;
};

// What a physiotherapist reads, as values: no layout, no words. Days after today are in nothing of it.
struct Report {
    Period period;
    LocalDate madeOn;
    std::optional<LocalDate> logBegins;
    Totals totals;
    std::vector<WeekLoad> weeks; // whole weeks that touch the period
    std::vector<PainNote> painNotesOfTheWeeks; // of runs and rest days of those weeks, for the chart
    int weeksAboveLine; // both kinds
    int weeksFarAboveLine; // by more than 30 %
    std::vector<PainOfAPlace> pain; // the first one hurt most often
    std::array<Answers, momentsOfARun.size()> answers;
    int restDayScores;
    PainFreeRuns painFree;
    Comparison fourWeeks;
    std::vector<SurfaceDistance> surfaces;
    std::vector<ShoeDistance> shoes;
    std::vector<RunRow> runs; // latest first
};

Report reportOn(const Log& log, Period period, LocalDate today);

} // namespace patella
