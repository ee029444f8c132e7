// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/help.h"
#include "app/cli/output.h"
#include "app/cli/safety_words.h"
#include "app/cli/words.h"
#include "core/log/difference.h"
#include "core/store/backups.h"
#include "core/store/checked_copy.h"
#include "ui/log/attempt.h"
#include "ui/words/store_words.h"

#include <filesystem>
#include <memory>

namespace patella::cli {

namespace {

namespace fs = std::filesystem;
namespace words = ui::words;

bool isThere(const fs::path& file)
{
    std::error_code unknown;
    return fs::exists(file, unknown);
}

ExitCode backUp(const GlobalOptions& options, const std::string& file)
{
    const auto name = QString::fromStdString(file);
    if (!isThere(logFile(options))) {
        complain(words::noSuchLog(QString::fromStdString(logFile(options).string())));
        return ExitCode::Failed;
    }
    if (isThere(file)) {
        complain(words::fileExists(name));
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
    const auto runs = copyChecked(store, file);
    if (options.json)
        print(Json{{"file", file}, {"runs", runs}});
    else
        print(words::copyWritten(name, runs));
    return ExitCode::Done;
}

// The copy is read where it lies and stays as it is; an older one is brought up to date in memory.
ExitCode restore(const GlobalOptions& options, const std::string& file)
{
    const auto name = QString::fromStdString(file);
    if (!isThere(file)) {
        complain(words::noSuchLog(name));
        return ExitCode::Failed;
    }
    const auto copy = LogStore::forReading(file);
    if (!copy.faults().empty()) {
        complain(words::unsoundCopy(name));
        return ExitCode::Failed;
    }
    auto store = openedLog(options);
    const auto changeSet = difference(store.wholeLog(), copy.wholeLog());
    if (!changeSet.empty()) {
        const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
        ui::attempt([&] { patella::backUp(store, now); },
            [](const StoreError& error) {
                complain(Cli::tr("No backup was made: %1").arg(words::sentence(error)));
            });
        store.apply(changeSet);
    }
    const auto changes = static_cast<int>(changeSet.size());
    if (options.json)
        print(Json{{"file", file}, {"changes", changes}});
    else
        print(changes == 0 ? words::nothingToRestore(name) : words::restored(name, changes));
    return ExitCode::Done;
}

} // namespace

void offerBackup(CommandLine& line)
{
    auto file = std::make_shared<std::string>();
    auto& command = line.offer("backup", [&line, file] { return backUp(line.options(), *file); });
    command.add_option("--out", *file, words::cliHelp("--out").toStdString())->required()->type_name("FILE");
}

void offerRestore(CommandLine& line)
{
    auto file = std::make_shared<std::string>();
    auto& command = line.offer("restore", [&line, file] { return restore(line.options(), *file); });
    command.add_option("file", *file, words::cliHelp("copy").toStdString())->required();
}

} // namespace patella::cli
