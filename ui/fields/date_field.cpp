// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/date_field.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QMenu>
#include <QWidgetAction>

#include "ui/convert.h"
#include "ui/fields/typed_date.h"
#include "ui/look/icons.h"
#include "ui/words/units.h"

namespace patella::ui {

DateField::DateField(const Setting& setting, Needed needed, QWidget* parent)
    : TypedField(parent)
    , m_today(setting.today)
    , m_firstDay(setting.units.firstDayOfWeek())
    , m_needed(needed)
    , m_open(addAction(lineIcon(QStringLiteral("calendar"), palette()), TrailingPosition))
{
    setAlignment(Qt::AlignLeft);
    setPlaceholderText(words::dash());
    setToolTip(tr("Enter a day, or press F4 for a calendar; up and down move it by a day"));
    m_open->setText(tr("Calendar"));
    connect(m_open, &QAction::triggered, this, &DateField::openCalendar);
    connect(this, &QLineEdit::editingFinished, this, [this] {
        if (const auto typed = date())
            setDate(typed);
    });
}

std::optional<LocalDate> DateField::date() const { return dateFromText(text(), m_today); }

void DateField::setDate(std::optional<LocalDate> date)
{
    setText(date ? words::shortDate(*date) : QString());
}

QString DateField::trouble() const
{
    if (isBlank())
        return m_needed == Needed::Yes ? tr("Which day?") : QString();
    return date() ? QString() : tr("There is no such day: enter it as %1.").arg(words::shortDate(m_today));
}

void DateField::step(int days)
{
    if (const auto now = date())
        setDate(daysAfter(*now, days));
    else if (isBlank())
        setDate(m_today);
}

void DateField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_F4)
        openCalendar();
    else
        TypedField::keyPressEvent(event);
}

void DateField::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        m_open->setIcon(lineIcon(QStringLiteral("calendar"), palette()));
    TypedField::changeEvent(event);
}

void DateField::openCalendar()
{
    if (!m_popup) {
        m_popup = new QMenu(this);
        m_calendar = new QCalendarWidget;
        m_calendar->setFirstDayOfWeek(m_firstDay);
        auto* action = new QWidgetAction(m_popup);
        action->setDefaultWidget(m_calendar);
        m_popup->addAction(action);
        connect(m_calendar, &QCalendarWidget::activated, this, [this](QDate day) {
            setDate(fromQt(day));
            m_popup->close();
        });
        connect(m_calendar, &QCalendarWidget::clicked, m_calendar, &QCalendarWidget::activated);
    }
    m_calendar->setSelectedDate(toQt(date().value_or(m_today)));
    m_popup->popup(mapToGlobal(QPoint(0, height())));
    m_calendar->setFocus();
}

} // namespace patella::ui
