// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/care/record_list.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/fields/flow_rows.h"
#include "ui/pages/shared/empty_state.h"
#include "ui/pages/shared/row_table.h"
#include "ui/pages/shared/wrapping_header.h"

#include <algorithm>

namespace patella::ui {

namespace {

constexpr int spaceBetween = 16;

// The width to which wider columns are cut so that all of them have room. Narrower columns keep theirs.
int widestOf(std::vector<int> wanted, int room)
{
    std::sort(wanted.begin(), wanted.end());
    for (auto left = static_cast<int>(wanted.size()); const int width : wanted) {
        if (width * left > room)
            return room / left;
        room -= width;
        --left;
    }
    return wanted.empty() ? room : wanted.back();
}

} // namespace

RecordList::RecordList(const Words& words, QWidget* parent)
    : QWidget(parent)
    , m_table(new RowTable(&m_model))
    , m_edit(new QPushButton(tr("Ed&it")))
    , m_delete(new QPushButton(tr("&Delete")))
    , m_stack(new QStackedWidget)
{
    m_table->setHorizontalHeader(new WrappingHeader);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAccessibleName(words.name);
    m_table->viewport()->installEventFilter(this);
    auto* listed = new QWidget;
    auto* column = new QVBoxLayout(listed);
    column->setContentsMargins(0, 14, 0, 0);
    column->setSpacing(12);
    column->addWidget(toolRow(words));
    column->addWidget(m_table, 1);
    auto* empty = new EmptyState(words.emptyTitle, words.purpose, words.newOne);
    m_stack->addWidget(listed);
    m_stack->addWidget(empty);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(m_stack);
    setFocusProxy(m_table);

    connect(empty, &EmptyState::actionWanted, this, &RecordList::newWanted);
    connect(m_edit, &QPushButton::clicked, this, &RecordList::openSelected);
    connect(m_delete, &QPushButton::clicked, this, &RecordList::deleteWanted);
    connect(m_table, &RowTable::opened, this,
        [this](const QModelIndex& index) { Q_EMIT editWanted(index.row()); });
    connect(m_table, &RowTable::removeWanted, this, &RecordList::deleteWanted);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const auto count = selectedRows().size();
        m_edit->setEnabled(count == 1);
        m_delete->setEnabled(count > 0);
    });
}

QWidget* RecordList::toolRow(const Words& words)
{
    auto* tools = new QWidget;
    auto* row = new FlowRows(8);
    tools->setLayout(row);
    auto* purpose = new QLabel(words.purpose);
    purpose->setWordWrap(true);
    purpose->setForegroundRole(QPalette::PlaceholderText);
    auto* newOne = new QPushButton(words.newOne);
    connect(newOne, &QPushButton::clicked, this, &RecordList::newWanted);
    row->add(purpose, 40, 1);
    for (auto* button : {newOne, m_edit, m_delete})
        row->add(button, 0);
    return tools;
}

void RecordList::show(const words::Table& table)
{
    const int row = m_table->currentIndex().row();
    m_model.clear();
    m_model.setHorizontalHeaderLabels(table.headings);
    for (int column = 0; column < m_model.columnCount(); ++column)
        m_model.horizontalHeaderItem(column)->setToolTip(table.headings.at(column));
    for (const auto& cells : table.rows) {
        QList<QStandardItem*> items;
        for (const auto& cell : cells) {
            items << new QStandardItem(cell);
            items.back()->setToolTip(cell);
        }
        m_model.appendRow(items);
    }
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->resizeColumnsToContents();
    m_wanted.clear();
    for (int column = 0; column < m_model.columnCount(); ++column)
        m_wanted.push_back(m_table->columnWidth(column) + spaceBetween);
    fitColumns();
    m_stack->setCurrentIndex(table.rows.empty() ? 1 : 0);
    select(std::clamp(row, 0, std::max(0, m_model.rowCount() - 1)));
}

void RecordList::fitColumns()
{
    if (m_wanted.empty())
        return;
    const int first = m_wanted.front(); // tells which record it is, so it stays whole
    const int widest = widestOf({m_wanted.begin() + 1, m_wanted.end()}, m_table->viewport()->width() - first);
    for (int column = 0; column < static_cast<int>(m_wanted.size()); ++column) {
        const int wanted = m_wanted.at(static_cast<std::size_t>(column));
        m_table->setColumnWidth(column, column == 0 ? wanted : std::min(wanted, widest));
    }
}

bool RecordList::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        fitColumns();
    return QWidget::eventFilter(object, event);
}

void RecordList::select(int row)
{
    m_edit->setEnabled(false);
    m_delete->setEnabled(false);
    if (m_model.rowCount() > 0)
        m_table->selectRow(row);
}

std::vector<int> RecordList::selectedRows() const
{
    std::vector<int> rows;
    for (const auto& index : m_table->selectionModel()->selectedRows())
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

void RecordList::openSelected()
{
    if (const auto rows = selectedRows(); rows.size() == 1)
        Q_EMIT editWanted(rows.front());
}

} // namespace patella::ui
