// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/load/planner_panel.h"

#include <QTableView>
#include <QVBoxLayout>

#include "core/load/planned_weeks.h"
#include "core/load/race_build.h"
#include "core/plan/return_to_run.h"
#include "ui/convert.h"
#include "ui/fields/fields.h"
#include "ui/pages/load/planner_model.h"
#include "ui/pages/load/race_words.h"
#include "ui/pages/shared/tool_row.h"
#include "ui/pages/shared/wrapping_header.h"
#include "ui/words/full_stop.h"
#include "ui/words/plan/limit_words.h"
#include "ui/words/plan/return_words.h"

#include <algorithm>

namespace patella::ui {

namespace {

constexpr int weeksAhead = 8;

} // namespace

PlannerPanel::PlannerPanel(const Units& units, QWidget* parent)
    : QWidget(parent)
    , m_units(units)
    , m_model(new PlannerModel(units, this))
    , m_table(new QTableView)
    , m_header(new WrappingHeader)
    , m_chosenDay(new QLabel)
    , m_raceDate(new QDateEdit)
    , m_raceDistance(new DistanceField(units))
    , m_raceAnswer(new QLabel)
    , m_limits(new QLabel)
{
    m_table->setHorizontalHeader(m_header);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Planned runs, one row per week and one cell per day"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    connect(m_model, &PlannerModel::planChanged, this, &PlannerPanel::planChanged, Qt::QueuedConnection);
    connect(m_model, &PlannerModel::notUnderstood, this, &PlannerPanel::notUnderstood);
    auto* hint = new QLabel(tr("Enter a distance for a day: 8.2, or 8 + 5 for two runs, or 45m for a time. "
                               "The line moves with your plan."));
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    m_limits->setObjectName(QStringLiteral("limits"));
    m_limits->setWordWrap(true);
    m_chosenDay->setObjectName(QStringLiteral("chosenDay"));
    m_chosenDay->setWordWrap(true);
    m_chosenDay->setTextFormat(Qt::PlainText);
    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &PlannerPanel::showChosenDay);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->addWidget(hint);
    column->addWidget(m_limits);
    column->addWidget(m_table, 1);
    column->addWidget(m_chosenDay);
    column->addWidget(raceRow());
}

QWidget* PlannerPanel::raceRow()
{
    m_raceDate->setCalendarPopup(true);
    m_raceDate->setObjectName(QStringLiteral("raceDate"));
    m_raceDistance->setObjectName(QStringLiteral("raceDistance"));
    m_raceDistance->setFixedWidth(fontMetrics().averageCharWidth() * 12);
    m_raceAnswer->setObjectName(QStringLiteral("raceAnswer"));
    m_raceAnswer->setWordWrap(true);
    auto* row = new ToolRow;
    row->add(tr("&Race on"), m_raceDate);
    row->add(tr("&over"), m_raceDistance);
    row->add(m_raceAnswer, 1);
    connect(m_raceDate, &QDateEdit::dateChanged, this, &PlannerPanel::answerRace);
    connect(m_raceDistance, &QLineEdit::textChanged, this, &PlannerPanel::answerRace);
    return row;
}

void PlannerPanel::show(const Log& log, LoadUnit unit, LocalDate today)
{
    const auto cell = m_table->currentIndex();
    m_runs = log.runs;
    m_today = today;
    m_model->show(log, unit, today, weeksAhead);
    showLimits(log, today);
    m_table->setCurrentIndex(m_model->index(cell.row(), cell.column()));
    showChosenDay();
    fitColumns();
    if (m_raceDate->minimumDate() != toQt(today)) {
        m_raceDate->setMinimumDate(toQt(today));
        m_raceDate->setDate(toQt(daysAfter(today, 7 * weeksAhead)));
    }
    answerRace();
}

// What somebody set for a week, which planned weeks are over it, and the next step back to running.
void PlannerPanel::showLimits(const Log& log, LocalDate today)
{
    QStringList lines;
    const auto limits = limitsOn(log, today);
    if (limits && limits->mostInAWeek) {
        QStringList over;
        for (const auto& week : plannedWeeks(log.runs, log.plannedRuns, LoadUnit::Distance, today))
            if (week.distance > *limits->mostInAWeek)
                over << words::dayAndMonth(week.monday, m_units);
        lines << words::weekLimit(*limits, m_units);
        if (!over.isEmpty())
            lines.back() += QLatin1Char(' ')
                + words::withOneFullStop(
                    tr("Planned above it, in the weeks of: %1.").arg(over.join(QStringLiteral(", "))));
    }
    if (const auto state = returnToRun(log, today))
        lines << words::whereOf(*state) + QStringLiteral(". ") + words::nextStep(*state, m_units, today)
                + QLatin1Char(' ') + words::whyOf(*state, m_units);
    m_limits->setText(lines.join(QLatin1Char('\n')));
    m_limits->setVisible(!lines.isEmpty());
}

// A cell holds an amount only; what else was planned stands here.
void PlannerPanel::showChosenDay()
{
    const auto day = m_table->currentIndex();
    const auto planned = m_model->planInFull(day);
    m_chosenDay->setText(planned.isEmpty()
            ? QString()
            //: a day, and what is planned for it
            : tr("%1: %2").arg(words::weekdayAndDate(m_model->dayOf(day), m_units), planned));
    m_chosenDay->setVisible(!planned.isEmpty());
}

void PlannerPanel::answerRace()
{
    const auto distance = m_raceDistance->distance();
    if (!distance) {
        m_raceAnswer->setText(tr("Enter the distance to see when to start building up."));
        return;
    }
    const RacePlan race{.date = fromQt(m_raceDate->date()), .distance = *distance};
    m_raceAnswer->setText(words::raceInWords(raceBuild(m_runs, race, m_today), race, m_units));
}

void PlannerPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void PlannerPanel::fitColumns()
{
    const int width = m_table->viewport()->width();
    const QAbstractItemView& asItems = *m_table; // what a table view says of its columns is protected
    for (int column = 0; column < PlannerModel::Standing; ++column)
        m_table->setColumnWidth(
            column, std::max({width / 13, m_header->longestWord(column), asItems.sizeHintForColumn(column)}));
}

} // namespace patella::ui
