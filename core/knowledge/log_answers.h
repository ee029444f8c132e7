// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/knee/clocks/run_endings.h"
#include "core/knee/habits.h"
#include "core/knee/knee_state.h"
#include "core/knee/zones.h"
#include "core/knowledge/statement.h"
#include "core/log/log.h"
#include "core/report/daily_life.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

// "In your log": what the log itself says beside a card. Everything is counted from the past.
namespace patella::knowledge {

inline constexpr int daysOfADose = 28;
inline constexpr int daysOfAHabit = 84; // twelve weeks
inline constexpr std::chrono::minutes longestIce{15};
inline constexpr int hurtsAllTheSame = 3; // from this score on, in spite of a painkiller

// Four weeks of running, and the four before them.
struct DoseOfWeeks {
    Habits recent;
    std::optional<Habits> before; // empty: the log had not begun
    bool operator==(const DoseOfWeeks&) const = default;
};

struct ZonesOfWeeks { // of four weeks
    ZoneCount count;
    bool operator==(const ZonesOfWeeks&) const = default;
};

struct TaskTrouble { // of the knee checks of twelve weeks
    TaskCount count;
    bool operator==(const TaskTrouble&) const = default;
};

// All that was done of one kind, with the pain before and a day after.
struct RemedyTimes {
    Care care;
    int times;
    int compared; // times with both scores
    int better; // of these, by a point or more
    int worse;
    bool operator==(const RemedyTimes&) const = default;
};

struct FlareLengths {
    Side knee;
    int flares; // that are over
    double medianDays;
    int longestDays;
    bool operator==(const FlareLengths&) const = default;
};

struct LastingFlare {
    Side knee;
    LocalDate began;
    int days; // so far
    bool operator==(const LastingFlare&) const = default;
};

struct CracklingDays { // of the knee checks of twelve weeks
    int asked;
    int crackled;
    int withSittingPain; // of those that crackled
    bool operator==(const CracklingDays&) const = default;
};

struct PairInUse { // in the last twelve weeks, not retired
    std::string name;
    Distance distance;
    Distance limit;
    bool operator==(const PairInUse&) const = default;
};

struct UsualCadence { // of the last runs that have one
    int runs;
    double median; // steps a minute
    bool operator==(const UsualCadence&) const = default;
};

struct WholeLog {
    LocalDate first;
    int runs;
    Distance distance;
    bool operator==(const WholeLog&) const = default;
};

struct RampingUp { // of twelve weeks
    int judged; // weeks held against a line
    int above10; // of these, the strong line included
    int above30;
    int compared; // runs held against the longest of the 30 days before
    int spikes;
    bool operator==(const RampingUp&) const = default;
};

struct Preparation { // of twelve weeks
    Habits habits;
    bool operator==(const Preparation&) const = default;
};

// What somebody who examined the knee called it, in their words.
struct NotedWord {
    LocalDate date;
    std::string word;
    std::string who; // empty: not said
    bool operator==(const NotedWord&) const = default;
};

struct StandingSigns {
    int signs;
    int reasons; // to be seen
    bool operator==(const StandingSigns&) const = default;
};

struct IceHabit {
    int times; // with their minutes
    double medianMinutes;
    int longer; // than longestIce
    bool operator==(const IceHabit&) const = default;
};

struct StrikePain {
    FootStrike strike;
    int runs; // with a score
    double medianWorst;
    bool operator==(const StrikePain&) const = default;
};

struct MaskedRuns {
    int runs; // after a painkiller
    int of; // runs that say whether
    int hurtAllTheSame;
    bool operator==(const MaskedRuns&) const = default;
};

struct VisitsSoFar {
    int visits;
    std::optional<LocalDate> last;
    std::optional<LocalDate> next;
    bool operator==(const VisitsSoFar&) const = default;
};

using LogAnswer = std::variant<DoseOfWeeks, ZonesOfWeeks, TaskTrouble, RemedyTimes, FlareLengths,
    LastingFlare, CracklingDays, PairInUse, UsualCadence, WholeLog, RampingUp, Preparation, NotedWord,
    StandingSigns, EndingMornings, IceHabit, StrikePain, MorningsCompared, MaskedRuns, VisitsSoFar>;

// The log as it stands on a day, and which knee is spoken of; of both, each or the worse one.
struct AskedOfLog {
    const Log& log;
    LocalDate today;
    Side knee;
};

// None: the log does not say yet.
std::vector<LogAnswer> answersOf(LogQuestion question, const AskedOfLog& asked);

} // namespace patella::knowledge
