// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include "core/store/last_entry.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace patella {

// Whether the file at the log's place is still the one that was opened. SQLite writes through a descriptor
// and finds its write-ahead log by name: it does not notice that the file was moved, deleted or copied over.
// Nor does it notice that the write-ahead log was taken away, and what is written there would be nowhere.
// Another program may have written to the log meanwhile; that goes on from what was here, a copy goes back.
class LogPlace {
public:
    LogPlace(std::filesystem::path file, SQLite::Database& database);
    // Goes before the database: what stands in the write-ahead log of a file that is not there any more is
    // not written to another one.
    ~LogPlace();
    LogPlace(const LogPlace&) = delete;
    LogPlace& operator=(const LogPlace&) = delete;

    // Throws StoreError: Gone or Replaced, and then for good.
    void check();
    // The file as our own writing left it; settled: all of it, nothing waits in the write-ahead log.
    void remember();
    void rememberSettled();

private:
    struct Stamp {
        std::uint64_t device, inode;
        std::int64_t size, seconds, nanoseconds; // of the last modification
        bool operator==(const Stamp&) const = default;
        bool isFileOf(const Stamp& other) const { return device == other.device && inode == other.inode; }
    };

    static std::optional<Stamp> stampOf(const std::filesystem::path& file);
    std::optional<Stamp> writeAheadLog() const;
    bool hasItsWriteAheadLog() const;
    bool isContinued();
    bool isContinuedNow();
    int dataVersion();

    std::filesystem::path m_file;
    SQLite::Database& m_database;
    Stamp m_stamp;
    std::optional<Stamp> m_writeAheadLog; // the one that is open; empty: only read
    int m_dataVersion;
    LastEntry m_last; // as this connection saw it
    std::int64_t m_inFile = 0; // at least so far the file itself went when it was last looked at
    bool m_lost = false;
};

} // namespace patella
