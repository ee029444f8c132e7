// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QStackedWidget>
#include <QTimer>
#include <QWidget>

#include "core/log/entry.h"

#include <vector>

namespace patella::ui {

class LogBook;
class RunFilter;
class RunFilterBar;
class RunTable;
class RunTableModel;

// All runs: search, filter, sort, sums of what is shown and selected, edit one or many, delete those that are
// selected.
class RunsPage : public QWidget {
    Q_OBJECT

public:
    explicit RunsPage(LogBook& book, QWidget* parent = nullptr);

    std::vector<Entry> selectedEntries() const;
    void showWeek(LocalDate monday); // selects its runs
    void showRuns(const std::vector<RunId>& runs); // selects them
    void focusSearch();

Q_SIGNALS:
    void formWanted(const patella::ChangeSet& changeSet);
    void removed(const QString& sentence);
    void importWanted();

private:
    template <typename Holds> void select(Holds&& holds);
    void openForms(const std::vector<Entry>& entries);
    void removeSelected();
    QWidget* foot();
    QWidget* emptyState();
    QWidget* nothingFound();
    void search();
    void refresh();
    void showCount();
    QString countOf(const std::vector<const RunEntry*>& runs) const;

    LogBook& m_book;
    RunTableModel* m_model;
    RunFilter* m_found;
    RunFilterBar* m_filters;
    RunTable* m_table;
    QLabel* m_count;
    QStackedWidget* m_stack;
    QTimer m_preparing; // of the search, while nothing else is to be done
};

} // namespace patella::ui
