// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/runs/run_table.h"

#include <QHeaderView>
#include <QKeyEvent>

#include "ui/pages/runs/fingerprint_delegate.h"
#include "ui/pages/runs/run_table_model.h"

namespace patella::ui {

RunTable::RunTable(QAbstractItemModel* model, QWidget* parent)
    : QTableView(parent)
{
    setModel(model);
    setItemDelegateForColumn(RunTableModel::Knee, new FingerprintDelegate(this));
    setSelectionBehavior(SelectRows);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setAccessibleName(tr("Runs"));
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    const auto em = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    const std::array<int, 9> digitsWide{12, 10, 9, 12, 10, 22, 15, 15, 17};
    for (int column = 0; column < static_cast<int>(digitsWide.size()); ++column)
        setColumnWidth(column, em * digitsWide.at(static_cast<std::size_t>(column)));
    connect(this, &QTableView::doubleClicked, this, &RunTable::opened);
}

void RunTable::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid())
        Q_EMIT opened(currentIndex());
    else if (event->key() == Qt::Key_Delete)
        Q_EMIT removeWanted();
    else
        QTableView::keyPressEvent(event);
}

} // namespace patella::ui
