// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QWidget>

#include "core/log/entry.h"

#include <vector>

namespace patella::ui {

class LogBook;
class RunTable;
class RunTableModel;

// All runs: search, sort, edit, delete.
class RunsPage : public QWidget {
    Q_OBJECT

public:
    explicit RunsPage(LogBook& book, QWidget* parent = nullptr);

    std::vector<Entry> selectedEntries() const;
    void showWeek(LocalDate monday); // selects its runs
    void focusSearch();

Q_SIGNALS:
    void formWanted(const patella::Deed& deed);
    void deleteWanted();
    void importWanted();

private:
    void openForm(const Entry& entry);
    QWidget* toolRow();
    QWidget* emptyState();
    void refresh();
    void showCount();

    LogBook& m_book;
    RunTableModel* m_model;
    QSortFilterProxyModel* m_found;
    RunTable* m_table;
    QLineEdit* m_search;
    QLabel* m_count;
    QStackedWidget* m_stack;
};

} // namespace patella::ui
