// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/day_of.h"
#include "core/log/log.h"

namespace patella {

// A run of which nothing is known yet but its day. Where answers are gathered one by one, they start here.
RunEntry blankRun(RunId id, LocalDate date);

// A record whose every column is about to be read.
template <typename Record> Record blank();
template <> Shoe blank<Shoe>();
template <> RunEntry blank<RunEntry>();
template <> PainNote blank<PainNote>();
template <> KneeCheck blank<KneeCheck>();
template <> DayNote blank<DayNote>();
template <> Measure blank<Measure>();
template <> MeasureValue blank<MeasureValue>();
template <> CareNote blank<CareNote>();
template <> Visit blank<Visit>();
template <> Complaint blank<Complaint>();
template <> ProfileFact blank<ProfileFact>();
template <> PlannedRun blank<PlannedRun>();
template <> SelfExperiment blank<SelfExperiment>();
template <> FlagEnding blank<FlagEnding>();
template <> Programme blank<Programme>();

// A record of this day with a fresh key, of which nothing else is known yet.
template <typename Record> Record newOf(LocalDate date)
{
    auto record = blank<Record>();
    record.id = Id<Record>::fresh();
    dayOf(record) = date;
    return record;
}

// With an order of its own.
template <> SelfExperiment newOf<SelfExperiment>(LocalDate date);

// A new pair that has not run yet.
Shoe newShoe(std::string name);

} // namespace patella
