// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "ui/pages/load/load_view.h"

namespace patella::ui {

// What the chart shows, in words and numbers: a week a row, the latest first. For those who do not see it.
class LoadTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(LoadView view);
    const Week& weekAt(int row) const { return m_view.weeks[placeOf(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    enum FirstColumns { WeekOf, Total, Line, Standing, Spikes, WorstPain, NextMorning, Parts };
    std::size_t placeOf(int row) const { return m_view.weeks.size() - 1 - static_cast<std::size_t>(row); }
    QString text(std::size_t week, int column) const;

    LoadView m_view{};
};

} // namespace patella::ui
