// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QUndoStack>

#include "core/log/entry.h"
#include "core/log/log.h"
#include "core/store/log_store.h"

#include <functional>

namespace patella::ui {

// The open log as the window sees it: one way to change it, one signal when it has changed, undo by value,
// also of what was done before the last start.
class LogBook : public QObject {
    Q_OBJECT

public:
    using Today = std::function<LocalDate()>;

    explicit LogBook(LogStore store, Today today);

    // Keeps a change set and makes it undoable under this name. False: refused() has said why, and nothing
    // was changed.
    bool perform(const QString& name, const ChangeSet& changeSet);

    // The whole log, read once after each change and then shared by all pages. When it cannot be read,
    // refused() says why and the log is what could be read before.
    const Log& log();
    bool isSample() const { return m_isSample; }
    LocalDate today() const { return m_today(); }
    QString file() const;
    QUndoStack& undoStack() { return m_undoStack; }

    // Another program may have written to the file meanwhile.
    void lookForChanges();

Q_SIGNALS:
    void changed();
    void undone(const QString& name);
    void refused(const QString& sentence);

private:
    friend class ChangeSetCommand;
    bool apply(const ChangeSet& changeSet);
    void rememberChangeSets();

    LogStore m_store;
    Today m_today;
    bool m_isSample;
    std::int64_t m_version;
    Log m_log;
    bool m_isRead = false;
    QUndoStack m_undoStack;
};

} // namespace patella::ui
