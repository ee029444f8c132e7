// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/load/planner_model.h"

#include "core/load/planned_weeks.h"
#include "ui/convert.h"
#include "ui/pages/load/load_page_words.h"
#include "ui/pages/load/plan_changes.h"
#include "ui/words/load_words.h"
#include "ui/words/plan/planned_run_words.h"
#include "ui/words/units.h"

namespace patella::ui {

PlannerModel::PlannerModel(Units units, QObject* parent)
    : QAbstractTableModel(parent)
    , m_units(std::move(units))
{
}

void PlannerModel::show(const Log& log, LoadUnit unit, LocalDate today, int weeks)
{
    beginResetModel();
    m_judged = plannedWeeks(log.runs, log.plannedRuns, unit, today);
    m_weeks = weeks;
    m_planned = log.plannedRuns;
    m_runs = log.runs;
    m_shoes = log.shoes;
    m_unit = unit;
    m_today = today;
    endResetModel();
}

LocalDate PlannerModel::dayOf(const QModelIndex& index) const
{
    return daysAfter(mondayOf(m_today), 7 * index.row() + index.column() - Monday);
}

int PlannerModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : m_weeks; }

int PlannerModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : Columns; }

// What was run on a day gone by, what is planned from today on.
QString PlannerModel::dayText(const QModelIndex& index) const
{
    const auto day = dayOf(index);
    if (day >= m_today)
        return textOfDay(m_planned, day, m_units.distance);
    QStringList done;
    for (const auto& run : m_runs)
        if (run.when.date == day)
            done << (run.measured.distance ? words::distanceNumber(*run.measured.distance, m_units)
                                           : words::dash());
    return done.join(QStringLiteral(" + "));
}

QString PlannerModel::planInFull(const QModelIndex& index) const
{
    if (!index.isValid() || !isDay(index.column()) || dayOf(index) < m_today)
        return {};
    QStringList runs;
    for (const auto& run : m_planned)
        if (run.date == dayOf(index))
            runs << words::plannedInFull(run, m_shoes, m_units);
    return runs.join(QStringLiteral("; "));
}

QString PlannerModel::weekText(int row, int column) const
{
    if (column == WeekOf)
        return words::dayAndMonth(daysAfter(mondayOf(m_today), 7 * row));
    if (row >= static_cast<int>(m_judged.size()))
        return words::dash();
    const auto& week = m_judged[static_cast<std::size_t>(row)];
    if (column == Sum)
        return words::amount(week.load, m_units);
    if (column == Line)
        return week.line ? words::amount(*week.line, m_units) : words::dash();
    return words::standingOfPlan(week, m_units);
}

QString PlannerModel::spokenDay(const QModelIndex& index) const
{
    const auto planned = planInFull(index);
    const auto said = planned.isEmpty() ? dayText(index) : planned;
    return tr("%1: %2").arg(
        words::weekdayAndDate(dayOf(index)), said.isEmpty() ? tr("nothing planned") : said);
}

QVariant PlannerModel::data(const QModelIndex& index, int role) const
{
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return isDay(index.column()) ? dayText(index) : weekText(index.row(), index.column());
    if (role == Qt::AccessibleTextRole && isDay(index.column()))
        return spokenDay(index);
    if (role == Qt::ToolTipRole)
        return planInFull(index);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter
            | (index.column() == WeekOf || index.column() == Standing ? Qt::AlignLeft : Qt::AlignRight));
    return {};
}

bool PlannerModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !isDay(index.column()))
        return false;
    const auto changeSet = planOfDay(m_planned, dayOf(index), value.toString(), m_units.distance);
    if (!changeSet) {
        Q_EMIT notUnderstood(
            tr("\"%1\" is not a distance. Enter a number such as 8.2, or 8 + 5 for two runs.")
                .arg(value.toString()));
        return false;
    }
    if (!changeSet->empty())
        Q_EMIT planChanged(*changeSet);
    return true;
}

Qt::ItemFlags PlannerModel::flags(const QModelIndex& index) const
{
    if (!isDay(index.column()))
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return dayOf(index) < m_today ? Qt::ItemIsSelectable
                                  : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable;
}

QVariant PlannerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (isDay(section))
        return QLocale().standaloneDayName(section - Monday + 1, QLocale::ShortFormat);
    const QStringList titles{tr("Week of"), tr("Total"), tr("10\u00a0% line"), tr("With this plan")};
    return titles.at(section == WeekOf ? 0 : section - Sunday);
}

} // namespace patella::ui
