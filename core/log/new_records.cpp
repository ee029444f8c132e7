// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/new_records.h"

#include "core/log/blank.h"

#include <algorithm>
#include <array>

namespace patella {

namespace {

Side kneeSpokenOfLast(const Log& log, LocalDate day)
{
    auto knee = Side::Left;
    LocalDate latest{};
    const auto adopt = [&](LocalDate date, Side side) {
        if (date >= latest && date <= day) {
            latest = date;
            knee = side;
        }
    };
    for (const auto& note : log.painNotes)
        if (note.score > Pain::least())
            adopt(note.date, note.side);
    for (const auto& each : log.kneeChecks)
        adopt(each.date, each.side);
    return knee;
}

// What a physiotherapist asks first.
constexpr std::array usualFacts{
    Fact::BirthYear, Fact::Height, Fact::Weight, Fact::OldInjury, Fact::GoalRace, Fact::Questionnaire};

} // namespace

KneeCheck newKneeCheck(const Log& log, LocalDate day)
{
    auto check = newOf<KneeCheck>(day);
    check.side = kneeSpokenOfLast(log, day);
    const auto known = std::find_if(log.kneeChecks.begin(), log.kneeChecks.end(),
        [&](const KneeCheck& each) { return each.date == day && each.side == check.side; });
    return known == log.kneeChecks.end() ? check : *known;
}

Visit newVisit(LocalDate day)
{
    auto visit = newOf<Visit>(day);
    visit.kind = VisitKind::Physiotherapist;
    return visit;
}

CareNote newCareNote(const Log& log, LocalDate day)
{
    auto note = newOf<CareNote>(day);
    note.care = Care::Ice;
    LocalDate latest{};
    for (const auto& each : log.careNotes)
        if (each.date >= latest && each.date <= day) {
            latest = each.date;
            note.care = each.care;
            note.side = each.side;
        }
    return note;
}

Complaint newComplaint(const Log& log, LocalDate day)
{
    auto complaint = newOf<Complaint>(day);
    complaint.side = kneeSpokenOfLast(log, day);
    return complaint;
}

ProfileFact newProfileFact(const Log& log, LocalDate day)
{
    auto fact = newOf<ProfileFact>(day);
    const auto isKnown
        = [&](Fact kind) { return std::ranges::count(log.profileFacts, kind, &ProfileFact::fact) > 0; };
    const auto* first = std::ranges::find_if_not(usualFacts, isKnown);
    fact.fact = first == usualFacts.end() ? Fact::Other : *first;
    return fact;
}

} // namespace patella
