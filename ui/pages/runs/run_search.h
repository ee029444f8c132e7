// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/log/entry.h"
#include "ui/words/units.h"

#include <optional>
#include <vector>

namespace patella::ui {

// What was typed to find runs: words in any order, days in any usual form, figures held against a number. A
// run is found when all of it holds.
struct RunSearch {
    // The parts of a day that were named: "2026-10", "28.11.", "Sunday".
    struct DayLike {
        std::optional<int> year;
        std::optional<unsigned> month;
        std::optional<unsigned> day;
        std::optional<unsigned> weekday; // 1: Monday
        bool operator==(const DayLike&) const = default;
    };
    // A word that stands in the run's text; one that also reads as a day is found by that day too.
    struct Term {
        QString text;
        std::optional<DayLike> day;
        bool isUnwanted; // "-asphalt"
        bool operator==(const Term&) const = default;
    };
    enum class Figure { Metres, Seconds, SecondsPerKm, Pain, Before, During, After, NextMorning, Effort };
    enum class Is { Less, AtMost, Equal, AtLeast, More };
    struct Bound {
        Figure figure;
        Is is;
        double value;
        bool operator==(const Bound&) const = default;
    };

    std::vector<Term> terms;
    std::vector<Bound> bounds;
    bool isEmpty() const { return terms.empty() && bounds.empty(); }
    bool operator==(const RunSearch&) const = default;
};

// "kneecap tempo", "october 2026", "28 Nov", "pain>3", "km >= 10", "-asphalt". What is only half typed, such
// as "pain>", asks for nothing yet.
RunSearch searchFrom(const QString& typed, LocalDate today, const Units& units);

// The text is that of the run, prepared by words::forSearch.
bool holds(const RunSearch& search, const Entry& entry, const QString& text);

} // namespace patella::ui
