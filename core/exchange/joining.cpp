// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/joining.h"

#include "core/log/problems.h"

#include <algorithm>

namespace patella::exchange {

Joining::Joining(const Log& log, LocalDate today, ImportPlan& plan)
    : m_log(log)
    , m_plan(plan)
    , m_lastDay(daysAfter(today, 1)) // east of this computer it may already be tomorrow
{
    for (const auto& shoe : log.shoes)
        know(shoe);
    for (const auto& run : log.runs)
        m_runs.add(run, m_source);
    for (const auto& note : log.painNotes)
        know(note);
    for (const auto& measure : log.measures)
        m_measuresByName.emplace(measure.name, measure.id);
    forEachList(log, [&](const auto& records) {
        for (const auto& record : records)
            m_ids.insert(record.id.text());
    });
}

void Joining::add(const std::string& file, TakenRun taken)
{
    ++m_source;
    if (const auto matches = m_runs.find(taken.run, m_source, false)) {
        m_plan.duplicates.push_back({.file = file, .matches = *matches, .painNotesAdded = 0});
        return;
    }
    m_runs.add(taken.run, m_source);
    m_plan.imported.push_back({.file = file,
        .entry = {.run = std::move(taken.run), .painNotes = {}},
        .remarks = std::move(taken.remarks)});
}

void Joining::join(const std::string& file, const Log& incoming)
{
    ++m_source;
    for (const auto& shoe : incoming.shoes)
        takeShoe(file, shoe);
    std::map<RunId, std::vector<PainNote>> notes;
    for (const auto& note : incoming.painNotes)
        if (note.run)
            notes[*note.run].push_back(note);
    for (const auto& run : incoming.runs) {
        const auto own = notes.extract(run.id);
        joinRun(file, run, own ? own.mapped() : std::vector<PainNote>{});
    }
    for (const auto& [run, orphans] : notes) // of runs that are not in the file, but perhaps in the log
        std::for_each(orphans.begin(), orphans.end(), [&](const auto& note) { takeNote(file, note); });
    for (const auto& note : incoming.painNotes)
        if (!note.run)
            takeNote(file, note);
    joinOthers(file, incoming);
}

void Joining::joinOthers(const std::string& file, const Log& incoming)
{
    for (const auto& measure : incoming.measures)
        takeMeasure(file, measure);
    forEachList(incoming, [&]<typename OneRecord>(const std::vector<OneRecord>& records) {
        constexpr bool joinedAbove = std::is_same_v<OneRecord, Shoe> || std::is_same_v<OneRecord, RunEntry>
            || std::is_same_v<OneRecord, PainNote> || std::is_same_v<OneRecord, Measure>;
        if constexpr (!joinedAbove)
            for (const auto& record : records)
                takeOther(file, record);
    });
}

// Pain of a run that has no answer yet is kept with the run that is there: a diary is often written beside a
// watch.
void Joining::joinRun(const std::string& file, RunEntry run, const std::vector<PainNote>& notes)
{
    if (const auto matches = m_runs.find(run, m_source, true)) {
        const bool joins = *matches == run.id || !m_runsWithNotes.contains(*matches);
        const auto added = joins ? newNotesOf(file, *matches, notes) : std::vector<PainNote>{};
        m_plan.laterNotes.insert(m_plan.laterNotes.end(), added.begin(), added.end());
        m_plan.duplicates.push_back({.file = file, .matches = *matches, .painNotesAdded = added.size()});
        return;
    }
    if (!isSound(file, run))
        return;
    run.shoe = shoeHere(run.shoe);
    m_runs.add(run, m_source);
    auto added = newNotesOf(file, run.id, notes);
    m_plan.imported.push_back(
        {.file = file, .entry = {.run = std::move(run), .painNotes = std::move(added)}, .remarks = {}});
}

std::vector<PainNote> Joining::newNotesOf(
    const std::string& file, const RunId& run, std::vector<PainNote> notes)
{
    std::erase_if(notes, [&](PainNote& note) {
        note.run = run;
        return m_noteIds.contains(note.id) || !isSound(file, note);
    });
    for (const auto& note : notes)
        know(note);
    return notes;
}

void Joining::takeNote(const std::string& file, const PainNote& note)
{
    if (m_noteIds.contains(note.id) || (!note.run && isSaidHere(note)) || !isSound(file, note))
        return;
    if (note.run && !m_runs.contains(*note.run)) {
        m_plan.failed.push_back({.file = file, .reason = Problem{"run_id", Trouble::RunMissing}});
        return;
    }
    know(note);
    (note.run ? m_plan.laterNotes : m_plan.restDayNotes).push_back(note);
}

// Rows of a spreadsheet have no keys: what the log says already is known by every answer.
template <typename Record> bool Joining::isSaidHere(const Record& record) const
{
    const auto& here = listOf<Record>(m_log);
    return std::any_of(here.begin(), here.end(), [&](const Record& each) {
        if (each.date != record.date)
            return false;
        auto same = each;
        same.id = record.id;
        return same == record;
    });
}

void Joining::takeMeasure(const std::string& file, const Measure& measure)
{
    if (const auto known = m_measuresByName.find(measure.name); known != m_measuresByName.end()) {
        m_measureHere.insert_or_assign(measure.id, known->second);
    } else if (m_ids.contains(measure.id.text())) { // renamed here since it was written
        m_measureHere.insert_or_assign(measure.id, measure.id);
    } else if (isSound(file, measure)) {
        m_measureHere.insert_or_assign(measure.id, measure.id);
        m_measuresByName.emplace(measure.name, measure.id);
        m_ids.insert(measure.id.text());
        m_plan.others.measures.push_back(measure);
    }
}

template <typename Record> void Joining::takeOther(const std::string& file, Record record)
{
    if constexpr (std::is_same_v<Record, MeasureValue>) {
        const auto here = m_measureHere.find(record.measure);
        if (here == m_measureHere.end()) {
            m_plan.failed.push_back({.file = file, .reason = Problem{"measure_id", Trouble::MeasureMissing}});
            return;
        }
        record.measure = here->second;
    }
    if (m_ids.contains(record.id.text()) || isSaidHere(record) || !isSound(file, record))
        return;
    m_ids.insert(record.id.text());
    listOf<Record>(m_plan.others).push_back(std::move(record));
}

// Two logs may know one pair under two keys; its name is the runner's own.
void Joining::takeShoe(const std::string& file, const Shoe& shoe)
{
    if (const auto known = m_shoesByName.find(shoe.name); known != m_shoesByName.end()) {
        m_shoeHere.insert_or_assign(shoe.id, known->second);
    } else if (m_shoeIds.contains(shoe.id)) { // renamed here since it was written
        m_shoeHere.insert_or_assign(shoe.id, shoe.id);
    } else if (isSound(file, shoe)) {
        m_shoeHere.insert_or_assign(shoe.id, shoe.id);
        know(shoe);
        m_plan.newShoes.push_back(shoe);
    }
}

// A pair that neither the file nor the log knows is no answer.
std::optional<ShoeId> Joining::shoeHere(const std::optional<ShoeId>& incoming) const
{
    if (!incoming)
        return std::nullopt;
    if (const auto here = m_shoeHere.find(*incoming); here != m_shoeHere.end())
        return here->second;
    return m_shoeIds.contains(*incoming) ? incoming : std::nullopt;
}

template <typename Record> bool Joining::isSound(const std::string& file, const Record& record)
{
    const auto problems = problemsOf(record, m_lastDay);
    for (const auto& problem : problems)
        m_plan.failed.push_back({.file = file, .reason = problem});
    return problems.empty();
}

void Joining::know(const Shoe& shoe)
{
    m_shoeIds.insert(shoe.id);
    m_shoesByName.emplace(shoe.name, shoe.id);
}

void Joining::know(const PainNote& note)
{
    m_noteIds.insert(note.id);
    if (note.run)
        m_runsWithNotes.insert(*note.run);
}

Deed ImportPlan::deed() const
{
    Deed deed;
    for (const auto& shoe : newShoes)
        deed.push_back(added(shoe));
    for (const auto& taken : imported)
        for (const auto& change : adding(taken.entry))
            deed.push_back(change);
    for (const auto& note : laterNotes)
        deed.push_back(added(note));
    for (const auto& note : restDayNotes)
        deed.push_back(added(note));
    for (auto& change : addingAll(others))
        deed.push_back(std::move(change));
    return deed;
}

} // namespace patella::exchange
