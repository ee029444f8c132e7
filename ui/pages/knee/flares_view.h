// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/pages/knee/figure_table.h"
#include "ui/pages/knee/parts.h"

namespace patella::ui {

// The flares of the knee, the latest first: how long, how bad, what was different before, what was done, and
// how long until it was quiet.
class FlaresView : public QWidget {
    Q_OBJECT

public:
    explicit FlaresView(QWidget* parent = nullptr);

    void show(const knee::Asked& asked);

private:
    QLabel* m_flares;
    FigureTable* m_table;
};

} // namespace patella::ui
