// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "core/exchange/import/import_plan.h"
#include "ui/words/units.h"

#include <functional>
#include <vector>

namespace patella::ui {

// An import line by line. Runs that would be taken, tracks that may be runs and duplicates that could be
// merged have a box to check.
class ImportLines : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { File, Outcome, Run, Why };

    ImportLines(exchange::ImportPlan plan, Units units, QObject* parent = nullptr);

    exchange::ImportPlan chosen() const { return chosenOf(m_plan); }
    // The same, and the whole plan, once nobody looks at the lines any more: a plan may be of thousands of
    // runs.
    exchange::ImportPlan takeChosen() { return chosenOf(std::move(m_plan)); }
    exchange::ImportPlan takePlan() { return std::move(m_plan); }
    int runsChosen() const; // taken or merged
    void change(const std::vector<int>& rows, const std::function<void(RunEntry&)>& how);
    // Files that do not say their sport: taken as runs, or left out as they look like something else.
    enum class Guess { Run, NoRun };
    int guessed(Guess guess) const;
    void choose(Guess guess, bool asRuns);
    int runRows() const { return static_cast<int>(m_plan.imported.size()); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    // What a row is about, in the order of rows: what needs a look first, what is left out last.
    enum class Kind { Failed, Skipped, Offer, Known, Imported };
    struct Row {
        Kind kind;
        std::size_t place; // in its list of the plan
        bool isChosen;
    };
    exchange::ImportPlan chosenOf(exchange::ImportPlan plan) const;
    QString file(const Row& row) const;
    QString outcome(const Row& row) const;
    QString run(const Row& row) const;
    QString why(const Row& row) const;
    bool hasBox(const Row& row) const;
    bool isGuessed(const Row& row, Guess guess) const;

    exchange::ImportPlan m_plan;
    Units m_units;
    std::vector<Row> m_rows;
};

} // namespace patella::ui
