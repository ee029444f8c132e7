// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/log_book.h"

#include "core/store/checked_copy.h"
#include "ui/convert.h"
#include "ui/log/attempt.h"
#include "ui/words/change_words.h"
#include "ui/words/store_words.h"

#include <utility>

namespace patella::ui {

namespace {

constexpr int changeSetsRemembered = 100;

} // namespace

// A change set that has been done when it is pushed. One that can no longer be undone or redone drops out of
// the stack.
class ChangeSetCommand final : public QUndoCommand {
public:
    ChangeSetCommand(LogBook& book, const QString& name, ChangeSet changeSet)
        : QUndoCommand(name)
        , m_book(book)
        , m_changeSet(std::move(changeSet))
    {
    }

    void undo() override
    {
        m_done = false;
        setObsolete(!m_book.apply(inverse(m_changeSet)));
        if (isObsolete())
            return;
        Q_EMIT m_book.takenBack(m_changeSet);
        Q_EMIT m_book.undone(text());
    }

    void redo() override
    {
        if (!m_done)
            setObsolete(!m_book.apply(m_changeSet));
        m_done = true;
    }

private:
    LogBook& m_book;
    ChangeSet m_changeSet;
    bool m_done = true;
};

LogBook::LogBook(LogStore store, Today today, Units units)
    : m_store(std::move(store))
    , m_today(std::move(today))
    , m_units(std::move(units))
    , m_isSample(m_store.isSample())
    , m_version(m_store.version())
    , m_log(m_store.wholeLog())
{
    rememberChangeSets();
    constexpr int quietFor = 1000; // milliseconds
    m_settling.setSingleShot(true);
    m_settling.setInterval(quietFor);
    connect(&m_settling, &QTimer::timeout, this, &LogBook::settle);
}

// The sample was written in one change set; nobody wants to take back the whole runner.
void LogBook::rememberChangeSets()
{
    if (m_isSample)
        return;
    for (auto& changeSet : withoutUndone(m_store.lastChangeSets(changeSetsRemembered))) {
        const auto name = words::nameOf(changeSet);
        m_undoStack.push(new ChangeSetCommand(*this, name, std::move(changeSet)));
    }
}

bool LogBook::perform(const QString& name, const ChangeSet& changeSet)
{
    if (changeSet.empty())
        return true;
    if (!apply(changeSet))
        return false;
    m_undoStack.push(new ChangeSetCommand(*this, name, changeSet));
    return true;
}

bool LogBook::apply(const ChangeSet& changeSet)
{
    if (!attemptOrRefuse([&] { m_store.apply(changeSet); }))
        return false;
    readAgain();
    m_settling.start();
    return true;
}

// What is saved is safe before; a copy of the file alone is whole only afterwards.
void LogBook::settle()
{
    attempt([this] { m_store.settle(); }, [](const StoreError&) { /* said when something is to be saved */ });
}

void LogBook::lookForChanges()
{
    std::int64_t now = m_version;
    attempt([&] { now = m_store.version(); },
        [this](const StoreError& error) {
            if (!std::exchange(m_isLost, true))
                Q_EMIT refused(words::sentence(error));
        });
    if (now != m_version)
        readAgain();
}

void LogBook::readAgain()
{
    attemptOrRefuse([this] {
        m_version = m_store.version();
        m_log = m_store.wholeLog();
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
