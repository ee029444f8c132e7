// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sync/shared_logs.h"

#include "core/log/values/id.h"
#include "tests/support/builders.h"

#include <algorithm>

namespace patella::test {

namespace {

namespace fs = std::filesystem;

// A log without an entry is made once: making one takes as long as ten changes.
const fs::path& emptyLog()
{
    static const TemporaryFolder folder;
    static const auto file = [] {
        LogStore made(folder / "empty.patella");
        made.settle();
        return folder / "empty.patella";
    }();
    return file;
}

void carryFolder(const fs::path& from, const fs::path& to)
{
    fs::create_directories(to);
    for (const auto& old : fs::directory_iterator(to))
        if (!fs::exists(from / old.path().filename()))
            fs::remove(old.path());
    for (const auto& file : fs::directory_iterator(from))
        fs::copy_file(file.path(), to / file.path().filename(), fs::copy_options::overwrite_existing);
}

} // namespace

Machine::Machine(const fs::path& place, const std::string& name, std::chrono::milliseconds clockAhead,
    std::optional<std::string> passphrase)
    : m_name(name)
    , m_folder(place / name / "shared")
    , m_logFile(place / name / "log.patella")
    , m_options{.name = name,
          .machine = freshUuid(),
          .passphrase = std::move(passphrase),
          .cost = {.passes = 1, .kibibytes = 8},
          .clockAhead = clockAhead}
{
    fs::create_directories(m_folder);
    if (!fs::exists(m_logFile))
        fs::copy_file(emptyLog(), m_logFile);
    restart();
}

void Machine::restart()
{
    m_syncing.reset();
    m_log.reset();
    m_log = std::make_unique<LogStore>(m_logFile, m_options.machine);
}

sync::Syncing& Machine::syncing()
{
    if (!m_syncing)
        m_syncing = std::make_unique<sync::Syncing>(m_logFile, m_folder, m_options);
    return *m_syncing;
}

sync::SyncOutcome Machine::sync()
{
    auto outcome = syncing().sync();
    m_ownFolders.insert(ownFolder());
    return outcome;
}

fs::path Machine::ownFolder() { return m_folder / syncing().store().fact("shared_device").value_or("none"); }

void carryAll(std::deque<Machine>& machines)
{
    for (auto& from : machines)
        for (auto& to : machines)
            for (const auto& own : from.everyOwnFolder())
                if (&from != &to && fs::exists(own))
                    carryFolder(own, to.folder() / own.filename());
}

bool comeTogether(std::deque<Machine>& machines)
{
    constexpr int mostRounds = 12;
    for (int round = 0; round < mostRounds; ++round) {
        std::size_t moved = 0;
        for (auto& machine : machines) {
            const auto outcome = machine.sync();
            moved += outcome.sent + outcome.received;
        }
        carryAll(machines);
        if (round > 0 && moved == 0)
            return true;
    }
    return false;
}

void writeSegments(const fs::path& folder)
{
    const TemporaryFolder place;
    std::deque<Machine> machines;
    for (const auto* name : {"one", "two"})
        machines.emplace_back(place.path(), name);
    constexpr int rounds = 4;
    for (int round = 0; round < rounds; ++round) {
        for (auto& machine : machines) {
            const auto run = aRun(daysAfter(aDay, round));
            machine.log().apply({added(run), added(aPainNote(run)), added(aVisit())});
            auto changed = machine.log().runs().front();
            changed.words.notes = machine.name();
            machine.log().apply({replaced(machine.log().runs().front(), changed)});
        }
        comeTogether(machines);
        machines.front().log().apply({removed(Record(machines.front().log().all<Visit>().front()))});
    }
    int number = 0;
    for (const auto& file : fs::recursive_directory_iterator(machines.front().folder()))
        if (file.is_regular_file()) {
            const auto bytes = bytesOf(file.path());
            writeBytes(folder / std::to_string(number++), bytes);
            writeBytes(folder / std::to_string(number++), bytes.substr(bytes.find('\n') + 1));
        }
}

} // namespace patella::test
