// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>

#include "app/cli/commands.h"
#include "app/cli/help.h"
#include "app/cli/output.h"
#include "app/cli/safety_words.h"
#include "app/cli/words.h"
#include "core/log/difference.h"
#include "core/store/places.h"
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

// With what SQLite has not taken into the file yet.
bool isCopied(const fs::path& log, const fs::path& copy)
{
    const fs::path unfinished = log.string() + "-wal";
    std::error_code failed;
    return fs::copy_file(log, copy, failed)
        && (!isThere(unfinished) || fs::copy_file(unfinished, copy.string() + "-wal", failed));
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
    openedLog(options).copyTo(file);
    const LogStore copy(file, deviceName());
    if (!copy.faults().empty()) {
        complain(words::faultyLog(name));
        return ExitCode::Failed;
    }
    const auto runs = copy.runs().size();
    if (options.json)
        print(Json{{"file", file}, {"runs", runs}});
    else
        print(words::copyWritten(name, runs));
    return ExitCode::Done;
}

// Says why not, of the file the runner named.
bool isSound(const fs::path& scratch, const std::string& file)
{
    bool sound = false;
    const bool read = ui::attempt([&] { sound = LogStore(scratch, deviceName()).faults().empty(); },
        [&](const StoreError& error) {
            complain(words::sentence(StoreError(error.kind(), file, error.what())));
        });
    if (read && !sound)
        complain(words::unsoundCopy(QString::fromStdString(file)));
    return sound;
}

// The copy is read from a copy of its own: an older one is brought up to date there, not where it lies.
ExitCode restore(const GlobalOptions& options, const std::string& file)
{
    const auto name = QString::fromStdString(file);
    if (!isThere(file)) {
        complain(words::noSuchLog(name));
        return ExitCode::Failed;
    }
    const QTemporaryDir folder; // copying into one that could not be made fails
    const fs::path scratch = folder.filePath(QStringLiteral("copy.patella")).toStdString();
    if (!isCopied(file, scratch)) {
        complain(words::unreadableCopy(name));
        return ExitCode::Failed;
    }
    if (!isSound(scratch, file))
        return ExitCode::Failed;
    const LogStore copy(scratch, deviceName());
    auto store = openedLog(options);
    const auto changeSet = difference(store.wholeLog(), copy.wholeLog());
    if (!changeSet.empty())
        store.apply(changeSet);
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
