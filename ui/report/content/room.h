// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "ui/words/units.h"

#include <array>
#include <string>

// How much of what is long stands on the first page; the rest is on further ones.
namespace patella::ui {

struct Room {
    std::size_t flags;
    std::size_t places;
    std::size_t points; // of a list
    int letters; // of a text
    int ownLetters; // of a text in the runner's own words
};

inline constexpr Room roomy{.flags = 5, .places = 4, .points = 6, .letters = 320, .ownLetters = 320};

// The first one in which everything fits is taken, the last one always does. Own words are cut last.
inline constexpr std::array rooms{roomy,
    Room{.flags = 4, .places = 3, .points = 5, .letters = 240, .ownLetters = 320},
    Room{.flags = 3, .places = 2, .points = 5, .letters = 160, .ownLetters = 320},
    Room{.flags = 3, .places = 1, .points = 4, .letters = 120, .ownLetters = 320},
    Room{.flags = 3, .places = 1, .points = 4, .letters = 100, .ownLetters = 240},
    Room{.flags = 2, .places = 1, .points = 3, .letters = 100, .ownLetters = 160},
    Room{.flags = 2, .places = 1, .points = 3, .letters = 80, .ownLetters = 120},
    Room{.flags = 2, .places = 1, .points = 2, .letters = 80, .ownLetters = 100},
    Room{.flags = 1, .places = 1, .points = 1, .letters = 80, .ownLetters = 80},
    Room{.flags = 1, .places = 1, .points = 1, .letters = 40, .ownLetters = 60}};

// Of room: with less than this only the first answer of each kind stands there, and no reason to be seen.
inline constexpr int lettersForAll = 80;
// With less than this what tells least is left to the pages behind: how pain feels, and rows of a comparison.
inline constexpr int lettersForDetails = 120;

// Whole words of a text, and where the rest stands.
QString excerpt(const QString& whole, int letters);
QString excerpt(const std::string& text, int letters);
QString quotedExcerpt(const std::string& text, int letters, const Units& units); // in quotation marks

// Whole ones of short texts, as many as there are letters for, and how many more there are.
QString wholeOnes(const QStringList& texts, const QString& between, int letters);

QStringList atMost(const QStringList& points, const Room& room);
QString moreOnNextPage(std::size_t count); // "2 more on the next page"

} // namespace patella::ui
