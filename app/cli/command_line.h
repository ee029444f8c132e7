// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <CLI/App.hpp>

#include "core/log/values/local_time.h"
#include "core/store/log_store.h"
#include "ui/words/units.h"

#include <filesystem>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace patella::cli {

// Part of the contract with scripts: the numbers never change.
enum class ExitCode { Done = 0, Failed = 1, WrongUsage = 2, NothingToDrawOn = 3 };

// What stands beside every command.
struct GlobalOptions {
    std::string log; // empty: the runner's own
    bool json = false;
};

// The program's words and what they do. Commands are offered, one of them is chosen by the arguments.
class CommandLine {
public:
    CommandLine();

    // Adds a command that does this when chosen; its help comes from ui/words.
    CLI::App& offer(const std::string& name, std::function<ExitCode()> changeSet);
    const GlobalOptions& options() const { return m_options; }
    const CLI::App& parser() const { return m_app; }

    ExitCode run(const std::vector<std::string>& arguments);

private:
    ExitCode parse(std::vector<std::string> arguments);
    QString whatIsWrong(const std::vector<std::string>& arguments, const CLI::ParseError& error) const;

    CLI::App m_app;
    GlobalOptions m_options;
    std::function<ExitCode()> m_chosen;
};

// The file of the log that was named, or of the runner's own.
std::filesystem::path logFile(const GlobalOptions& options);

// The log that was named, or the runner's own. Where there is none, an empty one is made, and that is said.
LogStore openedLog(const GlobalOptions& options);

// The same for a command that only reads: where there is no log none is made, and an empty one is read. A log
// that cannot be written (on a CD, of somebody else) is read where it lies.
LogStore logToRead(const GlobalOptions& options);
// Nothing but these tables (tableOf) may be read of it: the pages of the others are not looked through.
LogStore logToRead(const GlobalOptions& options, std::span<const std::string_view> tables);
Log wholeLogToRead(const GlobalOptions& options);
// Names the rows that could not be read; the exit code says so too.
void complainOfUnreadable(const LogStore& store);

LocalDate today();

// What distances are typed and shown in: as the runner chose in the window, else as the country of this
// computer has it, in whatever language is answered.
ui::Units units();

} // namespace patella::cli
