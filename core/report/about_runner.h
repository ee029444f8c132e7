// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/log.h"
#include "core/log/values/choice_set.h"
#include "core/report/period.h"

#include <optional>
#include <vector>

namespace patella {

// What the runner tells of herself, picked from the log.

// The latest of each, by date; the days of facts may lie before any period. A goal race is never among them.
std::vector<ProfileFact> chosenFacts(const Log& log, const ChoiceSet<Fact>& facts, LocalDate lastDay);

// Those besides the main one that touch the period, latest first.
std::vector<Complaint> otherComplaints(
    const Log& log, Period period, const std::optional<Complaint>& mainOne);

// What was said of the knee until that day, the latest first: visits since the complaint or the period began,
// X-rays, scans and operations of any time. One of the last day itself only once something was said.
std::vector<Visit> visitsSoFar(const Log& log, Period period, const std::optional<Complaint>& mainOne);

// The next one from that day on.
std::optional<ProfileFact> goalRace(const Log& log, LocalDate today);
// The next visit that is in the log, or the next check that one of the visits so far agreed on.
std::optional<Visit> nextVisit(const Log& log, LocalDate today);

// The next visit that holds a question; else the last one, when nobody has said anything to its question yet.
std::optional<Visit> openQuestion(const Log& log, LocalDate today);

} // namespace patella
