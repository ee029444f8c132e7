// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

#include "core/load/judged_weeks.h"
#include "core/load/load_parts.h"
#include "core/load/week_marks.h"
#include "core/log/pain_note.h"

#include <optional>
#include <span>

// What the Load page says of units, parts, bars and rows.
namespace patella::ui::words {

double amountIn(Load load, LoadUnit unit); // kilometres or miles, minutes, effort-minutes
QString unitOnAxis(LoadUnit unit);
QString choiceOf(LoadUnit unit); // as it stands in a list to choose from
QString choiceOf(Division division);
QString briefly(WeekState state); // a cell of a table

// How a week would stand if all that is planned were run.
QString standingOfPlan(const JudgedWeek& week, const QLocale& locale = {});

// A bar that stands for the mean week of a month.
struct MonthOfWeeks {
    LocalDate monday;
    int weeks;
    double mean; // in the unit
    int above; // weeks above their line
    std::optional<Pain> worst;
};
QString monthInFull(const MonthOfWeeks& month, LoadUnit unit, const QLocale& locale = {});

// What a bar of one week says, in lines: the week, its load, how it stands, what it is held against. The
// parts, the marks and the knee come from the others.
QStringList weekInLines(const JudgedWeek& week, const QLocale& locale = {});
QString partInWords(const QString& name, double amount, LoadUnit unit, const QLocale& locale = {});
QString kneeInWords(std::optional<Pain> worst, std::optional<Pain> nextMorning);

// What the chart says, for those who do not see it.
QString loadInShort(std::span<const JudgedWeek> weeks, std::optional<Pain> worst, const QLocale& locale = {});

// A line for each run longer than usual, and for each race; empty when there are none.
QStringList marksInWords(const WeekMarks& marks, const QLocale& locale = {});

// The formula behind a line; empty where there is none.
QString formulaOf(const JudgedWeek& week, const QLocale& locale = {});

} // namespace patella::ui::words
