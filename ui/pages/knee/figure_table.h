// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStandardItemModel>
#include <QStringList>
#include <QWidget>

#include <vector>

namespace patella::ui {

class RowTable;

// What a chart shows, as a table behind a fold: closed at first.
class FigureTable : public QWidget {
    Q_OBJECT

public:
    explicit FigureTable(const QString& name, QWidget* parent = nullptr);

    void show(const QStringList& heads, const std::vector<QStringList>& rows);
    QString name() const;
    QStringList heads() const;
    int rowCount() const { return m_model.rowCount(); }
    QString cell(int row, int column) const;

Q_SIGNALS:
    void opened(int row);

private:
    QStandardItemModel m_model;
    RowTable* m_table;
};

} // namespace patella::ui
