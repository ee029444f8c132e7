// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>
#include <QComboBox>

#include "core/log/values/choice_set.h"
#include "ui/words/units.h"

#include <optional>
#include <utility>
#include <vector>

// Fields for the choices of core/log, under the words of ui/words.
namespace patella::ui {

enum class Needed { No, Yes };

// One of the choices, or a dash as long as the question may stay open.
template <WordedChoice Choice> class ChoiceField : public QComboBox {
public:
    explicit ChoiceField(QString (*word)(Choice), Needed needed = Needed::No)
    {
        setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
        if (needed == Needed::No)
            addItem(words::dash());
        for (const auto& [choice, key] : wordsOf<Choice>) {
            auto text = word(choice);
            text.replace(0, 1, text.at(0).toUpper());
            addItem(text, static_cast<int>(choice));
        }
    }
    std::optional<Choice> choice() const
    {
        const auto chosen = currentData();
        return chosen.isValid() ? std::optional(static_cast<Choice>(chosen.toInt())) : std::nullopt;
    }
    void choose(std::optional<Choice> choice)
    {
        setCurrentIndex(choice ? findData(static_cast<int>(*choice)) : 0);
    }
    // Shown like the name of an empty field, and no answer until it is taken.
    void suggest(std::optional<Choice> choice)
    {
        m_suggested = choice;
        choose({});
        if (!choice)
            return;
        setPlaceholderText(itemText(findData(static_cast<int>(*choice))) + QLatin1Char('?'));
        setCurrentIndex(-1);
    }
    bool suggests() const { return m_suggested && currentIndex() < 0; }
    std::optional<Choice> suggested() const { return suggests() ? m_suggested : std::nullopt; }
    void takeSuggestion()
    {
        if (suggests())
            choose(m_suggested);
    }

private:
    std::optional<Choice> m_suggested;
};

// No, yes, or not noted.
class YesNoField : public QComboBox {
    Q_OBJECT

public:
    explicit YesNoField(QWidget* parent = nullptr);
    std::optional<bool> answer() const;
    void setAnswer(std::optional<bool> answer);
};

// Boxes to check, the last of them "none of these"; no box checked at all: not asked.
class CheckBoxes : public QWidget {
    Q_OBJECT

public:
    CheckBoxes(const QStringList& words, const QString& none, int columns, QWidget* parent = nullptr);

protected:
    bool isAsked() const;
    bool isChecked(std::size_t place) const { return m_boxes.at(place)->isChecked(); }
    void check(bool asked, const std::vector<bool>& chosen);

private:
    std::vector<QCheckBox*> m_boxes;
    QCheckBox* m_none;
};

// Any of the choices.
template <WordedChoice Choice> class ChoiceSetField : public CheckBoxes {
public:
    ChoiceSetField(QString (*word)(Choice), const QString& none, int columns)
        : CheckBoxes(textsOf(word), none, columns)
    {
    }
    std::optional<ChoiceSet<Choice>> choices() const
    {
        if (!isAsked())
            return std::nullopt;
        ChoiceSet<Choice> chosen;
        for (std::size_t place = 0; place < wordsOf<Choice>.size(); ++place)
            if (isChecked(place))
                chosen.insert(wordsOf<Choice>.at(place).first);
        return chosen;
    }
    void choose(const std::optional<ChoiceSet<Choice>>& choices)
    {
        std::vector<bool> chosen;
        for (const auto& [choice, key] : wordsOf<Choice>)
            chosen.push_back(choices && choices->contains(choice));
        check(choices.has_value(), chosen);
    }

private:
    static QStringList textsOf(QString (*word)(Choice))
    {
        QStringList texts;
        for (const auto& [choice, key] : wordsOf<Choice>)
            texts << word(choice);
        return texts;
    }
};

} // namespace patella::ui
