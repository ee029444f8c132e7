// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/packaging/bash_completion.h"

#include <algorithm>
#include <iterator>

namespace patella::cli {

namespace {

QString namesOf(const std::vector<FlagSyntax>& flags)
{
    QStringList names;
    for (const auto& flag : flags)
        names << flag.names;
    return names.join(QLatin1Char(' '));
}

// One branch of "case $command $previous": what a flag takes. Files are left to bash.
QString branchOf(const QString& command, const FlagSyntax& flag)
{
    QStringList patterns;
    for (const auto& name : flag.names)
        patterns << (command.isEmpty() ? QStringLiteral("*' %1'").arg(name)
                                       : QStringLiteral("'%1 %2'").arg(command, name));
    QString does = QStringLiteral("compopt +o default +o bashdefault 2>/dev/null; return");
    if (!flag.choices.isEmpty())
        does = QStringLiteral("COMPREPLY=($(compgen -W '%1' -- \"$current\")); return")
                   .arg(flag.choices.join(QLatin1Char(' ')));
    else if (isFile(flag.value) || isFolder(flag.value))
        does = QStringLiteral("return");
    return QStringLiteral("    %1) %2 ;;\n").arg(patterns.join(QStringLiteral(" | ")), does);
}

QString branchesOf(const QString& command, const std::vector<FlagSyntax>& flags)
{
    QString branches;
    for (const auto& flag : flags)
        if (!flag.value.isEmpty())
            branches += branchOf(command, flag);
    return branches;
}

// Flags of the program that take a value: the word behind them is no command.
QString flagsWithValue(const std::vector<FlagSyntax>& flags)
{
    QStringList names;
    for (const auto& flag : flags)
        if (!flag.value.isEmpty())
            names << flag.names;
    return names.join(QStringLiteral(" | "));
}

bool takesFiles(const CommandSyntax& command)
{
    return std::ranges::any_of(command.arguments, [](const auto& each) { return isFile(each.value); });
}

} // namespace

QByteArray bashCompletion(const ProgramSyntax& syntax)
{
    const auto& [program, commands] = syntax;
    const auto function
        = QStringLiteral("_") + QString(program.name).replace(QLatin1Char('-'), QLatin1Char('_'));
    QString values = branchesOf({}, program.flags), words, flags, files;
    for (const auto& command : commands) {
        values += branchesOf(command.name, command.flags);
        words += command.name + QLatin1Char(' ');
        flags += QStringLiteral("    %1) flags+=' %2' ;;\n").arg(command.name, namesOf(command.flags));
        if (takesFiles(command))
            files += (files.isEmpty() ? QString() : QStringLiteral(" | ")) + command.name;
    }
    const bool hasCommands = !commands.empty();
    QString script
        = QStringLiteral("# SPDX-License-Identifier: GPL-3.0-or-later\n"
                         "# Completes %1 in bash; made from what the program takes.\n"
                         "%2()\n{\n"
                         "  local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]}\n"
                         "  local command= at flags='%3'\n"
                         "  COMPREPLY=()\n"
                         "  if [[ $previous == '=' ]]; then\n"
                         "    previous=${COMP_WORDS[COMP_CWORD-2]}\n"
                         "  elif [[ $current == '=' ]]; then\n"
                         "    current=\n"
                         "  fi\n")
              .arg(program.name, function, namesOf(program.flags));
    if (hasCommands)
        script += QStringLiteral("  for ((at = 1; at < COMP_CWORD; ++at)); do\n"
                                 "    case ${COMP_WORDS[at]} in\n"
                                 "    %1) ((++at)) ;;\n"
                                 "    -*) ;;\n"
                                 "    *) command=${COMP_WORDS[at]}; break ;;\n"
                                 "    esac\n"
                                 "  done\n")
                      .arg(flagsWithValue(program.flags));
    script += QStringLiteral("  case \"$command $previous\" in\n%1  esac\n").arg(values);
    if (hasCommands)
        script += QStringLiteral("  case $command in\n%1  esac\n").arg(flags);
    script += QStringLiteral("  if [[ $current == -* ]]; then\n"
                             "    COMPREPLY=($(compgen -W \"$flags\" -- \"$current\"))\n");
    if (hasCommands)
        script += QStringLiteral("  elif [[ -z $command ]]; then\n"
                                 "    COMPREPLY=($(compgen -W '%1' -- \"$current\"))\n"
                                 "  else\n"
                                 "    case $command in\n"
                                 "    %2) ;;\n"
                                 "    *) compopt +o default +o bashdefault 2>/dev/null ;;\n"
                                 "    esac\n")
                      .arg(words.trimmed(), files);
    script += QStringLiteral("  fi\n}\ncomplete -o bashdefault -o default -F %1 %2\n")
                  .arg(function, program.name);
    return script.toUtf8();
}

} // namespace patella::cli
