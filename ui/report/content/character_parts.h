// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "ui/report/content/content.h"
#include "ui/report/content/room.h"
#include "ui/words/units.h"

// How the pain of a knee is, over a day and a night, what brings it on and what eases it.
namespace patella::ui {

// Of the knee of the main complaint, or of the one that hurt most often.
Facts characterInFront(const Report& report, const Room& room, const Units& units);

// What the knee was better after, and medicines: as many as there are letters for.
Facts remediesInShort(const Report& report, int letters, const Units& units);

void addCharacters(Section& section, const Report& report, const Units& units); // of each knee

} // namespace patella::ui
