// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QDate>
#include <QLabel>
#include <QStackedWidget>

#include "core/mileage/mileage_weeks.h"

class QButtonGroup;

namespace patella::ui {

class LogBook;
class MileageChart;
class MileageTableModel;
class RowTable;

// Does the knee follow the kilometres? One honest sentence over the whole log, the weeks of a period above
// how the knee was in them, and the same as a table.
class MileagePage : public QStackedWidget {
    Q_OBJECT

public:
    explicit MileagePage(LogBook& book, QWidget* parent = nullptr);

Q_SIGNALS:
    void weekWanted(QDate monday);
    void runWanted();
    void done(const QString& sentence);
    void refused(const QString& sentence);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* content();
    QWidget* tools();
    QWidget* chartCard();
    void refresh();
    void showPeriod();
    QString inFull(const MileageWeek& week) const;
    void savePicture();
    MileageQuestion question() const;

    LogBook& m_book;
    QComboBox* m_knee;
    QComboBox* m_unit;
    QButtonGroup* m_periods;
    QLabel* m_answer;
    QLabel* m_counts;
    MileageChart* m_chart;
    MileageTableModel* m_model;
    RowTable* m_table;
    std::vector<MileageWeek> m_weeks;
    bool m_isStale = true; // refreshed when the page is shown
};

} // namespace patella::ui
