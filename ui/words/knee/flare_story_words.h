// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/knee/changes/flare_autopsy.h"
#include "ui/words/units.h"

namespace patella::ui::words {

// A flare in five lines; each may be empty but the first two.
struct FlareStory {
    QString title; // "Left knee, 27 Oct 2026 to 3 Nov 2026"
    QString length; // days, sore days, peak, until quiet
    QString before; // what was farthest off the quiet times of the log in the 21 days before
    QString done; // care while it lasted
    QString lastTime; // the most similar earlier one and how long it took
};

FlareStory storyOf(const FlareAutopsy& autopsy, int quietRunUps, const Units& units);

} // namespace patella::ui::words
