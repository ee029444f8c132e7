// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/log/pain_note.h"
#include "core/log/run_entry.h"

#include <optional>

// The choices of a run and a pain note in the reader's language.
#include <string>

namespace patella::ui::words {

QString of(RunKind kind);
QString of(RunEnd end);
QString of(Surface surface);
QString of(Side side); // "left knee"
QString of(Region region); // "front, around the kneecap"
QString of(Moment moment); // "worst during the run"
// For narrow places: "left", "kneecap".
QString brief(Side side);
QString brief(Region region);

QString of(const SurfaceMix& surface); // "70 % asphalt, 30 % trail"

// The beginning of what somebody wrote, in one line; a table does not show more of it.
QString brief(const std::string& text);

} // namespace patella::ui::words
