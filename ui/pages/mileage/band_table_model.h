// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "core/mileage/pain_bands.h"
#include "ui/words/units.h"

#include <vector>

namespace patella::ui {

// How pain was spread in bands of amounts, a band a row.
class BandTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<PainBand> bands, MileageUnit unit, const Units& units);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<PainBand> m_bands;
    MileageUnit m_unit = MileageUnit::Distance;
    Units m_units;
};

} // namespace patella::ui
