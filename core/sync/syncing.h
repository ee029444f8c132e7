// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sharing/sharing_store.h"
#include "core/sync/own_changes.h"
#include "core/sync/sealing.h"
#include "core/sync/sync_outcome.h"

#include <chrono>
#include <filesystem>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace patella::sync {

class DeviceFolder;
class KnownChanges;
class Merging;

struct SyncOptions {
    std::string name; // of this device, for people; empty: as before
    std::string machine; // as the journal names it
    std::optional<std::string> passphrase = {};
    SealCost cost = usualSealCost;
    std::chrono::milliseconds clockAhead = {}; // for tests: how wrong the clock of this machine is
    std::function<bool()> goOn
        = {}; // asked before each file; false ends the reading, and the next time goes on
};

// Shares a log through a folder that somebody else carries to the other machines. For one thread at a time.
class Syncing {
public:
    // Throws StoreError.
    Syncing(const std::filesystem::path& log, std::filesystem::path folder, SyncOptions options);

    // Writes what is new here, reads what is new there. Throws StoreError where the log or the folder fails;
    // what was done by then stays, and the next time goes on from there.
    SyncOutcome sync();

    // Whether the folder or the log has changed since the last time; cheap.
    bool mayHaveNews() const;

    SharingStore& store() { return m_store; }

private:
    std::optional<std::string> folderThatIsSealed() const;
    void knowOneself();
    void begin();
    void becomeAnother(const std::string& id);
    void takeOwnJournal();
    void takeJournalUpTo(KnownChanges& changes, Merging& merging);
    void takeOverFrom(const std::vector<std::string>& present);
    void readFrom(const std::vector<std::string>& devices, SyncOutcome& outcome);
    struct Arrival;
    void take(std::span<const Arrival> arrivals, SyncOutcome& outcome);
    void takeWhatIsSound(std::vector<Arrival>& arrivals, SyncOutcome& outcome);
    void sayHowFar(const DeviceFolder& own, const std::vector<std::string>& devices, SyncOutcome& outcome);
    std::string filesOf(const std::string& device) const;
    std::string ofOthers() const;
    std::chrono::milliseconds now() const;

    std::filesystem::path m_folder;
    SyncOptions m_options;
    SharingStore m_store;
    Sealing m_sealing;
    OwnDevice m_own;
    struct Seen {
        std::string others; // their files, and what other programs wrote to the log, as the last time began
        std::string own; // our files, as it ended
    };
    std::optional<Seen> m_seen;
};

} // namespace patella::sync
