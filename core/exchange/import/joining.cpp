// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import/joining.h"

#include "core/exchange/import/merging.h"
#include "core/log/blank.h"
#include "core/log/checks/problems.h"
#include "core/log/day_of.h"

#include <algorithm>
#include <utility>

namespace patella::exchange {

Joining::Joining(const Log& log, LocalDate today, ImportPlan& plan)
    : m_log(log)
    , m_plan(plan)
    , m_lastDay(daysAfter(today, 1)) // east of this computer it may already be tomorrow
{
    for (const auto& shoe : log.shoes)
        remember(shoe);
    for (const auto& run : log.runs)
        m_runs.add(run, m_source);
    for (const auto& note : log.painNotes)
        remember(note);
    for (const auto& measure : log.measures)
        m_measuresByName.emplace(measure.name, measure.id);
    for (const auto& experiment : log.selfExperiments)
        m_experimentIds.insert(experiment.id);
    forEachList(log, [&](const auto& records) {
        for (const auto& record : records)
            m_ids.insert(record.id.text());
    });
}

void Joining::add(ImportedRun imported)
{
    const auto source = sourceOf(imported.file);
    auto& run = imported.entry.run;
    run.ground.shoe = shoeNamed(imported.file, std::exchange(imported.shoe, {}));
    if (const auto matches = m_runs.find(run, source, false)) {
        std::erase_if(imported.remarks, [](Remark remark) { return !isDamage(remark); });
        const auto added = notesForRunHere(imported.file, *matches, imported.entry.painNotes);
        offer({.file = imported.file,
                  .matches = *matches,
                  .painNotesAdded = added,
                  .damage = std::move(imported.remarks),
                  .readExtent = imported.readExtent},
            run);
        return;
    }
    m_runs.add(run, source);
    imported.entry.painNotes = newNotesOf(imported.file, run.id, std::move(imported.entry.painNotes));
    m_plan.imported.push_back(std::move(imported));
}

// Two rows of one list without a start are the two runs of a day, those of two lists may be one.
int Joining::sourceOf(const std::string& file)
{
    const auto [known, isNew] = m_sources.emplace(file, m_source + 1);
    m_source += isNew ? 1 : 0;
    return known->second;
}

// Never merged silently: the runner decides.
void Joining::offer(ImportPlan::Duplicate duplicate, const RunEntry& run)
{
    const auto& matches = duplicate.matches;
    auto merged = m_merged.find(matches);
    if (merged == m_merged.end()) {
        const auto sameId = [&](const RunEntry& each) { return each.id == matches; };
        const auto known = std::find_if(m_log.runs.begin(), m_log.runs.end(), sameId);
        const auto imported = std::find_if(m_plan.imported.begin(), m_plan.imported.end(),
            [&](const auto& each) { return each.entry.run.id == matches; });
        if (known != m_log.runs.end()) {
            merged = m_merged.emplace(matches, *known).first;
            m_plan.known.push_back(*known);
        } else if (imported != m_plan.imported.end()) {
            merged = m_merged.emplace(matches, imported->entry.run).first;
        }
    }
    if (merged != m_merged.end()) {
        auto after = mergedRun(merged->second, run);
        if (after != merged->second) {
            merged->second = std::move(after);
            duplicate.offered = run;
        }
    }
    m_plan.duplicates.push_back(std::move(duplicate));
}

std::optional<ShoeId> Joining::shoeNamed(const std::string& file, const std::string& name)
{
    if (name.empty())
        return std::nullopt;
    if (const auto known = m_shoesByName.find(name); known != m_shoesByName.end())
        return known->second;
    auto shoe = newShoe(name);
    if (!isSound(file, shoe))
        return std::nullopt;
    remember(shoe);
    m_plan.newShoes.push_back(shoe);
    return shoe.id;
}

void Joining::join(const std::string& file, const Log& incoming)
{
    ++m_source;
    for (const auto& shoe : incoming.shoes)
        takeShoe(file, shoe);
    for (const auto& experiment : incoming.selfExperiments) // a run may belong to one
        takeOther(file, experiment);
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
            || std::is_same_v<OneRecord, PainNote> || std::is_same_v<OneRecord, Measure>
            || std::is_same_v<OneRecord, SelfExperiment>;
        if constexpr (!joinedAbove)
            for (const auto& record : records)
                takeOther(file, record);
    });
}

// Pain of a run that has no answer yet is kept with the run that is there: a diary is often written beside a
// watch.
std::size_t Joining::notesForRunHere(
    const std::string& file, const RunId& run, const std::vector<PainNote>& notes)
{
    return m_runsWithNotes.contains(run) ? 0 : keepNewNotes(file, run, notes);
}

std::size_t Joining::keepNewNotes(
    const std::string& file, const RunId& run, const std::vector<PainNote>& notes)
{
    const auto added = newNotesOf(file, run, notes);
    m_plan.laterNotes.insert(m_plan.laterNotes.end(), added.begin(), added.end());
    return added.size();
}

void Joining::joinRun(const std::string& file, RunEntry run, const std::vector<PainNote>& notes)
{
    if (const auto matches = m_runs.find(run, m_source, true)) {
        const auto added = *matches == run.id ? keepNewNotes(file, *matches, notes)
                                              : notesForRunHere(file, *matches, notes);
        pointToRecordsHere(run);
        offer({.file = file, .matches = *matches, .painNotesAdded = added}, run);
        return;
    }
    if (!isSound(file, run))
        return;
    pointToRecordsHere(run);
    m_runs.add(run, m_source);
    auto added = newNotesOf(file, run.id, notes);
    m_plan.imported.push_back(
        {.file = file, .entry = {.run = std::move(run), .painNotes = std::move(added)}});
}

std::vector<PainNote> Joining::newNotesOf(
    const std::string& file, const RunId& run, std::vector<PainNote> notes)
{
    std::erase_if(notes, [&](PainNote& note) {
        note.run = run;
        return m_noteIds.contains(note.id) || !isSound(file, note);
    });
    for (const auto& note : notes)
        remember(note);
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
    remember(note);
    (note.run ? m_plan.laterNotes : m_plan.restDayNotes).push_back(note);
}

// Rows of a spreadsheet have no keys: what the log says already is known by every answer.
template <typename Record> bool Joining::isSaidHere(const Record& record) const
{
    const auto& here = listOf<Record>(m_log);
    return std::any_of(here.begin(), here.end(), [&](const Record& each) {
        if (dayOf(each) != dayOf(record))
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
    pointToRecordsHere(record);
    if (m_ids.contains(record.id.text()) || isSaidHere(record) || !isSound(file, record))
        return;
    m_ids.insert(record.id.text());
    if constexpr (std::is_same_v<Record, SelfExperiment>)
        m_experimentIds.insert(record.id);
    listOf<Record>(m_plan.others).push_back(std::move(record));
}

// Of an experiment that neither the file nor the log knows a run is no trial.
void Joining::pointToRecordsHere(RunEntry& run) const
{
    run.ground.shoe = shoeHere(run.ground.shoe);
    if (run.preparation.experiment && !m_experimentIds.contains(*run.preparation.experiment)) {
        run.preparation.experiment.reset();
        run.preparation.trial.reset();
    }
}

void Joining::pointToRecordsHere(PlannedRun& run) const { run.shoe = shoeHere(run.shoe); }

void Joining::pointToRecordsHere(SelfExperiment& experiment) const
{
    experiment.firstShoe = shoeHere(experiment.firstShoe);
    experiment.secondShoe = shoeHere(experiment.secondShoe);
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
        remember(shoe);
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

void Joining::remember(const Shoe& shoe)
{
    m_shoeIds.insert(shoe.id);
    m_shoesByName.emplace(shoe.name, shoe.id);
}

void Joining::remember(const PainNote& note)
{
    m_noteIds.insert(note.id);
    if (note.run)
        m_runsWithNotes.insert(*note.run);
}

} // namespace patella::exchange
