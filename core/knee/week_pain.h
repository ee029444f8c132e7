// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/load/weeks.h"
#include "core/log/log.h"
#include "core/log/pain_note.h"

#include <optional>
#include <span>
#include <vector>

namespace patella {

// The worst answers about one day of running. No answer is empty, never a 0.
struct PainOfDay {
    LocalDate day;
    std::optional<Pain> worst; // at whatever moment
    std::optional<Pain> nextMorning; // how the morning after it was
    bool operator==(const PainOfDay&) const = default;
};

// The day an answer tells about: that of a next morning, about the day before.
LocalDate dayOfTheRun(const PainNote& note);

// The days of these weeks (one Monday after the other) that have an answer.
std::vector<PainOfDay> painOfDays(std::span<const Week> weeks, std::span<const PainNote> notes);
std::vector<PainOfDay> painOfDays(std::span<const Week> weeks, std::span<const PainNote* const> notes);

// Fills in how the knee was. How it is on a Monday after a run on Sunday belongs to the week of that Sunday.
void addPain(std::span<Week> weeks, std::span<const PainOfDay> days);

// judgedWeeks of a log, with their pain.
std::vector<Week> weeksOf(const Log& log, LoadUnit unit, LocalDate today);

} // namespace patella
