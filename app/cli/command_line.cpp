// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include <QDate>
#include <QTemporaryDir>

#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include "app/cli/answers.h"
#include "app/cli/help.h"
#include "app/cli/nearest.h"
#include "app/cli/output.h"
#include "app/cli/words.h"
#include "core/log/columns.h"
#include "core/store/places.h"
#include "ui/convert.h"
#include "ui/fields/preferences.h"
#include "ui/log/attempt.h"
#include "ui/words/store_words.h"

#include <algorithm>
#include <iostream>
#include <iterator>

namespace patella::cli {

namespace {

namespace words = ui::words;

bool isPartUnreadable = false; // the rest was done, and that is said

std::string help(const std::string& name) { return words::cliHelp(name).toStdString(); }

bool isHidden(const CLI::App& command) { return command.get_group().empty(); }

std::vector<std::string> commandsOf(const CLI::App& app)
{
    std::vector<std::string> names;
    for (const auto* command : app.get_subcommands([](const CLI::App*) { return true; }))
        if (!isHidden(*command))
            names.push_back(command->get_name());
    return names;
}

std::vector<std::string> flagsOf(const CLI::App& app)
{
    std::vector<std::string> flags;
    for (const auto* option : app.get_options())
        for (const auto& name : option->get_lnames())
            flags.push_back("--" + name);
    return flags;
}

// What stands where the command should; behind a flag that takes a value stands none.
std::optional<std::string> firstWord(const CLI::App& app, const std::vector<std::string>& arguments)
{
    for (auto word = arguments.begin(); word != arguments.end(); ++word) {
        if (!word->starts_with('-'))
            return *word;
        const auto* option = app.get_option_no_throw(*word);
        if (option && option->get_items_expected_max() > 0 && ++word == arguments.end())
            break;
    }
    return std::nullopt;
}

std::optional<std::string> firstUnknownFlag(
    const std::vector<std::string>& arguments, const std::vector<std::string>& known)
{
    for (const auto& argument : arguments)
        if (const auto flag = argument.substr(0, argument.find('='));
            flag.starts_with("--") && std::ranges::find(known, flag) == known.end())
            return flag;
    return std::nullopt;
}

std::filesystem::path folderOf(const std::filesystem::path& file)
{
    return file.has_parent_path() ? file.parent_path() : std::filesystem::path(".");
}

// It lives as long as the program, in a folder that is nobody else's.
LogStore emptyLog()
{
    static const QTemporaryDir folder;
    return LogStore(ui::fromQt(folder.filePath(QStringLiteral("log.patella"))));
}

} // namespace

CommandLine::CommandLine()
    : m_app(help("patella-cli"), "patella-cli")
{
    m_app.fallthrough();
    m_app.require_subcommand(1);
    m_app.footer(help("examples"));
    m_app.set_help_flag("-h,--help", help("--help"));
    m_app.set_version_flag("-V,--version", "patella-cli " PATELLA_VERSION, help("--version"));
    m_app.add_option("--log", m_options.log, help("--log"))->type_name("FILE");
    m_app.add_flag("--json", m_options.json, help("--json"));
    offerLanguage(m_app);
}

CLI::App& CommandLine::offer(const std::string& name, std::function<ExitCode()> changeSet)
{
    auto& command = *m_app.add_subcommand(name, help(name));
    command.footer(words::cliExamples(name).toStdString());
    command.callback([this, changeSet = std::move(changeSet)] { m_chosen = changeSet; });
    return command;
}

// What CLI11 says of a word that it does not know is that a command is missing.
QString CommandLine::whatIsWrong(
    const std::vector<std::string>& arguments, const CLI::ParseError& error) const
{
    const auto commands = commandsOf(m_app);
    const auto word = firstWord(m_app, arguments);
    if (word && std::ranges::find(commands, *word) == commands.end())
        return words::unknownCommand(*word, nearestTo(*word, commands), commands);
    if (dynamic_cast<const CLI::ExtrasError*>(&error) != nullptr) {
        auto flags = flagsOf(m_app);
        for (const auto* command : m_app.get_subcommands())
            std::ranges::copy(flagsOf(*command), std::back_inserter(flags));
        if (const auto flag = firstUnknownFlag(arguments, flags))
            return words::unknownFlag(*flag, nearestTo(*flag, flags), word.value_or(""));
    }
    return words::wrongUsage(QString::fromUtf8(error.what()), QString::fromStdString(word.value_or("")));
}

ExitCode CommandLine::parse(std::vector<std::string> arguments)
{
    if (!arguments.empty() && arguments.front() == "help")
        arguments = arguments.size() > 1 ? std::vector{arguments[1], std::string("--help")}
                                         : std::vector{std::string("--help")};
    try {
        m_app.parse(std::vector<std::string>(arguments.rbegin(), arguments.rend())); // as CLI11 wants them
        return ExitCode::Done;
    } catch (const CLI::Success& asked) {
        m_app.exit(asked, std::cout, std::cerr);
        return ExitCode::Done;
    } catch (const CLI::ValidationError& error) {
        complain(QString::fromUtf8(error.what()));
    } catch (const CLI::ParseError& error) {
        complain(whatIsWrong(arguments, error));
    }
    return ExitCode::WrongUsage;
}

ExitCode CommandLine::run(const std::vector<std::string>& arguments)
{
    auto exitCode = parse(arguments);
    if (exitCode != ExitCode::Done || !m_chosen)
        return exitCode;
    try {
        const bool done = ui::attempt([&] { exitCode = m_chosen(); },
            [](const StoreError& error) { complain(words::sentence(error)); });
        return done && !(exitCode == ExitCode::Done && isPartUnreadable) ? exitCode : ExitCode::Failed;
    } catch (const std::bad_alloc&) {
        complain(Cli::tr("There is not enough memory for this. Nothing more was done."));
    } catch (const std::exception& error) {
        complain(Cli::tr("Something went wrong that Patella did not expect: %1. Nothing more was done.")
                .arg(QString::fromUtf8(error.what())));
    }
    return ExitCode::Failed;
}

std::filesystem::path logFile(const GlobalOptions& options)
{
    return options.log.empty() ? ownLogFile() : std::filesystem::path(options.log);
}

LogStore openedLog(const GlobalOptions& options)
{
    const auto file = logFile(options);
    if (file.empty())
        throw StoreError(StoreError::Kind::CannotOpen, "log.patella", "find the home folder");
    const bool isNew = !isSomethingAt(file);
    LogStore store(file, deviceName());
    if (isNew)
        complain(
            Cli::tr("There was no log %1; a new one was made.").arg(QString::fromStdString(file.string())));
    return store;
}

namespace {

template <typename Open> LogStore toRead(const GlobalOptions& options, Open open)
{
    const auto file = logFile(options);
    const bool isThere = isSomethingAt(file);
    std::error_code unknown;
    if (!isThere && !file.empty() && std::filesystem::is_directory(folderOf(file), unknown)) {
        complain(Cli::tr("There is no log %1 yet, so it is read as an empty one.")
                .arg(QString::fromStdString(file.string())));
        return emptyLog();
    }
    return isThere && !LogStore::canBeWritten(file) ? LogStore::forReading(file) : open();
}

} // namespace

LogStore logToRead(const GlobalOptions& options)
{
    return toRead(options, [&] { return openedLog(options); });
}

LogStore logToRead(const GlobalOptions& options, std::span<const std::string_view> tables)
{
    auto store = toRead(options, [&] {
        const auto file = logFile(options);
        return isSomethingAt(file) ? LogStore::unchecked(file, deviceName()) : openedLog(options);
    });
    store.checkPagesOf(tables);
    return store;
}

void complainOfUnreadable(const LogStore& store)
{
    const auto rows = store.unreadable();
    if (rows.empty())
        return;
    isPartUnreadable = true;
    complain(Cli::tr(
        "%n entry(ies) of the log cannot be read and are left out; `salvage` brings back what can be:",
        nullptr, static_cast<int>(rows.size())));
    for (const auto& row : rows)
        complain(QString::fromStdString(row));
}

Log wholeLogToRead(const GlobalOptions& options)
{
    std::vector<std::string_view> tables; // all but the journal
    const Log kinds;
    forEachList(kinds,
        [&]<typename OneRecord>(const std::vector<OneRecord>&) { tables.push_back(tableOf<OneRecord>); });
    const auto store = logToRead(options, tables);
    auto log = store.wholeLog();
    complainOfUnreadable(store);
    return log;
}

ui::Units units() { return ui::chosenUnits(QLocale::system()); }

LocalDate today() { return ui::fromQt(QDate::currentDate()); }

} // namespace patella::cli
