// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/patterns/exploration_view.h"

#include <QHeaderView>
#include <QResizeEvent>
#include <QVBoxLayout>

#include "ui/pages/patterns/exploration_words.h"
#include "ui/pages/patterns/sentence.h"
#include "ui/pages/patterns/table_height.h"
#include "ui/pages/shared/row_table.h"

#include <algorithm>

namespace patella::ui {

namespace {

constexpr int orderRole = Qt::UserRole;

// A heading breaks between words, never within one; beside it stands the arrow of the order.
int longestWord(const QHeaderView& header, int column)
{
    constexpr int around = 26;
    int widest = 0;
    for (const auto& word :
        header.model()->headerData(column, Qt::Horizontal).toString().split(QLatin1Char(' ')))
        widest = std::max(widest, header.fontMetrics().horizontalAdvance(word));
    return widest + around;
}

} // namespace

ExplorationView::ExplorationView(QWidget* parent)
    : QWidget(parent)
    , m_table(new RowTable(&m_model))
{
    m_model.setSortRole(orderRole);
    const auto columns = words::explorationColumns();
    for (int i = 0; i < static_cast<int>(columns.size()); ++i) {
        const auto& column = columns[static_cast<std::size_t>(i)];
        auto* heading = new QStandardItem(column.heading);
        heading->setToolTip(column.explained);
        const int side = static_cast<int>(i == 0 ? Qt::AlignLeft : Qt::AlignRight);
        heading->setData(side | static_cast<int>(Qt::AlignVCenter) | static_cast<int>(Qt::TextWordWrap),
            Qt::TextAlignmentRole);
        m_model.setHorizontalHeaderItem(i, heading);
    }
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setAccessibleName(tr("Exploratory comparisons"));
    // The page scrolls; the table has all its rows and never slides away from its names.
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->horizontalHeader()->setFixedHeight(2 * fontMetrics().height() + 10);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(sentence(tr(
        "Exploratory, not for decisions: each habit is compared on its own, ignoring how your knee was "
        "before. Such comparisons find something in most logs without any real effect (64 to 73 of 100), and "
        "in 17 to 20 of 100 even after the adjustment of the last column. Nothing here is a finding. A run "
        "is bad when its pain was 4 or more, or 2 more than before it; for an amount, the half of the runs "
        "with more of it is compared with the other half.")));
    column->addWidget(m_table);
}

void ExplorationView::show(const std::vector<ExploredFactor>& table)
{
    m_model.setRowCount(0);
    for (const auto& each : table) {
        QList<QStandardItem*> row;
        for (const auto& cell : words::explorationRow(each)) {
            auto* item = new QStandardItem(cell.text);
            item->setData(cell.order ? QVariant(*cell.order) : QVariant(cell.text), orderRole);
            item->setTextAlignment(
                row.isEmpty() ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
            item->setToolTip(cell.text);
            row << item;
        }
        m_model.appendRow(row);
    }
    const auto* header = m_table->horizontalHeader();
    if (header->sortIndicatorSection() >= 0)
        m_model.sort(header->sortIndicatorSection(), header->sortIndicatorOrder());
    fit();
}

// Headings go over two lines; names give way to the figures, which are read as a whole.
void ExplorationView::fit()
{
    m_table->resizeColumnsToContents();
    const auto* header = m_table->horizontalHeader();
    const QAbstractItemView& asItems = *m_table;
    int room = m_table->viewport()->width();
    for (int column = 1; column < m_model.columnCount(); ++column) {
        const int width = std::max(asItems.sizeHintForColumn(column), longestWord(*header, column));
        m_table->setColumnWidth(column, width);
        room -= width;
    }
    constexpr int fewestLetters = 12;
    m_table->setColumnWidth(0, std::max(room, fontMetrics().averageCharWidth() * fewestLetters));
    showAllRows(*m_table, m_model.rowCount());
}

void ExplorationView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace patella::ui
