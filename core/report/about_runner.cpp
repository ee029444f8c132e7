// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/about_runner.h"

#include "core/log/blank.h"
#include "core/log/day_of.h"

#include <algorithm>
#include <functional>
#include <map>
#include <tuple>

namespace patella {

namespace {

// The earliest record from a day on that meets the condition.
template <typename OneRecord>
std::optional<OneRecord> nextOf(const std::vector<OneRecord>& records, LocalDate from, auto condition)
{
    std::optional<OneRecord> next;
    for (const auto& record : records)
        if (dayOf(record) >= from && condition(record) && (!next || dayOf(record) < dayOf(*next)))
            next = record;
    return next;
}

bool asksSomething(const Visit& visit) { return !visit.question.empty(); }

} // namespace

std::vector<ProfileFact> chosenFacts(const Log& log, const ChoiceSet<Fact>& facts, LocalDate lastDay)
{
    // Two questionnaires or two operations are two facts; two weights are one.
    using Kind = std::tuple<Fact, std::string, std::optional<Side>>;
    std::map<Kind, ProfileFact> latest;
    for (const auto& fact : log.profileFacts) {
        if (!facts.contains(fact.fact) || fact.fact == Fact::GoalRace || fact.date > lastDay)
            continue;
        const auto [known, isNew] = latest.try_emplace({fact.fact, fact.name, fact.side}, fact);
        if (known->second.date <= fact.date)
            known->second = fact;
    }
    std::vector<ProfileFact> chosen;
    for (const auto& [kind, fact] : latest)
        chosen.push_back(fact);
    return chosen;
}

std::vector<Complaint> otherComplaints(const Log& log, Period period, const std::optional<Complaint>& mainOne)
{
    std::vector<Complaint> others;
    std::copy_if(log.complaints.begin(), log.complaints.end(), std::back_inserter(others),
        [&](const Complaint& complaint) {
            const bool isMain = mainOne && complaint.id == mainOne->id;
            const bool touches
                = complaint.date <= period.to && (!complaint.ended || *complaint.ended >= period.from);
            return touches && !isMain;
        });
    std::stable_sort(
        others.begin(), others.end(), [](const Complaint& a, const Complaint& b) { return a.date > b.date; });
    return others;
}

std::vector<Visit> visitsSoFar(const Log& log, Period period, const std::optional<Complaint>& mainOne)
{
    const auto since = mainOne ? std::min(mainOne->date, period.from) : period.from;
    std::vector<Visit> visits;
    std::ranges::copy_if(log.visits, std::back_inserter(visits), [&](const Visit& visit) {
        const bool hasBeen = visit.date < period.to
            || (visit.date == period.to && !(visit.said.empty() && visit.diagnosis.empty()));
        const bool lasts = visit.kind == VisitKind::Imaging || visit.kind == VisitKind::Surgery;
        return hasBeen && (visit.date >= since || lasts);
    });
    std::ranges::stable_sort(visits, std::greater(), &Visit::date);
    return visits;
}

std::optional<ProfileFact> goalRace(const Log& log, LocalDate today)
{
    return nextOf(
        log.profileFacts, today, [](const ProfileFact& fact) { return fact.fact == Fact::GoalRace; });
}

std::optional<Visit> nextVisit(const Log& log, LocalDate today)
{
    auto visits = log.visits;
    for (const auto& visit : log.visits)
        if (visit.nextCheck && visit.date < today) {
            auto agreed = blank<Visit>();
            agreed.id = visit.id;
            agreed.date = *visit.nextCheck;
            agreed.kind = visit.kind;
            agreed.who = visit.who;
            visits.push_back(agreed);
        }
    return nextOf(visits, today, [](const Visit&) { return true; });
}

std::optional<Visit> openQuestion(const Log& log, LocalDate today)
{
    if (auto toCome = nextOf(log.visits, today, asksSomething))
        return toCome;
    std::optional<Visit> last;
    for (const auto& visit : log.visits)
        if (visit.date < today && (!last || last->date <= visit.date))
            last = visit;
    return last && asksSomething(*last) && last->said.empty() ? last : std::nullopt;
}

} // namespace patella
