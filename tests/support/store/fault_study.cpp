// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/store/fault_study.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>

#include "core/store/backups.h"
#include "core/store/checked_copy.h"
#include "core/store/log_store.h"
#include "core/store/salvage.h"
#include "core/store/sealed/sealed_backup.h"
#include "tests/support/builders.h"
#include "tests/support/store/failing_files.h"
#include "tests/support/temporary_folder.h"

#include <functional>

namespace patella::test {

namespace {

namespace fs = std::filesystem;
using How = FailingFiles::How;

constexpr SealCost cheapKey{.passes = 1, .kibibytes = 8};
constexpr std::chrono::sys_seconds whenBackedUp = std::chrono::sys_days{2026y / 11 / 28} + 18h;

// A folder with a log of a few records; where a copy goes if one is made.
struct Place {
    fs::path log, copy;
};

struct Operation {
    const char* name;
    std::function<void(const Place&)> work;
    bool isOld = false; // the log is of version 1
    bool isNew = false; // there is no log yet
};

class Study {
public:
    explicit Study(int everyNth)
        : m_everyNth(everyNth)
    {
        m_shoe = aShoe();
        m_run.ground.shoe = m_shoe.id;
        LogStore store(m_folder / "sound.patella");
        store.apply({added(m_shoe), added(m_run), added(aPainNote(m_run)), added(aVisit())});
        store.settle();
        SQLite::Database((m_folder / "old.patella").string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
            .exec(bytesOf(fs::path(PATELLA_SOURCE_DIR) / "tests/data/log_v1.sql"));
    }

    std::vector<FaultCounts> all(const std::function<void(const FaultCounts&)>& each)
    {
        std::vector<FaultCounts> counts;
        for (const auto& operation : operations()) {
            counts.push_back(countsOf(operation));
            each(counts.back());
        }
        return counts;
    }

private:
    std::vector<Operation> operations() const
    {
        auto later = m_run;
        later.words.notes = "it rained";
        const auto another = aRun(daysAfter(aDay, 1));
        return {
            {"make a log", [](const Place& at) { LogStore{at.log}; }, false, true},
            {"bring a log of version 1 up to date", [](const Place& at) { LogStore{at.log}; }, true},
            {"open and read", [](const Place& at) { LogStore(at.log).wholeLog(); }},
            {"read where it lies", [](const Place& at) { LogStore::forReading(at.log).wholeLog(); }},
            {"verify",
                [](const Place& at) {
                    if (!LogStore(at.log).faults().empty())
                        throw std::logic_error("a sound log was called faulty");
                }},
            {"save a run",
                [=](const Place& at) {
                    LogStore(at.log).apply({added(another), added(aPainNote(another))});
                }},
            {"change a run",
                [=, this](const Place& at) { LogStore(at.log).apply({replaced(m_run, later)}); }},
            {"remove a pair and its run",
                [=, this](const Place& at) {
                    LogStore store(at.log);
                    ChangeSet gone;
                    for (const auto& note : store.painNotes())
                        gone.push_back(removed(note));
                    gone.push_back(removed(m_run));
                    gone.push_back(removed(m_shoe));
                    store.apply(gone);
                }},
            {"undo",
                [](const Place& at) {
                    LogStore store(at.log);
                    store.apply(inverse(store.changeSet(store.doneChangeSets(1).at(0).lastEntry)));
                }},
            {"save and settle",
                [=](const Place& at) {
                    LogStore store(at.log);
                    store.apply({added(another)});
                    store.settle();
                }},
            {"copy", [](const Place& at) { copyChecked(LogStore(at.log), at.copy); }},
            {"back up", [](const Place& at) { backUp(LogStore(at.log), whenBackedUp); }},
            {"seal a copy", [](const Place& at) { patella::sealInto(at.log, at.copy, "Knie", cheapKey); }},
            {"salvage",
                [](const Place& at) {
                    auto saved = salvage(at.log);
                    LogStore into(at.copy);
                    write(saved, into);
                    into.settle();
                }},
        };
    }

    Place fresh(const Operation& operation, const TemporaryFolder& folder) const
    {
        Place place{.log = folder / "log.patella", .copy = folder / "copy.patella"};
        if (!operation.isNew)
            fs::copy_file(m_folder / (operation.isOld ? "old.patella" : "sound.patella"), place.log);
        return place;
    }

    FaultCounts countsOf(const Operation& operation)
    {
        FaultCounts counts{.operation = operation.name};
        Log after;
        {
            const TemporaryFolder folder;
            const auto place = fresh(operation, folder);
            m_files.failAt(0, How::Once);
            operation.work(place);
            counts.calls = m_files.calls();
            after = LogStore(place.log).wholeLog();
        }
        for (int call = 1 + counts.calls / 2 % m_everyNth; call <= counts.calls; call += m_everyNth)
            for (const auto how : {How::Once, How::FromThenOn})
                tryOne(operation, call, how, after, counts);
        return counts;
    }

    void tryOne(const Operation& operation, int call, How how, const Log& after, FaultCounts& counts)
    {
        const TemporaryFolder folder;
        const auto place = fresh(operation, folder);
        const auto wrong = [&](const std::string& what) {
            counts.wrong.push_back(
                fmt::format("call {}, {}: {}", call, how == How::Once ? "once" : "from then on", what));
        };
        ++counts.tried;
        bool isDone = false;
        m_files.failAt(call, how);
        try {
            operation.work(place);
            isDone = true;
            ++counts.done;
        } catch (const StoreError&) {
            ++counts.refused;
        } catch (const std::exception& error) {
            wrong(std::string("an exception that nobody expects: ") + error.what());
        }
        m_files.failAt(0, How::Once);
        try {
            look(operation, place, isDone, after, wrong);
        } catch (const std::exception& error) {
            wrong(std::string("the log cannot be read: ") + error.what());
        }
    }

    void look(const Operation& operation, const Place& place, bool isDone, const Log& after,
        const auto& wrong) const
    {
        LogStore store(place.log);
        if (const auto faults = store.faults(); !faults.empty())
            wrong("not sound: " + faults.front());
        const auto now = store.wholeLog();
        const auto before = operation.isNew ? Log{}
            : operation.isOld               ? after
                                            : LogStore(m_folder / "sound.patella").wholeLog();
        if (isDone && withoutKeys(now) != withoutKeys(after))
            wrong("said to be done, and it is not");
        if (!isDone && now != before && withoutKeys(now) != withoutKeys(after))
            wrong("neither as before nor as after");
        if (!fs::exists(place.copy))
            return;
        if (isSealed(place.copy)) {
            const auto opened = logInSealed(place.copy, "Knie");
            if (!std::holds_alternative<Log>(opened) || std::get<Log>(opened) != now)
                wrong("a sealed copy that is none");
        } else if (isDone && LogStore::forReading(place.copy).wholeLog() != now) {
            wrong("a copy that is none");
        }
    }

    // Pain notes get fresh keys each time.
    static Log withoutKeys(Log log)
    {
        for (auto& note : log.painNotes)
            note.id = PainNoteId::nil();
        return log;
    }

    int m_everyNth;
    TemporaryFolder m_folder;
    Shoe m_shoe = aShoe();
    RunEntry m_run = aRun();
    FailingFiles m_files;
};

} // namespace

std::vector<FaultCounts> faultsBelowSqlite(int everyNth, const std::function<void(const FaultCounts&)>& each)
{
    return Study(everyNth).all(each);
}

} // namespace patella::test
