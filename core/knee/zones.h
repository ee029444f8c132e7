// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/log.h"

#include <optional>
#include <span>
#include <vector>

namespace patella {

// The zone of a run for one knee. Green: at most 2 during it, and neither the hour after nor the next morning
// worse than before. Red: over 5 during it, a morning 2 points over before, a limp, or a swollen knee that
// day or the next. Amber: what lies between: the same load again (patellofemoral.trekeducation.org; the
// bounds of amber and red are Patella's own).
enum class Zone { Green, Amber, Red };

template <>
inline constexpr std::array wordsOf<Zone>{
    std::pair{Zone::Green, std::string_view{"green"}},
    std::pair{Zone::Amber, std::string_view{"amber"}},
    std::pair{Zone::Red, std::string_view{"red"}},
};

// What decided the zone of a run: of several the first of this list.
enum class ZoneReason {
    Swelling,
    Limp,
    WorstDuring,
    NextMorning,
    HourAfter,
    NothingAgainstIt, // green
    Masked,
    TooFewAnswers,
};

template <>
inline constexpr std::array wordsOf<ZoneReason>{
    std::pair{ZoneReason::Swelling, std::string_view{"swelling"}},
    std::pair{ZoneReason::Limp, std::string_view{"limp"}},
    std::pair{ZoneReason::WorstDuring, std::string_view{"worst_during"}},
    std::pair{ZoneReason::NextMorning, std::string_view{"next_morning"}},
    std::pair{ZoneReason::HourAfter, std::string_view{"hour_after"}},
    std::pair{ZoneReason::NothingAgainstIt, std::string_view{"nothing_against_it"}},
    std::pair{ZoneReason::Masked, std::string_view{"masked"}},
    std::pair{ZoneReason::TooFewAnswers, std::string_view{"too_few_answers"}},
};

struct RunZone {
    RunId run;
    LocalDate date;
    std::optional<Zone> zone; // empty: too little was answered, or something may have masked a green one
    ZoneReason why;
    std::optional<int> points; // the score, or the rise, that decided it
    std::optional<int> overnight; // 24-hour rule: next morning - before
    bool masked;
    bool operator==(const RunZone&) const = default;
};

// The zones of one knee, one for each run after which it was asked, in the log's order. A score of both knees
// counts for each.
std::vector<RunZone> zonesOf(
    const Log& log, Side knee, LocalDate today, const std::optional<LocalDate>& from = {});

struct ZoneCount {
    Side knee;
    int runs; // asked about it
    int green;
    int amber;
    int red;
    int masked; // without a zone, as something may have hidden the pain
    bool operator==(const ZoneCount&) const = default;

    int unanswered() const { return runs - green - amber - red - masked; } // too little was answered
};

ZoneCount zoneCount(std::span<const RunZone> zones, Side knee);

} // namespace patella
