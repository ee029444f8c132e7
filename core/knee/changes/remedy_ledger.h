// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/log.h"
#include "core/statistics/proportion.h"

#include <optional>
#include <string>
#include <vector>

// The morning after a remedy, held against the mornings after similar days without it: one reaches for it
// when it is worst, and then it gets better by itself too.
namespace patella {

inline constexpr int fewestDaysWith = 8;
inline constexpr int fewestDaysWithout = 20;

enum class RemedyAnswer {
    TooFewDays,
    NoClearDifference,
    Better, // mornings after it were better than after similar days
    Worse,
};

template <>
inline constexpr std::array wordsOf<RemedyAnswer>{
    std::pair{RemedyAnswer::TooFewDays, std::string_view{"too_few_days"}},
    std::pair{RemedyAnswer::NoClearDifference, std::string_view{"no_clear_difference"}},
    std::pair{RemedyAnswer::Better, std::string_view{"better"}},
    std::pair{RemedyAnswer::Worse, std::string_view{"worse"}},
};

struct LedgerEntry {
    Care care;
    std::string name; // in the runner's words; empty: not said
    bool masks; // may hide pain: its days count only where a score before it does
    int days; // with it
    int counted; // of these, days with the scores that are needed
    int without; // days without it that are counted
    std::optional<double> meanWorst; // of the counted days with it
    std::optional<double> meanNext; // the mornings after them
    std::optional<double> meanExpected; // those after days without it that were as bad
    std::optional<double> difference; // next - expected
    std::optional<Interval> interval; // 95 %
    std::optional<double> p;
    RemedyAnswer answer;
    bool operator==(const LedgerEntry&) const = default;
};

// Of the left or the right knee, by kind and name, the most frequent first. A note without a side counts for
// each. A day counts with a score of that day and of the next morning, none of them masked. As bad: the worst
// of the day (straight and bent), its morning, the recent mornings, and whether she ran, by least squares.
std::vector<LedgerEntry> remedyLedger(const Log& log, Side knee, LocalDate today);

} // namespace patella
