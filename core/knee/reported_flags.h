// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/knee/red_flag_rules.h"

// Signs that the runner reports herself.
namespace patella::red_flags {

Sightings ofKneeChecks(const Log& log);
Sightings ofPainNotes(const Log& log);
Sightings ofFacts(const Log& log); // complaints and the profile
Sightings ofCare(const Log& log);

} // namespace patella::red_flags
