// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/self_experiment.h"
#include "core/log/shoe.h"
#include "core/log/values/choice_set.h"
#include "core/log/values/distance.h"
#include "core/log/values/id.h"
#include "core/log/values/local_time.h"
#include "core/log/values/scale.h"
#include "core/log/values/splits.h"
#include "core/log/values/surface.h"
#include "core/log/values/tags.h"

#include <chrono>
#include <optional>
#include <string>

namespace patella {

struct RunEntry;
using RunId = Id<RunEntry>;

enum class RunKind { Easy, Long, Tempo, Intervals, Hills, Race, WalkRun };

template <>
inline constexpr std::array wordsOf<RunKind>{
    std::pair{RunKind::Easy, std::string_view{"easy"}},
    std::pair{RunKind::Long, std::string_view{"long"}},
    std::pair{RunKind::Tempo, std::string_view{"tempo"}},
    std::pair{RunKind::Intervals, std::string_view{"intervals"}},
    std::pair{RunKind::Hills, std::string_view{"hills"}},
    std::pair{RunKind::Race, std::string_view{"race"}},
    std::pair{RunKind::WalkRun, std::string_view{"walk_run"}},
};

// How a run ended when the knee had a say.
enum class RunEnd { Finished, SlowedThenWalked, StoppedAtOnce, RanThroughPain };

template <>
inline constexpr std::array wordsOf<RunEnd>{
    std::pair{RunEnd::Finished, std::string_view{"finished"}},
    std::pair{RunEnd::SlowedThenWalked, std::string_view{"slowed_then_walked"}},
    std::pair{RunEnd::StoppedAtOnce, std::string_view{"stopped_at_once"}},
    std::pair{RunEnd::RanThroughPain, std::string_view{"ran_through_pain"}},
};

// What the ground was like under the foot.
enum class Evenness { Even, Uneven, Rough };

template <>
inline constexpr std::array wordsOf<Evenness>{
    std::pair{Evenness::Even, std::string_view{"even"}},
    std::pair{Evenness::Uneven, std::string_view{"uneven"}},
    std::pair{Evenness::Rough, std::string_view{"rough"}},
};

// To which side the road fell away.
enum class Camber { Level, LeftLower, RightLower, BothWays };

template <>
inline constexpr std::array wordsOf<Camber>{
    std::pair{Camber::Level, std::string_view{"level"}},
    std::pair{Camber::LeftLower, std::string_view{"left_lower"}}, // the left foot ran lower
    std::pair{Camber::RightLower, std::string_view{"right_lower"}},
    std::pair{Camber::BothWays, std::string_view{"both_ways"}},
};

// What a warm-up or a cool-down is made of; a muscle stands for stretching it.
enum class WarmUpPart {
    Walk,
    Jog,
    Mobility,
    Strides,
    Quads,
    Hamstrings,
    ItBand,
    Calves,
    Hips,
    Back,
    Rolling,
    Massage
};

template <>
inline constexpr std::array wordsOf<WarmUpPart>{
    std::pair{WarmUpPart::Walk, std::string_view{"walk"}},
    std::pair{WarmUpPart::Jog, std::string_view{"jog"}},
    std::pair{WarmUpPart::Mobility, std::string_view{"mobility"}},
    std::pair{WarmUpPart::Strides, std::string_view{"strides"}},
    std::pair{WarmUpPart::Quads, std::string_view{"quads"}},
    std::pair{WarmUpPart::Hamstrings, std::string_view{"hamstrings"}},
    std::pair{WarmUpPart::ItBand, std::string_view{"it_band"}},
    std::pair{WarmUpPart::Calves, std::string_view{"calves"}},
    std::pair{WarmUpPart::Hips, std::string_view{"hips"}},
    std::pair{WarmUpPart::Back, std::string_view{"back"}},
    std::pair{WarmUpPart::Rolling, std::string_view{"rolling"}},
    std::pair{WarmUpPart::Massage, std::string_view{"kneading"}},
};

enum class FootStrike { Heel, Midfoot, Forefoot };

template <>
inline constexpr std::array wordsOf<FootStrike>{
    std::pair{FootStrike::Heel, std::string_view{"heel"}},
    std::pair{FootStrike::Midfoot, std::string_view{"midfoot"}},
    std::pair{FootStrike::Forefoot, std::string_view{"forefoot"}},
};

// How strong the runner felt, as watches ask it after a run.
enum class Feel { VeryWeak, Weak, Normal, Strong, VeryStrong };

template <>
inline constexpr std::array wordsOf<Feel>{
    std::pair{Feel::VeryWeak, std::string_view{"very_weak"}},
    std::pair{Feel::Weak, std::string_view{"weak"}},
    std::pair{Feel::Normal, std::string_view{"normal"}},
    std::pair{Feel::Strong, std::string_view{"strong"}},
    std::pair{Feel::VeryStrong, std::string_view{"very_strong"}},
};

// A run stands in parts, each with its own columns and its own group of the form. No member has a default:
// whoever builds a part names them all. An empty optional is a question that was not answered, which is never
// the same as 0.
struct RunTime {
    LocalDate date;
    std::optional<TimeOfDay> start;
    std::optional<UtcOffset> utcOffset;
    bool operator==(const RunTime&) const = default;
};

// What a watch counts.
struct RunMeasures {
    std::optional<Distance> distance;
    std::optional<std::chrono::seconds> duration; // timer time, pauses taken out
    std::optional<std::chrono::seconds> elapsed; // first to last second, pauses included
    std::optional<Climb> ascent;
    std::optional<Climb> descent;
    std::optional<Cadence> cadence;
    std::optional<HeartRate> averageHeartRate;
    std::optional<HeartRate> highestHeartRate;
    std::optional<Splits> splits;
    bool operator==(const RunMeasures&) const = default;
};

// What was under the foot and around it.
struct RunGround {
    std::optional<SurfaceMix> surface;
    std::optional<Evenness> evenness;
    std::optional<Camber> camber;
    std::optional<ShoeId> shoe;
    std::string insole; // empty: the shoe's usual one
    std::optional<Temperature> temperature;
    bool operator==(const RunGround&) const = default;
};

// What came before and after, and whether the run belongs to a self-experiment.
struct RunPreparation {
    std::optional<std::chrono::minutes> warmUp;
    std::optional<std::chrono::minutes> coolDown;
    std::optional<ChoiceSet<WarmUpPart>> warmUpParts;
    std::optional<ChoiceSet<WarmUpPart>> coolDownParts;
    std::optional<bool> painkiller; // taken before the run: its pain scores may be masked
    std::optional<SelfExperimentId> experiment; // it and the trial: both or neither
    std::optional<Count> trial; // which run of the experiment this is, counted from 0
    bool operator==(const RunPreparation&) const = default;
};

// How it was run, and how it ended.
struct RunForm {
    std::optional<RunKind> kind;
    std::optional<Effort> effort;
    std::optional<RunEnd> ended;
    std::optional<std::chrono::minutes> walked; // minutes of the run that were walked
    std::optional<FootStrike> strike;
    std::optional<FormRating> rating;
    std::string cue; // what the runner paid attention to
    std::optional<Feel> feel;
    bool operator==(const RunForm&) const = default;
};

struct RunWords {
    Tags tags;
    std::string notes;
    std::string file; // the file it was imported from; empty: typed
    bool operator==(const RunWords&) const = default;
};

// One run as entered or read from a watch.
struct RunEntry {
    RunId id;
    RunTime when;
    RunMeasures measured;
    RunGround ground;
    RunPreparation preparation;
    RunForm form;
    RunWords words;
    bool operator==(const RunEntry&) const = default;
};

} // namespace patella
