// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/checked_copy.h"

namespace patella {

namespace {

namespace fs = std::filesystem;

std::size_t runsOfSound(const fs::path& copy)
{
    const auto read = LogStore::forReading(copy);
    if (const auto faults = read.faults(); !faults.empty())
        throw StoreError(StoreError::Kind::Damaged, copy, faults.front());
    return read.runs().size();
}

} // namespace

std::size_t copyChecked(const LogStore& store, const fs::path& copy)
{
    std::error_code unknown;
    if (fs::exists(copy, unknown))
        throw StoreError(StoreError::Kind::Failed, copy, "write over another file");
    // Under its name stands only what was read again, also when the program is killed meanwhile.
    const auto unfinished = unfinishedCopy(copy);
    store.copyTo(unfinished);
    try {
        const auto runs = runsOfSound(unfinished);
        fs::rename(unfinished, copy, unknown);
        if (unknown)
            throw StoreError(StoreError::Kind::Failed, copy, "name the copy: " + unknown.message());
        return runs;
    } catch (const StoreError&) {
        removeLogFile(unfinished);
        throw;
    }
}

fs::path unfinishedCopy(const fs::path& copy) { return copy.string() + ".part"; }

void removeLogFile(const fs::path& file)
{
    std::error_code unknown;
    for (const char* ending : {"", "-wal", "-shm", "-journal"})
        fs::remove(file.string() + ending, unknown);
}

} // namespace patella
