// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QTableView>

#include <optional>

namespace patella::ui {

// A table as every page shows it: whole rows, quiet lines; Enter opens a row, Delete takes rows away, Ctrl+C
// copies rows as CSV, and the menu of the right button or the menu key offers the same.
class RowTable : public QTableView {
    Q_OBJECT

public:
    explicit RowTable(QAbstractItemModel* model, QWidget* parent = nullptr);

    // Lets columns be hidden, moved and sized by hand, and keeps that under this name.
    void letColumnsBeArranged(const QString& name);
    // Columns as wide as what stands in them. Where the table is too narrow for all, some give way, and where
    // that is not enough, others are left out, the first of them first: the table never slides sideways.
    void fitColumns(const QList<int>& givingWay, const QList<int>& leftOut = {});
    QString selectedRowsAsCsv() const; // with a line of headings

Q_SIGNALS:
    void opened(const QModelIndex& index); // double click or Enter
    void removeWanted(); // Delete

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Widths {
        int least; // its heading can be read
        int wanted;
    };

    QList<int> columnsInOrder() const;
    void copyRows() const;
    void offerColumns(const QPoint& at);
    void keepColumns() const;
    void restoreColumns();
    int widthOfContents(int column);
    const Widths& widthsOf(int column);
    void fit();
    void fitInto(); // the room there is now
    void makeRoomFor(int last, QList<int> columns, const QHash<int, int>& widths);
    int squeeze(const QList<int>& columns, int last, QHash<int, int>& widths); // the room that is left

    QString m_name; // under which its columns are kept
    std::optional<QList<int>> m_givingWay; // nothing: widths are not fitted
    QList<int> m_leftOut; // where there is no room for them, in this order
    QSet<int> m_isLeftOut; // of those, for now
    QHash<int, Widths> m_widths; // of columns, as far as they were measured while fitting
    QHash<QString, int> m_advances; // of texts in the font of the table
    bool m_isFitting = false;
    bool m_isSizedByHand = false;
};

} // namespace patella::ui
