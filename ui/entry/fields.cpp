// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/fields.h"

#include <QKeyEvent>
#include <QTimer>

#include "ui/convert.h"
#include "ui/entry/typed_text.h"
#include "ui/words/units.h"

namespace patella::ui {

DistanceField::DistanceField(QWidget* parent)
    : QLineEdit(parent)
{
    setPlaceholderText(tr("km"));
    setAlignment(Qt::AlignRight);
}

std::optional<Distance> DistanceField::distance() const { return distanceFromText(text()); }

void DistanceField::setDistance(std::optional<Distance> distance)
{
    setText(distance ? distanceText(*distance) : QString());
}

bool DistanceField::isUnreadable() const { return !text().trimmed().isEmpty() && !distance(); }

DurationField::DurationField(QWidget* parent)
    : QLineEdit(parent)
{
    setPlaceholderText(tr("h:mm:ss"));
    setToolTip(tr("45:10, 1:02:03, or minutes such as 45"));
    setAlignment(Qt::AlignRight);
}

std::optional<std::chrono::seconds> DurationField::duration() const { return durationFromText(text()); }

void DurationField::setDuration(std::optional<std::chrono::seconds> duration)
{
    setText(duration ? words::duration(*duration) : QString());
}

bool DurationField::isUnreadable() const { return !text().trimmed().isEmpty() && !duration(); }

ClockField::ClockField(QWidget* parent)
    : QLineEdit(parent)
{
    setPlaceholderText(tr("hh:mm"));
    setAlignment(Qt::AlignRight);
}

std::optional<TimeOfDay> ClockField::time() const
{
    auto typed = text().trimmed();
    if (typed.indexOf(QLatin1Char(':')) == 1)
        typed.prepend(QLatin1Char('0'));
    return timeOfDayFromIso(typed.toStdString());
}

void ClockField::setTime(std::optional<TimeOfDay> time)
{
    auto text = time ? QString::fromStdString(isoText(*time)) : QString();
    if (text.endsWith(QLatin1String(":00")))
        text.chop(3);
    setText(text);
}

bool ClockField::isUnreadable() const { return !text().trimmed().isEmpty() && !time(); }

NumberField::NumberField(int lowest, int highest, QWidget* parent)
    : QSpinBox(parent)
{
    setRange(lowest - 1, highest);
    setSpecialValueText(words::dash());
    setValue(lowest - 1);
    setAlignment(Qt::AlignRight);
    setAccelerated(true);
}

std::optional<int> NumberField::number() const
{
    return value() == minimum() ? std::nullopt : std::optional(value());
}

void NumberField::setNumber(std::optional<int> number) { setValue(number.value_or(minimum())); }

void NumberField::focusInEvent(QFocusEvent* event)
{
    QSpinBox::focusInEvent(event);
    QTimer::singleShot(0, this, &QSpinBox::selectAll); // after a click has placed its cursor
}

void NumberField::keyPressEvent(QKeyEvent* event)
{
    if (value() == minimum() && text() == specialValueText() && !event->text().isEmpty())
        selectAll(); // what is typed replaces the dash
    QSpinBox::keyPressEvent(event);
}

DateField::DateField(LocalDate date, QWidget* parent)
    : QDateEdit(toQt(date), parent)
{
    setCalendarPopup(true);
    auto format = locale().dateFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1String("yyyy")))
        format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    setDisplayFormat(format);
}

LocalDate DateField::day() const { return fromQt(date()); }

void DateField::setDay(LocalDate date) { setDate(toQt(date)); }

} // namespace patella::ui
