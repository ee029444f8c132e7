// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/store/kill_study.h"

#include <fmt/format.h>

#include "core/store/backups.h"
#include "core/store/checked_copy.h"
#include "core/store/log_store.h"
#include "tests/support/builders.h"
#include "tests/support/temporary_folder.h"

#include <array>
#include <chrono>
#include <csignal>
#include <cstring>
#include <map>
#include <optional>
#include <random>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace patella::test {

namespace {

namespace fs = std::filesystem;

// What the runs of the log are: their keys and how long they are.
using Runs = std::map<std::string, std::int64_t>;

// What the working program says before and after each change. Metres of -1: the run is removed.
struct Message {
    char isSaved;
    std::array<char, 36> run;
    std::int64_t metres;
};

class Worker {
public:
    Worker(const fs::path& file, int output, unsigned seed)
        : m_store(file)
        , m_output(output)
        , m_random(seed)
    {
    }

    [[noreturn]] void work()
    {
        for (;;) {
            const auto runs = m_store.runs();
            switch (runs.empty() ? 0 : drawn(9)) {
            case 0:
            case 1:
            case 2:
                add();
                break;
            case 3:
            case 4:
                change(runs[static_cast<std::size_t>(drawn(static_cast<int>(runs.size())))]);
                break;
            case 5:
                remove(runs[static_cast<std::size_t>(drawn(static_cast<int>(runs.size())))]);
                break;
            case 6:
                takeBack();
                break;
            case 7:
                m_store.settle();
                break;
            default:
                copy();
            }
        }
    }

private:
    int drawn(int below) { return static_cast<int>(m_random() % static_cast<unsigned>(below)); }

    void say(bool isSaved, const RunEntry& run, std::int64_t metres) const
    {
        Message message{};
        message.isSaved = isSaved ? 1 : 0;
        std::memcpy(message.run.data(), run.id.text().data(), message.run.size());
        message.metres = metres;
        if (::write(m_output, &message, sizeof message) != static_cast<ssize_t>(sizeof message))
            ::_exit(1);
    }
    void apply(const ChangeSet& changeSet, const RunEntry& run, std::int64_t metres)
    {
        say(false, run, metres);
        m_store.apply(changeSet);
        say(true, run, metres);
    }
    void add()
    {
        const auto run = aRun(daysAfter(aDay, -drawn(400)), Distance{.metres = 1000 + drawn(20'000)});
        apply({added(run), added(aPainNote(run))}, run, run.measured.distance->metres);
    }
    void change(const RunEntry& run)
    {
        auto later = run;
        later.measured.distance = Distance{.metres = 1000 + drawn(20'000)};
        apply({replaced(run, later)}, run, later.measured.distance->metres);
    }
    void remove(const RunEntry& run)
    {
        ChangeSet gone;
        for (const auto& note : m_store.painNotes())
            if (note.run == run.id)
                gone.push_back(removed(note));
        gone.push_back(removed(run));
        apply(gone, run, -1);
    }
    void takeBack()
    {
        const auto done = m_store.doneChangeSets(1);
        if (done.empty())
            return;
        const auto back = inverse(m_store.changeSet(done[0].lastEntry));
        for (const auto& change : back)
            if (const auto* run = std::get_if<RunEntry>(change.before ? &*change.before : &*change.after)) {
                const auto* after = change.after ? std::get_if<RunEntry>(&*change.after) : nullptr;
                return apply(back, *run, after ? after->measured.distance->metres : -1);
            }
    }
    void copy()
    {
        const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
        try {
            backUp(m_store, now);
        } catch (const StoreError&) { // there was one in this second
        }
    }

    LogStore m_store;
    int m_output;
    std::mt19937 m_random;
};

std::optional<Message> nextFrom(int input)
{
    Message message{};
    std::size_t have = 0;
    while (have < sizeof message) {
        const auto got = ::read(input, reinterpret_cast<char*>(&message) + have, sizeof message - have);
        if (got <= 0)
            return std::nullopt;
        have += static_cast<std::size_t>(got);
    }
    return message;
}

void take(const Message& message, Runs& runs)
{
    const std::string key(message.run.data(), message.run.size());
    if (message.metres < 0)
        runs.erase(key);
    else
        runs[key] = message.metres;
}

class KillStudy {
public:
    KillStudy(std::mt19937& random, KillCounts& counts)
        : m_random(random)
        , m_counts(counts)
    {
        LogStore{m_file};
    }

    void killAgain()
    {
        const auto last = workUntilKilled();
        ++m_counts.kills;
        look(last);
    }

private:
    // What it had begun when it was killed and not said to be saved.
    std::optional<Message> workUntilKilled()
    {
        std::array<int, 2> pipe{};
        if (::pipe(pipe.data()) != 0)
            throw std::runtime_error("no pipe");
        const auto seed = static_cast<unsigned>(m_random());
        const auto child = ::fork();
        if (child == 0) {
            ::close(pipe[0]);
            Worker(m_file, pipe[1], seed).work();
        }
        ::close(pipe[1]);
        std::optional<Message> begun;
        const auto note = [&](const Message& message) {
            begun = message.isSaved ? std::nullopt : std::optional(message);
            if (!message.isSaved)
                return;
            take(message, m_runs);
            ++m_counts.saved;
        };
        const auto until = 1 + m_random() % 12;
        for (std::size_t noted = 0; noted < until; ++noted)
            if (const auto message = nextFrom(pipe[0]))
                note(*message);
        std::this_thread::sleep_for(std::chrono::microseconds(m_random() % 12'000));
        ::kill(child, SIGKILL);
        while (const auto late = nextFrom(pipe[0]))
            note(*late);
        ::close(pipe[0]);
        ::waitpid(child, nullptr, 0);
        return begun;
    }

    void look(const std::optional<Message>& begun)
    {
        const auto wrong = [&](const std::string& what) {
            m_counts.wrong.push_back(fmt::format("kill {}: {}", m_counts.kills, what));
        };
        LogStore store(m_file);
        if (const auto faults = store.faults(); !faults.empty())
            wrong(faults.front());
        Runs found;
        for (const auto& run : store.runs())
            found[run.id.text()] = run.measured.distance->metres;
        if (store.painNotes().size() != found.size())
            wrong("a run and its pain were torn apart");
        for (const auto& backup : backupsOf(m_file))
            if (!runsIn(backup))
                wrong("a backup that cannot be read: " + backup.file.string());
        if (found == m_runs)
            return;
        auto withBegun = m_runs;
        if (begun)
            take(*begun, withBegun);
        if (found != withBegun)
            wrong("it is not what was saved");
        else
            ++m_counts.inFlight;
        m_runs = found;
    }

    TemporaryFolder m_folder;
    fs::path m_file = m_folder / "log.patella";
    std::mt19937& m_random;
    KillCounts& m_counts;
    Runs m_runs;
};

} // namespace

KillCounts killsOfAMixedDay(int kills, unsigned seed, const std::function<void(const KillCounts&)>& eachLog)
{
    std::mt19937 random(seed);
    KillCounts counts;
    while (counts.kills < kills) {
        KillStudy study(random, counts);
        for (int kill = 0; kill < killsOfOneLog && counts.kills < kills; ++kill)
            study.killAgain();
        eachLog(counts);
    }
    return counts;
}

} // namespace patella::test
