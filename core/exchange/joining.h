// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_plan.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace patella::exchange {

// Decides what of the incoming records is new to a log, and writes the decision into a plan.
class Joining {
public:
    Joining(const Log& log, ImportPlan& plan);

    void add(const std::string& file, TakenRun taken);

    // Runs come with their pain notes, shoes by their names; what the log has already is left as it is.
    void join(const std::string& file, const Log& incoming);

private:
    std::optional<RunId> alreadyThere(const RunEntry& run) const;
    void take(const std::string& file, Entry entry, std::vector<Remark> remarks);
    void takeShoe(Shoe shoe);
    void takeRestDay(const PainNote& note);
    bool isTaken(const std::string& id) const { return m_ids.contains(id); }

    ImportPlan& m_plan;
    std::map<LocalDate, std::vector<RunEntry>> m_runs; // by day: the log's and those taken so far
    std::vector<PainNote> m_restDayNotes;
    std::map<std::string, ShoeId> m_shoeIds; // by name
    std::map<ShoeId, ShoeId> m_shoeHere; // the key of a pair in this log by its key in the incoming one
    std::set<std::string> m_ids;
};

} // namespace patella::exchange
