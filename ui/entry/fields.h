// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QSpinBox>

#include "core/log/choice.h"
#include "core/log/distance.h"
#include "core/log/local_time.h"

#include <chrono>
#include <optional>

// Fields that know a missing answer: an empty text or a dash, never 0.
namespace patella::ui {

// Kilometres; point and comma both mean the decimal sign.
class DistanceField : public QLineEdit {
    Q_OBJECT

public:
    explicit DistanceField(QWidget* parent = nullptr);
    std::optional<Distance> distance() const;
    void setDistance(std::optional<Distance> distance);
    bool isUnreadable() const; // something stands there that is no distance
};

// A time span as runners type it: "45:10", "1:02:03", "45".
class DurationField : public QLineEdit {
    Q_OBJECT

public:
    explicit DurationField(QWidget* parent = nullptr);
    std::optional<std::chrono::seconds> duration() const;
    void setDuration(std::optional<std::chrono::seconds> duration);
    bool isUnreadable() const;
};

// The time of day, or nothing.
class ClockField : public QLineEdit {
    Q_OBJECT

public:
    explicit ClockField(QWidget* parent = nullptr);
    std::optional<TimeOfDay> time() const;
    void setTime(std::optional<TimeOfDay> time);
    bool isUnreadable() const;
};

// A whole number from lowest to highest, or a dash for "not noted". Digits typed on the dash replace it.
class NumberField : public QSpinBox {
    Q_OBJECT

public:
    NumberField(int lowest, int highest, QWidget* parent = nullptr);
    std::optional<int> number() const;
    void setNumber(std::optional<int> number);

    template <typename Scale> std::optional<Scale> scale() const
    {
        const auto typed = number();
        return typed ? Scale::of(*typed) : std::nullopt;
    }

protected:
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

// A score of pain or effort, 0..10.
class ScoreField : public NumberField {
    Q_OBJECT

public:
    explicit ScoreField(QWidget* parent = nullptr)
        : NumberField(0, 10, parent)
    {
    }
};

class DateField : public QDateEdit {
    Q_OBJECT

public:
    explicit DateField(LocalDate date, QWidget* parent = nullptr);
    LocalDate day() const;
    void setDay(LocalDate date);
};

// A list of choices under their words, led by a dash when the question may stay open.
template <WordedChoice Choice, typename Word>
void offerChoices(QComboBox& box, Word&& word, bool mayStayOpen = true)
{
    if (mayStayOpen)
        box.addItem(QStringLiteral("–"));
    for (const auto& [choice, key] : wordsOf<Choice>)
        box.addItem(word(choice), static_cast<int>(choice));
}

template <WordedChoice Choice> std::optional<Choice> choiceIn(const QComboBox& box)
{
    const auto chosen = box.currentData();
    return chosen.isValid() ? std::optional(static_cast<Choice>(chosen.toInt())) : std::nullopt;
}

template <WordedChoice Choice> void choose(QComboBox& box, std::optional<Choice> choice)
{
    box.setCurrentIndex(choice ? box.findData(static_cast<int>(*choice)) : 0);
}

} // namespace patella::ui
