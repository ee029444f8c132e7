// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/mileage/band_table_model.h"

#include "ui/pages/mileage/point_words.h"

namespace patella::ui {

namespace {

enum BandColumn { BandRange, BandPoints, BandMedian, BandQuartiles, BandColumns };

QVariant alignmentOf(int column)
{
    return QVariant::fromValue(Qt::AlignVCenter | (column == BandRange ? Qt::AlignLeft : Qt::AlignRight));
}

} // namespace

void BandTableModel::show(std::vector<PainBand> bands, MileageUnit unit, const Units& units)
{
    beginResetModel();
    m_bands = std::move(bands);
    m_unit = unit;
    m_units = units;
    endResetModel();
}

int BandTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_bands.size());
}

int BandTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : BandColumns;
}

QVariant BandTableModel::data(const QModelIndex& index, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(index.column());
    if (role != Qt::DisplayRole)
        return {};
    const auto& band = m_bands[static_cast<std::size_t>(index.row())];
    const auto number = [&](double value) { return m_units.locale.toString(value, 'g', 4); };
    switch (index.column()) {
    case BandRange:
        return words::rangeOf(band, m_unit, m_units);
    case BandPoints:
        return m_units.locale.toString(band.points);
    case BandMedian:
        return number(band.median);
    default:
        return tr("%1 to %2", "quartiles").arg(number(band.lowerQuartile), number(band.upperQuartile));
    }
}

QVariant BandTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    if (role != Qt::DisplayRole)
        return {};
    const QStringList titles{tr("Band"), tr("Points"), tr("Median"), tr("Middle half")};
    return titles.at(section);
}

} // namespace patella::ui
