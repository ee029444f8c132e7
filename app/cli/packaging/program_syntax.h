// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

class QCommandLineOption;

namespace CLI {
class App;
}

// What a program takes on its command line, as values: read from its parser, and made into manual and
// completions.
namespace patella::cli {

struct FlagSyntax {
    QStringList names; // "-h", "--help"
    QString value; // "FILE"; empty: it takes none
    QStringList choices; // empty: anything
    QString help;
};

struct ArgumentSyntax {
    QString value;
    QString help;
    bool isRequired;
    bool isRepeated;
};

struct CommandSyntax {
    QString name;
    QString help;
    std::vector<FlagSyntax> flags;
    std::vector<ArgumentSyntax> arguments;
    QString examples;
};

struct ProgramSyntax {
    CommandSyntax program; // its flags stand before and behind those of a command
    std::vector<CommandSyntax> commands;
};

ProgramSyntax syntaxOf(const CLI::App& parser);
ProgramSyntax windowSyntax();

bool isFile(const QString& value); // of a flag or an argument
bool isFolder(const QString& value);

} // namespace patella::cli
