// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

#include "core/mileage/mileage_weeks.h"
#include "ui/words/units.h"

namespace patella::ui {

class MileageChart;
class MileageTableModel;
class RowTable;
class ToolRow;

// The weeks of a period above how the knee was in them, and the same as a table.
class CourseView : public QWidget {
    Q_OBJECT

public:
    explicit CourseView(QWidget* parent = nullptr);

    void show(std::vector<MileageWeek> weeks, MileageUnit unit, const Units& units, const QString& answer);

Q_SIGNALS:
    void weekWanted(QDate monday);
    void done(const QString& sentence);
    void refused(const QString& sentence);

private:
    QWidget* pictureWithTools();
    QWidget* table();
    void savePicture();

    ToolRow* m_tools;
    MileageChart* m_chart;
    MileageTableModel* m_model;
    RowTable* m_table;
    std::vector<MileageWeek> m_weeks;
};

} // namespace patella::ui
