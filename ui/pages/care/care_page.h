// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabWidget>
#include <QWidget>

#include "core/log/log.h"
#include "ui/pages/care/record_list.h"

#include <vector>

namespace patella::ui {

class LogBook;
class PlanView;
class WhatHelped;
class WorkBeside;

// What was done for the knee and what others said about it, what the trouble is, what stays true about the
// runner, and what she measures of her own. It informs and never diagnoses.
class CarePage : public QWidget {
    Q_OBJECT

public:
    explicit CarePage(LogBook& book, QWidget* parent = nullptr);

    bool isFilled() const; // it says what helped by the log as it is now

Q_SIGNALS:
    void formWanted(const patella::ChangeSet& changeSet);
    void done(const QString& sentence);

private:
    // A list as it stands on the page, row by row.
    template <typename OneRecord> struct Shown {
        RecordList* list;
        std::vector<OneRecord> rows;
    };

    template <typename OneRecord> void add(Shown<OneRecord>& shown, const RecordList::Words& words);
    template <typename OneRecord> void remove(const Shown<OneRecord>& shown);
    void addLists();
    void refresh();
    void lookAtMornings();

    LogBook& m_book;
    QTabWidget* m_tabs;
    PlanView* m_plan;
    Shown<CareNote> m_care;
    WhatHelped* m_helped;
    WorkBeside* m_work;
    Shown<Visit> m_visits;
    Shown<Complaint> m_complaints;
    Shown<ProfileFact> m_facts;
    Shown<Measure> m_measures;
};

} // namespace patella::ui
