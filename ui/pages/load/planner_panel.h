// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateEdit>
#include <QLabel>
#include <QWidget>

#include "core/load/load_unit.h"
#include "core/log/log.h"
#include "ui/words/units.h"

class QTableView;

namespace patella::ui {

class DistanceField;
class PlannerModel;
class WrappingHeader;

// The weeks to come: runs are typed into their days and the lines move. Beneath, when to begin for a race.
class PlannerPanel : public QWidget {
    Q_OBJECT

public:
    explicit PlannerPanel(const Units& units, QWidget* parent = nullptr);
    void show(const Log& log, LoadUnit unit, LocalDate today);

Q_SIGNALS:
    void planChanged(const patella::ChangeSet& changeSet);
    void notUnderstood(const QString& sentence);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* raceRow();
    void answerRace();
    void fitColumns();
    void showLimits(const Log& log, LocalDate today);
    void showChosenDay();

    Units m_units;
    PlannerModel* m_model;
    QTableView* m_table;
    WrappingHeader* m_header;
    QLabel* m_chosenDay; // all that is planned of it
    QDateEdit* m_raceDate;
    DistanceField* m_raceDistance;
    QLabel* m_raceAnswer;
    QLabel* m_limits;
    std::vector<RunEntry> m_runs;
    LocalDate m_today{};
};

} // namespace patella::ui
