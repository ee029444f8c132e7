// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

#include "core/load/load_parts.h"
#include "core/load/weeks.h"

#include <optional>

// What the Load page alone says of units, parts, bars and rows.
namespace patella::ui::words {

QString choiceOf(LoadUnit unit); // as it stands in a list to choose from
QString choiceOf(Division division);

// How a week would stand if all that is planned were run.
QString standingOfPlan(const Week& week, const QLocale& locale = {});

// A bar that stands for the mean week of a month.
struct MonthOfWeeks {
    LocalDate monday;
    int weeks;
    double mean; // in the unit
    int above; // weeks above their line
    std::optional<Pain> worst;
};
QString monthInFull(const MonthOfWeeks& month, LoadUnit unit, const QLocale& locale = {});

QString number(double amount, LoadUnit unit, const QLocale& locale = {}); // "8.2", "320"

// A line for a part of a week.
QString partInWords(const QString& name, double amount, LoadUnit unit, const QLocale& locale = {});

// A line for each run longer than usual, and for each race; empty when there are none.
QStringList marksInWords(const Week& week, const QLocale& locale = {});

// The formula behind a line; empty where there is none.
QString formulaOf(const Week& week, const QLocale& locale = {});

} // namespace patella::ui::words
