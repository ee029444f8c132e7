// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <QUndoStack>

#include "core/log/entry.h"
#include "core/log/log.h"
#include "core/store/log_store.h"
#include "ui/log/held_log.h"
#include "ui/log/read_log.h"
#include "ui/words/units.h"

#include <cstdint>
#include <functional>
#include <optional>

namespace patella::ui {

class WorkBeside;

// The open log as the window sees it: one way to change it, one signal when it has changed, undo by value,
// also of what was done before the last start.
class LogBook : public QObject {
    Q_OBJECT

public:
    using Today = std::function<LocalDate()>;

    explicit LogBook(ReadLog read, Today today, Units units = {});
    // Reads the log; throws StoreError when it cannot be read.
    explicit LogBook(LogStore store, Today today, Units units = {});

    // Keeps a change set and makes it undoable under this name. False: refused() has said why, and nothing
    // was changed. Very many entries are saved beside the window (waitBeside): it comes back when they are
    // there.
    bool perform(const QString& name, const ChangeSet& changeSet);
    void undo();
    void redo();
    // Very many entries are being saved: the window must stay until savedMany().
    bool isSavingMany() const { return m_isSavingMany; }

    // The whole log, shared by all pages: as it was read at the start and after each change. When it cannot
    // be read again, refused() has said why and this is what could be read before.
    const Log& log() const { return m_held->whole(); }
    // The same, or at the start no more than recent(): for what is shown before all is read, without waiting.
    const Log& atHand() const { return m_held->atHand(); }
    // Its last two years (core/log/recent_part.h), for what looks no further back.
    const Log& recent() const { return m_held->recent(); }
    // What standingFlags gives of atHand() today, made out once after each change.
    const std::vector<RaisedFlag>& standing() const { return m_held->standing(); }
    bool isSample() const { return m_isSample; }
    LocalDate today() const { return m_today(); }
    QString file() const;
    // Into a new file, which is read again; false: refused() has said why, and nothing stays of it.
    bool saveCopy(const QString& file);
    // How many entries cannot be read and are not shown.
    std::size_t unreadable() const { return m_held->unreadable(); }
    // How the runner sees numbers; a change is seen by pages that are made after it.
    const Units& units() const { return m_units; }
    void setUnits(Units units) { m_units = std::move(units); }
    // With what was done before the last start, which is looked up when it is first asked for.
    QUndoStack& undoStack();
    // To follow and to name what can be undone, without looking anything up.
    const QUndoStack& undoStackSoFar() const { return m_undoStack; }

    // Reads again what another program may have written to the file meanwhile; refused() says once that the
    // file is gone or was replaced.
    void lookForChanges();

Q_SIGNALS:
    void changed();
    void readWhole(); // atHand() is the whole log from now on
    void savingMany(int entries);
    void savedMany(); // or refused
    void undone(const QString& name);
    void takenBack(const patella::ChangeSet& changeSet); // by an undo; the change set as it was made
    void refused(const QString& sentence);
    void unsound(const QString& sentence); // the file is damaged where nobody had read yet

private:
    friend class ChangeSetCommand;
    using Saving = std::int64_t (LogStore::*)(const ChangeSet&);
    std::optional<std::int64_t> save(const ChangeSet& changeSet, Saving saving);
    std::optional<LogMoment> momentAfter(const ChangeSet& changeSet, LocalDate today);
    void show(LogMoment moment);
    void follow(const ChangeSet& changeSet);
    void readAgain();
    bool attemptOrRefuse(const std::function<void()>& operation);
    bool attemptBeside(std::size_t entries, const std::function<void()>& operation);
    void remember();
    void settle();
    void checkFile();

    LogStore m_store;
    Today m_today;
    Units m_units;
    bool m_isSample;
    std::int64_t m_version;
    HeldLog* m_held;
    QUndoStack m_undoStack;
    bool m_remembers = false; // what was done before the last start
    QTimer m_settling; // after a change, when nothing else is saved for a moment
    WorkBeside* m_check; // of the whole file
    bool m_isLost = false; // the file is gone or was replaced, and that was said
    bool m_isSavingMany = false; // and the store belongs to the thread that does it
};

} // namespace patella::ui
