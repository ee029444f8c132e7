// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/knee/red_flags.h"
#include "core/log/log.h"
#include "core/plan/prescription.h"
#include "core/plan/sessions.h"

#include <optional>
#include <vector>

namespace patella {

// Why a step of an exercise is the one to do.
enum class LadderReason {
    SignStands,
    NoSteps, // an exercise of one's own: the same each time
    FirstStep, // no session yet
    SoFarGood, // fewer than three sessions yet
    ThreeGood, // the step opens
    OverTheCeiling, // the same again
    MuchPain, // one step back
    AnswerMissing, // of the last session or the morning after it; it opens nothing
    MorningToCome,
    TooLittle, // less than the step asks for, or not counted
    LastStep,
};

template <>
inline constexpr std::array wordsOf<LadderReason>{
    std::pair{LadderReason::SignStands, std::string_view{"sign_stands"}},
    std::pair{LadderReason::NoSteps, std::string_view{"no_steps"}},
    std::pair{LadderReason::FirstStep, std::string_view{"first_step"}},
    std::pair{LadderReason::SoFarGood, std::string_view{"so_far_good"}},
    std::pair{LadderReason::ThreeGood, std::string_view{"three_good"}},
    std::pair{LadderReason::OverTheCeiling, std::string_view{"over_the_ceiling"}},
    std::pair{LadderReason::MuchPain, std::string_view{"much_pain"}},
    std::pair{LadderReason::AnswerMissing, std::string_view{"answer_missing"}},
    std::pair{LadderReason::MorningToCome, std::string_view{"morning_to_come"}},
    std::pair{LadderReason::TooLittle, std::string_view{"too_little"}},
    std::pair{LadderReason::LastStep, std::string_view{"last_step"}},
};

struct LadderState {
    Programme programme;
    int step; // counted from 1
    int steps; // 0: none
    std::optional<LadderMove> move;
    std::optional<Dose> dose; // empty: nothing was said of it
    int good; // sessions in a row that count for the next step
    Pain ceiling;
    LadderReason why;
    std::optional<LocalDate> because; // day of the session that decided
    std::optional<RaisedFlag> sign; // that stops it
    int daysThisWeek; // with a session
    int wanted; // in a week
    bool operator==(const LadderState&) const = default;
};

// Of an exercise that is followed.
LadderState ladderState(const Log& log, const Programme& exercise, LocalDate today);

// Of all exercises that are followed.
std::vector<LadderState> ladderStates(const Log& log, LocalDate today);

} // namespace patella
