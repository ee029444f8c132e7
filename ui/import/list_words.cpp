// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/list_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace patella::ui::words {

namespace {

using exchange::DateOrder;
using exchange::ListColumn;
using exchange::ListUnit;
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
    case ListColumn::Unit:
        return Lists::tr("unit of the distance");
    case ListColumn::End:
        return Lists::tr("end");
    case ListColumn::Offset:
        return Lists::tr("offset from UTC");
    case ListColumn::PainBefore:
        return Lists::tr("pain before");
    case ListColumn::Pain:
        return Lists::tr("pain during the run");
    case ListColumn::PainLeft:
        return Lists::tr("pain, left knee");
    case ListColumn::PainRight:
        return Lists::tr("pain, right knee");
    case ListColumn::PainAfter:
        return Lists::tr("pain after");
    case ListColumn::PainNextMorning:
        return Lists::tr("pain the next morning");
    case ListColumn::PainSide:
        return Lists::tr("which knee");
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

QString of(ListUnit unit)
{
    switch (unit) {
    case ListUnit::Kilometres:
        return Lists::tr("kilometres");
    case ListUnit::Miles:
        return Lists::tr("miles");
    case ListUnit::Metres:
        return Lists::tr("metres");
    case ListUnit::Millimetres:
        return Lists::tr("millimetres");
    case ListUnit::Yards:
        return Lists::tr("yards");
    case ListUnit::Feet:
        return Lists::tr("feet");
    case ListUnit::Centimetres:
        return Lists::tr("centimetres");
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
    case TimeForm::Hours:
        return Lists::tr("a number of hours");
    case TimeForm::Milliseconds:
        return Lists::tr("a number of milliseconds");
    case TimeForm::Days:
        return Lists::tr("a fraction of a day");
    case TimeForm::MinutesSeconds:
        return Lists::tr("45:10:00 is minutes and seconds");
    }
    return {};
}

QString ofDelimiter(char delimiter)
{
    return delimiter == ';' ? Lists::tr("semicolon")
        : delimiter == '\t' ? Lists::tr("tab")
        : delimiter == '|'  ? Lists::tr("vertical bar")
                            : Lists::tr("comma");
}

namespace {

bool has(const exchange::ListGuess& guess, ListColumn column)
{
    return std::find(guess.columns.begin(), guess.columns.end(), column) != guess.columns.end();
}

} // namespace

QString missingIn(const exchange::ListGuess& guess)
{
    if (!has(guess, ListColumn::Date))
        return Lists::tr("No column is the date yet: choose it above the columns.");
    if (!has(guess, ListColumn::Distance) && !has(guess, ListColumn::Duration)
        && !has(guess, ListColumn::Elapsed) && !has(guess, ListColumn::File))
        return Lists::tr("No column is the distance or the time yet: choose one above the columns.");
    return {};
}

QString kneeMissingIn(const exchange::ListGuess& guess)
{
    const bool saysWhich = has(guess, ListColumn::PainSide) || has(guess, ListColumn::PainLeft)
        || has(guess, ListColumn::PainRight);
    const bool hasPain = has(guess, ListColumn::PainBefore) || has(guess, ListColumn::Pain)
        || has(guess, ListColumn::PainAfter) || has(guess, ListColumn::PainNextMorning);
    return hasPain && !saysWhich ? Lists::tr("No column says which knee hurt: choose the left or the right "
                                             "one above the pain column, or its scores go into the notes.")
                                 : QString();
}

} // namespace patella::ui::words
