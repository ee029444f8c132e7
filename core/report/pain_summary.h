// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/pain_note.h"
#include "core/log/run_entry.h"

#include <array>
#include <optional>
#include <set>
#include <span>
#include <vector>

namespace patella {

inline constexpr std::array momentsOfARun{Moment::Before, Moment::During, Moment::After, Moment::NextMorning};
inline constexpr std::array everyMoment{
    Moment::Before, Moment::During, Moment::After, Moment::NextMorning, Moment::RestDay};

constexpr std::size_t placeOf(Moment moment) { return static_cast<std::size_t>(moment); }

// The answers to one question; there is at least one.
struct PainScores {
    int count;
    double median; // scores are ranks first: no mean
    Pain worst;
    LocalDate worstOn; // the latest such day
    bool operator==(const PainScores&) const = default;
};

// One place of one knee. Never asked at a moment: empty, not 0.
struct PainOfAPlace {
    Side side;
    std::optional<Region> region;
    std::array<std::optional<PainScores>, everyMoment.size()> byMoment;
    bool operator==(const PainOfAPlace&) const = default;

    const std::optional<PainScores>& at(Moment moment) const { return byMoment[placeOf(moment)]; }
};

// The places that hurt most often first.
std::vector<PainOfAPlace> painByPlace(std::span<const PainNote> notes);

// How many runs have an answer, whatever the side, out of those for which there can be one: the morning after
// today's run is still to come.
struct Answers {
    int runs;
    int answered;
    int missing() const { return runs - answered; }
    bool operator==(const Answers&) const = default;
};

Answers answersAt(
    Moment moment, std::span<const RunEntry> runs, std::span<const PainNote> notes, LocalDate today);

// Runs whose knee was asked during the run and never scored above 0, out of those asked. Runs with a masked
// score (core/log/masking.h) during them are in neither.
struct PainFreeRuns {
    int asked;
    int painFree;
    bool operator==(const PainFreeRuns&) const = default;
};

PainFreeRuns painFreeRuns(
    std::span<const RunEntry> runs, std::span<const PainNote> notes, const std::set<PainNoteId>& masked);

} // namespace patella
