// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/pages/load/figures_of_week.h"

#include <vector>

class QVBoxLayout;

namespace patella::ui {

// Figures below one another; each opens its source card by click, Space or hover.
class FigureList : public QWidget {
    Q_OBJECT

public:
    explicit FigureList(QWidget* parent = nullptr);
    void show(const std::vector<words::FigureOfWeek>& figures);

private:
    QWidget* row(const words::FigureOfWeek& figure) const;

    QVBoxLayout* m_column;
};

} // namespace patella::ui
