// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/patterns/exploration_view.h"

#include <QHeaderView>
#include <QVBoxLayout>

#include "ui/pages/patterns/exploration_words.h"
#include "ui/pages/patterns/sentence.h"
#include "ui/pages/patterns/table_height.h"
#include "ui/pages/shared/row_table.h"

namespace patella::ui {

namespace {

constexpr int orderRole = Qt::UserRole;

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
        heading->setTextAlignment(
            i == 0 ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
        m_model.setHorizontalHeaderItem(i, heading);
    }
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setAccessibleName(tr("Exploratory comparisons"));
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
            row << item;
        }
        m_model.appendRow(row);
    }
    const auto* header = m_table->horizontalHeader();
    if (header->sortIndicatorSection() >= 0)
        m_model.sort(header->sortIndicatorSection(), header->sortIndicatorOrder());
    m_table->resizeColumnsToContents();
    showAllRows(*m_table);
}

} // namespace patella::ui
