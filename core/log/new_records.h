// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/log.h"

namespace patella {

// A knee check of the knee that was spoken of last; the one of that knee and day when there is one.
KneeCheck newKneeCheck(const Log& log, LocalDate day);

// Records that start with what is usually right: a visit to a physiotherapist, care as it was given last, a
// complaint of the knee spoken of last, a fact that is not known yet.
Visit newVisit(LocalDate day);
CareNote newCareNote(const Log& log, LocalDate day);
Complaint newComplaint(const Log& log, LocalDate day);
ProfileFact newProfileFact(const Log& log, LocalDate day);

} // namespace patella
