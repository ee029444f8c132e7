// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/period_choice.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

#include "ui/convert.h"

namespace patella::ui {

namespace {

enum Choice { WholeLog = 0, FromTo = -1 }; // otherwise a number of weeks

QDateEdit* dayField(const QString& name, QWidget* parent)
{
    auto* field = new QDateEdit(parent);
    field->setCalendarPopup(true);
    field->setObjectName(name);
    return field;
}

} // namespace

PeriodChoice::PeriodChoice(Period wholeLog, QWidget* parent)
    : QWidget(parent)
    , m_wholeLog(wholeLog)
    , m_choice(new QComboBox(this))
    , m_from(dayField(QStringLiteral("from"), this))
    , m_to(dayField(QStringLiteral("to"), this))
{
    m_choice->setObjectName(QStringLiteral("period"));
    m_choice->addItem(tr("Last 4 weeks"), 4);
    m_choice->addItem(tr("Last 12 weeks"), usualReportWeeks);
    m_choice->addItem(tr("Last 26 weeks"), 26);
    m_choice->addItem(tr("The whole log"), WholeLog);
    m_choice->addItem(tr("From one day to another"), FromTo);
    m_choice->setCurrentIndex(m_choice->findData(usualReportWeeks));
    m_to->setMaximumDate(toQt(wholeLog.to));
    m_from->setMaximumDate(toQt(wholeLog.to));

    auto* period = new QLabel(tr("&Period:"), this);
    period->setBuddy(m_choice);
    auto* from = new QLabel(tr("&from"), this);
    from->setBuddy(m_from);
    auto* to = new QLabel(tr("&to"), this);
    to->setBuddy(m_to);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    for (QWidget* each : std::initializer_list<QWidget*>{period, m_choice, from, m_from, to, m_to})
        row->addWidget(each);
    row->addStretch();

    choose();
    connect(m_choice, &QComboBox::currentIndexChanged, this, &PeriodChoice::choose);
    connect(m_from, &QDateEdit::dateChanged, this, &PeriodChoice::changed);
    connect(m_to, &QDateEdit::dateChanged, this, &PeriodChoice::changed);
}

Period PeriodChoice::period() const
{
    const auto from = fromQt(m_from->date());
    const auto to = fromQt(m_to->date());
    return {.from = std::min(from, to), .to = std::max(from, to)};
}

void PeriodChoice::choose()
{
    const int choice = m_choice->currentData().toInt();
    m_from->setEnabled(choice == FromTo);
    m_to->setEnabled(choice == FromTo);
    if (choice != FromTo) {
        const QSignalBlocker quietFrom(m_from);
        const QSignalBlocker quietTo(m_to);
        const auto period = choice == WholeLog ? m_wholeLog : lastWeeks(choice, m_wholeLog.to);
        m_from->setDate(toQt(period.from));
        m_to->setDate(toQt(period.to));
    }
    Q_EMIT changed();
}

} // namespace patella::ui
