// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/days/days_page.h"

#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include "core/log/blank.h"
#include "core/log/diary.h"
#include "core/log/entry.h"
#include "core/log/new_records.h"
#include "ui/convert.h"
#include "ui/fields/flow_rows.h"
#include "ui/log/log_book.h"
#include "ui/pages/days/day_calendar.h"
#include "ui/pages/days/day_legend.h"
#include "ui/pages/days/days_model.h"
#include "ui/pages/days/diary_words.h"
#include "ui/pages/shared/card.h"
#include "ui/pages/shared/tall_page.h"
#include "ui/pages/shared/when_seen.h"
#include "ui/words/change_words.h"
#include "ui/words/full_stop.h"

#include <algorithm>

namespace patella::ui {

namespace {

constexpr int daysLookedBack = 28;

} // namespace

DaysPage::DaysPage(LogBook& book, QWidget* parent)
    : QWidget(parent)
    , m_book(book)
    , m_model(new DaysModel(this))
    , m_calendar(new DayCalendar(m_model))
    , m_gaps(new QLabel)
    , m_title(new QLabel)
    , m_entries(new QListWidget)
    , m_earlierTitle(new QLabel(tr("The two weeks before")))
    , m_earlier(new QListWidget)
{
    auto* whole = new QWidget;
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(14);
    column->addWidget(calendarCard());
    column->addWidget(dayCard(), 1);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(new TallPage(whole));
    connect(m_calendar, &DayCalendar::dayChosen, this, &DaysPage::showDay);
    connect(m_calendar, &DayCalendar::opened, m_entries, [this] {
        m_entries->setFocus();
        if (m_entries->count() > 0 && m_entries->currentRow() < 0)
            m_entries->setCurrentRow(0);
    });
    connect(m_entries, &QListWidget::itemActivated, this, &DaysPage::openCurrent);
    auto* remove = new QShortcut(QKeySequence::Delete, m_entries);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &DaysPage::removeCurrent);
    new WhenSeen(m_book, *this, [this] { refresh(); });
    refresh();
    goTo(m_book.today());
}

QWidget* DaysPage::calendarCard()
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->addWidget(m_calendar);
    auto* foot = new FlowRows(12);
    foot->add(new DayLegend, 0);
    foot->addGap();
    foot->add(m_gaps, 0);
    column->addLayout(foot);
    return card(tr("Distance and pain, day by day"), content);
}

QWidget* DaysPage::dayCard()
{
    m_entries->setFrameShape(QFrame::NoFrame);
    m_entries->setAccessibleName(tr("Entries of the day"));
    m_entries->setWordWrap(true);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins({});
    auto bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    column->addWidget(m_title);
    column->addWidget(m_entries, 2);
    column->addLayout(buttons());
    m_earlierTitle->setForegroundRole(QPalette::PlaceholderText);
    m_earlier->setObjectName(QStringLiteral("earlier"));
    m_earlier->setFrameShape(QFrame::NoFrame);
    m_earlier->setAccessibleName(m_earlierTitle->text());
    m_earlier->setWordWrap(true);
    connect(m_earlier, &QListWidget::itemActivated, this, [this] {
        const auto& record = m_earlierRecords.at(static_cast<std::size_t>(m_earlier->currentRow()));
        Q_EMIT formWanted({replaced(record, record)});
    });
    column->addSpacing(10);
    column->addWidget(m_earlierTitle);
    column->addWidget(m_earlier, 3);
    return card({}, content);
}

QLayout* DaysPage::buttons()
{
    auto* row = new FlowRows(6);
    const auto add = [&](const QString& text, const char* name, auto&& changeSet) {
        auto* button = new QPushButton(text);
        button->setObjectName(QLatin1String(name));
        connect(
            button, &QPushButton::clicked, this, [this, changeSet] { Q_EMIT formWanted(changeSet(day())); });
        row->add(button, 0);
    };
    add(tr("Add a &run"), "addRun",
        [](LocalDate day) { return ChangeSet{added(blankRun(RunId::fresh(), day))}; });
    add(tr("&Knee check"), "addKneeCheck",
        [this](LocalDate day) { return ChangeSet{added(newKneeCheck(m_book.log(), day))}; });
    add(tr("&Day"), "addDay", [](LocalDate day) { return ChangeSet{added(newOf<DayNote>(day))}; });
    add(tr("&Care"), "addCare",
        [this](LocalDate day) { return ChangeSet{added(newCareNote(m_book.log(), day))}; });
    row->addGap();
    auto* open = new QPushButton(tr("&Open"));
    auto* remove = new QPushButton(tr("Dele&te"));
    connect(open, &QPushButton::clicked, this, &DaysPage::openCurrent);
    connect(remove, &QPushButton::clicked, this, &DaysPage::removeCurrent);
    for (auto* button : {open, remove}) {
        connect(m_entries, &QListWidget::currentRowChanged, button,
            [button](int line) { button->setEnabled(line >= 0); });
        button->setEnabled(false);
        row->add(button, 0);
    }
    return row;
}

void DaysPage::goTo(LocalDate day) { m_calendar->goTo(day); }

LocalDate DaysPage::day() const { return m_calendar->day().value_or(m_book.today()); }

void DaysPage::refresh()
{
    const auto today = m_book.today();
    const auto chosen = day();
    const auto days = diary(m_book.log(), today);
    const auto looked = std::min<std::ptrdiff_t>(daysLookedBack, static_cast<std::ptrdiff_t>(days.size()));
    const auto blank
        = std::count_if(days.end() - looked, days.end(), [](const auto& each) { return each.isBlank; });
    m_gaps->setText(days.empty()
            ? QString()
            : words::daysWithoutEntry(static_cast<int>(blank), static_cast<int>(looked)));
    m_model->show(days, today, m_book.units());
    {
        const QSignalBlocker quiet(m_calendar); // what is said of the day comes next, once
        m_calendar->goTo(chosen);
    }
    showDay();
}

void DaysPage::showDay()
{
    m_records = recordsOf(m_book.log(), day());
    m_title->setText(QLocale().toString(toQt(day()), QLocale::LongFormat));
    m_entries->clear();
    for (const auto& record : m_records)
        m_entries->addItem(words::line(record, m_book.log(), m_book.units()));
    if (m_records.empty()) {
        auto* nothing = new QListWidgetItem(tr("No entries for this day."), m_entries);
        nothing->setFlags(Qt::NoItemFlags);
    } else
        m_entries->setCurrentRow(0); // what the buttons below speak of
    showEarlier();
}

void DaysPage::showEarlier()
{
    constexpr int daysBefore = 14;
    m_earlier->clear();
    m_earlierRecords.clear();
    for (const auto& [date, record] :
        recordsBackwards(m_book.log(), daysAfter(day(), -daysBefore), daysAfter(day(), -1))) {
        m_earlierRecords.push_back(record);
        //: a day, and an entry of it
        m_earlier->addItem(tr("%1: %2").arg(
            words::weekdayAndDate(date, m_book.units()), words::line(record, m_book.log(), m_book.units())));
    }
    m_earlierTitle->setVisible(!m_earlierRecords.empty());
    m_earlier->setVisible(!m_earlierRecords.empty());
}

void DaysPage::openCurrent()
{
    const auto line = static_cast<std::size_t>(m_entries->currentRow());
    if (line < m_records.size())
        Q_EMIT formWanted({replaced(m_records.at(line), m_records.at(line))});
}

void DaysPage::removeCurrent()
{
    const auto line = static_cast<std::size_t>(m_entries->currentRow());
    if (line >= m_records.size())
        return;
    const auto record = m_records.at(line);
    ChangeSet changeSet{patella::removed(record)};
    if (const auto* run = std::get_if<RunEntry>(&record))
        for (const auto& entry : entriesOf(m_book.log()))
            if (entry.run.id == run->id)
                changeSet = removing(entry);
    const auto what = words::inShort(changeSet, m_book.units());
    if (m_book.perform(words::nameOf(changeSet), changeSet))
        Q_EMIT removed(words::withOneFullStop(tr("Deleted: %1.").arg(what)));
}

} // namespace patella::ui
