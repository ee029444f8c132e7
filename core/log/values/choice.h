// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace patella {

// The words under which the choices of a question stand in the log file, CSV, JSON and on the command line.
// They are part of the file format: a released word never changes. Specialised beside each enumeration.
template <typename Choice> inline constexpr std::array<std::pair<Choice, std::string_view>, 0> wordsOf{};

template <typename Choice>
concept WordedChoice = wordsOf<Choice>.size() > 0;

template <WordedChoice Choice> constexpr std::string_view wordOf(Choice choice)
{
    return std::find_if(wordsOf<Choice>.begin(), wordsOf<Choice>.end(), [&](const auto& each) {
        return each.first == choice;
    })->second;
}

template <WordedChoice Choice> constexpr std::optional<Choice> choiceFromWord(std::string_view word)
{
    for (const auto& [choice, known] : wordsOf<Choice>)
        if (known == word)
            return choice;
    return std::nullopt;
}

} // namespace patella
