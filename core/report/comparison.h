// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/log.h"
#include "core/report/period.h"

#include <optional>

namespace patella {

// Four weeks in figures. The pain of a run is the worst at one moment of it, on whichever side.
struct FourWeeks {
    Period days;
    int runs;
    Distance distance;
    bool wholeInLog; // the log had begun; otherwise its distance says nothing about a week
    int answers; // runs with an answer
    std::optional<double> median;
    bool operator==(const FourWeeks&) const = default;
};

// How far a median must move to mean something: under 1 point no clear change, from 1 a small one, from 2 a
// clear one (Salaffi 2004: 1 point slightly, 2 points much better; Piva 2009: 1.16 in patellofemoral pain).
enum class ChangeSize { NotComparable, NoClearChange, Small, Clear };

// Fewer answers than this on either side are not compared. Our own choice: a median of two is no median.
inline constexpr int fewestAnswersCompared = 3;

struct Comparison {
    Moment moment; // during the run; where too few runs say so: after it, else the next morning
    FourWeeks before;
    FourWeeks recent;
    std::optional<double> change; // recent - before: less is better
    ChangeSize size;
    bool operator==(const Comparison&) const = default;
};

// The 28 days up to and with this one against the 28 before.
Comparison fourWeeksCompared(const Log& log, LocalDate lastDay);

ChangeSize sizeOfChange(double difference);

} // namespace patella
