// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/log.h"
#include "core/store/date_range.h"
#include "core/store/done_change_set.h"
#include "core/store/journal_entry.h"
#include "core/store/store_error.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace patella {

// The recent part of a log (core/log/recent_part.h).
struct RecentLog {
    Log log;
    bool isWhole; // nothing was left out
};

// The only door to a log file, for one thread at a time. Every function may throw StoreError.
class LogStore {
public:
    // Opens the log, or makes a new one (mode 0600) where there is none. An older schema is copied, then
    // migrated; a newer one is refused and left untouched. Device names this machine in the journal.
    explicit LogStore(std::filesystem::path file, std::string device = "unnamed");
    // The same at once, though the file be large: that all its pages are sound is found out by checkFile, at
    // the latest before something is written.
    static LogStore unchecked(const std::filesystem::path& file, std::string device);
    // Looks through the whole file, on whatever thread. Throws StoreError: Damaged.
    static void checkFile(const std::filesystem::path& file);
    // The same of some tables (tableOf), for who reads those alone; nothing where all was looked through.
    void checkPagesOf(std::span<const std::string_view> tables) const;
    void trust(); // checkFile found nothing
    bool isTrusted() const;

    // A log that is only read, where it lies: a copy, or one on a medium that cannot be written. Nothing is
    // made beside it; what would change it is refused.
    static LogStore forReading(std::filesystem::path file);
    static bool canBeWritten(const std::filesystem::path& file);
    ~LogStore();
    LogStore(LogStore&&) noexcept;
    LogStore& operator=(LogStore&&) noexcept;

    const std::filesystem::path& file() const;

    // Writes a change set and its journal entries in one transaction; when it returns, the change set
    // survives a power cut. Conflict: a row is not as the change set's "before" says, and nothing was
    // written. Returns its last entry in the journal.
    std::int64_t apply(const ChangeSet& changeSet);
    // The same for what somebody does by hand: though it be the exact inverse of what was done last, it is no
    // undo, and can be undone itself.
    std::int64_t perform(const ChangeSet& changeSet);
    // The same if nobody has written to the log since it had this version; otherwise ChangedMeanwhile.
    std::int64_t performIfStill(std::int64_t version, const ChangeSet& changeSet);

    // Moves what was saved from the write-ahead log into the file itself, unless somebody is reading it: a
    // copy of the file alone is then whole.
    void settle();

    // What was done to the log on this machine and not undone, oldest first.
    std::vector<DoneChangeSet> doneChangeSets(int atMost) const;
    // What was done up to this entry of the journal in one go. Damaged: it cannot be read any more.
    ChangeSet changeSet(std::int64_t lastEntry) const;

    // What was written on whatever machine, oldest first; of one row, or of all.
    std::vector<JournalEntry> journal(const std::optional<std::string>& row = {}) const;

    // A whole copy as the log is at one moment, in a new file of mode 0600. A file of that name is replaced;
    // of a copy that fails nothing stays.
    void copyTo(const std::filesystem::path& copy) const;

    // Rows that cannot be read are left out; unreadable() names them.
    Log wholeLog() const;
    // A window can be filled from it before all is read.
    RecentLog recentLog(LocalDate today) const;
    // The records of one kind in the order of the log; those without a day only without a range.
    template <typename OneRecord> std::vector<OneRecord> all(const DateRange& days = {}) const;
    // With nothing but these columns (core/log/columns.h) and what no record can be without: all else is as
    // if it had not been answered.
    template <typename OneRecord>
    std::vector<OneRecord> some(std::span<const std::string_view> columns, const DateRange& days = {}) const;
    std::vector<RunEntry> runs(const DateRange& days = {}) const { return all<RunEntry>(days); }
    std::vector<PainNote> painNotes(const DateRange& days = {}) const { return all<PainNote>(days); }
    std::vector<Shoe> shoes() const { return all<Shoe>(); }

    // A log made up for trying the program out, marked as such in the file.
    bool isSample() const;
    void markAsSample();

    // Changes whenever anyone, this program or another, has written to the file. Gone or Replaced: see
    // log_place.h.
    std::int64_t version() const;
    // Whether only this store has written between two versions.
    static bool areOwnChanges(std::int64_t from, std::int64_t to);

    // Empty when the file is sound; otherwise what SQLite and the log's own rules found, a line each.
    std::vector<std::string> faults() const;

    // The rows that the last reading of their table left out, because a value is damaged: "run UUID: date".
    std::vector<std::string> unreadable() const;

private:
    LogStore() = default;
    std::int64_t write(const ChangeSet& changeSet, bool isByHand, std::optional<std::int64_t> version);
    std::int64_t versionNow() const;
    void checkFirst();

    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace patella
