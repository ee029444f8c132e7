// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/log/log.h"
#include "ui/pages/load/load_view.h"

namespace patella::ui {

class FigureList;
class HeadroomBar;

// This week in figures: how far one could still run under each rule, and what each rule and ratio says.
class WeekPanel : public QWidget {
    Q_OBJECT

public:
    explicit WeekPanel(QWidget* parent = nullptr);
    void show(const Log& log, const LoadView& view, LocalDate today);

private:
    HeadroomBar* m_headroom;
    FigureList* m_figures;
};

} // namespace patella::ui
