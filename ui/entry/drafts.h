// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QString>

#include "core/log/log.h"

#include <memory>
#include <vector>

namespace patella::ui {

// Keeps what stands in a form and is not saved yet in a file beside the log, so that a crash or a power cut
// does not take it, and what was put aside. Each window that shows the log has a file of its own: LOG.draft,
// LOG.draft-2 ...; what a program left behind that is gone, the next one takes over.
class Drafts {
public:
    explicit Drafts(const QString& logFile);

    void keep(const ChangeSet& changeSet);
    void forget(); // what was kept; what was left stays until it is taken or dropped
    void putAside(const ChangeSet& changeSet); // instead of what was kept

    // Put aside, or left by a program that ended in the middle of an entry; the latest last.
    const std::vector<ChangeSet>& left() const { return m_left; }
    void take(const ChangeSet& left); // it is being typed again
    void drop(const ChangeSet& left);

private:
    void takePlace(const QString& file);
    void takeOver(const QString& file);
    void write();

    QString m_file; // empty: no place was to be had
    std::unique_ptr<QLockFile> m_lock;
    std::vector<ChangeSet> m_left;
    ChangeSet m_kept;
};

} // namespace patella::ui
