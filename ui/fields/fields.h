// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/log/limits.h"
#include "core/log/values/amounts.h"
#include "core/log/values/distance.h"
#include "core/log/values/local_time.h"
#include "ui/fields/typed_field.h"
#include "ui/words/units.h"

#include <chrono>
#include <optional>

// Fields for what a runner types. A missing answer is an empty text, never 0.
namespace patella::ui {

// A distance in the unit the field shows, unless the text names another; point and comma both mean the
// decimal sign.
class DistanceField : public TypedField {
    Q_OBJECT

public:
    explicit DistanceField(const Units& units, QWidget* parent = nullptr);
    DistanceUnit unit() const { return m_unit; }
    std::optional<Distance> distance() const;
    void setDistance(std::optional<Distance> distance);
    QString trouble() const override;

private:
    DistanceUnit m_unit;
    std::optional<Distance> m_shown; // exact, where the text in miles is not
    QString m_shownText;
};

// A time span as runners type it: "45:10", "1:02:03", "45".
class DurationField : public TypedField {
    Q_OBJECT

public:
    explicit DurationField(QWidget* parent = nullptr);
    std::optional<std::chrono::seconds> duration() const;
    void setDuration(std::optional<std::chrono::seconds> duration);
    QString trouble() const override;
};

// Hours of a day: "7:30", "7.5" and "7,5" are the same.
class HoursField : public TypedField {
    Q_OBJECT

public:
    explicit HoursField(QWidget* parent = nullptr);
    std::optional<std::chrono::minutes> time() const;
    void setTime(std::optional<std::chrono::minutes> time);
    QString trouble() const override;
};

// The time of day.
class ClockField : public TypedField {
    Q_OBJECT

public:
    explicit ClockField(QWidget* parent = nullptr);
    std::optional<TimeOfDay> time() const;
    void setTime(std::optional<TimeOfDay> time);
    QString trouble() const override;
};

// A number of up to three decimals; point and comma both mean the decimal sign.
class DecimalField : public TypedField {
    Q_OBJECT

public:
    explicit DecimalField(QWidget* parent = nullptr);
    std::optional<Decimal> decimal() const;
    void setDecimal(std::optional<Decimal> decimal);
    QString trouble() const override;
};

// Kilograms.
class MassField : public DecimalField {
    Q_OBJECT

public:
    explicit MassField(QWidget* parent = nullptr);
    std::optional<Mass> mass() const;
    void setMass(std::optional<Mass> mass);
    QString trouble() const override;
};

// A whole number from lowest to highest.
class NumberField : public TypedField {
    Q_OBJECT

public:
    NumberField(int lowest, int highest, QWidget* parent = nullptr);
    std::optional<int> number() const;
    void setNumber(std::optional<int> number);
    QString trouble() const override;

    template <typename Scale> std::optional<Scale> scale() const
    {
        const auto typed = number();
        return typed ? Scale::of(*typed) : std::nullopt;
    }
    template <typename Scale> void setScale(const std::optional<Scale>& value)
    {
        setNumber(value ? std::optional(value->value()) : std::nullopt);
    }

protected:
    void step(int steps) override; // below the lowest is "not noted"

private:
    int m_lowest;
    int m_highest;
};

template <typename Scale> NumberField* fieldFor() { return new NumberField(Scale::lowest, Scale::highest); }

// A score of pain or effort, 0..10.
class ScoreField : public NumberField {
    Q_OBJECT

public:
    explicit ScoreField(QWidget* parent = nullptr)
        : NumberField(0, 10, parent)
    {
    }
};

// Whole minutes.
inline constexpr int minutesOfADay = 24 * 60;
inline constexpr int mostMinutesOfARun = 6000;
inline constexpr int mostMinutesOfAWarmUp = longestWarmUp.count(); // and of a cool-down

class MinutesField : public NumberField {
    Q_OBJECT

public:
    explicit MinutesField(int most, QWidget* parent = nullptr)
        : NumberField(0, most, parent)
    {
    }
    std::optional<std::chrono::minutes> minutes() const;
    void setMinutes(std::optional<std::chrono::minutes> minutes);
    // Shown like the name of an empty field, and no answer until it is taken.
    void suggest(std::optional<std::chrono::minutes> minutes);
    bool suggests() const { return m_suggested && isBlank(); }
    void takeSuggestion();

protected:
    void step(int steps) override; // from what is suggested

private:
    std::optional<std::chrono::minutes> m_suggested;
};

} // namespace patella::ui
