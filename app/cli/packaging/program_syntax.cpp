// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/packaging/program_syntax.h"

#include <QCommandLineParser>

#include <CLI/App.hpp>

#include "app/cli/answers.h"
#include "app/window_options.h"
#include "ui/language.h"

namespace patella::cli {

namespace {

QString text(const std::string& utf8) { return QString::fromStdString(utf8); }

bool isHiddenFlag(const CLI::Option& option) { return option.get_group().empty(); }

FlagSyntax flagSyntax(const CLI::Option& option)
{
    FlagSyntax flag{
        .names = {}, .value = {}, .choices = choicesOf(option), .help = text(option.get_description())};
    for (const auto& name : option.get_snames())
        flag.names << QLatin1Char('-') + text(name);
    for (const auto& name : option.get_lnames())
        flag.names << QStringLiteral("--") + text(name);
    if (option.get_items_expected_max() > 0)
        flag.value = text(option.get_type_name());
    return flag;
}

ArgumentSyntax argumentSyntax(const CLI::Option& option)
{
    return {.value = text(option.get_type_name()),
        .help = text(option.get_description()),
        .isRequired = option.get_required(),
        .isRepeated = option.get_items_expected_max() > 1};
}

CommandSyntax commandSyntax(const CLI::App& parser)
{
    CommandSyntax command{.name = text(parser.get_name()),
        .help = text(parser.get_description()),
        .flags = {},
        .arguments = {},
        .examples = text(parser.get_footer())};
    for (const auto* option : parser.get_options()) {
        if (isHiddenFlag(*option))
            continue;
        if (option->get_positional())
            command.arguments.push_back(argumentSyntax(*option));
        else
            command.flags.push_back(flagSyntax(*option));
    }
    return command;
}

FlagSyntax flagSyntax(const QCommandLineOption& option)
{
    FlagSyntax flag{
        .names = {}, .value = option.valueName().toUpper(), .choices = {}, .help = option.description()};
    for (const auto& name : option.names())
        flag.names << (name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name;
    if (option.names().contains(QStringLiteral("lang")))
        flag.choices = ui::spokenLanguages();
    return flag;
}

} // namespace

ProgramSyntax syntaxOf(const CLI::App& parser)
{
    ProgramSyntax syntax{.program = commandSyntax(parser), .commands = {}};
    for (const auto* command : parser.get_subcommands([](const CLI::App*) { return true; }))
        if (!command->get_group().empty())
            syntax.commands.push_back(commandSyntax(*command));
    return syntax;
}

ProgramSyntax windowSyntax()
{
    CommandSyntax program{.name = QStringLiteral("patella"),
        .help = ui::words::cliHelp("patella-cli"),
        .flags = {},
        .arguments = {{.value = QStringLiteral("FILE"),
            .help = ui::words::cliHelp("patella files"),
            .isRequired = false,
            .isRepeated = true}},
        .examples = {}};
    QCommandLineParser parser;
    for (const auto& option : app::windowOptions())
        program.flags.push_back(flagSyntax(option));
    for (const auto& option : {parser.addHelpOption(), parser.addVersionOption()})
        program.flags.push_back(flagSyntax(option));
    // Comes with the help, and nobody hands it out.
    program.flags.push_back({.names = {QStringLiteral("--help-all")},
        .value = {},
        .choices = {},
        .help = ui::words::cliHelp("--help-all")});
    return {.program = std::move(program), .commands = {}};
}

bool isFile(const QString& value) { return value == QLatin1String("FILE") || value == QLatin1String("PATH"); }

bool isFolder(const QString& value) { return value == QLatin1String("FOLDER"); }

} // namespace patella::cli
