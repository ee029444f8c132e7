// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/log.h"
#include "core/log/red_flag.h"

#include <optional>
#include <string>
#include <vector>

namespace patella {

// How soon somebody should look at the knee.
enum class Urgency { AtOnce, Emergency, WithinDays, WithinWeeks };

template <>
inline constexpr std::array wordsOf<Urgency>{
    std::pair{Urgency::AtOnce, std::string_view{"emergency_number"}},
    std::pair{Urgency::Emergency, std::string_view{"emergency"}}, // the same day
    std::pair{Urgency::WithinDays, std::string_view{"within_days"}},
    std::pair{Urgency::WithinWeeks, std::string_view{"within_weeks"}},
};

Urgency urgencyOf(RedFlag flag);
bool isEmergency(RedFlag flag); // at once, or the same day

// A red flag is a sign of something serious. What only goes on, comes back or does not get better is a reason
// to be seen: most sore knees have one.
enum class FlagKind { RedFlag, ReasonToBeSeen };

template <>
inline constexpr std::array wordsOf<FlagKind>{
    std::pair{FlagKind::RedFlag, std::string_view{"red_flag"}},
    std::pair{FlagKind::ReasonToBeSeen, std::string_view{"reason_to_be_seen"}},
};

FlagKind kindOf(RedFlag flag);

// Where a flag comes from.
enum class FlagSource { KneeChecks, PainNotes, Runs, Complaints, Profile, Care };

template <>
inline constexpr std::array wordsOf<FlagSource>{
    std::pair{FlagSource::KneeChecks, std::string_view{"knee_checks"}},
    std::pair{FlagSource::PainNotes, std::string_view{"pain_notes"}},
    std::pair{FlagSource::Runs, std::string_view{"runs"}},
    std::pair{FlagSource::Complaints, std::string_view{"complaints"}},
    std::pair{FlagSource::Profile, std::string_view{"profile"}},
    std::pair{FlagSource::Care, std::string_view{"care"}},
};

// Reasons for which a flag lapses. Two end any flag: a doctor, a physiotherapist or a surgeon was visited
// after it was last seen, or the runner wrote down that it was looked at or noted by mistake. After means on
// a later day, or later that day where both times are known; the runner's word also ends what was written
// down before it that day. A flag of days or weeks also lapses when it has not been seen again for six weeks
// (Patella's own number), and one that describes a trend when answers show that the trend is over. An
// emergency never lapses by itself, and a good week ends nothing.
enum class LapseReason { Visit, LookedAt, Mistake, NotSeenAgain, TrendOver };

template <>
inline constexpr std::array wordsOf<LapseReason>{
    std::pair{LapseReason::Visit, std::string_view{"visit"}},
    std::pair{LapseReason::LookedAt, std::string_view{"looked_at"}},
    std::pair{LapseReason::Mistake, std::string_view{"mistake"}},
    std::pair{LapseReason::NotSeenAgain, std::string_view{"not_seen_again"}},
    std::pair{LapseReason::TrendOver, std::string_view{"trend_over"}},
};

inline constexpr int daysAFlagStands = 42;

// The last day on which the flag can stand without being seen again; empty: it waits for somebody to look.
std::optional<LocalDate> standsUntil(RedFlag flag, LocalDate lastSeen);

// Whoever only films a stride, makes a picture or gives a massage does not look for these signs.
bool endsFlags(VisitKind kind);

struct FlagLapse {
    LocalDate on;
    LapseReason reason;
    std::string note = {}; // the runner's, where her word ended it
    bool operator==(const FlagLapse&) const = default;
};

// A red flag as the log shows it, from the first to the last day on which it was seen.
struct RaisedFlag {
    RedFlag flag;
    Urgency urgency;
    FlagSource source;
    std::optional<Side> side; // empty: not of one knee
    std::optional<Region> region;
    LocalDate since;
    LocalDate lastSeen;
    int days; // on which it was seen
    std::optional<FlagLapse> lapse; // empty: it stands
    bool operator==(const RaisedFlag&) const = default;

    bool stands() const { return !lapse; }
};

// Flags of the log up to today, lapsed ones too; one that comes back after a lapse is another one. Standing
// flags stand first, of these the most urgent, then the one seen last.
std::vector<RaisedFlag> redFlags(const Log& log, LocalDate today);

std::vector<RaisedFlag> standingFlags(const Log& log, LocalDate today);

} // namespace patella
