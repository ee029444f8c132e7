// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "core/log/diary.h"
#include "ui/words/units.h"

#include <optional>
#include <vector>

namespace patella::ui {

// The days of a log as a calendar: a row for each weekday, a column for each week.
class DaysModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { FullnessRole = Qt::UserRole, PainRole, StateRole };
    enum State { OutsideTheLog, Blank, NoRun, WithRun };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<DiaryDay> days, LocalDate today, const Units& units);
    std::optional<LocalDate> dateOf(const QModelIndex& index) const; // nothing: a day to come
    QModelIndex indexOf(LocalDate date) const;
    LocalDate today() const { return m_today; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    const DiaryDay* dayAt(const QModelIndex& index) const; // nothing: outside the log
    LocalDate dateAt(int row, int column) const;

    std::vector<DiaryDay> m_days;
    LocalDate m_first{}; // of the first column and row
    LocalDate m_today{};
    Units m_units;
    Distance m_longest{};
};

} // namespace patella::ui
