// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/values/choice.h"

#include <bitset>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace patella {

// Some of the choices of a question, each once, in the order of their words. The empty set is an answer too:
// none of them. What was not asked is an empty optional around it.
template <WordedChoice Choice> class ChoiceSet {
public:
    ChoiceSet() = default;
    ChoiceSet(std::initializer_list<Choice> choices)
    {
        for (const auto each : choices)
            insert(each);
    }
    // "jog,quads" or "none"; blanks around a word are left out.
    static std::optional<ChoiceSet> fromText(std::string_view text);

    void insert(Choice choice) { m_chosen.set(placeOf(choice)); }
    bool contains(Choice choice) const { return m_chosen.test(placeOf(choice)); }
    bool isEmpty() const { return m_chosen.none(); }
    std::vector<Choice> choices() const;
    std::string text() const;
    bool operator==(const ChoiceSet&) const = default;

private:
    static constexpr std::string_view nothingChosen = "none";
    static_assert(!choiceFromWord<Choice>(nothingChosen));

    static std::size_t placeOf(Choice choice)
    {
        const auto place = std::find_if(wordsOf<Choice>.begin(), wordsOf<Choice>.end(),
            [&](const auto& each) { return each.first == choice; });
        return static_cast<std::size_t>(place - wordsOf<Choice>.begin());
    }

    std::bitset<wordsOf<Choice>.size()> m_chosen;
};

template <WordedChoice Choice>
std::optional<ChoiceSet<Choice>> ChoiceSet<Choice>::fromText(std::string_view text)
{
    constexpr std::string_view blanks = " \t";
    ChoiceSet set;
    for (std::size_t from = 0, comma = 0; comma != text.size(); from = comma + 1) {
        comma = std::min(text.find(',', from), text.size());
        auto word = text.substr(from, comma - from);
        word.remove_prefix(std::min(word.find_first_not_of(blanks), word.size()));
        word = word.substr(0, word.find_last_not_of(blanks) + 1);
        if (word == nothingChosen && comma == text.size() && set.isEmpty())
            return set;
        const auto choice = choiceFromWord<Choice>(word);
        if (!choice)
            return std::nullopt;
        set.insert(*choice);
    }
    return set.isEmpty() ? std::nullopt : std::optional(set);
}

template <WordedChoice Choice> std::vector<Choice> ChoiceSet<Choice>::choices() const
{
    std::vector<Choice> chosen;
    for (const auto& [choice, word] : wordsOf<Choice>)
        if (contains(choice))
            chosen.push_back(choice);
    return chosen;
}

template <WordedChoice Choice> std::string ChoiceSet<Choice>::text() const
{
    std::string text;
    for (const auto choice : choices())
        text += (text.empty() ? "" : ",") + std::string(wordOf(choice));
    return text.empty() ? std::string(nothingChosen) : text;
}

} // namespace patella
