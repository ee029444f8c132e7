// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/knee_check.h"
#include "ui/charts/knee/knee_chart.h"
#include "ui/words/units.h"

#include <optional>
#include <vector>

namespace patella::ui {

// How hard each task was, week by week: a speck is none, a dot some, a large dot much; a gap was not asked.
struct TaskWeeks {
    struct Answer {
        LocalDate day;
        Difficulty difficulty;
        QString said;
        int opens;
    };
    struct Task {
        QString name;
        std::vector<Answer> answers;
    };
    LocalDate from;
    LocalDate to;
    std::vector<Task> tasks; // from above
    Units units;
};

KneeDrawing drawingOf(TaskWeeks weeks);

// Numbers from 0 to 10 over days, a line each.
struct TenPointCourses {
    struct Value {
        LocalDate day;
        double value;
        QString said;
        int opens;
    };
    struct Line {
        QString name;
        std::vector<Value> values; // by day
        bool isThin;
    };
    LocalDate from;
    LocalDate to;
    std::vector<Line> lines;
    Units units;
};

KneeDrawing drawingOf(TenPointCourses courses);

} // namespace patella::ui
