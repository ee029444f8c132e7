// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/knee/red_flags.h"
#include "core/log/log.h"
#include "core/plan/prescription.h"
#include "core/plan/return_steps.h"

#include <optional>

namespace patella {

enum class ReturnStage {
    Entry, // the test before the first step is not passed
    Stopped, // a sign stands that somebody should look at first
    OnTheWay,
    Done, // the last step went well twice; from here the weekly line goes on
};

template <>
inline constexpr std::array wordsOf<ReturnStage>{
    std::pair{ReturnStage::Entry, std::string_view{"entry"}},
    std::pair{ReturnStage::Stopped, std::string_view{"stopped"}},
    std::pair{ReturnStage::OnTheWay, std::string_view{"on_the_way"}},
    std::pair{ReturnStage::Done, std::string_view{"done"}},
};

// Why the next step is the one it is.
enum class ReturnReason {
    EntryNotAnswered,
    EntryHurts, // over 2 walking or on stairs
    SignStands,
    FirstStep, // no run of the plan yet
    GreenOnce, // once more
    GreenTwice, // the step opens
    Amber, // the same again
    Red, // one step back
    RedOfLate, // green twice, but no step opens within seven days of a red run
    AnswerMissing, // of the last run; it opens nothing
    MorningToCome, // after the last run
    DurationMissing,
    TooShort, // shorter than the step
    TooEarly, // before the day on which it was open
    WhileASignStood,
    WeekIsFull, // the most in a week that was set
    Finished,
};

template <>
inline constexpr std::array wordsOf<ReturnReason>{
    std::pair{ReturnReason::EntryNotAnswered, std::string_view{"entry_not_answered"}},
    std::pair{ReturnReason::EntryHurts, std::string_view{"entry_hurts"}},
    std::pair{ReturnReason::SignStands, std::string_view{"sign_stands"}},
    std::pair{ReturnReason::FirstStep, std::string_view{"first_step"}},
    std::pair{ReturnReason::GreenOnce, std::string_view{"green_once"}},
    std::pair{ReturnReason::GreenTwice, std::string_view{"green_twice"}},
    std::pair{ReturnReason::Amber, std::string_view{"amber"}},
    std::pair{ReturnReason::Red, std::string_view{"red"}},
    std::pair{ReturnReason::RedOfLate, std::string_view{"red_of_late"}},
    std::pair{ReturnReason::AnswerMissing, std::string_view{"answer_missing"}},
    std::pair{ReturnReason::MorningToCome, std::string_view{"morning_to_come"}},
    std::pair{ReturnReason::DurationMissing, std::string_view{"duration_missing"}},
    std::pair{ReturnReason::TooShort, std::string_view{"too_short"}},
    std::pair{ReturnReason::TooEarly, std::string_view{"too_early"}},
    std::pair{ReturnReason::WhileASignStood, std::string_view{"while_a_sign_stood"}},
    std::pair{ReturnReason::WeekIsFull, std::string_view{"week_is_full"}},
    std::pair{ReturnReason::Finished, std::string_view{"finished"}},
};

// Where a runner is on her way back, and why.
struct ReturnState {
    SetBy by;
    ReturnStage stage;
    int step; // the one to run next, counted from 1
    int greens; // that count for it so far
    Pain ceiling; // the most pain of a green run
    std::optional<LocalDate> earliest; // day of the next run; empty: not for now
    ReturnReason why;
    std::optional<LocalDate> because; // day of the run that decided
    std::optional<LocalDate> noStepBefore; // after a red run, as long as it lies ahead
    std::optional<RaisedFlag> sign; // that stops it
    bool operator==(const ReturnState&) const = default;
};

// Empty: no return to running is followed today.
std::optional<ReturnState> returnToRun(const Log& log, LocalDate today);

// A sign that stops every plan: at once, the same day, or within days. The most urgent that stands.
std::optional<RaisedFlag> signThatStops(const Log& log, LocalDate today);

} // namespace patella
