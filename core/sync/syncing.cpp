// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/syncing.h"

#include "core/log/values/id.h"
#include "core/store/file_lock.h"
#include "core/sync/device_folder.h"
#include "core/sync/merging.h"
#include "core/sync/publishing.h"
#include "core/sync/ranges.h"

#include <algorithm>

namespace patella::sync {

namespace {

namespace fs = std::filesystem;

constexpr auto deviceFact = "shared_device";
constexpr auto machineFact = "shared_machine";
constexpr auto nameFact = "shared_name";
constexpr auto entryFact = "shared_entry";
constexpr int entriesInOneGo = 2000; // another program that wants to save waits that long
// So much of what has come is kept in memory; a row that several files speak of is written once.
constexpr std::size_t changesInOneGo = 20'000;

std::int64_t lastTakenEntry(const SharingStore& store)
{
    const auto entry = store.fact(entryFact);
    return entry ? std::stoll(*entry) : 0;
}

void addCounts(ChangeCounts& all, const ChangeCounts& some)
{
    for (const auto& each : some) {
        auto kind = std::ranges::find(all, each.table, &KindChanges::table);
        if (kind == all.end())
            kind = all.insert(all.end(), {.table = each.table});
        kind->added += each.added;
        kind->removed += each.removed;
        kind->changed += each.changed;
    }
}

} // namespace

Syncing::Syncing(const fs::path& log, fs::path folder, SyncOptions options)
    : m_folder(std::move(folder))
    , m_options(std::move(options))
    , m_store(log)
    , m_sealing(m_options.passphrase, m_options.cost)
{
}

std::chrono::milliseconds Syncing::now() const
{
    return m_options.clockAhead
        + std::chrono::duration_cast<std::chrono::milliseconds>(
            std::chrono::system_clock::now().time_since_epoch());
}

void Syncing::becomeAnother(const std::string& id)
{
    m_store.inOneGo([&] {
        if (!m_own.id.empty())
            m_store.takeOver(m_own.id, id);
        m_store.setFact(deviceFact, id);
        m_store.setFact(machineFact, m_options.machine);
        m_store.setFact("shared_files", "");
    });
    m_own.id = id;
}

// A file that has come whole.
struct Syncing::Arrival {
    Segment segment;
    std::string file; // device folder and name
};

// The first log of a machine has the machine's name; whoever has the folder of that name was there before.
void Syncing::begin()
{
    const FileLock alone(m_folder / "any"); // two logs may begin at once
    std::error_code unknown;
    const bool isFree = isUuid(m_own.machine) && !fs::exists(m_folder / m_own.machine, unknown);
    becomeAnother(isFree ? m_own.machine : freshUuid());
    DeviceFolder(m_folder, m_own.id, m_sealing).make();
}

// A log that was copied to another machine is another device from then on, and so is one of two copies on one
// machine.
void Syncing::knowOneself()
{
    m_own = {.id = m_store.fact(deviceFact).value_or(""),
        .machine = m_options.machine,
        .clockAhead = m_options.clockAhead};
    if (m_own.id.empty())
        begin();
    else if (m_store.fact(machineFact) != m_own.machine)
        becomeAnother(freshUuid());
    if (!isOwnFolder(m_store, DeviceFolder(m_folder, m_own.id, m_sealing)))
        becomeAnother(freshUuid());
    if (m_options.name.empty())
        m_options.name = m_store.fact(nameFact).value_or(m_own.id.substr(0, 8));
    m_store.inOneGo([&] {
        m_store.setFact(nameFact, m_options.name);
        m_store.setDeviceName(m_own.id, m_options.name);
        if (!m_own.machine.empty())
            m_store.setDeviceName(m_own.machine, m_options.name);
    });
}

void Syncing::takeJournalUpTo(KnownChanges& changes, Merging& merging)
{
    for (auto last = lastTakenEntry(m_store);;) {
        const auto taken = takeJournal(changes, m_own, last, entriesInOneGo,
            [&](const RowChange& change) { merging.noteChange(change); });
        if (taken == last)
            return;
        last = taken;
        m_store.setFact(entryFact, std::to_string(last));
    }
}

// A long journal is taken piece by piece; rows are looked at when the last one is, for what that writes
// stands behind.
void Syncing::takeOwnJournal()
{
    std::vector<RowChange> toLookAt;
    for (bool more = true; more;) {
        more = false;
        if (lastTakenEntry(m_store) == m_store.lastEntry())
            return;
        m_store.inOneGo([&] {
            KnownChanges changes(m_store, m_own.id);
            const auto last = takeJournal(
                changes, m_own, lastTakenEntry(m_store), entriesInOneGo, [&](const RowChange& change) {
                    if (change.kind != RowChange::Kind::New)
                        toLookAt.push_back(change);
                });
            m_store.setFact(entryFact, std::to_string(last));
            more = last < m_store.lastEntry();
            if (more)
                return;
            Merging merging(changes, now());
            for (const auto& change : toLookAt)
                merging.noteChange(change);
            merging.settle();
            m_store.setFact(entryFact, std::to_string(m_store.lastEntry()));
        });
    }
}

// Who has left the folder, or was never in this one, is spoken for by whoever knows what it did.
void Syncing::takeOverFrom(const std::vector<std::string>& present)
{
    for (const auto& publisher : m_store.publishers())
        if (publisher != m_own.id && std::ranges::find(present, publisher) == present.end())
            m_store.inOneGo([&] {
                m_store.takeOver(publisher, m_own.id);
                m_store.setRead(publisher, {});
            });
}

void Syncing::take(std::span<const Arrival> arrivals, SyncOutcome& outcome)
{
    std::size_t received = 0;
    ChangeCounts counts;
    m_store.inOneGo([&] {
        KnownChanges changes(m_store, m_own.id);
        Merging merging(changes, now());
        takeJournalUpTo(changes, merging);
        for (const auto& [segment, file] : arrivals) {
            auto number = segment.first;
            for (const auto& each : segment.changes)
                if (const auto change = rowChangeOf(each);
                    change && changes.take(*change, segment.device, number++)) {
                    merging.noteChange(*change);
                    ++received;
                }
            auto read = m_store.readOf(segment.device);
            read.push_back({segment.first, segment.last()});
            m_store.setRead(segment.device, joinedRanges(std::move(read)));
        }
        merging.settle();
        m_store.setFact(entryFact, std::to_string(m_store.lastEntry()));
        counts = merging.counts();
    });
    outcome.received += received;
    addCounts(outcome.came, counts);
}

// What the rules of a log refuse is found by taking each file alone.
void Syncing::takeWhatIsSound(std::vector<Arrival>& arrivals, SyncOutcome& outcome)
{
    const auto isTaken = [&](std::span<const Arrival> some) {
        try {
            take(some, outcome);
            return true;
        } catch (const StoreError& error) {
            if (error.kind() != StoreError::Kind::Refused)
                throw;
            return false;
        }
    };
    if (!arrivals.empty() && !isTaken(arrivals))
        for (const auto& each : arrivals)
            if (arrivals.size() == 1 || !isTaken({&each, 1}))
                outcome.troubles.push_back({.kind = SyncTrouble::Kind::Refused, .file = each.file});
    arrivals.clear();
}

void Syncing::readFrom(const std::vector<std::string>& devices, SyncOutcome& outcome)
{
    std::vector<Arrival> arrivals;
    std::size_t changes = 0;
    for (const auto& device : devices) {
        if (device == m_own.id)
            continue;
        const DeviceFolder folder(m_folder, device, m_sealing);
        const auto files = folder.files();
        for (const auto& foreign : files.foreign)
            outcome.troubles.push_back({.kind = SyncTrouble::Kind::Foreign, .file = foreign});
        const auto read = m_store.readOf(device);
        for (const auto& name : files.segments) {
            if (covers(read, name.first, name.last))
                continue;
            if (m_options.goOn && !m_options.goOn())
                return;
            auto segment = folder.segment(name);
            if (const auto* trouble = std::get_if<SyncTrouble>(&segment)) {
                outcome.troubles.push_back(*trouble);
                continue;
            }
            arrivals.push_back({std::move(std::get<Segment>(segment)), device + "/" + textOf(name)});
            changes += arrivals.back().segment.changes.size();
            if (changes >= changesInOneGo) {
                takeWhatIsSound(arrivals, outcome);
                changes = 0;
            }
        }
    }
    takeWhatIsSound(arrivals, outcome);
}

void Syncing::sayHowFar(
    const DeviceFolder& own, const std::vector<std::string>& devices, SyncOutcome& outcome)
{
    AboutDevice about{.name = m_options.name};
    for (const auto& device : devices) {
        const auto read = m_store.readOf(device);
        if (device != own.device() && !read.empty() && read.front().first == 1)
            about.read.insert_or_assign(device, read.front().last);
    }
    if (auto trouble = own.write(about))
        outcome.troubles.push_back(std::move(*trouble));
}

// What is sealed for others is not laid open beside it.
std::optional<std::string> Syncing::folderThatIsSealed() const
{
    std::error_code unknown;
    for (const auto& device : devicesIn(m_folder))
        if (fs::exists(m_folder / device / keyFileName, unknown))
            return device + "/" + std::string(keyFileName);
    return std::nullopt;
}

SyncOutcome Syncing::sync()
{
    std::error_code unknown;
    if (!fs::is_directory(m_folder, unknown))
        throw StoreError(StoreError::Kind::Gone, m_folder, "read the shared folder");
    m_seen.reset();
    if (auto sealedByOthers = folderThatIsSealed(); sealedByOthers && !m_sealing.isOn())
        return {.troubles = {{.kind = SyncTrouble::Kind::Sealed, .file = std::move(*sealedByOthers)}}};
    knowOneself();
    const DeviceFolder own(m_folder, m_own.id, m_sealing);
    own.make();
    const FileLock alone(m_folder / m_own.id / "any"); // two programs may share one log at once
    SyncOutcome outcome{.device = m_own.id};
    auto before = ofOthers(); // what changes from here on is news the next time
    const auto devices = devicesIn(m_folder);
    std::vector<AboutDevice> others;
    for (const auto& device : devices)
        if (device != m_own.id) {
            auto about = DeviceFolder(m_folder, device, m_sealing).about();
            outcome.others.push_back({.id = device, .name = about ? about->name : device.substr(0, 8)});
            if (about)
                m_store.setDeviceName(device, about->name);
            others.push_back(about.value_or(AboutDevice{.name = {}}));
        }
    takeOwnJournal();
    takeOverFrom(devices);
    outcome.sent = publish(m_store, own, m_options.name, others, outcome.troubles);
    readFrom(devices, outcome);
    outcome.sent += publish(m_store, own, m_options.name, others, outcome.troubles);
    sayHowFar(own, devices, outcome);
    for (const auto& open : m_store.openRows()) {
        outcome.conflicts += open.hasConflict ? 1 : 0;
        outcome.waiting += open.waitsFor.empty() ? 0 : 1;
    }
    if (!m_options.goOn || m_options.goOn())
        m_seen = Seen{.others = std::move(before), .own = filesOf(m_own.id)};
    return outcome;
}

std::string Syncing::filesOf(const std::string& device) const
{
    std::error_code unknown;
    std::vector<std::string> names;
    for (fs::directory_iterator each(m_folder / device, unknown), end; !unknown && each != end;
        each.increment(unknown))
        names.push_back(each->path().filename().string() + ' '
            + std::to_string(each->is_regular_file(unknown) ? each->file_size(unknown) : 0));
    std::ranges::sort(names);
    std::string text;
    for (const auto& name : names)
        text += device + '/' + name + '\n';
    return text;
}

std::string Syncing::ofOthers() const
{
    auto text = std::to_string(m_store.version()) + '\n';
    for (const auto& device : devicesIn(m_folder))
        if (device != m_own.id)
            text += filesOf(device);
    return text;
}

bool Syncing::mayHaveNews() const
{
    return !m_seen || m_seen->others != ofOthers() || m_seen->own != filesOf(m_own.id);
}

} // namespace patella::sync
