// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/pain_note.h"

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace patella {

// The four clocks of a run, in their order.
inline constexpr std::array runMoments{Moment::Before, Moment::During, Moment::After, Moment::NextMorning};

// Details of a pain besides its score; what was not asked is empty.
struct PainDetails {
    std::optional<ChoiceSet<PainQuality>> quality;
    std::optional<ChoiceSet<Trigger>> triggers;
    std::optional<Distance> onset;
    std::optional<std::chrono::minutes> onsetTime;
    std::optional<PainCourse> course;
    std::optional<std::chrono::minutes> settled;
    std::optional<bool> limp;
    std::optional<bool> tender;
    std::optional<FeltIn> feltIn;
    bool operator==(const PainDetails&) const = default;
    bool isEmpty() const;
};

PainDetails detailsOf(const PainNote& note);

// One place of one run with its four scores; what was not asked is empty. The details are those of the first
// note that has some: worst in the run, after, before, next morning.
struct KneeLine {
    Side side;
    std::optional<Region> region;
    std::array<std::optional<Pain>, runMoments.size()> scores;
    PainDetails details;
    bool operator==(const KneeLine&) const = default;
    bool isEmpty() const; // no score
};

KneeLine blankKneeLine(Side side, std::optional<Region> region = {});

// The notes of one run gathered by side and place, the place with the worst score first.
std::vector<KneeLine> kneeLinesOf(std::span<const PainNote> notes);

// The place of the first of them; empty: there is none.
struct PlaceOfKnee {
    Side side;
    std::optional<Region> region;
    bool operator==(const PlaceOfKnee&) const = default;
};
std::optional<PlaceOfKnee> worstPlaceOf(std::span<const PainNote> notes);

// The notes that say these lines. Notes already there keep their keys and whatever else they say where side,
// place and moment are the same. Details of a line without a score are lost: there is no note to carry them.
std::vector<PainNote> painNotesOf(
    std::span<const KneeLine> lines, const RunEntry& run, std::span<const PainNote> alreadyThere = {});

// The same for a day without a run: the one score of a line stands first.
std::vector<KneeLine> restDayLinesOf(std::span<const PainNote> notes, LocalDate date);
std::vector<PainNote> restDayNotesOf(
    std::span<const KneeLine> lines, LocalDate date, std::span<const PainNote> alreadyThere = {});

// The worst score of each moment over all places.
using ScoresOfRun = std::array<std::optional<Pain>, runMoments.size()>;
ScoresOfRun worstScores(std::span<const PainNote> notes);
void addScore(const PainNote& note, ScoresOfRun& worst);

} // namespace patella
