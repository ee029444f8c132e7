// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/shared/row_table.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace patella::ui {

RowTable::RowTable(QAbstractItemModel* model, QWidget* parent)
    : QTableView(parent)
{
    setModel(model);
    setSelectionBehavior(SelectRows);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    connect(this, &QTableView::doubleClicked, this, &RowTable::opened);
}

void RowTable::keyPressEvent(QKeyEvent* event)
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
