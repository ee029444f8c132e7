// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/log_store.h"
#include "core/sync/syncing.h"
#include "tests/support/temporary_folder.h"

#include <chrono>
#include <deque>
#include <filesystem>
#include <memory>
#include <optional>
#include <set>
#include <string>

namespace patella::test {

// A machine with a log and its own copy of the shared folder; who carries files between the copies is the
// test.
class Machine {
public:
    Machine(const std::filesystem::path& place, const std::string& name,
        std::chrono::milliseconds clockAhead = {}, std::optional<std::string> passphrase = {});

    LogStore& log() { return *m_log; }
    const std::filesystem::path& folder() const { return m_folder; }
    const std::filesystem::path& logFile() const { return m_logFile; }
    const std::string& name() const { return m_name; }
    const sync::SyncOptions& options() const { return m_options; }
    sync::Syncing& syncing();
    sync::SyncOutcome sync();
    std::filesystem::path ownFolder(); // of the device, in its copy of the folder
    // Of all devices this machine ever was.
    const std::set<std::filesystem::path>& everyOwnFolder() const { return m_ownFolders; }
    void restart(); // the program ends and is started again

private:
    std::string m_name;
    std::filesystem::path m_folder;
    std::filesystem::path m_logFile;
    sync::SyncOptions m_options;
    std::set<std::filesystem::path> m_ownFolders;
    std::unique_ptr<LogStore> m_log;
    std::unique_ptr<sync::Syncing> m_syncing;
};

// Carries what every machine put into its own folder to all the others, whole.
void carryAll(std::deque<Machine>& machines);

// Carries and syncs until nobody has anything to say. False: they never come to an end.
bool comeTogether(std::deque<Machine>& machines);

// What two machines that change and remove each other's rows write: whole files, and what stands below their
// heads.
void writeSegments(const std::filesystem::path& folder);

} // namespace patella::test
