// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/log/care_note.h"
#include "core/log/complaint.h"
#include "core/log/measure.h"
#include "core/log/profile_fact.h"
#include "core/log/visit.h"

// What is said about the care of a knee and about the runner, in the reader's language.
namespace patella::ui::words {

QString of(VisitKind kind);
QString of(ComplaintOnset onset);
QString of(Mechanism mechanism);
QString of(Fact fact);

// Cells of lists; empty where nothing is known.
QString changeSetOf(const CareNote& note); // "Strength: squats"
QString amountOf(const CareNote& note); // "3 × 12, 10 kg", "15 min"
QString painAround(const CareNote& note); // "3 before, 1 the day after"
QString withWhom(const Visit& visit); // "Physiotherapist: Anna Roth"
QString placeOf(const Complaint& complaint); // "left knee, kneecap"
QString beginningOf(const Complaint& complaint); // "gradual, more training; after the marathon"
QString nameOf(const ProfileFact& fact); // "Questionnaire: KOOS-PS"
QString scaleOf(const Measure& measure); // "0 to 10"

// What stands beside the field for the value of a fact.
QString exampleOf(Fact fact);

} // namespace patella::ui::words
