// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/help.h"
#include "app/cli/output.h"
#include "app/cli/passphrase.h"
#include "app/cli/safety_words.h"
#include "app/cli/words.h"
#include "core/log/difference.h"
#include "core/store/backups.h"
#include "core/store/checked_copy.h"
#include "core/store/sealed/sealed_backup.h"
#include "ui/log/attempt.h"
#include "ui/log/backup_settings.h"
#include "ui/log/seal_words.h"
#include "ui/words/store_words.h"

#include <algorithm>
#include <filesystem>
#include <memory>
#include <optional>

namespace patella::cli {

namespace {

namespace fs = std::filesystem;
namespace words = ui::words;

bool isThere(const fs::path& file)
{
    std::error_code unknown;
    return fs::exists(file, unknown);
}

struct BackupOptions {
    std::string out;
    bool isSealed = false;
    PassphraseSource passphrase = {};
};

struct RestoreOptions {
    std::string file;
    bool isDryRun = false;
    PassphraseSource passphrase = {};
};

ExitCode said(const GlobalOptions& options, const BackupOptions& query, std::size_t runs)
{
    const auto name = QString::fromStdString(query.out);
    if (options.json)
        print(Json{{"file", query.out}, {"runs", runs}, {"sealed", query.isSealed}});
    else
        print(query.isSealed ? words::sealedCopyWritten(name, runs) : words::copyWritten(name, runs));
    return ExitCode::Done;
}

ExitCode backUp(const GlobalOptions& options, const BackupOptions& query)
{
    if (!isThere(logFile(options))) {
        complain(words::noSuchLog(QString::fromStdString(logFile(options).string())));
        return ExitCode::Failed;
    }
    if (isThere(query.out)) {
        complain(words::fileExists(QString::fromStdString(query.out)));
        return ExitCode::Failed;
    }
    const auto store = logToRead(options);
    if (const auto faults = store.faults(); !faults.empty()) {
        complain(words::faultyLog(QString::fromStdString(logFile(options).string())));
        for (const auto& fault : faults)
            complain(QString::fromStdString(fault));
        complain(Cli::tr("No copy was written. `salvage` saves what can be read into a new log."));
        return ExitCode::Failed;
    }
    if (!query.isSealed)
        return said(options, query, copyChecked(store, query.out));
    const auto passphrase = newPassphrase(query.passphrase);
    return passphrase ? said(options, query, sealInto(store.file(), query.out, *passphrase))
                      : ExitCode::Failed;
}

// What a copy holds; nothing: that was complained about. It is read where it lies and stays as it is; an
// older one is brought up to date in memory.
std::optional<Log> logOf(const RestoreOptions& query)
{
    const auto name = QString::fromStdString(query.file);
    if (!isThere(query.file)) {
        complain(words::noSuchLog(name));
        return std::nullopt;
    }
    if (isSealed(query.file)) {
        const auto passphrase = passphraseOf(query.passphrase, query.file);
        if (!passphrase)
            return std::nullopt;
        auto opened = logInSealed(query.file, *passphrase);
        if (const auto* trouble = std::get_if<SealTrouble>(&opened)) {
            complain(words::sentence(*trouble, name));
            return std::nullopt;
        }
        return std::get<Log>(std::move(opened));
    }
    const auto copy = LogStore::forReading(query.file);
    if (!copy.faults().empty()) {
        complain(words::unsoundCopy(name));
        return std::nullopt;
    }
    return copy.wholeLog();
}

void backUpBefore(const LogStore& store)
{
    const auto settings = ui::backupSettings();
    if (!settings.isOn || store.isSample())
        return;
    const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    ui::attempt([&] { patella::backUp(store, now, settings.place.toStdString()); },
        [](const StoreError& error) {
            complain(Cli::tr("No backup was made: %1").arg(words::sentence(error)));
        });
}

int countOf(const ChangeSet& changeSet, bool before, bool after)
{
    return static_cast<int>(std::ranges::count_if(changeSet, [&](const Change& change) {
        return change.before.has_value() == before && change.after.has_value() == after;
    }));
}

ExitCode restore(const GlobalOptions& options, const RestoreOptions& query)
{
    const auto copy = logOf(query);
    if (!copy)
        return ExitCode::Failed;
    auto store = query.isDryRun ? logToRead(options) : openedLog(options);
    const auto changeSet = difference(store.wholeLog(), *copy);
    if (!changeSet.empty() && !query.isDryRun) {
        backUpBefore(store);
        store.perform(changeSet);
    }
    const auto back = countOf(changeSet, false, true), gone = countOf(changeSet, true, false),
               again = countOf(changeSet, true, true);
    const auto name = QString::fromStdString(query.file);
    if (options.json) {
        print(Json{{"file", query.file}, {"changes", changeSet.size()}, {"brought_back", back},
            {"removed", gone}, {"made_as_before", again}, {"dry_run", query.isDryRun}});
    } else if (changeSet.empty()) {
        print(words::nothingToRestore(name));
    } else {
        if (!query.isDryRun)
            print(words::restored(name, static_cast<int>(changeSet.size())));
        print(words::restoredHow(back, gone, again));
        if (query.isDryRun)
            print(Cli::tr("Dry run: nothing was written."));
    }
    return ExitCode::Done;
}

} // namespace

void offerBackup(CommandLine& line)
{
    auto query = std::make_shared<BackupOptions>();
    auto& command = line.offer("backup", [&line, query] { return backUp(line.options(), *query); });
    command.add_option("--out", query->out, words::cliHelp("--out").toStdString())
        ->required()
        ->type_name("FILE");
    command.add_flag("--sealed", query->isSealed, words::cliHelp("--sealed").toStdString());
    offerPassphrase(command, query->passphrase);
}

void offerRestore(CommandLine& line)
{
    auto query = std::make_shared<RestoreOptions>();
    auto& command = line.offer("restore", [&line, query] { return restore(line.options(), *query); });
    command.add_option("file", query->file, words::cliHelp("copy").toStdString())
        ->required()
        ->type_name("FILE");
    command.add_flag("--dry-run", query->isDryRun, words::cliHelp("restore --dry-run").toStdString());
    offerPassphrase(command, query->passphrase);
}

} // namespace patella::cli
