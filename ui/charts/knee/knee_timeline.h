// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/knee/zones.h"
#include "ui/charts/knee/knee_chart.h"
#include "ui/words/units.h"

#include <optional>
#include <vector>

namespace patella::ui {

// One score of a run on the timeline.
struct TimelineScore {
    int points;
    bool masked;
};

struct TimelineRun {
    LocalDate day;
    Distance distance;
    std::optional<TimelineScore> worst; // in it or within the hour
    std::optional<TimelineScore> morning;
    std::optional<Zone> zone;
    QString said;
    int opens;
};

// What stands in the rows below: a mark of a day, or a band from day to day.
struct TimelineMark {
    enum class Kind { Calm, Noticed, Care, Visit, NewShoe, Band, FlareBand };
    Kind kind;
    LocalDate from;
    LocalDate to;
    QString said;
    int opens;
};

struct TimelineRow {
    QString name;
    std::vector<TimelineMark> marks;
};

// Runs, how the knee was in and after them, their zones, and whatever else happened, on one axis of days.
struct KneeTimeline {
    LocalDate from;
    LocalDate to;
    std::vector<TimelineRun> runs;
    QString nameOfZones;
    QString nameOfPain;
    std::vector<TimelineRow> rows; // below the zones
    Units units;
};

KneeDrawing drawingOf(KneeTimeline timeline);

} // namespace patella::ui
