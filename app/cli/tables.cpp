// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/tables.h"

#include <QCoreApplication>

#include "core/log/knee_lines.h"
#include "ui/convert.h"
#include "ui/words/load_words.h"
#include "ui/words/log_words.h"
#include "ui/words/mileage/mileage_words.h"
#include "ui/words/units.h"

#include <algorithm>

namespace patella::ui::words {

namespace {

struct CliTables {
    Q_DECLARE_TR_FUNCTIONS(CliTables)
};

enum class Align { Left, Right };

constexpr int mostWeeksOffInRows = 4; // a longer break is one row

using Row = QStringList;

std::vector<qsizetype> widthsOf(const std::vector<Row>& rows, std::size_t columns)
{
    std::vector<qsizetype> widths(columns, 0);
    for (const auto& row : rows)
        for (qsizetype column = 0; column < row.size(); ++column) {
            auto& width = widths[static_cast<std::size_t>(column)];
            width = std::max(width, row[column].size());
        }
    return widths;
}

// Columns as wide as their widest cell, two blanks apart.
QStringList lines(const std::vector<Row>& rows, const std::vector<Align>& alignments)
{
    const auto widths = widthsOf(rows, alignments.size());
    QStringList lines;
    for (const auto& row : rows) {
        QString line;
        for (std::size_t column = 0; column < alignments.size(); ++column) {
            const auto& cell = row[static_cast<qsizetype>(column)];
            const bool right = alignments[column] == Align::Right;
            line += (right ? cell.rightJustified(widths[column]) : cell.leftJustified(widths[column]))
                + QStringLiteral("  ");
        }
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        lines << line;
    }
    return lines;
}

QString shoeName(const std::optional<ShoeId>& id, const std::vector<Shoe>& shoes)
{
    const auto found = std::ranges::find_if(shoes, [&](const Shoe& each) { return each.id == id; });
    return found == shoes.end() ? dash() : toQt(found->name);
}

// "0 2 1 –": before, during, after, next morning.
QString fourClocks(const std::vector<PainNote>& notes)
{
    QStringList scores;
    for (const auto& score : worstScores(notes))
        scores << pain(score);
    return scores.join(QLatin1Char(' '));
}

QString named(WeekState state)
{
    switch (state) {
    case WeekState::Baseline:
        return CliTables::tr("learning your usual week");
    case WeekState::Ok:
        return CliTables::tr("within the line");
    case WeekState::Deload:
        return CliTables::tr("easier week");
    case WeekState::Above10:
        return CliTables::tr("above the 10 % line");
    case WeekState::Above30:
        return CliTables::tr("more than 30 % above");
    case WeekState::Returning:
        return CliTables::tr("returning after a break");
    case WeekState::TooLittle:
        return CliTables::tr("too little yet to compare");
    case WeekState::Off:
        return CliTables::tr("no run");
    case WeekState::InProgress:
        return CliTables::tr("in progress");
    }
    return {};
}

} // namespace

QStringList runTable(const std::vector<Entry>& entries, const std::vector<Shoe>& shoes, const Units& units)
{
    std::vector<Row> rows{{CliTables::tr("Date"), units.sign(), CliTables::tr("Time"), CliTables::tr("Pace"),
        //: Heading over four scores: before, during, after, next morning
        CliTables::tr("Pain bef/dur/aft/morn"), CliTables::tr("Shoe"), CliTables::tr("Surface")}};
    for (const auto& [run, notes] : entries)
        rows.push_back({shortDate(run.when.date),
            run.measured.distance ? distanceNumber(*run.measured.distance, units) : dash(),
            run.measured.duration ? duration(*run.measured.duration) : dash(),
            run.measured.distance && run.measured.duration
                ? pace(*run.measured.distance, *run.measured.duration, units)
                : dash(),
            fourClocks(notes), shoeName(run.ground.shoe, shoes),
            run.ground.surface ? of(*run.ground.surface) : dash()});
    return lines(
        rows, {Align::Left, Align::Right, Align::Right, Align::Right, Align::Left, Align::Left, Align::Left});
}

QStringList cellTable(const std::vector<QStringList>& rows)
{
    if (rows.empty())
        return {};
    return lines(rows, std::vector(static_cast<std::size_t>(rows.front().size()), Align::Left));
}

QStringList weekTable(const std::vector<Week>& weeks, LoadUnit unit, const Units& units)
{
    const auto load = unit == LoadUnit::Distance ? units.sign() : CliTables::tr("Load");
    std::vector<Row> rows{{CliTables::tr("Week of"), load, CliTables::tr("Time"), CliTables::tr("Runs"),
        CliTables::tr("Line"), CliTables::tr("Status")}};
    for (auto week = weeks.begin(); week != weeks.end();) {
        const auto weeksOff
            = std::find_if_not(week, weeks.end(), [](const auto& each) { return isOff(each); }) - week;
        if (weeksOff > mostWeeksOffInRows) {
            rows.push_back({shortDate(week->monday), dash(), dash(), dash(), dash(),
                CliTables::tr("no run for %n week(s)", nullptr, static_cast<int>(weeksOff))});
            week += weeksOff;
            continue;
        }
        rows.push_back({shortDate(week->monday), plainAmount(week->load, units), duration(week->duration),
            QString::number(week->runs), week->line ? plainAmount(*week->line, units) : dash(),
            isOff(*week) ? CliTables::tr("no run") : named(week->state)});
        ++week;
    }
    return lines(rows, {Align::Left, Align::Right, Align::Right, Align::Right, Align::Right, Align::Left});
}

QStringList mileageTable(const std::vector<MileageWeek>& weeks, MileageUnit unit, const Units& units)
{
    std::vector<Row> rows{{CliTables::tr("Week of"),
        unit == MileageUnit::Distance ? units.sign() : CliTables::tr("Amount"), CliTables::tr("Worst"),
        CliTables::tr("Mean"), CliTables::tr("Morning"), CliTables::tr("Masked"), CliTables::tr("No score")}};
    for (const auto& week : weeks) {
        if (week.week.runs == 0 && !week.week.worst && week.masked == 0)
            continue;
        rows.push_back({shortDate(week.week.monday),
            unit == MileageUnit::Distance ? distanceNumber({week.amount}, units)
                                          : mileageAmount(week.amount, unit, units),
            pain(week.week.worst), week.mean ? units.locale.toString(*week.mean, 'f', 1) : dash(),
            pain(week.week.worstNextMorning), QString::number(week.masked), QString::number(week.missing)});
    }
    return rows.size() == 1 ? QStringList{}
                            : lines(rows,
                                  {Align::Left, Align::Right, Align::Right, Align::Right, Align::Right,
                                      Align::Right, Align::Right});
}

} // namespace patella::ui::words
