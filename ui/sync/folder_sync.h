// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include "core/sync/conflicts.h"
#include "core/sync/sync_outcome.h"
#include "ui/sync/sync_settings.h"
#include "ui/words/sync/sync_words.h"

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace patella::sync {
class Syncing;
}

namespace patella::ui {

// Shares the open log through a folder while the window is open. It looks every two seconds whether the
// folder or the log has changed, and works beside the window.
class FolderSync : public QObject {
    Q_OBJECT

public:
    enum class State { Off, NeedsPassphrase, Working, Done, Failed };

    // A sample log is never shared.
    FolderSync(QString log, bool isSample, QObject* parent = nullptr);
    ~FolderSync() override; // what was written last goes into the folder

    bool isPossible() const { return !m_isSample; }
    SyncSettings settings() const { return syncSettings(m_log); }
    void use(const SyncSettings& settings); // keeps them and begins anew
    void setPassphrase(std::string passphrase);
    bool isSealedAlready() const; // by this device or another: its passphrase is not a new one

    State state() const { return m_state; }
    QDateTime last() const { return m_last; } // invalid: not yet
    const sync::SyncOutcome& outcome() const { return m_outcome; } // of the last time
    QString trouble() const
    {
        return m_trouble;
    } // why it failed, or what is left in the folder; empty: nothing
    const std::vector<sync::OpenConflict>& conflicts() const { return m_conflicts; }
    const words::DeviceNames& names() const { return m_names; }

    void look(); // now
    void keepWhatStands(const sync::OpenConflict& conflict, const std::optional<std::string>& column);

Q_SIGNALS:
    void changed();
    void came(int entries); // rows of the log are others now
    void passphraseWanted();

private:
    struct Report {
        bool isNews = false;
        sync::SyncOutcome outcome = {};
        std::vector<sync::OpenConflict> conflicts = {};
        words::DeviceNames names = {};
        QString failure = {};
    };
    using Work = std::function<void(sync::Syncing&)>;

    void begin(Work work = nullptr);
    Report reportOf(const SyncSettings& now, const Work& work);
    void finish(const Report& report);
    void stop();

    QString m_log;
    bool m_isSample;
    std::optional<std::string> m_passphrase;
    QTimer m_timer;
    State m_state = State::Off;
    bool m_isWorking = false;
    int m_generation = 0; // of what is asked for
    std::vector<Work> m_waiting;
    QDateTime m_last;
    sync::SyncOutcome m_outcome;
    std::vector<sync::OpenConflict> m_conflicts;
    words::DeviceNames m_names;
    QString m_trouble;
    std::atomic<bool> m_goOn{true};
    std::unique_ptr<sync::Syncing> m_syncing; // of the thread, while it runs
    std::jthread m_thread;
};

} // namespace patella::ui
