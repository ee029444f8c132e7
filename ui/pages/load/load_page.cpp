// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/load/load_page.h"

#include <QVBoxLayout>

#include "core/report/totals.h"
#include "ui/charts/load_chart.h"
#include "ui/convert.h"
#include "ui/fields/flow_rows.h"
#include "ui/log/log_book.h"
#include "ui/pages/load/load_page_words.h"
#include "ui/pages/load/load_table_model.h"
#include "ui/pages/load/load_tools.h"
#include "ui/pages/load/plan_changes.h"
#include "ui/pages/load/planned_week_words.h"
#include "ui/pages/load/planner_panel.h"
#include "ui/pages/load/rules_panel.h"
#include "ui/pages/load/week_panel.h"
#include "ui/pages/shared/card.h"
#include "ui/pages/shared/empty_state.h"
#include "ui/pages/shared/latest_week.h"
#include "ui/pages/shared/row_table.h"
#include "ui/pages/shared/save_picture.h"
#include "ui/pages/shared/tall_page.h"
#include "ui/pages/shared/what_is_this.h"
#include "ui/pages/shared/when_seen.h"
#include "ui/words/load_words.h"
#include "ui/words/units.h"
#include "ui/words/week_meaning.h"
#include "ui/words/week_words.h"

#include <algorithm>

namespace patella::ui {

LoadPage::LoadPage(LogBook& book, QWidget* parent)
    : QStackedWidget(parent)
    , m_book(book)
    , m_tools(new LoadTools(book.units(), unitOf(book.log().runs)))
    , m_chart(new LoadChart)
    , m_meaning(new QLabel)
    , m_parts(new QTabWidget)
    , m_week(new WeekPanel)
    , m_rules(new RulesPanel)
    , m_planner(new PlannerPanel(book.units()))
    , m_model(new LoadTableModel(this))
    , m_table(new RowTable(m_model))
{
    auto* empty = new EmptyState(tr("No weeks to compare yet"),
        tr("Each week of running appears here as a bar against a line made from your own weeks before it, "
           "with your knee below. One run is enough to start; the line takes four weeks."),
        tr("Log a run"));
    connect(empty, &EmptyState::actionWanted, this, &LoadPage::runWanted);
    addWidget(empty);
    addWidget(new TallPage(content()));
    new WhenSeen(m_book, *this, [this] { refresh(); }, WhenSeen::Kind::Picture);
}

QWidget* LoadPage::content()
{
    m_meaning->setWordWrap(true);
    m_meaning->setObjectName(QStringLiteral("meaning"));
    m_meaning->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_parts->setDocumentMode(true);
    m_parts->addTab(m_week, tr("This week"));
    m_parts->addTab(m_planner, tr("Planned runs"));
    m_parts->addTab(m_rules, tr("Rules in your log"));
    m_parts->addTab(tableOfWeeks(), tr("Weeks as a table"));
    auto* explain = whatIsThis();
    connect(explain, &QPushButton::clicked, this, &LoadPage::explanationWanted);
    m_parts->setCornerWidget(explain, Qt::TopRightCorner);
    connect(m_planner, &PlannerPanel::planChanged, this, &LoadPage::changePlan);
    connect(m_planner, &PlannerPanel::notUnderstood, this, &LoadPage::refused);
    connect(m_parts, &QTabWidget::currentChanged, this, &LoadPage::refreshPart);

    auto* made = new QWidget;
    auto* column = new QVBoxLayout(made);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(10);
    column->addWidget(m_tools);
    column->addWidget(chartCard(), 3);
    column->addWidget(m_parts, 2);
    return made;
}

QWidget* LoadPage::chartCard()
{
    m_chart->setMayZoom(true);
    m_chart->setMinimumHeight(std::max(240, 15 * fontMetrics().height())); // its legend takes some lines
    m_chart->setMovablePlans(true);
    connect(m_chart, &LoadChart::planMoved, this, &LoadPage::movePlan);
    connect(m_chart, &LoadChart::weekActivated, this, &LoadPage::weekWanted);
    connect(m_chart, &LoadChart::windowChanged, m_tools, &LoadTools::releasePeriod);
    connect(m_tools, &LoadTools::periodChosen, this, [this](int weeks) {
        const QSignalBlocker quiet(m_chart);
        m_chart->showLatest(weeks);
    });
    connect(m_tools, &LoadTools::choiceChanged, this, &LoadPage::refresh);
    connect(m_tools, &LoadTools::pictureWanted, this, &LoadPage::savePicture);
    connect(m_chart, &LoadChart::pictureWanted, this, &LoadPage::savePicture);
    auto* both = new QWidget;
    auto* column = new QVBoxLayout(both);
    column->setContentsMargins({});
    column->addWidget(m_chart, 1);
    auto* foot = new FlowRows(8);
    foot->add(m_meaning, 40, 1);
    foot->add(m_tools->foot(), 0);
    column->addLayout(foot);
    return card({}, both);
}

QWidget* LoadPage::tableOfWeeks()
{
    m_table->setAccessibleName(tr("Weeks as a table"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    connect(m_table, &RowTable::opened, this,
        [this](const QModelIndex& index) { Q_EMIT weekWanted(toQt(m_model->weekAt(index.row()).monday)); });
    return m_table;
}

void LoadPage::refresh()
{
    const bool isFirst = m_view.weeks.empty();
    m_view = loadView(m_book.log(), m_tools->choice(), m_book.today(), m_book.units());
    setCurrentIndex(m_view.weeks.empty() ? 0 : 1);
    if (m_view.weeks.empty())
        return;
    if (isFirst) // what was run years ago is seen without a click
        m_tools->widenPeriod(weeksToTheLatest(m_view.weeks));
    refreshChart();
    refreshPart();
}

void LoadPage::refreshChart()
{
    m_chart->setSeries(
        m_view.series, [this](const LoadColumn& column) { return inFull(column); },
        words::weeksInShort(m_view.weeks, m_book.units()));
    m_meaning->setText(words::meaningOfLatest(m_view.weeks, m_book.units()));
}

// Only what is seen is worked out.
void LoadPage::refreshPart()
{
    const auto* shown = m_parts->currentWidget();
    if (m_view.weeks.empty())
        return;
    if (shown == m_week)
        m_week->show(m_book.log(), m_view, m_book.today());
    else if (shown == m_planner)
        m_planner->show(m_book.log(), m_view.unit, m_book.today());
    else if (shown == m_rules)
        m_rules->show(m_book.log(), m_view.unit, m_book.today());
    else if (shown == m_table) {
        m_model->show(m_view);
        m_table->resizeColumnsToContents();
    }
}

QString LoadPage::inFull(const LoadColumn& column) const
{
    if (column.weeks > 1) {
        const auto first = m_view.weeks.begin() + column.first;
        const auto above = std::count_if(first, first + column.weeks, isAboveLine);
        return words::monthInFull({.monday = column.monday,
                                      .weeks = column.weeks,
                                      .mean = column.total(),
                                      .above = static_cast<int>(above),
                                      .worst = column.worst},
            m_view.unit, m_book.units());
    }
    const auto place = static_cast<std::size_t>(column.first);
    if (place >= m_view.weeks.size())
        return words::plannedWeek(m_view.coming[place - m_view.weeks.size() + 1], m_book.units());
    const auto& week = m_view.weeks[place];
    QStringList lines = words::weekInLines(week, m_book.units());
    for (std::size_t part = 0; part < column.pieces.size(); ++part)
        if (column.pieces[part] > 0)
            lines << words::partInWords(
                m_view.series.groups[part].name, column.pieces[part], m_view.unit, m_book.units());
    lines << words::formulaOf(week, m_book.units()) << words::marksInWords(week, m_book.units())
          << words::kneeInWords(week);
    if (column.planned > 0)
        lines
            << tr("With what is planned: %1").arg(words::amount(m_view.coming.front().load, m_book.units()));
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

// The plan follows before the next key; the picture of it once that is answered.
void LoadPage::changePlan(const ChangeSet& changeSet)
{
    if (m_book.perform(tr("changing the plan"), changeSet))
        m_planner->show(m_book.log(), m_view.unit, m_book.today());
}

void LoadPage::movePlan(QDate from, QDate to, double amount)
{
    const auto& weeks = m_view.series.weeks;
    const auto week = std::find_if(
        weeks.begin(), weeks.end(), [&](const LoadColumn& each) { return each.monday == fromQt(from); });
    const PlanMove move{.from = fromQt(from), .to = fromQt(to), .factor = amount / week->planned};
    changePlan(movedPlan(m_book.log().plannedRuns, move, m_view.unit, m_book.today()));
}

void LoadPage::savePicture()
{
    if (const auto saved = patella::ui::savePicture(*m_chart, tr("weekly load")))
        saved->isWritten ? Q_EMIT done(saved->sentence) : Q_EMIT refused(saved->sentence);
}

} // namespace patella::ui
