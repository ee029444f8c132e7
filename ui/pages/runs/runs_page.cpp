// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/runs/runs_page.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/load/weeks.h"
#include "ui/log/log_book.h"
#include "ui/pages/runs/run_filter.h"
#include "ui/pages/runs/run_filter_bar.h"
#include "ui/pages/shared/empty_state.h"
#include "ui/pages/shared/run_table.h"
#include "ui/pages/shared/run_table_model.h"
#include "ui/pages/shared/when_seen.h"
#include "ui/words/units.h"

#include <algorithm>
#include <set>

namespace patella::ui {

RunsPage::RunsPage(LogBook& book, QWidget* parent)
    : QWidget(parent)
    , m_book(book)
    , m_model(new RunTableModel(this))
    , m_found(new RunFilter(this))
    , m_filters(new RunFilterBar({book.today(), book.units()}))
    , m_table(nullptr)
    , m_count(new QLabel)
    , m_stack(new QStackedWidget)
{
    m_found->setSourceModel(m_model);
    m_table = new RunTable(m_found);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(RunTableModel::Date, Qt::DescendingOrder);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->letColumnsBeArranged(QStringLiteral("runs"));
    m_stack->addWidget(m_table);
    m_stack->addWidget(emptyState());
    m_stack->addWidget(nothingFound());

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    column->addWidget(m_filters);
    column->addWidget(m_stack, 1);
    column->addWidget(foot());

    connect(m_filters, &RunFilterBar::changed, this, &RunsPage::search);
    connect(m_filters, &RunFilterBar::searched, this, [this] {
        m_table->setFocus();
        if (!m_table->selectionModel()->hasSelection() && m_found->rowCount() > 0)
            m_table->selectRow(0);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RunsPage::showCount);
    connect(m_table, &RunTable::opened, this, [this] { openForms(selectedEntries()); });
    connect(m_table, &RunTable::removeWanted, this, &RunsPage::removeSelected);
    connect(&m_preparing, &QTimer::timeout, this, [this] {
        constexpr int atATime = 100; // runs: a millisecond
        if (!m_model->prepareSearch(atATime))
            m_preparing.stop();
    });
    new WhenSeen(m_book, *this, [this] { refresh(); });
    refresh();
}

// The line that counts the runs shown and offers what can be done with those that are selected.
QWidget* RunsPage::foot()
{
    auto* tools = new QWidget;
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins({});
    auto* edit = new QPushButton(tr("Ed&it"));
    auto* remove = new QPushButton(tr("&Delete"));
    connect(edit, &QPushButton::clicked, this, [this] { openForms(selectedEntries()); });
    connect(remove, &QPushButton::clicked, this, &RunsPage::removeSelected);
    const auto enable = [=, this] {
        const bool any = m_table->selectionModel()->hasSelection();
        edit->setEnabled(any);
        remove->setEnabled(any);
    };
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, enable);
    connect(m_found, &QAbstractItemModel::modelReset, this, enable);
    enable();
    row->addWidget(m_count, 1);
    row->addWidget(edit);
    row->addWidget(remove);
    return tools;
}

QWidget* RunsPage::emptyState()
{
    auto* empty = new EmptyState(tr("No runs yet"),
        tr("Log your first run on Today, or drop files from your watch on this window."),
        tr("Import files …"));
    connect(empty, &EmptyState::actionWanted, this, &RunsPage::importWanted);
    return empty;
}

QWidget* RunsPage::nothingFound()
{
    auto* nothing = new EmptyState(
        tr("No runs match."), tr("Every word and every filter above has to match."), tr("Show all runs"));
    connect(nothing, &EmptyState::actionWanted, m_filters, &RunFilterBar::showAll);
    return nothing;
}

void RunsPage::search()
{
    m_found->query(m_filters->query(m_book.today()));
    showCount();
}

void RunsPage::openForms(const std::vector<Entry>& entries)
{
    ChangeSet changeSet;
    for (const auto& [run, notes] : entries)
        changeSet.push_back(replaced(run, run));
    if (!changeSet.empty())
        Q_EMIT formWanted(changeSet);
}

void RunsPage::removeSelected()
{
    ChangeSet changeSet;
    const auto chosen = selectedEntries();
    for (const auto& entry : chosen) {
        const auto rows = removing(entry);
        changeSet.insert(changeSet.end(), rows.begin(), rows.end());
    }
    const auto count = static_cast<int>(chosen.size());
    const auto rows = m_table->selectionModel()->selectedRows();
    const int first = rows.isEmpty() ? 0 : std::min_element(rows.begin(), rows.end())->row();
    if (count == 0 || !m_book.perform(tr("deleting %n run(s)", nullptr, count), changeSet))
        return;
    if (const int left = m_found->rowCount(); left > 0) // the one that stands there now
        m_table->setCurrentIndex(m_found->index(std::min(first, left - 1), 0));
    Q_EMIT removed(tr("%n run(s) deleted.", nullptr, count));
}

void RunsPage::refresh()
{
    m_filters->offer(m_book.log().shoes);
    m_model->show(m_book.log(), m_book.units());
    m_preparing.start();
    showCount();
}

// "12 runs, 98.4 km", as far as their distance is known.
QString RunsPage::countOf(const std::vector<const RunEntry*>& runs) const
{
    Distance sum;
    for (const auto* run : runs)
        sum += run->measured.distance.value_or(Distance{});
    return tr("%n run(s), %1", nullptr, static_cast<int>(runs.size()))
        .arg(words::distance(sum, m_book.units()));
}

void RunsPage::showCount()
{
    std::vector<const RunEntry*> shown, chosen;
    const auto runAt = [this](const QModelIndex& index) {
        return &m_model->entryAt(m_found->mapToSource(index).row()).run;
    };
    for (int row = 0; row < m_found->rowCount(); ++row)
        shown.push_back(runAt(m_found->index(row, 0)));
    for (const auto& index : m_table->selectionModel()->selectedRows())
        chosen.push_back(runAt(index));
    enum { Table, NoRuns, NothingFound };
    m_stack->setCurrentIndex(m_model->rowCount() == 0 ? NoRuns : shown.empty() ? NothingFound : Table);
    if (shown.empty())
        m_count->clear();
    else if (chosen.size() > 1)
        m_count->setText(tr("%1; chosen: %2").arg(countOf(shown), countOf(chosen)));
    else
        m_count->setText(countOf(shown));
}

std::vector<Entry> RunsPage::selectedEntries() const
{
    std::vector<Entry> chosen;
    for (const auto& row : m_table->selectionModel()->selectedRows())
        chosen.push_back(m_model->entryAt(m_found->mapToSource(row).row()));
    return chosen;
}

// Selects the runs for which this holds, whatever was searched for before.
template <typename Holds> void RunsPage::select(Holds&& holds)
{
    m_filters->showAll();
    QItemSelection chosen;
    for (int row = 0; row < m_found->rowCount(); ++row) {
        const auto index = m_found->index(row, 0);
        if (holds(m_model->entryAt(m_found->mapToSource(index).row()).run))
            chosen.select(index, index);
    }
    using Flag = QItemSelectionModel::SelectionFlag;
    m_table->selectionModel()->select(chosen, Flag::ClearAndSelect | Flag::Rows);
    if (!chosen.isEmpty())
        m_table->scrollTo(chosen.indexes().front(), QAbstractItemView::PositionAtCenter);
    m_table->setFocus();
}

void RunsPage::showWeek(LocalDate monday)
{
    select([monday](const RunEntry& run) { return mondayOf(run.when.date) == monday; });
}

void RunsPage::showRuns(const std::vector<RunId>& wanted)
{
    const std::set<RunId> all(wanted.begin(), wanted.end());
    select([&all](const RunEntry& run) { return all.contains(run.id); });
}

void RunsPage::focusSearch() { m_filters->focusSearch(); }

} // namespace patella::ui
