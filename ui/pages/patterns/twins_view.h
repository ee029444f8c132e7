// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStandardItemModel>
#include <QWidget>

#include "core/log/log.h"
#include "core/patterns/twins.h"
#include "ui/words/units.h"

#include <vector>

class QComboBox;
class QLabel;

namespace patella::ui {

class RowTable;

// Choose a habit, see the pairs of runs that are alike but for it. A run opens by a click on its day.
class TwinsView : public QWidget {
    Q_OBJECT

public:
    explicit TwinsView(Units units, QWidget* parent = nullptr);
    // The chosen habit stays chosen where it still has pairs.
    void show(const std::vector<TwinsOfAFactor>& twins, const std::vector<RunEntry>& runs);

Q_SIGNALS:
    void runWanted(const patella::RunId& run);

private:
    void showChosen();
    void openAt(const QModelIndex& index);

    Units m_units;
    std::vector<TwinsOfAFactor> m_twins;
    std::vector<RunEntry> m_runs; // those of the pairs, by their id
    QStandardItemModel m_model;
    QComboBox* m_factor;
    QLabel* m_sum;
    RowTable* m_table;
};

} // namespace patella::ui
