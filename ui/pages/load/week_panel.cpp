// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/load/week_panel.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include "core/knee/distance/headroom.h"
#include "core/load/daily_loads.h"
#include "core/load/ratios.h"
#include "ui/pages/load/figure_list.h"
#include "ui/pages/load/figures_of_week.h"
#include "ui/pages/shared/headroom_bar.h"

namespace patella::ui {

WeekPanel::WeekPanel(QWidget* parent)
    : QWidget(parent)
    , m_headroom(new HeadroomBar)
    , m_figures(new FigureList)
{
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(4, 8, 12, 8);
    auto* before = new QLabel(tr("Before you go: how far today under each rule"));
    before->setWordWrap(true);
    before->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(before);
    column->addWidget(m_headroom);
    column->addSpacing(6);
    column->addWidget(m_figures, 1);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(inside);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(scroll);
}

void WeekPanel::show(const Log& log, const LoadView& view, LocalDate today)
{
    m_headroom->show(words::roomLeft(headroom(log, today), view.units, limitsOn(log, today)),
        view.weeks.back().distance, view.units);
    const auto days = dailyLoads(log.runs, view.unit, today);
    const auto& week = view.weeks.back();
    auto runs = sessionRatios(log.runs, today);
    std::erase_if(runs, [&](const SessionRatio& run) { return run.date < week.monday; });
    m_figures->show(words::figuresOf({.week = week,
                                         .runs = std::move(runs),
                                         .ratios = ratiosOfWeek(days, week.monday),
                                         .before = ratiosOfWeek(days, daysAfter(week.monday, -7))},
        view.units));
}

} // namespace patella::ui
