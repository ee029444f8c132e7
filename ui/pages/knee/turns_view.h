// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/knee/changes/turning_points.h"
#include "ui/pages/knee/figure_table.h"
#include "ui/pages/knee/parts.h"

namespace patella::ui {

// What happened once, on a date (visits, new shoes, care that was begun), and whether the mornings changed
// around it more than around other dates of the log.
class TurnsView : public QWidget {
    Q_OBJECT

public:
    explicit TurnsView(QWidget* parent = nullptr);

    void show(const knee::Asked& asked);

Q_SIGNALS:
    void recordWanted(const patella::Record& record);

private:
    QLabel* m_turns;
    FigureTable* m_table;
    std::vector<std::optional<Record>> m_records; // of each row
};

} // namespace patella::ui
