// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/care/care_page.h"

#include <QTabBar>
#include <QVBoxLayout>

#include "core/knee/run_scores.h"
#include "core/log/blank.h"
#include "core/log/new_records.h"
#include "ui/log/log_book.h"
#include "ui/pages/care/plan_view.h"
#include "ui/pages/care/what_helped.h"
#include "ui/pages/shared/when_seen.h"
#include "ui/work_beside.h"

namespace patella::ui {

namespace {

template <typename OneRecord> OneRecord freshRecord(const Log& log, LocalDate today);
template <> CareNote freshRecord(const Log& log, LocalDate today) { return newCareNote(log, today); }
template <> Visit freshRecord(const Log&, LocalDate today) { return newVisit(today); }
template <> Complaint freshRecord(const Log& log, LocalDate today) { return newComplaint(log, today); }
template <> ProfileFact freshRecord(const Log& log, LocalDate today) { return newProfileFact(log, today); }
template <> Measure freshRecord(const Log&, LocalDate)
{
    auto measure = blank<Measure>();
    measure.id = MeasureId::fresh();
    return measure;
}

// A measure takes its values along.
template <typename OneRecord> void addRest(ChangeSet&, const OneRecord&, const Log&) { }
void addRest(ChangeSet& changeSet, const Measure& measure, const Log& log)
{
    for (const auto& value : log.measureValues)
        if (value.measure == measure.id)
            changeSet.push_back(removed(value));
}

template <typename OneRecord> std::vector<OneRecord> newestFirst(const std::vector<OneRecord>& records)
{
    return {records.rbegin(), records.rend()};
}

} // namespace

CarePage::CarePage(LogBook& book, QWidget* parent)
    : QWidget(parent)
    , m_book(book)
    , m_tabs(new QTabWidget)
    , m_plan(new PlanView(book))
    , m_helped(new WhatHelped)
    , m_work(new WorkBeside(this))
{
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Care"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->addWidget(m_tabs);
    m_tabs->addTab(m_plan, tr("Plan"));
    connect(m_plan, &PlanView::formWanted, this, &CarePage::formWanted);
    connect(m_plan, &PlanView::done, this, &CarePage::done);
    addLists();
    new WhenSeen(m_book, *this, [this] { refresh(); });
    refresh();
}

void CarePage::addLists()
{
    add(m_care,
        {.name = tr("Treatment and exercises"),
            .purpose = tr("Ice, exercises, tape and anything else you did. Enter the time: a painkiller, "
                          "gel, brace or tape may mask the pain of the hours after it."),
            .newOne = tr("&New entry"),
            .emptyTitle = tr("No treatment or exercises yet")});
    add(m_visits,
        {.name = tr("Visits"),
            .purpose = tr("Your questions, what was said, and the next appointment. A diagnosis is kept in "
                          "their words."),
            .newOne = tr("&New visit"),
            .emptyTitle = tr("No visits yet")});
    add(m_complaints,
        {.name = tr("Complaints"),
            .purpose
            = tr("What the problem is, since when, and how it began: what a physiotherapist asks first."),
            .newOne = tr("&New complaint"),
            .emptyTitle = tr("No complaints yet")});
    add(m_facts,
        {.name = tr("About you"),
            .purpose = tr("Facts that rarely change: height, old injuries, questionnaire scores, a goal "
                          "race. All optional."),
            .newOne = tr("&New fact"),
            .emptyTitle = tr("No profile yet")});
    add(m_measures,
        {.name = tr("Custom measures"),
            .purpose = tr("Something of your own to record each day, such as your weight or how far the knee "
                          "bends. It then appears in the day's entry."),
            .newOne = tr("&New measure"),
            .emptyTitle = tr("No custom measures yet")});
    m_tabs->addTab(m_helped, tr("What helped"));
}

template <typename OneRecord> void CarePage::add(Shown<OneRecord>& shown, const RecordList::Words& words)
{
    shown.list = new RecordList(words);
    m_tabs->addTab(shown.list, words.name);
    connect(shown.list, &RecordList::newWanted, this,
        [this] { Q_EMIT formWanted({added(freshRecord<OneRecord>(m_book.log(), m_book.today()))}); });
    connect(shown.list, &RecordList::editWanted, this, [this, &shown](int row) {
        const auto& record = shown.rows.at(static_cast<std::size_t>(row));
        Q_EMIT formWanted({replaced(record, record)});
    });
    connect(shown.list, &RecordList::deleteWanted, this, [this, &shown] { remove(shown); });
}

template <typename OneRecord> void CarePage::remove(const Shown<OneRecord>& shown)
{
    ChangeSet changeSet;
    for (const auto row : shown.list->selectedRows()) {
        const auto& record = shown.rows.at(static_cast<std::size_t>(row));
        addRest(changeSet, record, m_book.log());
        changeSet.push_back(removed(record));
    }
    const auto count = static_cast<int>(shown.list->selectedRows().size());
    if (count > 0 && m_book.perform(tr("deleting %n entry(s)", nullptr, count), changeSet))
        Q_EMIT done(tr("%n entry(s) deleted.", nullptr, count));
}

void CarePage::refresh()
{
    const auto& log = m_book.log();
    m_plan->refresh();
    m_care.rows = newestFirst(log.careNotes);
    m_visits.rows = newestFirst(log.visits);
    m_complaints.rows = newestFirst(log.complaints);
    m_facts.rows = newestFirst(log.profileFacts);
    m_measures.rows = log.measures;
    m_care.list->show(words::tableOf(m_care.rows));
    m_visits.list->show(words::tableOf(m_visits.rows, m_book.today()));
    m_complaints.list->show(words::tableOf(m_complaints.rows));
    m_facts.list->show(words::tableOf(m_facts.rows));
    m_measures.list->show(words::tableOf(m_measures.rows, log.measureValues));
    lookAtMornings();
}

bool CarePage::isFilled() const { return !m_work->isWorking(); }

// Beside the window: twenty years of mornings take their time.
void CarePage::lookAtMornings()
{
    m_work->ask([this, log = m_book.log(), today = m_book.today()] {
        std::vector<WhatHelped::OfAKnee> ledgers;
        for (const auto knee : bothKnees)
            ledgers.push_back({.knee = knee, .entries = remedyLedger(log, knee, today)});
        return [this, ledgers = std::move(ledgers)] { m_helped->show(ledgers, m_book.units().locale); };
    });
}

} // namespace patella::ui
