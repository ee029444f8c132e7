// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/mileage/point_table_model.h"

#include "ui/pages/mileage/point_words.h"
#include "ui/words/mileage/mileage_words.h"

namespace patella::ui {

namespace {

enum PointColumn { PointDays, PointAmount, PointPain, PointGroupName, PointColumns };

bool isNumber(int column) { return column == PointAmount || column == PointPain; }

} // namespace

void PointTableModel::show(std::vector<MileagePoint> points, const PointQuestion& question,
    const std::vector<Shoe>& shoes, const Units& units)
{
    beginResetModel();
    m_points = std::move(points);
    m_question = question;
    m_shoes = shoes;
    m_units = units;
    endResetModel();
}

const MileagePoint& PointTableModel::pointAt(int row) const
{
    return m_points[m_points.size() - 1 - static_cast<std::size_t>(row)];
}

int PointTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_points.size());
}

int PointTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : PointColumns;
}

QVariant PointTableModel::data(const QModelIndex& index, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::AlignVCenter | (isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    const auto& point = pointAt(index.row());
    switch (index.column()) {
    case PointDays:
        return words::dayOf(point, m_units);
    case PointAmount:
        return words::mileageAmount(point.amount, m_question.asked.unit, m_units);
    case PointPain:
        return point.masked ? tr("%1, may be masked").arg(words::pain(point.pain)) : words::pain(point.pain);
    default:
        return words::of(point.group, m_shoes, m_units);
    }
}

QVariant PointTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (isNumber(section) ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    const QStringList titles{tr("Days"), tr("Ran"), tr("Pain"), tr("Coloured by")};
    return titles.at(section);
}

} // namespace patella::ui
