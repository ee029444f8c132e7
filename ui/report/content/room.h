// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <string>

// How much of what is long stands on the first page; the rest is on further ones.
namespace patella::ui {

struct Room {
    std::size_t flags;
    std::size_t places;
    std::size_t points; // of a list
    int letters; // of a text in the runner's words
};

inline constexpr Room roomy{.flags = 5, .places = 4, .points = 6, .letters = 320};

// Of room: with less than this only the first answer of each kind stands there, and no reason to be seen.
inline constexpr int lettersForAll = 80;

// Whole words of a text, and where the rest stands.
QString excerpt(const QString& whole, int letters);
QString excerpt(const std::string& text, int letters);

QStringList atMost(const QStringList& points, const Room& room);
QString moreOnNextPage(std::size_t count); // "2 more on the next page"

} // namespace patella::ui
