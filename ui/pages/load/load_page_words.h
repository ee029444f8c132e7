// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "core/load/load_parts.h"
#include "core/load/weeks.h"
#include "ui/words/units.h"

#include <optional>

// What the Load page alone says of units, parts, bars and rows.
namespace patella::ui::words {

QString choiceOf(LoadUnit unit, const Units& units); // as it stands in a list to choose from
QString choiceOf(Division division);

// How a week would stand if all that is planned were run.
QString standingOfPlan(const Week& week, const Units& units);

// A bar that stands for the mean week of a month.
struct MonthOfWeeks {
    LocalDate monday;
    int weeks;
    double mean; // in the unit
    int above; // weeks above their line
    std::optional<Pain> worst;
};
QString monthInFull(const MonthOfWeeks& month, LoadUnit unit, const Units& units);

QString number(double amount, LoadUnit unit, const Units& units); // "8.2", "320"

// A line for a part of a week.
QString partInWords(const QString& name, double amount, LoadUnit unit, const Units& units);

// A line for each run longer than usual, and for each race; empty when there are none.
QStringList marksInWords(const Week& week, const Units& units);

// The formula behind a line; empty where there is none.
QString formulaOf(const Week& week, const Units& units);

} // namespace patella::ui::words
