// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/change_counts.h"
#include "core/sync/known_changes.h"

#include <chrono>
#include <set>
#include <string>
#include <utility>

namespace patella::sync {

// Makes the rows of a log what all changes that it knows come to. Rows are looked at again that may have
// become others; the outcome is the same as if all were.
class Merging {
public:
    Merging(KnownChanges& changes, std::chrono::milliseconds now);

    // A change that has come, or was made here and may bear on other rows.
    void noteChange(const RowChange& change);
    void settle();

    const ChangeCounts& counts() const { return m_counts; } // of what became other in the log

private:
    using Place = std::pair<int, std::string>; // the order of the table; the row

    void lookAt(const std::string& table, const std::string& row);
    void lookAtAll(const SharedRows::Pointers& rows);
    void makeOne(const std::string& table, const std::string& key, const std::string& secondRow);
    void settle(const std::string& table, const std::string& key);
    std::string pointAtWhatIsThere(const std::string& table, PlainRow& row, bool& isHeld);
    bool isOneWithANamesake(const std::string& table, const std::string& key, const PlainRow& row);
    bool isOneWithAnotherRun(const std::string& key, const Record& record);
    bool isOneWithAnotherScore(const std::string& key, const Record& record);
    void write(const std::string& table, const std::string& key, const std::optional<Record>& wanted,
        const std::string& device);
    bool isNeeded(const std::string& table, const std::string& key);
    bool wentWithWhatStands(const std::string& table, const std::string& key, const PlainRow& row);
    void lookAtWhatWentWith(const std::string& table, const std::string& key, bool stands);
    const std::multimap<std::string, std::string>& removedRows(const std::string& table);
    void lookAtTargets(const std::string& table, const Record* before, const Record* after);
    bool isThere(const std::string& table, const std::string& row);
    void setOpen(const OpenRow& row);
    void count(const std::string& table, bool wasThere, bool isThere);

    KnownChanges& m_changes;
    SharedRows& m_rows;
    std::chrono::milliseconds m_now;
    std::map<std::string, std::string> m_tables; // of the rows to look at
    std::set<Place> m_toLookAt;
    std::map<std::string, OpenRow> m_openRows; // as the log has them
    std::size_t m_waiting = 0; // of them
    std::set<std::string> m_there; // rows that were seen in the log
    std::map<std::string, std::multimap<std::string, std::string>> m_removedRows; // by table
    ChangeCounts m_counts;
};

} // namespace patella::sync
