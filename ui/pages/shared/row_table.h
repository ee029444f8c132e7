// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace patella::ui {

// A table as every page shows it: whole rows, quiet lines; Enter opens a row, Delete takes rows away.
class RowTable : public QTableView {
    Q_OBJECT

public:
    explicit RowTable(QAbstractItemModel* model, QWidget* parent = nullptr);

Q_SIGNALS:
    void opened(const QModelIndex& index); // double click or Enter
    void removeWanted(); // Delete

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace patella::ui
