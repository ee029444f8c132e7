// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include "core/load/judged_weeks.h"
#include "core/load/week_marks.h"

#include <span>

// What a week of load means, in plain words and without blame.
namespace patella::ui::words {

// The sentences under the chart. The place is that of the week in weeks; the marks are those of the same
// week.
QString meaningOf(
    std::span<const JudgedWeek> weeks, std::size_t place, const WeekMarks& marks, const QLocale& locale = {});

// The same for the week of today, or what to do when there is no run yet.
QString meaningOfToday(
    std::span<const RunEntry> runs, LoadUnit unit, LocalDate today, const QLocale& locale = {});

} // namespace patella::ui::words
