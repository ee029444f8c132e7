// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/log_store.h"

#include <chrono>
#include <cstddef>
#include <filesystem>
#include <optional>
#include <vector>

namespace patella {

// A copy of a log that was made by itself.
struct Backup {
    std::filesystem::path file;
    std::chrono::sys_seconds made;
    bool operator==(const Backup&) const = default;
};

// LOG.backups beside the log; at another place a folder there that bears the name of the log and a number
// made of where it lies, so that logs of one name do not mix.
std::filesystem::path backupFolderOf(
    const std::filesystem::path& log, const std::filesystem::path& place = {});

// The latest first; what is called otherwise is none.
std::vector<Backup> backupsOf(const std::filesystem::path& log, const std::filesystem::path& place = {});

// The copies that were made before the log was brought up to a newer version of Patella; the latest first.
// They stay for ever.
std::vector<Backup> copiesBeforeUpdatesOf(const std::filesystem::path& log);

// How many runs it holds; empty: it cannot be read.
std::optional<std::size_t> runsIn(const Backup& backup);

// Those that are kept no longer: kept are the last five, the last of each day for a week, the last of each
// week for two months, and the last of each month for ever (grandfather, father, son). One from the future is
// kept.
std::vector<Backup> superseded(std::vector<Backup> backups, std::chrono::sys_seconds now);

// Makes one, reads it again, and only then removes those that it supersedes. Nothing where nothing was
// written to the log since the last one, or ever. Throws StoreError; what stood there before then stays.
std::optional<Backup> backUp(
    const LogStore& store, std::chrono::sys_seconds now, const std::filesystem::path& place = {});

} // namespace patella
