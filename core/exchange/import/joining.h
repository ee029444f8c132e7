// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import/import_plan.h"
#include "core/exchange/import/known_runs.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace patella::exchange {

// Decides what of the incoming records is new to a log, and writes the decision into a plan.
class Joining {
public:
    Joining(const Log& log, LocalDate today, ImportPlan& plan);

    void add(ImportedRun imported);
    bool isThere(const RunEntry& run) { return m_runs.find(run, m_source + 1, false).has_value(); }

    // Runs come with their pain notes, shoes and measures by their names; what the log has already is left as
    // it is.
    void join(const std::string& file, const Log& incoming);

private:
    int sourceOf(const std::string& file);
    void offer(ImportPlan::Duplicate duplicate, const RunEntry& run);
    std::optional<ShoeId> shoeNamed(const std::string& file, const std::string& name);
    void joinRun(const std::string& file, RunEntry run, const std::vector<PainNote>& notes);
    void takeShoe(const std::string& file, const Shoe& shoe);
    void takeNote(const std::string& file, const PainNote& note);
    // Each says how many were kept.
    std::size_t notesForRunHere(
        const std::string& file, const RunId& run, const std::vector<PainNote>& notes);
    std::size_t keepNewNotes(const std::string& file, const RunId& run, const std::vector<PainNote>& notes);
    std::vector<PainNote> newNotesOf(const std::string& file, const RunId& run, std::vector<PainNote> notes);
    std::optional<ShoeId> shoeHere(const std::optional<ShoeId>& incoming) const;
    void pointToRecordsHere(RunEntry& run) const;
    void pointToRecordsHere(PlannedRun& run) const;
    void pointToRecordsHere(SelfExperiment& experiment) const;
    template <typename Record> void pointToRecordsHere(Record&) const { }
    void joinOthers(const std::string& file, const Log& incoming);
    void takeMeasure(const std::string& file, const Measure& measure);
    template <typename Record> void takeOther(const std::string& file, Record record);
    template <typename Record> bool isSaidHere(const Record& record) const;
    template <typename Record> bool isSound(const std::string& file, const Record& record);

    void remember(const Shoe& shoe);
    void remember(const PainNote& note);

    const Log& m_log;
    ImportPlan& m_plan;
    LocalDate m_lastDay;
    KnownRuns m_runs;
    int m_source = 0; // the latest; 0 is the log itself
    std::map<std::string, int> m_sources; // by file
    std::set<ShoeId> m_shoeIds;
    std::map<std::string, ShoeId> m_shoesByName;
    std::map<ShoeId, ShoeId> m_shoeHere; // the key of a pair in this log by its key in the incoming one
    std::set<PainNoteId> m_noteIds;
    std::set<RunId> m_runsWithNotes;
    std::map<RunId, RunEntry> m_merged; // what the runs will be when every offer is taken
    std::set<SelfExperimentId> m_experimentIds;
    std::set<std::string> m_ids; // of every kind
    std::map<std::string, MeasureId> m_measuresByName;
    std::map<MeasureId, MeasureId> m_measureHere;
};

} // namespace patella::exchange
