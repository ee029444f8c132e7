// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/list_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace patella::ui::words {

namespace {

using exchange::DateOrder;
using exchange::ListColumn;
using exchange::TimeForm;

struct Lists {
    Q_DECLARE_TR_FUNCTIONS(Lists)
};

} // namespace

QString of(ListColumn column)
{
    switch (column) {
    case ListColumn::Ignored:
        return Lists::tr("ignore");
    case ListColumn::Date:
        return Lists::tr("date");
    case ListColumn::StartTime:
        return Lists::tr("start");
    case ListColumn::Sport:
        return Lists::tr("sport");
    case ListColumn::Title:
        return Lists::tr("title");
    case ListColumn::Notes:
        return Lists::tr("notes");
    case ListColumn::Distance:
        return Lists::tr("distance");
    case ListColumn::Duration:
        return Lists::tr("moving time");
    case ListColumn::Elapsed:
        return Lists::tr("elapsed time");
    case ListColumn::AverageHeartRate:
        return Lists::tr("average heart rate");
    case ListColumn::HighestHeartRate:
        return Lists::tr("highest heart rate");
    case ListColumn::Cadence:
        return Lists::tr("cadence");
    case ListColumn::Ascent:
        return Lists::tr("metres up");
    case ListColumn::Descent:
        return Lists::tr("metres down");
    case ListColumn::Effort:
        return Lists::tr("effort 0 to 10");
    case ListColumn::Shoe:
        return Lists::tr("shoes");
    case ListColumn::File:
        return Lists::tr("file of the track");
    }
    return {};
}

QString of(DateOrder order)
{
    switch (order) {
    case DateOrder::YearFirst:
        return Lists::tr("year, month, day");
    case DateOrder::DayFirst:
        return Lists::tr("day, month, year");
    case DateOrder::MonthFirst:
        return Lists::tr("month, day, year");
    }
    return {};
}

QString of(exchange::DistanceUnit unit)
{
    switch (unit) {
    case exchange::DistanceUnit::Kilometres:
        return Lists::tr("kilometres");
    case exchange::DistanceUnit::Miles:
        return Lists::tr("miles");
    case exchange::DistanceUnit::Metres:
        return Lists::tr("metres");
    }
    return {};
}

QString of(TimeForm form)
{
    switch (form) {
    case TimeForm::Clock:
        return Lists::tr("6:10 is minutes and seconds");
    case TimeForm::HoursMinutes:
        return Lists::tr("6:10 is hours and minutes");
    case TimeForm::Seconds:
        return Lists::tr("a number of seconds");
    case TimeForm::Minutes:
        return Lists::tr("a number of minutes");
    }
    return {};
}

QString ofDelimiter(char delimiter)
{
    return delimiter == ';' ? Lists::tr("semicolon")
        : delimiter == '\t' ? Lists::tr("tab")
                            : Lists::tr("comma");
}

QString missingIn(const exchange::ListGuess& guess)
{
    const auto has = [&](ListColumn column) {
        return std::find(guess.columns.begin(), guess.columns.end(), column) != guess.columns.end();
    };
    if (!has(ListColumn::Date))
        return Lists::tr("No column is the date yet: choose it above the columns.");
    if (!has(ListColumn::Distance) && !has(ListColumn::Duration) && !has(ListColumn::Elapsed)
        && !has(ListColumn::File))
        return Lists::tr("No column is the distance or the time yet: choose one above the columns.");
    return {};
}

} // namespace patella::ui::words
