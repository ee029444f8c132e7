// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace patella::ui {

// What the squares and dots of the calendar mean.
class DayLegend : public QWidget {
    Q_OBJECT

public:
    explicit DayLegend(QWidget* parent = nullptr);
};

} // namespace patella::ui
