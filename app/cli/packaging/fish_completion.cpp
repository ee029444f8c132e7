// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/packaging/fish_completion.h"

#include "app/cli/packaging/shell_words.h"

#include <algorithm>

namespace patella::cli {

namespace {

QString nameOption(const QString& name)
{
    return name.startsWith(QStringLiteral("--")) ? QStringLiteral(" -l ") + name.mid(2)
                                                 : QStringLiteral(" -s ") + name.mid(1);
}

// How the value of a flag is completed.
QString valueOption(const FlagSyntax& flag)
{
    if (flag.value.isEmpty())
        return {};
    if (!flag.choices.isEmpty())
        return QStringLiteral(" -x -a ") + shellQuoted(flag.choices.join(QLatin1Char(' ')));
    if (isFolder(flag.value))
        return QStringLiteral(" -x -a '(__fish_complete_directories)'");
    return isFile(flag.value) ? QStringLiteral(" -r -F") : QStringLiteral(" -x");
}

QString fishLines(const QString& program, const QString& condition, const CommandSyntax& command)
{
    QString lines;
    const auto start = QStringLiteral("complete -c ") + program + condition;
    for (const auto& flag : command.flags) {
        lines += start;
        for (const auto& name : flag.names)
            lines += nameOption(name);
        lines += valueOption(flag) + QStringLiteral(" -d ") + shellQuoted(inOneLine(flag.help))
            + QLatin1Char('\n');
    }
    if (std::ranges::any_of(command.arguments, [](const auto& each) { return isFile(each.value); }))
        lines += start + QStringLiteral(" -F\n");
    return lines;
}

} // namespace

QByteArray fishCompletion(const ProgramSyntax& syntax)
{
    const auto& [program, commands] = syntax;
    auto lines = QStringLiteral("# SPDX-License-Identifier: GPL-3.0-or-later\n"
                                "# Completes %1 in fish; made from what the program takes.\n"
                                "complete -c %1 -f\n")
                     .arg(program.name);
    lines += fishLines(program.name, {}, program);
    for (const auto& command : commands)
        lines += QStringLiteral("complete -c %1 -n __fish_use_subcommand -a %2 -d %3\n")
                     .arg(program.name, command.name, shellQuoted(inOneLine(command.help)));
    for (const auto& command : commands)
        lines += fishLines(
            program.name, QStringLiteral(" -n '__fish_seen_subcommand_from %1'").arg(command.name), command);
    return lines.toUtf8();
}

} // namespace patella::cli
