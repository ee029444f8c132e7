// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/charts/knee/knee_chart.h"
#include "ui/pages/knee/figure_table.h"
#include "ui/pages/knee/knee_seen.h"
#include "ui/pages/knee/parts.h"

class QComboBox;

namespace patella::ui {

// What happened once, on a date (visits, new shoes, care that was begun), and whether the mornings changed
// around it more than around other dates of the log, one of them as a picture.
class TurnsView : public QWidget {
    Q_OBJECT

public:
    explicit TurnsView(QWidget* parent = nullptr);

    void wait(); // what is seen is of another knee, or of none yet
    void show(const KneeSeen& seen, const Log& log, const Units& units);

Q_SIGNALS:
    void recordWanted(const patella::Record& record);
    void dayWanted(patella::LocalDate day); // of one of the other dates

private:
    // A date with all that is said of it.
    struct Line {
        QString day;
        QString knee;
        QString name;
        QString answer;
        std::optional<Record> record;
        Turn turn;
        LocalDate date;
    };
    void showStrip(int choice);
    void open(int line);
    void openOther(int date);
    int chosenLine() const;

    QLabel* m_turns;
    FigureTable* m_table;
    QWidget* m_strip;
    QComboBox* m_choice; // of the dates that can be held against others
    KneeChart* m_chart;
    FigureTable* m_others;
    std::vector<Line> m_lines; // the latest first
    std::vector<int> m_choices; // the line of each
    Units m_units;
};

} // namespace patella::ui
