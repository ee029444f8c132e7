// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include "core/log/values/choice.h"

#include <algorithm>
#include <array>
#include <utility>

// For the .cpp files of ui/words: a choice and its word in one table.
namespace patella::ui::words {

template <typename Choice, std::size_t size>
QString wordIn(
    const std::array<std::pair<Choice, const char*>, size>& table, Choice choice, const char* context)
{
    static_assert(size == wordsOf<Choice>.size(), "a choice without its word");
    const auto found = std::find_if(
        table.begin(), table.end(), [choice](const auto& each) { return each.first == choice; });
    return found == table.end() ? QString() : QCoreApplication::translate(context, found->second);
}

} // namespace patella::ui::words
