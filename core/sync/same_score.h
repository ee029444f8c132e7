// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/pain_note.h"
#include "core/sync/known_changes.h"

#include <optional>
#include <string>

namespace patella::sync {

// The scores of the log that answer the same question: of the same run, or the same rest day, at the same
// moment, of the same knee and place.
std::vector<std::string> scoresLike(const PainNote& note, KnownChanges& changes);

// The score of the log that is this one, entered on another machine by somebody who did not see it. Two
// different answers are a disagreement of one row and not two rows.
std::optional<std::string> sameScoreFor(const PainNote& note, KnownChanges& changes);

} // namespace patella::sync
