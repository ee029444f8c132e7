// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/knee/episodes.h"
#include "ui/words/units.h"

#include <span>

namespace patella::ui::words {

// A flare in four lines.
struct FlareStory {
    QString title; // "Left knee, 27 Oct 2026 to 3 Nov 2026"
    QString length; // days, sore days, peak, until quiet
    QString before; // what was different
    QString done; // care from its first day to the last sore one
};

FlareStory storyOf(const Episode& episode, std::span<const CareNote> care, const Units& units);

} // namespace patella::ui::words
