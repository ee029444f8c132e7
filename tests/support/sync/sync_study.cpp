// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sync/sync_study.h"

#include "core/exchange/import/duplicates.h"
#include "core/sync/conflicts.h"
#include "core/sync/known_changes.h"
#include "core/sync/row_rules.h"
#include "tests/support/builders.h"
#include "tests/support/random_logs.h"
#include "tests/support/sync/shared_logs.h"

#include <algorithm>
#include <map>
#include <random>
#include <set>
#include <tuple>

namespace patella::test {

namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;
using SavedValue = std::tuple<std::string, std::string, Plain>; // row, column, value

std::vector<Record> recordsOf(const Log& log)
{
    std::vector<Record> records;
    forEachList(log, [&](const auto& list) { records.insert(records.end(), list.begin(), list.end()); });
    return records;
}

std::string keyOf(const Record& record)
{
    return std::visit([](const auto& each) { return each.id.text(); }, record);
}

class History {
public:
    explicit History(std::uint64_t seed)
        : m_random(seed)
        , m_pool(recordsOf(randomLog(seed)))
    {
        m_outcome.machines = 2 + number(4);
        for (int i = 0; i < m_outcome.machines; ++i)
            m_machines.emplace_back(m_place.path(), "machine" + std::to_string(i),
                std::chrono::minutes(number(24 * 60) - 12 * 60));
    }

    SyncHistory lived()
    {
        const int steps = 30 + number(50);
        for (int i = 0; i < steps; ++i)
            step(m_machines[static_cast<std::size_t>(number(m_outcome.machines))]);
        if (!comeTogether(m_machines))
            m_outcome.wrong.push_back("they never come to an end");
        judge();
        return m_outcome;
    }

private:
    int number(int below) { return static_cast<int>(m_random() % static_cast<std::uint64_t>(below)); }
    template <typename Value> const Value& oneOf(const std::vector<Value>& values)
    {
        return values[static_cast<std::size_t>(number(static_cast<int>(values.size())))];
    }

    void step(Machine& machine)
    {
        const int dice = number(100);
        if (dice < 22)
            add(machine);
        else if (dice < 48)
            edit(machine);
        else if (dice < 56)
            remove(machine);
        else if (dice < 62)
            undo(machine);
        else if (dice < 68)
            import(machine);
        else if (dice < 82)
            machine.sync();
        else if (dice < 97)
            deliver(machine);
        else
            machine.restart();
    }

    // What a log refuses, the window would not have offered.
    void apply(Machine& machine, const ChangeSet& changeSet)
    {
        try {
            machine.log().apply(changeSet);
            ++m_outcome.changes;
        } catch (const StoreError& error) {
            if (error.kind() != StoreError::Kind::Refused && error.kind() != StoreError::Kind::Conflict)
                m_outcome.wrong.push_back(std::string("saving failed: ") + error.what());
        }
    }

    // A record of the pool with a key of its own, pointing to rows of this log where it points at all.
    std::optional<Record> fitted(const Record& like, const std::string& id, const std::vector<Record>& there)
    {
        const auto table = sync::tableOfRecord(like);
        auto row = sync::plainRowOf(like);
        for (const auto& pointer : sync::pointersOf(table)) {
            std::vector<std::string> targets;
            for (const auto& each : there)
                if (sync::tableOfRecord(each) == pointer.table)
                    targets.push_back(keyOf(each));
            auto& cell = row.find(pointer.column)->second;
            if (std::holds_alternative<std::monostate>(cell))
                continue;
            if (targets.empty() && pointer.isNeeded)
                return std::nullopt;
            cell = targets.empty() ? Plain{} : Plain(oneOf(targets));
        }
        return sync::recordOf(table, id, row);
    }

    void add(Machine& machine)
    {
        const auto there = recordsOf(machine.log().wholeLog());
        ChangeSet changeSet;
        for (int i = 1 + number(3); i > 0; --i)
            if (auto record = fitted(oneOf(m_pool), freshUuid(), there))
                changeSet.push_back(added(std::move(*record)));
        apply(machine, changeSet);
    }

    // Some columns become those of another record of the kind.
    void edit(Machine& machine)
    {
        const auto there = recordsOf(machine.log().wholeLog());
        if (there.empty())
            return;
        const auto& before = oneOf(there);
        const auto table = sync::tableOfRecord(before);
        std::vector<Record> alike;
        for (const auto& each : m_pool)
            if (sync::tableOfRecord(each) == table)
                alike.push_back(each);
        const auto like = alike.empty() ? std::nullopt : fitted(oneOf(alike), keyOf(before), there);
        if (!like)
            return;
        auto row = sync::plainRowOf(before);
        const auto other = sync::plainRowOf(*like);
        for (const auto& [column, value] : other) {
            if (number(6) != 0)
                continue;
            row.insert_or_assign(column, value);
            for (const auto together : sync::togetherWith(table, column))
                row.insert_or_assign(std::string(together), other.find(together)->second);
        }
        if (const auto after = sync::recordOf(table, keyOf(before), row); after && *after != before)
            apply(machine, {replaced(before, *after)});
    }

    // With what points to it, as the window does it.
    void remove(Machine& machine)
    {
        const auto there = recordsOf(machine.log().wholeLog());
        if (there.empty())
            return;
        std::set<std::string> gone{keyOf(oneOf(there))};
        for (std::size_t size = 0; size != gone.size();) {
            size = gone.size();
            for (const auto& each : there)
                for (const auto& pointer : sync::pointersOf(sync::tableOfRecord(each))) {
                    const auto target = sync::plainRowOf(each).find(pointer.column)->second;
                    if (const auto* id = std::get_if<std::string>(&target); id && gone.contains(*id))
                        gone.insert(keyOf(each));
                }
        }
        ChangeSet changeSet;
        for (const auto& each : there)
            if (gone.contains(keyOf(each)))
                changeSet.push_back(removed(each));
        apply(machine, changeSet);
    }

    void undo(Machine& machine)
    {
        if (const auto done = machine.log().doneChangeSets(1); !done.empty())
            apply(machine, inverse(machine.log().changeSet(done.back().lastEntry)));
    }

    // One of five files of a watch; a log takes each once.
    void import(Machine& machine)
    {
        const int file = number(5);
        auto run = aRun(daysAfter(aDay, -file), kilometres(5 + file));
        run.when.start = TimeOfDay{std::chrono::hours(7 + file)};
        run.when.utcOffset = UtcOffset{60min};
        run.measured.duration = std::chrono::minutes(30 + file);
        run.words.file = "watch" + std::to_string(file) + ".fit";
        for (const auto& each : machine.log().runs())
            if (exchange::matchOf(each, run) != exchange::Match::No)
                return;
        apply(machine, {added(run)});
    }

    // Some files of another machine's own folder, in whatever state.
    void deliver(Machine& to)
    {
        auto& from = m_machines[static_cast<std::size_t>(number(m_outcome.machines))];
        const auto own = from.ownFolder();
        if (&from == &to || !fs::exists(own))
            return;
        const auto into = to.folder() / own.filename();
        fs::create_directories(into);
        for (const auto& old : fs::directory_iterator(into))
            if (!fs::exists(own / old.path().filename()) && number(2) == 0)
                fs::remove(old.path());
        for (const auto& file : fs::directory_iterator(own)) {
            if (number(4) == 0)
                continue; // comes late
            auto bytes = bytesOf(file.path());
            if (const int dice = number(12); dice == 0) {
                bytes.resize(bytes.size() / 2);
                ++m_outcome.damaged;
            } else if (dice == 1 && !bytes.empty()) {
                bytes[m_random() % bytes.size()] ^= static_cast<char>(1 << number(8));
                ++m_outcome.damaged;
            }
            writeBytes(into / file.path().filename(), bytes);
            ++m_outcome.deliveries;
        }
    }

    void judge()
    {
        const auto first = m_machines.front().log().wholeLog();
        for (auto& machine : m_machines) {
            if (machine.log().wholeLog() != first)
                m_outcome.wrong.push_back("the log of " + machine.name() + " differs");
            for (const auto& fault : machine.log().faults())
                m_outcome.wrong.push_back(machine.name() + ": " + fault);
            if (const auto outcome = machine.sync(); !outcome.troubles.empty() || outcome.waiting > 0)
                m_outcome.wrong.push_back(machine.name() + " still waits");
        }
        auto& store = m_machines.front().syncing().store();
        const sync::KnownChanges known(store, store.fact("shared_device").value());
        std::set<SavedValue> kept;
        for (const auto& value : everythingSaid(store))
            kept.insert(asOne(known, value));
        for (auto& machine : m_machines)
            for (const auto& value : savedOn(machine)) {
                ++m_outcome.values;
                if (!kept.contains(asOne(known, value)))
                    m_outcome.wrong.push_back("lost: " + std::get<0>(value) + " " + std::get<1>(value));
            }
        m_outcome.conflicts = static_cast<int>(sync::conflictsIn(store).size());
    }

    // What was said of a row that was entered twice stands in the row that both became, and what points to
    // one of them points there.
    static SavedValue asOne(const sync::KnownChanges& known, const SavedValue& value)
    {
        const auto& [row, column, said] = value;
        const auto* text = std::get_if<std::string>(&said);
        return {known.keyOf(row), column, text ? Plain(known.keyOf(*text)) : said};
    }

    static std::set<SavedValue> everythingSaid(SharingStore& store)
    {
        std::set<SavedValue> values;
        for (const auto& publisher : store.publishers())
            for (const auto& kept : store.published(publisher, 1, store.lastNumber(publisher)))
                if (const auto change = sync::rowChangeOf(kept))
                    for (const auto& cell : change->cells)
                        values.emplace(change->row, cell.column, cell.value);
        return values;
    }

    std::set<SavedValue> savedOn(Machine& machine)
    {
        std::set<SavedValue> values;
        auto& store = machine.syncing().store();
        for (const auto& step : store.journalAfter(0, 1'000'000)) {
            if (!step.after || step.device != store.fact("shared_machine"))
                continue;
            for (const auto& [column, value] : *step.after) {
                const bool isNew = !step.before || step.before->at(column) != value;
                if (isNew && column != "id" && !isNoAnswer(value))
                    values.emplace(step.row, column, value);
            }
        }
        return values;
    }

    std::mt19937_64 m_random;
    std::vector<Record> m_pool;
    TemporaryFolder m_place;
    std::deque<Machine> m_machines;
    SyncHistory m_outcome;
};

} // namespace

SyncHistory syncHistory(std::uint64_t seed) { return History(seed).lived(); }

} // namespace patella::test
