// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/choice.h"
#include "core/log/distance.h"
#include "core/log/id.h"
#include "core/log/local_time.h"
#include "core/log/scale.h"
#include "core/log/shoe.h"
#include "core/log/surface.h"
#include "core/log/tags.h"

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

// One run as written down or read from a watch. No member has a default: whoever builds one names them all.
// An empty optional is a question that was not answered, which is never the same as 0.
struct RunEntry {
    RunId id;
    LocalDate date;
    std::optional<TimeOfDay> start;
    std::optional<UtcOffset> utcOffset;
    std::optional<RunKind> kind;
    std::optional<Distance> distance;
    std::optional<std::chrono::seconds> duration; // timer time, pauses taken out
    std::optional<std::chrono::seconds> elapsed; // first to last second, pauses included
    std::optional<Effort> effort;
    std::optional<SurfaceMix> surface;
    std::optional<ShoeId> shoe;
    std::optional<std::chrono::minutes> warmUp;
    std::optional<std::chrono::minutes> coolDown;
    std::optional<Climb> ascent;
    std::optional<Climb> descent;
    std::optional<Cadence> cadence;
    std::optional<HeartRate> averageHeartRate;
    std::optional<HeartRate> highestHeartRate;
    std::optional<Temperature> temperature;
    std::optional<bool> painkiller; // taken before the run: its pain scores may be masked
    std::optional<RunEnd> ended;
    Tags tags;
    std::string notes;
    std::string file; // the file it was imported from; empty: typed
    bool operator==(const RunEntry&) const = default;
};

} // namespace patella
