// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/mileage/mileage_table_model.h"

#include "ui/words/mileage/mileage_words.h"

namespace patella::ui {

namespace {

enum Column { WeekOf, Amount, Worst, Mean, NextMorning, Masked, Missing, Columns };

} // namespace

void MileageTableModel::show(std::vector<MileageWeek> weeks, MileageUnit unit, const Units& units)
{
    beginResetModel();
    m_weeks = std::move(weeks);
    m_unit = unit;
    m_units = units;
    endResetModel();
}

const MileageWeek& MileageTableModel::weekAt(int row) const
{
    return m_weeks[m_weeks.size() - 1 - static_cast<std::size_t>(row)];
}

int MileageTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_weeks.size());
}

int MileageTableModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : Columns; }

QVariant MileageTableModel::data(const QModelIndex& index, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::AlignVCenter | (index.column() == WeekOf ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    const auto& week = weekAt(index.row());
    switch (index.column()) {
    case WeekOf:
        return words::shortDate(week.week.monday, m_units);
    case Amount:
        return words::mileageAmount(week.amount, m_unit, m_units);
    case Worst:
        return words::pain(week.week.worst);
    case Mean:
        return week.mean ? m_units.locale.toString(*week.mean, 'f', 1) : words::dash();
    case NextMorning:
        return words::pain(week.week.worstNextMorning);
    case Masked:
        return m_units.locale.toString(week.masked);
    default:
        return m_units.locale.toString(week.missing);
    }
}

QVariant MileageTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (section == WeekOf ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    const QStringList titles{tr("Week of"), tr("Ran"), tr("Worst pain"), tr("Mean"), tr("Next morning"),
        tr("Masked scores"), tr("Runs without a score")};
    return titles.at(section);
}

} // namespace patella::ui
