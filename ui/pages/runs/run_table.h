// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace patella::ui {

// A table of runs as every page shows it: whole rows, quiet lines, the pain fingerprint drawn.
class RunTable : public QTableView {
    Q_OBJECT

public:
    explicit RunTable(QAbstractItemModel* model, QWidget* parent = nullptr);

Q_SIGNALS:
    void opened(const QModelIndex& index); // double click or Enter
    void removeWanted(); // Delete

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace patella::ui
