// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/runs/runs_page.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/load/weeks.h"
#include "ui/log_book.h"
#include "ui/pages/empty_state.h"
#include "ui/pages/runs/run_table.h"
#include "ui/pages/runs/run_table_model.h"
#include "ui/words/units.h"

namespace patella::ui {

RunsPage::RunsPage(LogBook& book, QWidget* parent)
    : QWidget(parent)
    , m_book(book)
    , m_model(new RunTableModel(this))
    , m_found(new QSortFilterProxyModel(this))
    , m_table(nullptr)
    , m_search(new QLineEdit)
    , m_count(new QLabel)
    , m_stack(new QStackedWidget)
{
    m_found->setSourceModel(m_model);
    m_found->setSortRole(RunTableModel::SortRole);
    m_found->setFilterRole(RunTableModel::SearchRole);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table = new RunTable(m_found);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(RunTableModel::Date, Qt::DescendingOrder);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_stack->addWidget(m_table);
    m_stack->addWidget(emptyState());

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    column->addWidget(toolRow());
    column->addWidget(m_stack, 1);
    column->addWidget(m_count);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_found->setFilterFixedString(text);
        showCount();
    });
    connect(m_table, &RunTable::opened, this,
        [this](const QModelIndex& index) { openForm(m_model->entryAt(m_found->mapToSource(index).row())); });
    connect(m_table, &RunTable::removeWanted, this, &RunsPage::deleteWanted);
    connect(&m_book, &LogBook::changed, this, &RunsPage::refresh);
    refresh();
}

QWidget* RunsPage::toolRow()
{
    auto* tools = new QWidget;
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins({});
    m_search->setPlaceholderText(tr("Search dates, shoes, surfaces, notes …"));
    m_search->setAccessibleName(tr("Search runs"));
    m_search->setClearButtonEnabled(true);
    auto* edit = new QPushButton(tr("&Edit"));
    auto* remove = new QPushButton(tr("&Delete"));
    connect(edit, &QPushButton::clicked, this, [this] {
        const auto chosen = selectedEntries();
        if (!chosen.empty())
            openForm(chosen.front());
    });
    connect(remove, &QPushButton::clicked, this, &RunsPage::deleteWanted);
    const auto enable = [=, this] {
        const auto count = m_table->selectionModel()->selectedRows().size();
        edit->setEnabled(count == 1);
        remove->setEnabled(count > 0);
    };
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, enable);
    connect(m_found, &QAbstractItemModel::modelReset, this, enable);
    enable();
    row->addWidget(m_search, 1);
    row->addWidget(edit);
    row->addWidget(remove);
    return tools;
}

QWidget* RunsPage::emptyState()
{
    auto* empty = new EmptyState(tr("No runs yet"),
        tr("Write down your first run on Today, or drop files from your watch on this window."),
        tr("Import files …"));
    connect(empty, &EmptyState::actionWanted, this, &RunsPage::importWanted);
    return empty;
}

void RunsPage::openForm(const Entry& entry) { Q_EMIT formWanted({replaced(entry.run, entry.run)}); }

void RunsPage::refresh()
{
    m_model->show(m_book.log());
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    showCount();
}

void RunsPage::showCount()
{
    Distance sum;
    const int shown = m_found->rowCount();
    for (int row = 0; row < shown; ++row)
        sum += m_model->entryAt(m_found->mapToSource(m_found->index(row, 0)).row())
                   .run.distance.value_or(Distance{});
    if (m_model->rowCount() == 0)
        m_count->clear();
    else if (shown == 0)
        m_count->setText(tr("No run holds these words."));
    else
        m_count->setText(tr("%n run(s), %1", nullptr, shown).arg(words::distance(sum)));
}

std::vector<Entry> RunsPage::selectedEntries() const
{
    std::vector<Entry> chosen;
    for (const auto& row : m_table->selectionModel()->selectedRows())
        chosen.push_back(m_model->entryAt(m_found->mapToSource(row).row()));
    return chosen;
}

void RunsPage::showWeek(LocalDate monday)
{
    m_search->clear();
    QItemSelection week;
    for (int row = 0; row < m_found->rowCount(); ++row) {
        const auto index = m_found->index(row, 0);
        if (mondayOf(m_model->entryAt(m_found->mapToSource(index).row()).run.date) == monday)
            week.select(index, index);
    }
    using Flag = QItemSelectionModel::SelectionFlag;
    m_table->selectionModel()->select(week, Flag::ClearAndSelect | Flag::Rows);
    if (!week.isEmpty())
        m_table->scrollTo(week.indexes().front(), QAbstractItemView::PositionAtCenter);
    m_table->setFocus();
}

void RunsPage::focusSearch() { m_search->setFocus(Qt::ShortcutFocusReason); }

} // namespace patella::ui
