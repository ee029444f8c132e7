// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/pages/knee/figure_table.h"
#include "ui/pages/knee/parts.h"

namespace patella::ui {

// How the runs went on: how they ended against the next morning, hard runs and hard ground in a row, and how
// many kinds of ground there were.
class TrainingView : public QWidget {
    Q_OBJECT

public:
    explicit TrainingView(QWidget* parent = nullptr);

    void show(const knee::Asked& asked);

private:
    void showNoted(const knee::Asked& asked);

    QLabel* m_endings;
    QLabel* m_hard;
    QLabel* m_ground;
    QLabel* m_variety;
    FigureTable* m_table;
    QLabel* m_noNotes;
    FigureTable* m_noted;
};

} // namespace patella::ui
