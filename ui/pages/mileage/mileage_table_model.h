// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "core/mileage/mileage_weeks.h"
#include "ui/words/units.h"

#include <vector>

namespace patella::ui {

// What the chart shows, a week a row, the latest first.
class MileageTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<MileageWeek> weeks, MileageUnit unit, const Units& units);
    const MileageWeek& weekAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<MileageWeek> m_weeks;
    MileageUnit m_unit = MileageUnit::Distance;
    Units m_units;
};

} // namespace patella::ui
