// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/pages/knee/figure_table.h"
#include "ui/pages/knee/knee_seen.h"
#include "ui/pages/knee/parts.h"

namespace patella::ui {

// The flares of the knee, the latest first: how long, how bad, what was different before, what was done, and
// how long until it was quiet.
class FlaresView : public QWidget {
    Q_OBJECT

public:
    explicit FlaresView(QWidget* parent = nullptr);

    void wait(); // what is seen is of another knee, or of none yet
    void show(const KneeSeen& seen, const Units& units);

private:
    QLabel* m_flares;
    FigureTable* m_table;
};

} // namespace patella::ui
