// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/log_book.h"

#include "core/store/checked_copy.h"
#include "ui/convert.h"
#include "ui/log/attempt.h"
#include "ui/log/wait_beside.h"
#include "ui/words/change_words.h"
#include "ui/words/store_words.h"
#include "ui/work_beside.h"

#include <utility>

namespace patella::ui {

namespace {

constexpr int changeSetsRemembered = 100;

// More are saved beside the window.
constexpr std::size_t mostSavedAtOnce = 300;

std::size_t entriesIn(const ChangeCounts& counts)
{
    std::size_t entries = 0;
    for (const auto& kind : counts)
        entries += static_cast<std::size_t>(kind.added + kind.removed + kind.changed);
    return entries;
}

} // namespace

// A change set that has been done when it is pushed: what it was stands in the journal. One that can no
// longer be undone or redone drops out of the stack.
class ChangeSetCommand final : public QUndoCommand {
public:
    ChangeSetCommand(LogBook& book, const QString& name, std::int64_t lastEntry, std::size_t entries)
        : QUndoCommand(name)
        , m_book(book)
        , m_lastEntry(lastEntry)
        , m_entries(entries)
    {
    }

    void undo() override
    {
        m_done = false;
        ChangeSet changeSet, back;
        const bool isRead = m_book.attemptBeside(m_entries, [&] {
            changeSet = m_book.m_store.changeSet(m_lastEntry);
            back = inverse(changeSet);
        });
        setObsolete(!isRead || !m_book.save(back, &LogStore::apply));
        if (isObsolete())
            return;
        Q_EMIT m_book.takenBack(changeSet);
        Q_EMIT m_book.undone(text());
    }

    void redo() override
    {
        if (!m_done) {
            ChangeSet changeSet;
            const bool isRead
                = m_book.attemptBeside(m_entries, [&] { changeSet = m_book.m_store.changeSet(m_lastEntry); });
            setObsolete(!isRead || !m_book.save(changeSet, &LogStore::apply));
        }
        m_done = true;
    }

private:
    LogBook& m_book;
    std::int64_t m_lastEntry;
    std::size_t m_entries;
    bool m_done = true;
};

LogBook::LogBook(ReadLog read, Today today, Units units)
    : m_store(std::move(read.store))
    , m_today(std::move(today))
    , m_units(std::move(units))
    , m_isSample(read.isSample)
    , m_version(read.version)
    , m_held(new HeldLog(std::move(read.moment), read.isWhole, m_store.file(), m_today, this))
    , m_check(new WorkBeside(this))
{
    connect(m_held, &HeldLog::failed, this, &LogBook::unsound);
    connect(m_held, &HeldLog::grown, this, [this] {
        Q_EMIT readWhole();
        Q_EMIT changed();
    });
    constexpr int quietFor = 1000; // milliseconds
    m_settling.setSingleShot(true);
    m_settling.setInterval(quietFor);
    connect(&m_settling, &QTimer::timeout, this, &LogBook::settle);
    constexpr int afterTheFirstPicture = 200;
    QTimer::singleShot(afterTheFirstPicture, m_held, &HeldLog::readRest);
    if (!m_store.isTrusted())
        QTimer::singleShot(afterTheFirstPicture, this, &LogBook::checkFile);
}

LogBook::LogBook(LogStore store, Today today, Units units)
    : LogBook(ui::readWhole(std::move(store), today()), today, std::move(units))
{
}

// What is saved meanwhile waits for a check of its own.
void LogBook::checkFile()
{
    m_check->ask([this, file = m_store.file()]() -> WorkBeside::Show {
        QString sentence;
        if (attempt([&] { LogStore::checkFile(file); },
                [&](const StoreError& error) { sentence = words::sentence(error); }))
            return [this] {
                if (!m_isSavingMany) // which looks through the file itself
                    m_store.trust();
            };
        return [this, sentence] { Q_EMIT unsound(sentence); };
    });
}

// The sample was written in one change set; nobody wants to take back the whole runner.
void LogBook::remember()
{
    if (std::exchange(m_remembers, true) || m_isSample)
        return;
    attemptOrRefuse([this] {
        for (const auto& done : m_store.doneChangeSets(changeSetsRemembered))
            m_undoStack.push(new ChangeSetCommand(
                *this, words::nameOf(done.counts), done.lastEntry, entriesIn(done.counts)));
    });
}

QUndoStack& LogBook::undoStack()
{
    remember();
    return m_undoStack;
}

bool LogBook::perform(const QString& name, const ChangeSet& changeSet)
{
    if (changeSet.empty())
        return true;
    if (m_isSavingMany) {
        Q_EMIT refused(tr("Other changes are being saved. Try again in a moment."));
        return false;
    }
    remember(); // what was done before lies below
    const auto lastEntry = save(changeSet, &LogStore::perform);
    if (lastEntry)
        m_undoStack.push(new ChangeSetCommand(*this, name, *lastEntry, changeSet.size()));
    return lastEntry.has_value();
}

void LogBook::undo()
{
    if (!m_isSavingMany)
        undoStack().undo();
}

void LogBook::redo()
{
    if (!m_isSavingMany)
        undoStack().redo();
}

std::optional<std::int64_t> LogBook::save(const ChangeSet& changeSet, Saving saving)
{
    m_held->whole(); // what follows is applied to all of it
    std::int64_t lastEntry = 0;
    std::optional<LogMoment> after;
    const bool isSaved = attemptBeside(changeSet.size(), [&, today = today()] {
        lastEntry = (m_store.*saving)(changeSet);
        if (changeSet.size() > mostSavedAtOnce)
            after = momentAfter(changeSet, today);
    });
    if (!isSaved)
        return std::nullopt;
    after ? show(std::move(*after)) : follow(changeSet);
    m_settling.start();
    return lastEntry;
}

// Many entries are read and written beside the window; the store is that thread's until it is done.
bool LogBook::attemptBeside(std::size_t entries, const std::function<void()>& operation)
{
    if (entries <= mostSavedAtOnce)
        return attemptOrRefuse(operation);
    m_isSavingMany = true;
    Q_EMIT savingMany(static_cast<int>(entries));
    const bool isDone = attemptOrRefuse([&] { waitBeside(operation); });
    m_isSavingMany = false;
    Q_EMIT savedMany();
    return isDone;
}

// Nothing: it has to be read, and what hinders that is to be said.
std::optional<LogMoment> LogBook::momentAfter(const ChangeSet& changeSet, LocalDate today)
{
    std::optional<LogMoment> after;
    const auto make = [&] {
        const auto now = m_store.version();
        if (!LogStore::areOwnChanges(m_version, now))
            return;
        after = LogMoment{.log = m_held->atHand(), .standing = {}, .unreadable = m_held->unreadable()};
        applyTo(after->log, changeSet);
        after->standing = standingOn(today, after->log);
        m_version = now;
    };
    return attempt(make, [](const StoreError&) { }) ? std::move(after) : std::nullopt;
}

void LogBook::show(LogMoment moment)
{
    m_held->show(std::move(moment));
    Q_EMIT changed();
}

// What is saved is safe before; a copy of the file alone is whole only afterwards.
void LogBook::settle()
{
    if (m_isSavingMany)
        return; // which is followed by another
    attempt([this] { m_store.settle(); }, [](const StoreError&) { /* said when something is to be saved */ });
}

void LogBook::lookForChanges()
{
    if (m_isSavingMany)
        return;
    std::int64_t now = m_version;
    attempt([&] { now = m_store.version(); },
        [this](const StoreError& error) {
            if (!std::exchange(m_isLost, true))
                Q_EMIT refused(words::sentence(error));
        });
    if (now != m_version)
        readAgain();
}

// What was just saved is not read back; what others wrote meanwhile is.
void LogBook::follow(const ChangeSet& changeSet)
{
    auto now = m_version;
    if (!attemptOrRefuse([&] { now = m_store.version(); }) || !LogStore::areOwnChanges(m_version, now))
        return readAgain();
    m_version = now;
    m_held->apply(changeSet);
    Q_EMIT changed();
}

void LogBook::readAgain()
{
    attemptOrRefuse([this] {
        m_version = m_store.version();
        m_held->show(wholeMoment(m_store, today()));
    });
    Q_EMIT changed();
}

bool LogBook::attemptOrRefuse(const std::function<void()>& operation)
{
    return attempt(operation, [this](const StoreError& error) { Q_EMIT refused(words::sentence(error)); });
}

bool LogBook::saveCopy(const QString& file)
{
    return attemptOrRefuse([&] { copyChecked(m_store, fromQt(file)); });
}

QString LogBook::file() const { return QString::fromStdString(m_store.file().string()); }

} // namespace patella::ui
