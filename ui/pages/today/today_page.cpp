// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/today_page.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "core/knee/distance/headroom.h"
#include "core/knee/week_pain.h"
#include "core/log/blank.h"
#include "core/log/new_records.h"
#include "core/plan/take_back.h"
#include "core/report/totals.h"
#include "ui/charts/load_chart.h"
#include "ui/convert.h"
#include "ui/entry/quick_entry.h"
#include "ui/fields/flow_rows.h"
#include "ui/log/log_book.h"
#include "ui/pages/shared/card.h"
#include "ui/pages/shared/headroom_bar.h"
#include "ui/pages/shared/headroom_words.h"
#include "ui/pages/shared/latest_week.h"
#include "ui/pages/shared/plan_card.h"
#include "ui/pages/shared/run_table.h"
#include "ui/pages/shared/run_table_model.h"
#include "ui/pages/shared/when_seen.h"
#include "ui/pages/today/morning_question.h"
#include "ui/signs/reasons_to_be_seen.h"
#include "ui/words/full_stop.h"
#include "ui/words/plan/return_words.h"
#include "ui/words/units.h"
#include "ui/words/week_words.h"

#include <algorithm>

namespace patella::ui {

namespace {

constexpr int weeksShown = 26;
constexpr int runsShown = 5;

} // namespace

TodayPage::TodayPage(LogBook& book, QWidget* parent)
    : QWidget(parent)
    , m_book(book)
    , m_day(new QLabel)
    , m_week(new QLabel)
    , m_reasons(new ReasonsToBeSeen(ReasonsToBeSeen::Says::Briefly))
    , m_headroom(new HeadroomBar)
    , m_takeBack(new QLabel)
    , m_plan(new PlanCard)
    , m_morning(new MorningQuestion(book))
    , m_entry(new QuickEntry(book))
    , m_chart(new LoadChart)
    , m_chartCard(nullptr)
    , m_chartTitle(nullptr)
    , m_model(new RunTableModel(this))
    , m_runs(new RunTable(m_model))
    , m_runsCard(nullptr)
{
    auto large = m_day->font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    m_day->setFont(large);
    m_week->setForegroundRole(QPalette::PlaceholderText);
    m_week->setWordWrap(true);
    m_takeBack->setObjectName(QStringLiteral("takeBack"));
    m_takeBack->setWordWrap(true);

    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(14);
    column->addLayout(head());
    column->addWidget(m_week);
    column->addWidget(m_reasons);
    column->addWidget(m_headroom);
    column->addWidget(m_takeBack);
    column->addWidget(m_plan);
    column->addWidget(m_morning);
    column->addWidget(m_entry);
    constexpr int allThatIsLeft = 1000;
    column->addWidget(chartCard(), allThatIsLeft);
    column->addWidget(runsCard());
    column->addStretch(1); // while there is no chart

    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(scroll);

    connect(m_plan, &PlanCard::formWanted, this, &TodayPage::formWanted);
    connect(m_plan, &PlanCard::planWanted, this, [this](const ChangeSet& changeSet) {
        const auto& run = std::get<PlannedRun>(*changeSet.front().after);
        if (m_book.perform(tr("planning the next step"), changeSet))
            Q_EMIT saved(words::withOneFullStop(
                tr("Planned for %1.").arg(words::weekdayAndDate(run.date, m_book.units()))));
    });
    connect(m_entry, &QuickEntry::saved, this, &TodayPage::saved);
    connect(m_entry, &QuickEntry::formWanted, this, &TodayPage::formWanted);
    new WhenSeen(m_book, *this, [this] { refresh(); });
    refresh();
}

// The day, and what there is to write down besides a run.
QBoxLayout* TodayPage::head()
{
    auto* head = new QHBoxLayout;
    auto* row = new FlowRows(8);
    head->addLayout(row);
    row->add(m_day, 0, 1);
    const auto offer = [&](const QString& text, auto&& changeSet) {
        auto* button = new QPushButton(text);
        connect(button, &QPushButton::clicked, this,
            [this, changeSet] { Q_EMIT formWanted(changeSet(m_book.today())); });
        row->add(button, 0);
    };
    offer(tr("Knee check"),
        [this](LocalDate today) { return ChangeSet{added(newKneeCheck(m_book.log(), today))}; });
    offer(
        tr("Day: sitting, sleep …"), [](LocalDate today) { return ChangeSet{added(newOf<DayNote>(today))}; });
    return head;
}

QWidget* TodayPage::chartCard()
{
    connect(m_chart, &LoadChart::weekActivated, this, &TodayPage::weekWanted);
    m_chart->setMinimumHeight(std::max(200, 13 * fontMetrics().height())); // its legend takes some lines
    m_chart->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // takes what is left of the page
    m_chartCard = card(tr("Weekly distance and knee pain"), m_chart);
    m_chartTitle = m_chartCard->findChild<QLabel*>();
    m_chartCard->setMinimumHeight(
        m_chart->minimumHeight() + 2 * fontMetrics().height() + 36); // and its title
    return m_chartCard;
}

QWidget* TodayPage::runsCard()
{
    m_runs->setSelectionMode(QAbstractItemView::SingleSelection);
    for (const auto column : {RunTableModel::Pace, RunTableModel::Notes})
        m_runs->hideColumn(column);
    m_runs->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_runs->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const int rows = runsShown * m_runs->verticalHeader()->defaultSectionSize();
    m_runs->setFixedHeight(rows + m_runs->horizontalHeader()->sizeHint().height() + 4);
    connect(m_runs, &RunTable::opened, this, [this](const QModelIndex& index) {
        const auto& run = m_model->entryAt(index.row()).run;
        Q_EMIT formWanted({replaced(run, run)});
    });
    m_runsCard = card(tr("Recent runs"), m_runs);
    return m_runsCard;
}

void TodayPage::showChart(const std::vector<Week>& weeks)
{
    const auto last = latest(weeks, weeksShown);
    const std::vector<Week> shown(last.begin(), last.end());
    m_chartCard->setVisible(shown.empty() || weeksToTheLatest(shown) <= weeksShown);
    const auto inWords = [shown, units = m_book.units()](const LoadColumn& column) {
        return words::weekInFull(shown[static_cast<std::size_t>(column.first)], units);
    };
    const bool byTime = !weeks.empty() && weeks.front().load.unit == LoadUnit::Minutes;
    m_chartTitle->setText(byTime ? tr("Weekly minutes and knee pain") : tr("Weekly distance and knee pain"));
    m_chart->setSeries(seriesOf(shown, m_book.units()), inWords, words::weeksInShort(shown, m_book.units()));
}

void TodayPage::showPlan()
{
    const auto back = patella::takeBack(m_book.recent(), m_book.today());
    m_takeBack->setText(back ? words::inWords(*back, m_book.units()) : QString());
    m_takeBack->setVisible(back.has_value());
    m_plan->show(m_book.atHand(), m_book.today(), m_book.units());
}

void TodayPage::refresh()
{
    const auto today = m_book.today();
    const auto& log = m_book.recent();
    const auto weeks = weeksOf(log, unitOf(log.runs), today);
    showChart(weeks);

    m_headroom->show(words::roomLeft(headroom(log, today), m_book.units(), limitsOn(log, today)),
        weeks.empty() ? Distance{0} : weeks.back().distance, m_book.units());
    m_day->setText(QLocale().toString(toQt(today), QLocale::LongFormat));
    m_week->setText(weeks.empty() ? tr("No entries yet. Start with your last run.")
                                  : tr("This week: %1. %2")
                                        .arg(words::loadAndRuns(weeks.back(), m_book.units()),
                                            words::standing(weeks.back(), m_book.units())));

    m_model->showLatest(log, runsShown, m_book.units());
    m_runsCard->setVisible(!log.runs.empty());
    m_reasons->show(m_book.standing(), log, today, m_book.units().locale);
    m_morning->ask();
    showPlan();
}

ChangeSet TodayPage::written() const { return m_entry->written(); }

bool TodayPage::takeBack(const ChangeSet& written) { return m_entry->takeBack(written); }

std::optional<KneeBegun> TodayPage::kneeOf(const RunId& run) const { return m_entry->kneeOf(run); }

void TodayPage::focusEntry() { m_entry->focusFirst(); }

void TodayPage::repeatLastRun() { m_entry->repeatLastRun(); }

} // namespace patella::ui
