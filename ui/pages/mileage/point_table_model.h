// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "core/log/shoe.h"
#include "core/mileage/mileage_points.h"
#include "ui/words/units.h"

#include <vector>

namespace patella::ui {

// The points of the picture "against each other", a row each, the latest first.
class PointTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<MileagePoint> points, const PointQuestion& question, const std::vector<Shoe>& shoes,
        const Units& units);
    const MileagePoint& pointAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<MileagePoint> m_points; // by day
    PointQuestion m_question{};
    std::vector<Shoe> m_shoes;
    Units m_units;
};

} // namespace patella::ui
