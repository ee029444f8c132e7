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

template <typename Record> std::vector<NamedMember> membersOf(Record& record)
{
    std::vector<NamedMember> members;
    forEachColumn(record, [&]<typename Member>(std::string_view column, Member& member) {
        members.push_back({.column = column,
            .isNumber = isNumber<Member>,
            .isText = std::is_same_v<Member, std::string> || std::is_same_v<Member, Tags>,
            .isYesOrNo = std::is_same_v<Member, bool> || std::is_same_v<Member, std::optional<bool>>,
            .isOptional = isOptional<Member>,
            .isBounded = isBounded<Member>,
            .isOneOf = [](PlainView plain) { return isValueOf(plain, As<Member>{}); },
            .assign = [&member](PlainView plain) { return patella::assign(plain, member); }});
    });
    return members;
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

template std::vector<NamedMember> membersOf(Shoe&);
template std::vector<NamedMember> membersOf(RunEntry&);
template std::vector<NamedMember> membersOf(PainNote&);
template std::vector<NamedMember> membersOf(KneeCheck&);
template std::vector<NamedMember> membersOf(DayNote&);
template std::vector<NamedMember> membersOf(Measure&);
template std::vector<NamedMember> membersOf(MeasureValue&);
template std::vector<NamedMember> membersOf(CareNote&);
template std::vector<NamedMember> membersOf(Visit&);
template std::vector<NamedMember> membersOf(Complaint&);
template std::vector<NamedMember> membersOf(ProfileFact&);
template std::vector<NamedMember> membersOf(PlannedRun&);
template std::vector<NamedMember> membersOf(SelfExperiment&);
template std::vector<NamedMember> membersOf(FlagEnding&);
template std::vector<NamedMember> membersOf(Programme&);

} // namespace patella
