// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/pain_note.h"
#include "core/log/run_entry.h"
#include "core/log/shoe.h"

namespace patella {

// A run of which nothing is known yet but its day. Where answers are gathered one by one, they start here.
RunEntry blankRun(RunId id, LocalDate date);

// A record whose every column is about to be read.
template <typename Record> Record blank();
template <> Shoe blank<Shoe>();
template <> RunEntry blank<RunEntry>();
template <> PainNote blank<PainNote>();

// A new pair that has not run yet.
Shoe newShoe(std::string name);

} // namespace patella
