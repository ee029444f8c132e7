// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/fields.h"

#include "ui/fields/typed_text.h"

#include <algorithm>

namespace patella::ui {

DistanceField::DistanceField(const Units& units, QWidget* parent)
    : TypedField(parent)
    , m_unit(units.distance)
{
    setPlaceholderText(units.sign());
}

std::optional<Distance> DistanceField::distance() const
{
    return text() == m_shownText ? m_shown : distanceFromText(text(), m_unit);
}

void DistanceField::setDistance(std::optional<Distance> distance)
{
    m_shown = distance;
    m_shownText = distance ? distanceText(*distance, m_unit) : QString();
    setText(m_shownText);
}

QString DistanceField::trouble() const
{
    return isBlank() || distance() ? QString() : tr("Not a distance, such as 8.2 or 8,2.");
}

DurationField::DurationField(QWidget* parent)
    : TypedField(parent)
{
    setPlaceholderText(tr("h:mm:ss"));
    setToolTip(tr("45:10 or 4510, 1:02:03 or 10203, or minutes such as 45"));
    connect(this, &QLineEdit::editingFinished, this, [this] {
        if (const auto typed = duration())
            setDuration(typed);
    });
}

std::optional<std::chrono::seconds> DurationField::duration() const { return durationFromText(text()); }

void DurationField::setDuration(std::optional<std::chrono::seconds> duration)
{
    setText(duration ? words::duration(*duration) : QString());
}

QString DurationField::trouble() const
{
    return isBlank() || duration() ? QString() : tr("Not a time, such as 45:10 or 1:02:03.");
}

HoursField::HoursField(QWidget* parent)
    : TypedField(parent)
{
    setPlaceholderText(tr("h:mm"));
    setToolTip(tr("Hours: 7:30 or 7.5"));
    connect(this, &QLineEdit::editingFinished, this, [this] {
        if (const auto typed = time())
            setTime(typed);
    });
}

std::optional<std::chrono::minutes> HoursField::time() const { return hoursFromText(text()); }

void HoursField::setTime(std::optional<std::chrono::minutes> time)
{
    setText(time ? words::hours(*time) : QString());
}

QString HoursField::trouble() const
{
    return isBlank() || time() ? QString() : tr("Not a number of hours, such as 7:30 or 7.5.");
}

ClockField::ClockField(QWidget* parent)
    : TypedField(parent)
{
    setPlaceholderText(tr("hh:mm"));
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

QString ClockField::trouble() const
{
    return isBlank() || time() ? QString() : tr("Not a time of day, such as 18:30.");
}

DecimalField::DecimalField(QWidget* parent)
    : TypedField(parent)
{
    setPlaceholderText(words::dash());
}

std::optional<Decimal> DecimalField::decimal() const { return decimalFromText(text()); }

void DecimalField::setDecimal(std::optional<Decimal> decimal)
{
    setText(decimal ? words::decimal(*decimal) : QString());
}

QString DecimalField::trouble() const
{
    return isBlank() || decimal() ? QString() : tr("Not a number, such as 12.5 or 12,5.");
}

MassField::MassField(QWidget* parent)
    : DecimalField(parent)
{
    setPlaceholderText(tr("kg"));
}

std::optional<Mass> MassField::mass() const
{
    const auto kilograms = decimal();
    return kilograms && kilograms->thousandths >= 0 ? std::optional(Mass{kilograms->thousandths})
                                                    : std::nullopt;
}

void MassField::setMass(std::optional<Mass> mass)
{
    setDecimal(mass ? std::optional(Decimal{mass->grams}) : std::nullopt);
}

QString MassField::trouble() const
{
    return isBlank() || mass() ? QString() : tr("Not a weight, such as 12.5 or 12,5.");
}

NumberField::NumberField(int lowest, int highest, QWidget* parent)
    : TypedField(parent)
    , m_lowest(lowest)
    , m_highest(highest)
{
    setPlaceholderText(words::dash());
}

std::optional<int> NumberField::number() const
{
    bool isNumber = false;
    const int typed = text().trimmed().toInt(&isNumber);
    return isNumber && typed >= m_lowest && typed <= m_highest ? std::optional(typed) : std::nullopt;
}

void NumberField::setNumber(std::optional<int> number)
{
    setText(number ? QString::number(*number) : QString());
}

QString NumberField::trouble() const
{
    return isBlank() || number() ? QString()
                                 : tr("A whole number from %1 to %2.").arg(m_lowest).arg(m_highest);
}

void NumberField::step(int steps)
{
    const auto now = number();
    if (!now && !isBlank())
        return;
    const int next = now ? *now + steps : std::max(m_lowest, 0);
    setNumber(next < m_lowest ? std::nullopt : std::optional(std::min(next, m_highest)));
    selectAll();
}

std::optional<std::chrono::minutes> MinutesField::minutes() const
{
    const auto typed = number();
    return typed ? std::optional(std::chrono::minutes{*typed}) : std::nullopt;
}

void MinutesField::setMinutes(std::optional<std::chrono::minutes> minutes)
{
    setNumber(minutes ? std::optional(static_cast<int>(minutes->count())) : std::nullopt);
}

void MinutesField::suggest(std::optional<std::chrono::minutes> minutes)
{
    m_suggested = minutes;
    setMinutes({});
    setPlaceholderText(minutes ? QStringLiteral("%1?").arg(minutes->count()) : words::dash());
}

void MinutesField::takeSuggestion()
{
    if (isBlank())
        setMinutes(m_suggested);
}

void MinutesField::step(int steps)
{
    if (isBlank() && m_suggested)
        setMinutes(m_suggested);
    NumberField::step(steps);
}

} // namespace patella::ui
