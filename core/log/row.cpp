// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/row.h"

#include "core/log/columns.h"

namespace patella {

template <typename Record> std::vector<NamedPlain> rowOf(const Record& record)
{
    std::vector<NamedPlain> row;
    forEachColumn(record,
        [&](std::string_view column, const auto& member) { row.push_back({column, toPlain(member)}); });
    return row;
}
template std::vector<NamedPlain> rowOf(const Shoe&);
template std::vector<NamedPlain> rowOf(const RunEntry&);
template std::vector<NamedPlain> rowOf(const PainNote&);
template std::vector<NamedPlain> rowOf(const KneeCheck&);
template std::vector<NamedPlain> rowOf(const DayNote&);
template std::vector<NamedPlain> rowOf(const Measure&);
template std::vector<NamedPlain> rowOf(const MeasureValue&);
template std::vector<NamedPlain> rowOf(const CareNote&);
template std::vector<NamedPlain> rowOf(const Visit&);
template std::vector<NamedPlain> rowOf(const Complaint&);
template std::vector<NamedPlain> rowOf(const ProfileFact&);
template std::vector<NamedPlain> rowOf(const PlannedRun&);
template std::vector<NamedPlain> rowOf(const SelfExperiment&);
template std::vector<NamedPlain> rowOf(const FlagEnding&);
template std::vector<NamedPlain> rowOf(const Programme&);

} // namespace patella
