// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/knee/timeline_view.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/pages/knee/timeline_of_log.h"
#include "ui/words/units.h"

#include <algorithm>

namespace patella::ui {

namespace {

constexpr int chartHeight = 380;
constexpr int monthsAtFirst = 6;
constexpr int daysOfAMonth = 30;

// The latest day with a run or a score, up to today.
std::optional<LocalDate> latestDay(const Log& log, LocalDate today)
{
    std::optional<LocalDate> latest;
    const auto take = [&](LocalDate day) {
        if (day <= today)
            latest = std::max(latest, std::optional(day));
    };
    for (const auto& run : log.runs)
        take(run.when.date);
    for (const auto& note : log.painNotes)
        take(note.date);
    return latest;
}

} // namespace

TimelineView::TimelineView(QWidget* parent)
    : QWidget(parent)
    , m_chart(new KneeChart(chartHeight))
    , m_ends(knee::words())
    , m_legend(knee::quietWords())
    , m_table(new FigureTable(tr("Runs of the timeline")))
    , m_months(new QButtonGroup(this))
{
    m_chart->setAccessibleName(tr("Timeline of the knee"));
    m_legend->setText(
        tr("Above: what you ran. Middle: filled dots are the worst of a run and the hour after it, rings the "
           "next morning; hatched squares may be masked; a grey speck at the bottom: no score. Zones: round "
           "is green, pointed amber, square red, an empty ring has none. Each mark opens its record."));
    auto* row = new QHBoxLayout;
    row->setContentsMargins({});
    row->addStretch();
    const std::pair<QString, int> stretches[]{{tr("3 months"), 3}, {tr("6 months"), 6}, {tr("1 year"), 12}};
    for (const auto& [text, months] : stretches) {
        auto* button = new QToolButton;
        button->setText(text);
        button->setCheckable(true);
        button->setChecked(months == monthsAtFirst);
        m_months->addButton(button, months);
        row->addWidget(button);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(row);
    column->addWidget(m_ends);
    column->addWidget(m_chart);
    column->addWidget(m_legend);
    column->addWidget(m_table);
    connect(m_months, &QButtonGroup::idClicked, this, &TimelineView::monthsChosen);
    connect(m_chart, &KneeChart::opened, this,
        [this](int record) { Q_EMIT recordWanted(m_records.at(static_cast<std::size_t>(record))); });
    connect(m_table, &FigureTable::opened, this, [this](int at) {
        Q_EMIT recordWanted(m_records.at(static_cast<std::size_t>(m_rows.at(static_cast<std::size_t>(at)))));
    });
}

void TimelineView::show(const Log& log, LocalDate today, Side knee, const Units& units)
{
    const int days = m_months->checkedId() * daysOfAMonth + 2;
    const auto latest = latestDay(log, today).value_or(today);
    const bool isOver = latest <= daysAfter(today, -days);
    const auto to = isOver ? latest : today;
    m_ends->setVisible(isOver);
    m_ends->setText(
        tr("Nothing logged since %1: the timeline ends there.").arg(words::shortDate(latest, units.locale)));
    auto made = timelineOf(log, knee, daysAfter(to, 1 - days), to, units);
    m_records = std::move(made.records);
    m_rows = std::move(made.opens);
    m_table->show(timelineHeads(), made.rows);
    const auto runs = static_cast<int>(made.timeline.runs.size());
    m_chart->show(drawingOf(std::move(made.timeline)),
        tr("%n run(s) with pain, zones, checks, care, visits and complaints. Arrow keys go from one to the "
           "next.",
            nullptr, runs));
}

} // namespace patella::ui
