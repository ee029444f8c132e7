// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// What stands behind each figure of the Load page.
namespace patella::ui::words {

enum class LoadFigure {
    TenPercent,
    ThirtyPercent,
    SessionSpike,
    WeekToWeek,
    AcuteChronic,
    WeightedAverages,
    Monotony, // and strain
    EffortMinutes,
};

struct SourceCard {
    QString title;
    QString what; // how it is worked out
    QString found; // who found what
    QString howStrong;
    QString reference; // authors, year, journal
};

SourceCard sourceOf(LoadFigure figure);

} // namespace patella::ui::words
