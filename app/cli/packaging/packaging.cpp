// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFileInfo>

#include "app/cli/answers.h"
#include "app/cli/commands.h"
#include "app/cli/help.h"
#include "app/cli/output.h"
#include "app/cli/packaging/bash_completion.h"
#include "app/cli/packaging/fish_completion.h"
#include "app/cli/packaging/icons.h"
#include "app/cli/packaging/man_page.h"
#include "app/cli/packaging/zsh_completion.h"
#include "ui/whole_file.h"
#include "ui/words/file_words.h"

#include <algorithm>
#include <iterator>
#include <memory>

namespace patella::cli {

namespace {

using PackageFiles = std::vector<std::pair<QString, QByteArray>>;

PackageFiles manPages(const ProgramSyntax& cli, const ProgramSyntax& window)
{
    return {{QStringLiteral("man1/patella-cli.1"), commandLineManPage(cli)},
        {QStringLiteral("man1/patella.1"), windowManPage(window)}};
}

PackageFiles completions(const ProgramSyntax& cli, const ProgramSyntax& window)
{
    return {{QStringLiteral("bash/patella-cli"), bashCompletion(cli)},
        {QStringLiteral("bash/patella"), bashCompletion(window)},
        {QStringLiteral("zsh/_patella-cli"), zshCompletion(cli)},
        {QStringLiteral("zsh/_patella"), zshCompletion(window)},
        {QStringLiteral("fish/patella-cli.fish"), fishCompletion(cli)},
        {QStringLiteral("fish/patella.fish"), fishCompletion(window)}};
}

ExitCode writeAll(const QString& folder, const PackageFiles& files)
{
    for (const auto& [name, bytes] : files) {
        const auto file = folder + QLatin1Char('/') + name;
        QDir().mkpath(QFileInfo(file).path());
        if (const auto outcome = ui::writeWhole(file, bytes); outcome != ui::Written::Yes) {
            complain(ui::words::sentence(outcome, file));
            return ExitCode::Failed;
        }
    }
    return ExitCode::Done;
}

PackageFiles icons()
{
    PackageFiles files;
    for (const int size : {16, 24, 32, 48, 64, 128, 256})
        files.emplace_back(QStringLiteral("icons/%1.png").arg(size), iconAt(size));
    return files;
}

// In one language the pages alone are wanted: completions are English, and icons speak none.
ExitCode writePackageFiles(const CommandLine& line, const QString& folder, bool pagesOnly)
{
    const auto cli = syntaxOf(line.parser());
    const auto window = windowSyntax();
    auto files = manPages(cli, window);
    if (!pagesOnly) {
        std::ranges::move(completions(cli, window), std::back_inserter(files));
        std::ranges::move(icons(), std::back_inserter(files));
    }
    return writeAll(folder, files);
}

} // namespace

void offerPackaging(CommandLine& line)
{
    struct Flags {
        QString folder;
        bool pagesOnly = false;
    };
    auto flags = std::make_shared<Flags>();
    auto& command = line.offer(
        "packaging", [&line, flags] { return writePackageFiles(line, flags->folder, flags->pagesOnly); });
    command.group("");
    auto& out = offerFlag(command, "--out",
        [flags](const std::string& folder) { flags->folder = QString::fromStdString(folder); });
    out.required()->type_name("FOLDER");
    command.add_flag("--pages-only", flags->pagesOnly);
}

} // namespace patella::cli
