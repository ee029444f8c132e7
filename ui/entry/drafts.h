// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QString>

#include "core/log/log.h"

#include <optional>

namespace patella::ui {

// Keeps what stands in a form and is not saved yet in a file beside the log, so that a crash or a power cut
// does not take it. When two windows show one log, only the first keeps drafts.
class Drafts {
public:
    explicit Drafts(const QString& logFile);

    void keep(const ChangeSet& changeSet);
    void forget(); // what was kept; what was left stays until it is dropped
    // The draft left by a program that ended in the middle of an entry.
    std::optional<ChangeSet> left() const { return m_left; }
    void dropLeft();

private:
    void write(const ChangeSet& changeSet);

    QString m_file;
    QLockFile m_lock;
    bool m_isOurs;
    std::optional<ChangeSet> m_left;
    ChangeSet m_kept;
};

} // namespace patella::ui
