// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "core/load/weeks.h"
#include "core/log/log.h"
#include "ui/words/units.h"

#include <array>
#include <vector>

namespace patella::ui {

// The weeks to come, a row each with a cell a day: a distance typed there is a planned run. Days gone by show
// what was run and cannot be typed in.
class PlannerModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit PlannerModel(Units units, QObject* parent = nullptr);

    enum Column { WeekOf, Monday, Sunday = Monday + 6, Sum, Line, Standing, Columns };

    void show(const Log& log, LoadUnit unit, LocalDate today, int weeks);
    LocalDate dayOf(const QModelIndex& index) const;
    QString planInFull(const QModelIndex& index) const; // of a day to come; empty: nothing is planned

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void planChanged(const patella::ChangeSet& changeSet);
    void notUnderstood(const QString& sentence);

private:
    static bool isDay(int column) { return column >= Monday && column <= Sunday; }
    QString dayText(const QModelIndex& index) const;
    QString spokenDay(const QModelIndex& index) const;
    QString weekText(int row, int column) const;

    std::vector<Week> m_judged; // from this week to the last one with a plan
    std::vector<PlannedRun> m_planned;
    std::vector<RunEntry> m_runs;
    std::vector<Shoe> m_shoes;
    Units m_units;
    LoadUnit m_unit{};
    LocalDate m_today{};
    int m_weeks = 0;
};

} // namespace patella::ui
