// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QListWidget>
#include <QWidget>

#include "core/log/log.h"

#include <vector>

class QLayout;

namespace patella::ui {

class DayCalendar;
class DaysModel;
class LogBook;

// The log day by day: a calendar that shows where entries are missing, and what was written down on the
// chosen day, with a way to add to it.
class DaysPage : public QWidget {
    Q_OBJECT

public:
    explicit DaysPage(LogBook& book, QWidget* parent = nullptr);

    void goTo(LocalDate day);
    LocalDate day() const;

Q_SIGNALS:
    void formWanted(const patella::ChangeSet& changeSet);
    void removed(const QString& sentence);

private:
    QWidget* calendarCard();
    QWidget* dayCard();
    QLayout* buttons();
    void refresh();
    void showDay();
    void showEarlier();
    void openCurrent();
    void removeCurrent();

    LogBook& m_book;
    DaysModel* m_model;
    DayCalendar* m_calendar;
    QLabel* m_gaps;
    QLabel* m_title;
    QListWidget* m_entries;
    std::vector<Record> m_records;
    QLabel* m_earlierTitle;
    QListWidget* m_earlier; // entries of the days before
    std::vector<Record> m_earlierRecords;
};

} // namespace patella::ui
