// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/knee/week_pain.h"
#include "core/load/load_parts.h"
#include "core/log/values/surface.h"
#include "ui/charts/week_look.h"
#include "ui/words/units.h"

#include <optional>
#include <span>
#include <variant>
#include <vector>

namespace patella::ui {

// What bars are stacked of. The hue: none (all load alike), a surface, a level of pain, or the n-th of other
// things.
struct LoadGroup {
    QString name;
    std::variant<std::monostate, Surface, PainLevel, int> hue;
    bool operator==(const LoadGroup&) const = default;
};

// One bar: a week, or the weeks of a month of which the bar is the mean. Amounts are in the unit of the
// series.
struct LoadColumn {
    LocalDate monday;
    int first; // its place on the time axis, in weeks
    int weeks;
    std::vector<double> pieces; // one per group
    double planned; // on top of what was run
    std::optional<double> line;
    std::optional<double> strongLine;
    bool provisional;
    WeekLook look; // of a month: of its highest week against the line
    bool inABreak;
    std::optional<SpikeBand> spike; // the largest of its runs
    bool hasRace;
    std::optional<Pain> worst; // no answer is no mark, never a 0
    std::optional<Pain> worstNextMorning;
    bool operator==(const LoadColumn&) const = default;

    double total() const; // of the pieces
    double highest() const; // of all that is drawn there
};

struct LoadSeries {
    QString unit; // as it stands on the axis
    std::vector<LoadGroup> groups;
    std::vector<LoadColumn> weeks; // one Monday after the other
    std::vector<PainOfDay> days; // for the pain close up; empty: only that of whole weeks
    std::vector<double> rolling; // of seven days, one per day from the first Monday on; empty: not wanted
};

// Shown as the n-th of other things: what a run does not say.
inline constexpr int notSaidHue = -1;

// Columns of the same month of their Mondays become one, with the mean of their lines.
std::vector<LoadColumn> byMonth(std::span<const LoadColumn> weeks);

// A bar of one piece for each of these weeks of one unit, with its 10 % line, its pain, and whether it is
// part of a break.
LoadSeries seriesOf(std::span<const Week> weeks, const Units& units);

// A bar without pieces: its 10 % line, its look and its pain. The place is its week of the time axis.
LoadColumn columnOf(const Week& week, int place, const Units& units);

// As the charts count it: kilometres or miles, minutes, effort-minutes.
double amountOf(Load load, const Units& units);
std::optional<double> amountOf(std::optional<Load> load, const Units& units);

} // namespace patella::ui
