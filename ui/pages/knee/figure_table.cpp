// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/knee/figure_table.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QVBoxLayout>

#include "ui/pages/shared/fold.h"
#include "ui/pages/shared/row_table.h"

#include <algorithm>

namespace patella::ui {

namespace {

constexpr int mostRowsInSight = 9;

} // namespace

FigureTable::FigureTable(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_table(new RowTable(&m_model))
{
    m_table->setAccessibleName(name);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    connect(
        m_table, &RowTable::opened, this, [this](const QModelIndex& index) { Q_EMIT opened(index.row()); });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(new Fold(tr("As a table"), m_table));
}

void FigureTable::show(const QStringList& heads, const std::vector<QStringList>& rows)
{
    m_model.clear();
    m_model.setHorizontalHeaderLabels(heads);
    for (const auto& row : rows) {
        QList<QStandardItem*> items;
        for (const auto& cell : row)
            items << new QStandardItem(cell);
        m_model.appendRow(items);
    }
    for (int column = 0; column < m_model.columnCount(); ++column)
        m_model.setHeaderData(
            column, Qt::Horizontal, int(Qt::AlignLeft | Qt::AlignVCenter), Qt::TextAlignmentRole);
    m_table->resizeColumnsToContents();
    const int rowsInSight = std::clamp(static_cast<int>(rows.size()), 1, mostRowsInSight);
    m_table->setFixedHeight(rowsInSight * m_table->verticalHeader()->defaultSectionSize()
        + m_table->horizontalHeader()->sizeHint().height()
        + m_table->horizontalScrollBar()->sizeHint().height());
}

QString FigureTable::name() const { return m_table->accessibleName(); }

QStringList FigureTable::heads() const
{
    QStringList heads;
    for (int column = 0; column < m_model.columnCount(); ++column)
        heads << m_model.headerData(column, Qt::Horizontal).toString();
    return heads;
}

QString FigureTable::cell(int row, int column) const { return m_model.item(row, column)->text(); }

} // namespace patella::ui
