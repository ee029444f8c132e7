// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/help.h"
#include "app/cli/output.h"
#include "app/cli/passphrase.h"
#include "app/cli/sync/sync_json.h"
#include "app/cli/words.h"
#include "core/store/places.h"
#include "core/sync/sealing.h"
#include "core/sync/syncing.h"
#include "ui/words/sync/sync_words.h"

#include <chrono>
#include <csignal>
#include <filesystem>
#include <memory>
#include <thread>

namespace patella::cli {

namespace {

namespace fs = std::filesystem;
namespace words = ui::words;

struct SyncFlags {
    std::string folder;
    std::string name;
    bool isWatching = false;
    bool isSealed = false;
    PassphraseSource passphrase = {};
};

volatile std::sig_atomic_t isAskedToEnd = 0;

// The log is closed as after any command.
void endWhenAsked()
{
    for (const int signal : {SIGINT, SIGTERM})
        std::signal(signal, [](int) { isAskedToEnd = 1; });
}

ui::words::DeviceNames namesIn(sync::Syncing& syncing)
{
    words::DeviceNames names;
    for (auto& [id, name] : syncing.store().deviceNames())
        names.emplace(id, name);
    return names;
}

bool say(const GlobalOptions& options, const sync::SyncOutcome& outcome, sync::Syncing& syncing)
{
    const auto conflicts = sync::conflictsIn(syncing.store());
    if (options.json) {
        print(syncJson(outcome, conflicts, namesIn(syncing)));
    } else {
        for (const auto& line : words::inLines(outcome))
            print(line);
        const auto log = conflicts.empty() ? Log{} : openedLog(options).wholeLog();
        for (const auto& conflict : conflicts)
            for (const auto& line : words::inLines(conflict, namesIn(syncing), log, units()))
                print(line);
    }
    for (const auto& trouble : outcome.troubles)
        complain(words::sentence(trouble));
    return outcome.troubles.empty();
}

// What happens while somebody looks on is said when something happens.
ExitCode watch(const GlobalOptions& options, sync::Syncing& syncing)
{
    constexpr std::chrono::milliseconds pause{500};
    bool isFirst = true;
    std::vector<sync::SyncTrouble> lastTroubles;
    for (endWhenAsked(); isAskedToEnd == 0; std::this_thread::sleep_for(pause)) {
        if (!syncing.mayHaveNews())
            continue;
        const auto outcome = syncing.sync();
        if (isFirst || outcome.sent + outcome.received > 0 || outcome.troubles != lastTroubles)
            say(options, outcome, syncing);
        lastTroubles = outcome.troubles;
        isFirst = false;
    }
    return ExitCode::Done;
}

std::optional<std::string> passphraseFor(const SyncFlags& flags)
{
    std::error_code unknown;
    for (fs::directory_iterator each(flags.folder, unknown), end; !unknown && each != end;
        each.increment(unknown))
        if (fs::exists(each->path() / sync::keyFileName, unknown))
            return passphraseOf(flags.passphrase, flags.folder);
    return newPassphrase(flags.passphrase);
}

ExitCode sync(const GlobalOptions& options, const SyncFlags& flags)
{
    std::error_code unknown;
    if (options.json && flags.isWatching) {
        complain(words::wrongUsage(
            Cli::tr("--json answers once, but --watch keeps running: choose one of them.")));
        return ExitCode::WrongUsage;
    }
    if (!fs::is_directory(flags.folder, unknown)) {
        complain(words::noSharedFolder(QString::fromStdString(flags.folder)));
        return ExitCode::Failed;
    }
    const auto passphrase = flags.isSealed ? passphraseFor(flags) : std::nullopt;
    if (flags.isSealed && !passphrase)
        return ExitCode::Failed;
    { // makes a log where there is none, and says so
        const auto log = openedLog(options);
    }
    sync::Syncing syncing(logFile(options), flags.folder,
        {.name = flags.name, .machine = deviceName(), .passphrase = passphrase});
    if (flags.isWatching)
        return watch(options, syncing);
    const auto outcome = syncing.sync();
    return say(options, outcome, syncing) ? ExitCode::Done : ExitCode::Failed;
}

} // namespace

void offerSync(CommandLine& line)
{
    auto flags = std::make_shared<SyncFlags>();
    auto& command = line.offer("sync", [&line, flags] { return sync(line.options(), *flags); });
    command.add_option("folder", flags->folder, words::cliHelp("shared folder").toStdString())->required();
    command.add_flag("--watch", flags->isWatching, words::cliHelp("--watch").toStdString());
    command.add_option("--name", flags->name, words::cliHelp("sync --name").toStdString())->type_name("NAME");
    command.add_flag("--sealed", flags->isSealed, words::cliHelp("sync --sealed").toStdString());
    offerPassphrase(command, flags->passphrase);
}

} // namespace patella::cli
