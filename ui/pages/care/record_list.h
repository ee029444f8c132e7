// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>
#include <QStandardItemModel>
#include <QWidget>

#include "ui/pages/care/care_tables.h"

#include <vector>

class QPushButton;

namespace patella::ui {

class RowTable;

// The records of one kind: what they are for, a table of them, New, Edit and Delete.
class RecordList : public QWidget {
    Q_OBJECT

public:
    struct Words {
        QString name;
        QString purpose;
        QString newOne; // on its button
        QString emptyTitle;
    };
    explicit RecordList(const Words& words, QWidget* parent = nullptr);

    void show(const words::Table& table);
    std::vector<int> selectedRows() const; // topmost first

Q_SIGNALS:
    void newWanted();
    void editWanted(int row);
    void deleteWanted();

protected:
    bool eventFilter(QObject* object, QEvent* event) override; // of the table, when it is resized

private:
    QWidget* toolRow(const Words& words);
    void fitColumns();
    void openSelected();
    void select(int row);

    QStandardItemModel m_model;
    RowTable* m_table;
    QPushButton* m_edit;
    QPushButton* m_delete;
    QStackedWidget* m_stack;
    std::vector<int> m_wanted; // widths that show all words
};

} // namespace patella::ui
