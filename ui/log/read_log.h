// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/knee/red_flags.h"
#include "core/log/log.h"
#include "core/store/log_store.h"

#include <cstdint>
#include <filesystem>
#include <future>
#include <optional>
#include <vector>

namespace patella::ui {

// The warning signs and reasons to be seen that stand on a day.
struct StandingOn {
    LocalDate day;
    std::vector<RaisedFlag> flags;
};

StandingOn standingOn(LocalDate day, const Log& log);

// What stood in a log at one moment, and the warning signs of that.
struct LogMoment {
    Log log;
    std::optional<StandingOn> standing; // empty: not made out yet
    std::size_t unreadable; // entries that are left out
};

LogMoment wholeMoment(const LogStore& store, LocalDate today);

// A log as it was opened, and what stood in it.
struct ReadLog {
    LogStore store;
    std::int64_t version;
    bool isSample;
    LogMoment moment;
    bool isWhole; // if not, it is what LogStore::recentLog gives of the last two years
};

ReadLog readWhole(LogStore store, LocalDate today);

// Opens a log for a window and reads what its first picture shows; the window reads the rest, and has the
// whole file checked, later (LogStore::unchecked). Throws StoreError.
ReadLog readLog(const std::filesystem::path& file, LocalDate today);

// Reads a log on a thread of its own, while the program gets ready to show it.
class LogAhead {
public:
    LogAhead(std::filesystem::path file, LocalDate today);

    // The log, once; what went wrong in reading it is thrown here.
    ReadLog take() { return m_reading.get(); }
    bool isOf(const std::filesystem::path& file) const { return m_reading.valid() && file == m_file; }

private:
    std::filesystem::path m_file;
    std::future<ReadLog> m_reading;
};

} // namespace patella::ui
