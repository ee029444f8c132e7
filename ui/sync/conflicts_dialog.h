// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/log/log.h"
#include "core/sync/conflicts.h"

#include <optional>
#include <vector>

class QLabel;
class QListWidget;
class QVBoxLayout;

namespace patella::ui {

class FolderSync;
class LogBook;

// What two devices said without knowing of each other: both values, from whom, and a key for each. Choosing
// is a change like any other.
class ConflictsDialog : public QDialog {
    Q_OBJECT

public:
    ConflictsDialog(LogBook& book, FolderSync& sync, QWidget* parent = nullptr);

    void choose(int value); // of the conflict in front; 0 stands already

private:
    struct Choice {
        sync::OpenConflict conflict;
        std::optional<sync::CellConflict> cell; // empty: deleted on one device, edited on another
    };

    void fill();
    void show(int index);
    QWidget* rowOf(int value, const QString& text);
    void takeOther(const Choice& choice, std::size_t value);
    void remove(const sync::OpenConflict& conflict);

    LogBook& m_book;
    FolderSync& m_sync;
    std::vector<Choice> m_choices;
    QListWidget* m_list;
    QLabel* m_explained;
    QLabel* m_nothing;
    QWidget* m_values;
    QVBoxLayout* m_rows; // a value each
};

} // namespace patella::ui
