// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/passphrase.h"

#include <CLI/App.hpp>

#include "app/cli/help.h"
#include "app/cli/output.h"
#include "app/cli/terminal/hidden_line.h"
#include "app/cli/words.h"
#include "ui/log/seal_words.h"

#include <cstdlib>
#include <fstream>

namespace patella::cli {

namespace {

namespace words = ui::words;
using MaybeText = std::optional<std::string>;

constexpr const char* variable = "PATELLA_PASSPHRASE";

// The first line, whoever ended it.
MaybeText firstLineOf(const std::string& file)
{
    std::ifstream stream(file);
    std::string line;
    if (!std::getline(stream, line))
        return std::nullopt;
    if (line.ends_with('\r'))
        line.pop_back();
    return line;
}

// Outer: whether somebody other than the terminal had to answer; inner: the answer.
std::optional<MaybeText> answeredElsewhere(const PassphraseSource& source)
{
    if (!source.file.empty()) {
        auto line = firstLineOf(source.file);
        if (!line)
            complain(Cli::tr("No passphrase can be read from %1.").arg(QString::fromStdString(source.file)));
        return line;
    }
    if (const char* value = std::getenv(variable))
        return MaybeText(value);
    return std::nullopt;
}

MaybeText asked(const QString& question)
{
    auto line = hiddenLineFromTerminal(question.toStdString());
    if (!line)
        complain(
            Cli::tr("No passphrase was typed. Without a terminal it comes from --passphrase-file or from "
                    "the variable PATELLA_PASSPHRASE."));
    return line;
}

MaybeText askedTwice()
{
    const auto first = asked(Cli::tr("Passphrase of the new backup: "));
    if (!first || first->empty())
        return first;
    const auto second = asked(Cli::tr("The passphrase again: "));
    if (!second || *second == *first)
        return second;
    complain(Cli::tr("The two passphrases differ. Nothing was written."));
    return std::nullopt;
}

// The same bytes on every machine; an empty one seals nothing.
MaybeText usable(const MaybeText& typed)
{
    if (!typed)
        return std::nullopt;
    if (!typed->empty())
        return words::passphraseBytes(QString::fromStdString(*typed));
    complain(Cli::tr("The passphrase is empty. Nothing was done."));
    return std::nullopt;
}

} // namespace

void offerPassphrase(CLI::App& command, PassphraseSource& source)
{
    command.add_option("--passphrase-file", source.file, words::cliHelp("--passphrase-file").toStdString())
        ->type_name("FILE");
}

std::optional<std::string> newPassphrase(const PassphraseSource& source)
{
    const auto elsewhere = answeredElsewhere(source);
    auto passphrase = usable(elsewhere ? *elsewhere : askedTwice());
    if (passphrase && strengthOf(*passphrase) != PassphraseStrength::Strong)
        complain(words::hint(strengthOf(*passphrase)));
    return passphrase;
}

std::optional<std::string> passphraseOf(const PassphraseSource& source, const std::string& backup)
{
    const auto elsewhere = answeredElsewhere(source);
    return usable(
        elsewhere ? *elsewhere : asked(Cli::tr("Passphrase of %1: ").arg(QString::fromStdString(backup))));
}

} // namespace patella::cli
