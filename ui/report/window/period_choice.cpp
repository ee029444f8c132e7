// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/window/period_choice.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QSignalBlocker>

#include "ui/convert.h"

#include <algorithm>

namespace patella::ui {

namespace {

enum Choice {
    WholeLog = 0,
    FromTo = -1,
    SinceVisit = PeriodChoice::sinceVisit
}; // otherwise a number of weeks

QDateEdit* dayField(const QString& name, QWidget* parent)
{
    auto* field = new QDateEdit(parent);
    field->setCalendarPopup(true);
    field->setObjectName(name);
    return field;
}

} // namespace

PeriodChoice::PeriodChoice(Period wholeLog, std::optional<Period> sinceLastVisit, QWidget* parent)
    : QWidget(parent)
    , m_wholeLog(wholeLog)
    , m_sinceVisit(sinceLastVisit)
    , m_choice(new QComboBox(this))
    , m_from(dayField(QStringLiteral("from"), this))
    , m_to(dayField(QStringLiteral("to"), this))
{
    m_choice->setObjectName(QStringLiteral("period"));
    if (sinceLastVisit)
        m_choice->addItem(tr("Since the last visit"), SinceVisit);
    m_choice->addItem(tr("Last 4 weeks"), 4);
    m_choice->addItem(tr("Last 12 weeks"), usualReportWeeks);
    m_choice->addItem(tr("Last 26 weeks"), 26);
    m_choice->addItem(tr("The whole log"), WholeLog);
    m_choice->addItem(tr("From one day to another"), FromTo);
    m_choice->setCurrentIndex(m_choice->findData(usualReportWeeks));
    m_to->setMaximumDate(toQt(wholeLog.to));
    m_from->setMaximumDate(toQt(wholeLog.to));

    auto* form = new QFormLayout(this);
    form->setContentsMargins({});
    form->addRow(tr("P&eriod:"), m_choice);
    form->addRow(tr("&From:"), m_from);
    form->addRow(tr("&To:"), m_to);

    follow();
    connect(m_choice, &QComboBox::currentIndexChanged, this, &PeriodChoice::follow);
    connect(m_from, &QDateEdit::dateChanged, this, &PeriodChoice::changed);
    connect(m_to, &QDateEdit::dateChanged, this, &PeriodChoice::changed);
}

int PeriodChoice::choice() const { return m_choice->currentData().toInt(); }

void PeriodChoice::choose(int choice)
{
    const int place = m_choice->findData(choice);
    m_choice->setCurrentIndex(place >= 0 ? place : m_choice->findData(usualReportWeeks));
}

Period PeriodChoice::period() const
{
    const auto from = fromQt(m_from->date());
    const auto to = fromQt(m_to->date());
    return {.from = std::min(from, to), .to = std::max(from, to)};
}

void PeriodChoice::follow()
{
    m_from->setEnabled(choice() == FromTo);
    m_to->setEnabled(choice() == FromTo);
    if (choice() != FromTo) {
        const QSignalBlocker quietFrom(m_from);
        const QSignalBlocker quietTo(m_to);
        auto period = m_wholeLog;
        if (choice() == SinceVisit && m_sinceVisit)
            period = *m_sinceVisit;
        else if (choice() > 0)
            period = lastWeeks(choice(), m_wholeLog.to);
        m_from->setDate(toQt(period.from));
        m_to->setDate(toQt(period.to));
    }
    Q_EMIT changed();
}

} // namespace patella::ui
