// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/salvage.h"

#include "app/cli/commands.h"
#include "app/cli/help.h"
#include "app/cli/output.h"
#include "app/cli/words.h"
#include "core/store/checked_copy.h"
#include "core/store/places.h"

#include <filesystem>
#include <memory>

namespace patella::cli {

namespace {

namespace words = ui::words;

std::size_t entriesIn(const Log& log)
{
    std::size_t count = 0;
    forEachList(log, [&](const auto& records) { count += records.size(); });
    return count;
}

// What fails leaves nothing of the new log.
void writeInto(const std::string& out, Salvaged& salvaged)
{
    try {
        LogStore store(out, deviceName());
        write(salvaged, store);
        store.settle();
    } catch (const StoreError&) {
        removeLogFile(out);
        throw;
    }
}

ExitCode salvaging(const GlobalOptions& options, const std::string& file, const std::string& out)
{
    std::error_code unknown;
    if (std::filesystem::exists(out, unknown)) {
        complain(words::fileExists(QString::fromStdString(out)));
        return ExitCode::Failed;
    }
    auto salvaged = salvage(file);
    writeInto(out, salvaged);
    const auto entries = static_cast<int>(entriesIn(salvaged.log));
    if (options.json)
        print(Json{{"file", file}, {"out", out}, {"entries", entries}, {"from_history", salvaged.fromJournal},
            {"lost", salvaged.lost}});
    else
        print(Cli::tr(
            "%n entry(ies) were saved from %1 into %2, %3 of them from the history. %1 was left as it is.",
            nullptr, entries)
                .arg(QString::fromStdString(file), QString::fromStdString(out))
                .arg(salvaged.fromJournal));
    if (salvaged.lost.empty())
        return ExitCode::Done;
    complain(Cli::tr("Lost, %n line(s):", nullptr, static_cast<int>(salvaged.lost.size())));
    for (const auto& line : salvaged.lost)
        complain(QString::fromStdString(line));
    return ExitCode::Failed;
}

} // namespace

void offerSalvage(CommandLine& line)
{
    auto file = std::make_shared<std::string>(), out = std::make_shared<std::string>();
    auto& command
        = line.offer("salvage", [&line, file, out] { return salvaging(line.options(), *file, *out); });
    command.add_option("file", *file, words::cliHelp("damaged").toStdString())->required()->type_name("FILE");
    command.add_option("--out", *out, words::cliHelp("--out").toStdString())->required()->type_name("FILE");
}

} // namespace patella::cli
