// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import/imported_run.h"

#include <string>
#include <variant>

namespace patella::exchange {

// Why an activity does not become an entry. The sentence is made in ui/words.
enum class NotARun {
    OtherSport, // "not a run: cycling"
    NoStartTime,
    ImpossibleDate, // in the future or before anybody wore a watch
    NothingMeasured, // neither a believable distance nor a believable duration
    LikelyOther, // of no stated sport; its title or its sensors speak for another than running
    TooFast, // of no stated sport, and faster than anybody runs that far
    TooShort, // of no stated sport, and less than 100 m or a minute
    TooSlow, // of no stated sport, and over an hour for a kilometre
};

// A track without a sport counts as a run, with a remark, unless it is faster or far slower than a runner,
// too short to tell or likely another sport: this is a runner's log. A local day and time come from the
// offset the file states, else from this computer's zone at that instant, with a remark. What nobody reaches
// is left out, with a remark. The run remembers the file's name without its folders.
std::variant<ImportedRun, NotARun> runFromActivity(
    const Activity& activity, const std::string& file, LocalDate today);

} // namespace patella::exchange
