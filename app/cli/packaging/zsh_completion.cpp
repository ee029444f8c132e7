// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/packaging/zsh_completion.h"

#include "app/cli/packaging/shell_words.h"

namespace patella::cli {

namespace {

QString escapedInBrackets(QString text)
{
    for (const auto* each : {"\\", "[", "]", ":"})
        text.replace(QLatin1String(each), QLatin1Char('\\') + QLatin1String(each));
    return text;
}

// What stands where a value is wanted.
QString actionFor(const QString& value, const QStringList& choices)
{
    if (!choices.isEmpty())
        return QLatin1Char('(') + choices.join(QLatin1Char(' ')) + QLatin1Char(')');
    if (isFile(value))
        return QStringLiteral("_files");
    return isFolder(value) ? QStringLiteral("_files -/") : QStringLiteral(" ");
}

QString specOf(const QString& name, const FlagSyntax& flag)
{
    auto spec = QLatin1Char('*') + name;
    if (!flag.value.isEmpty() && name.startsWith(QStringLiteral("--")))
        spec += QLatin1Char('=');
    spec += QLatin1Char('[') + escapedInBrackets(inOneLine(flag.help)) + QLatin1Char(']');
    if (!flag.value.isEmpty())
        spec += QLatin1Char(':') + escapedInBrackets(flag.value) + QLatin1Char(':')
            + actionFor(flag.value, flag.choices);
    return shellQuoted(spec);
}

QString specsOf(const CommandSyntax& command, const QString& indent)
{
    QString specs;
    for (const auto& flag : command.flags)
        for (const auto& name : flag.names)
            specs += indent + specOf(name, flag) + QStringLiteral(" \\\n");
    for (const auto& each : command.arguments)
        specs += indent
            + shellQuoted((each.isRepeated ? QStringLiteral("*:") : QStringLiteral(":"))
                + escapedInBrackets(each.value) + QLatin1Char(':') + actionFor(each.value, {}))
            + QStringLiteral(" \\\n");
    specs.chop(3); // the last line goes on nowhere
    return specs;
}

QString subcommands(const ProgramSyntax& syntax)
{
    QString described, branches;
    for (const auto& command : syntax.commands) {
        described += QStringLiteral("      ")
            + shellQuoted(command.name + QLatin1Char(':') + inOneLine(command.help)) + QLatin1Char('\n');
        auto whole = command;
        whole.flags.insert(whole.flags.end(), syntax.program.flags.begin(), syntax.program.flags.end());
        branches += QStringLiteral("      %1)\n        _arguments \\\n%2\n        ;;\n")
                        .arg(command.name, specsOf(whole, QStringLiteral("          ")));
    }
    return QStringLiteral("  case $state in\n"
                          "  command)\n"
                          "    local -a commands=(\n%1    )\n"
                          "    _describe -t commands command commands\n"
                          "    ;;\n"
                          "  arguments)\n"
                          "    case $words[1] in\n%2    esac\n"
                          "    ;;\n"
                          "  esac\n")
        .arg(described, branches);
}

} // namespace

QByteArray zshCompletion(const ProgramSyntax& syntax)
{
    const auto& program = syntax.program;
    auto specs = specsOf(program, QStringLiteral("    "));
    if (!syntax.commands.empty())
        specs += QStringLiteral(" \\\n    '(-): :->command' \\\n    '(-)*:: :->arguments' && return");
    return QStringLiteral("#compdef %1\n"
                          "# SPDX-License-Identifier: GPL-3.0-or-later\n"
                          "# Completes %1 in zsh; made from what the program takes.\n"
                          "_%1() {\n"
                          "  local curcontext=$curcontext state line\n"
                          "  typeset -A opt_args\n"
                          "  _arguments -C \\\n%2\n%3}\n"
                          "_%1 \"$@\"\n")
        .arg(program.name, specs, syntax.commands.empty() ? QString() : subcommands(syntax))
        .toUtf8();
}

} // namespace patella::cli
