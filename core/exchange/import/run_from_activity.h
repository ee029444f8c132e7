// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/format/activity.h"
#include "core/log/run_entry.h"

#include <string>
#include <variant>
#include <vector>

namespace patella::exchange {

// Why an activity does not become an entry. The sentence is made in ui/words.
enum class NotARun {
    OtherSport, // "not a run: cycling"
    NoStartTime,
    ImpossibleDate, // in the future or before anybody wore a watch
    NothingMeasured, // neither a believable distance nor a believable duration
};

struct TakenRun {
    RunEntry run;
    std::string shoe; // the name of its pair; empty: not said
    std::vector<Remark> remarks;
};

// A track without a sport counts as a run unless it is faster than a runner: this is a runner's log. A local
// day and time come from the offset the file states, else from this computer's zone at that instant, with a
// remark. What nobody reaches is left out, with a remark.
std::variant<TakenRun, NotARun> runFromActivity(
    const Activity& activity, const std::string& file, LocalDate today);

} // namespace patella::exchange
