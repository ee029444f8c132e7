// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QDate>
#include <QLabel>
#include <QStackedWidget>
#include <QTabWidget>

#include "core/log/values/id.h"
#include "core/mileage/mileage_link.h"
#include "core/mileage/mileage_weeks.h"

#include <optional>
#include <vector>

namespace patella::ui {

class AgainstView;
class CourseView;
class LogBook;

// Does the knee follow the kilometres? One honest sentence over the whole log, both over time, and one
// against the other.
class MileagePage : public QStackedWidget {
    Q_OBJECT

public:
    explicit MileagePage(LogBook& book, QWidget* parent = nullptr);

Q_SIGNALS:
    void explanationWanted(); // of these figures
    void weekWanted(QDate monday);
    void runsWanted(const std::vector<patella::RunId>& runs);
    void runWanted();
    void done(const QString& sentence);
    void refused(const QString& sentence);

private:
    QWidget* content();
    QWidget* tools();
    void refresh();
    void refreshView();
    MileageQuestion question() const;

    LogBook& m_book;
    QComboBox* m_knee;
    QComboBox* m_unit;
    QLabel* m_answer;
    QLabel* m_counts;
    QTabWidget* m_views;
    CourseView* m_course;
    AgainstView* m_against;
    std::vector<MileageWeek> m_weeks;
    std::optional<MileageLink> m_link; // of these weeks
};

} // namespace patella::ui
