// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/joining.h"

#include "core/exchange/duplicates.h"

#include <algorithm>

namespace patella::exchange {

namespace {

bool sayTheSame(const PainNote& a, const PainNote& b)
{
    return a.date == b.date && a.side == b.side && a.region == b.region;
}

} // namespace

Joining::Joining(const Log& log, ImportPlan& plan)
    : m_plan(plan)
{
    for (const auto& shoe : log.shoes) {
        m_shoeIds.emplace(shoe.name, shoe.id);
        m_ids.insert(shoe.id.text());
    }
    for (const auto& run : log.runs) {
        m_runs[run.date].push_back(run);
        m_ids.insert(run.id.text());
    }
    for (const auto& note : log.painNotes) {
        m_ids.insert(note.id.text());
        if (!note.run)
            m_restDayNotes.push_back(note);
    }
}

// A clock that is hours off may put the same run on the day before or after.
std::optional<RunId> Joining::alreadyThere(const RunEntry& run) const
{
    std::vector<RunEntry> near;
    for (const int day : {-1, 0, 1})
        if (const auto found = m_runs.find(daysAfter(run.date, day)); found != m_runs.end())
            near.insert(near.end(), found->second.begin(), found->second.end());
    const auto same
        = std::find_if(near.begin(), near.end(), [&](const RunEntry& each) { return each.id == run.id; });
    return same == near.end() ? sameRunIn(near, run) : same->id;
}

void Joining::add(const std::string& file, TakenRun taken)
{
    if (const auto matches = alreadyThere(taken.run))
        m_plan.duplicates.push_back({.file = file, .matches = *matches});
    else
        take(file, {.run = std::move(taken.run), .painNotes = {}}, std::move(taken.remarks));
}

void Joining::take(const std::string& file, Entry entry, std::vector<Remark> remarks)
{
    m_runs[entry.run.date].push_back(entry.run);
    m_ids.insert(entry.run.id.text());
    m_plan.imported.push_back({.file = file, .entry = std::move(entry), .remarks = std::move(remarks)});
}

void Joining::join(const std::string& file, const Log& incoming)
{
    for (const auto& shoe : incoming.shoes)
        takeShoe(shoe);
    // A log may hold two runs that look alike; they are only compared with what was there before it.
    auto entries = entriesOf(incoming);
    std::erase_if(entries, [&](const Entry& entry) {
        const auto matches = alreadyThere(entry.run);
        if (matches)
            m_plan.duplicates.push_back({.file = file, .matches = *matches});
        return matches.has_value();
    });
    for (auto& entry : entries) {
        if (entry.run.shoe)
            entry.run.shoe = m_shoeHere.at(*entry.run.shoe);
        std::erase_if(entry.painNotes, [&](const PainNote& note) { return isTaken(note.id.text()); });
        for (const auto& note : entry.painNotes)
            m_ids.insert(note.id.text());
        take(file, std::move(entry), {});
    }
    for (const auto& note : incoming.painNotes)
        if (!note.run)
            takeRestDay(note);
}

void Joining::takeShoe(Shoe shoe)
{
    const auto incoming = shoe.id;
    if (const auto known = m_shoeIds.find(shoe.name); known != m_shoeIds.end()) {
        m_shoeHere.insert_or_assign(incoming, known->second);
        return;
    }
    if (isTaken(shoe.id.text())) { // renamed here since it was written
        m_shoeHere.insert_or_assign(incoming, incoming);
        return;
    }
    m_shoeHere.insert_or_assign(incoming, shoe.id);
    m_shoeIds.emplace(shoe.name, shoe.id);
    m_ids.insert(shoe.id.text());
    m_plan.newShoes.push_back(std::move(shoe));
}

void Joining::takeRestDay(const PainNote& note)
{
    const bool known = isTaken(note.id.text())
        || std::any_of(m_restDayNotes.begin(), m_restDayNotes.end(),
            [&](const PainNote& each) { return sayTheSame(each, note); });
    if (known)
        return;
    m_restDayNotes.push_back(note);
    m_ids.insert(note.id.text());
    m_plan.restDayNotes.push_back(note);
}

Deed ImportPlan::deed() const
{
    Deed deed;
    for (const auto& shoe : newShoes)
        deed.push_back(added(shoe));
    for (const auto& taken : imported)
        for (const auto& change : adding(taken.entry))
            deed.push_back(change);
    for (const auto& note : restDayNotes)
        deed.push_back(added(note));
    return deed;
}

} // namespace patella::exchange
