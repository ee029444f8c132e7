// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QLabel>
#include <QTableWidget>

#include "core/log/entry.h"
#include "ui/words/units.h"

#include <array>
#include <optional>
#include <vector>

namespace patella::ui {

// The week sheet on the screen. In the cells of scores one key is an answer and goes on to the next cell:
// 0 to 9, and the key beside the 0 for a 10. A space leaves a cell empty, Backspace goes back.
class WeekGrid : public QTableWidget {
    Q_OBJECT

public:
    enum Column { Day, Run, FirstScore };
    explicit WeekGrid(QWidget* parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void go(int cells);
};

class WeekEntryDialog : public QDialog {
    Q_OBJECT

public:
    WeekEntryDialog(
        const Log& log, LocalDate monday, Side knee, const Units& units, QWidget* parent = nullptr);
    ChangeSet changeSet() const; // what was typed; days of which nothing was typed stay as they are
    QString trouble() const; // of a distance that is none; empty: all is well

private:
    std::optional<Pain> scoreAt(int row, int clock) const;
    void fillRow(int row);
    void saveOrSay();
    void addDay(int row, ChangeSet& changeSet) const;

    Units m_units;
    LocalDate m_monday;
    Side m_knee;
    std::vector<std::optional<Entry>> m_before; // the run of each day
    WeekGrid* m_grid;
    QLabel* m_trouble = nullptr;
};

} // namespace patella::ui
