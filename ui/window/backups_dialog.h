// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/log/log.h"

#include <filesystem>
#include <optional>
#include <vector>

class QLabel;
class QListWidget;
class QPushButton;

namespace patella::ui {

class LogBook;

// The backups of the open log and other copies: when each was made, what it holds, and how it differs from
// now. Restoring one is a change like any other: one step that can be undone, and nothing is taken out of the
// history. A sealed copy is made and opened here too.
class BackupsDialog : public QDialog {
    Q_OBJECT

public:
    explicit BackupsDialog(LogBook& book, QWidget* parent = nullptr);

    // A copy somebody kept elsewhere: it stands first in the list, with how it differs from now.
    void openFile(const QString& file);
    void sealInto(const QString& file);

Q_SIGNALS:
    void restored(const QString& sentence);

private:
    struct Copy {
        std::filesystem::path file;
        QString name; // in the middle of a sentence
        std::optional<Log> log; // of a sealed one, which was opened
    };

    QWidget* buttons();
    QPushButton* button(const QString& words, const char* name, void (BackupsDialog::*deed)());
    void fill();
    void add(const Copy& copy, const QString& line);
    void showChosen();
    void showDifference(const Log& log);
    void makeOne();
    void chooseFile();
    void chooseSealed();
    void restore();
    std::optional<Log> unsealedLog(const QString& file);

    LogBook& m_book;
    std::vector<Copy> m_copies;
    std::vector<Copy> m_opened; // of files that were chosen
    QListWidget* m_list;
    QLabel* m_what;
    QListWidget* m_changes;
    QPushButton* m_restore = nullptr;
    ChangeSet m_difference; // from the log to the chosen copy
};

} // namespace patella::ui
