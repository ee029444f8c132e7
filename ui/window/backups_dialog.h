// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/log/log.h"
#include "core/store/backups.h"

#include <vector>

class QLabel;
class QListWidget;
class QPushButton;

namespace patella::ui {

class LogBook;

// The backups of the open log: when each was made, what it holds, and how it differs from now. Restoring one
// is a change like any other: one step that can be undone, and nothing is taken out of the history.
class BackupsDialog : public QDialog {
    Q_OBJECT

public:
    explicit BackupsDialog(LogBook& book, QWidget* parent = nullptr);

Q_SIGNALS:
    void restored(const QString& sentence);

private:
    QWidget* buttons();
    void fill();
    void showChosen();
    void makeOne();
    void restore();
    const Backup* chosen() const;

    LogBook& m_book;
    std::vector<Backup> m_backups;
    QListWidget* m_list;
    QLabel* m_what;
    QPushButton* m_restore;
    ChangeSet m_difference; // from the log to the chosen backup
};

} // namespace patella::ui
