// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/window_or_exit.h"
#include "ui/language.h"
#include "ui/own_settings.h"

#include <algorithm>
#include <memory>

namespace {

// Qt sees no arguments: all of them are the command line's. Only a report draws, and it needs no window.
std::unique_ptr<QCoreApplication> applicationFor(const std::vector<std::string>& arguments, char** argv)
{
    static int none = 1;
    if (std::ranges::find(arguments, "report") == arguments.end())
        return std::make_unique<QCoreApplication>(none, argv);
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    return patella::app::applicationOrExit(none, argv, "Nothing can be drawn here.");
}

// Scripts are answered in English whatever the machine speaks, unless they ask for a language.
void speak(const std::vector<std::string>& arguments)
{
    QStringList words;
    for (const auto& argument : arguments)
        words << QString::fromStdString(argument);
    const auto asked = patella::ui::languageAskedFor(words);
    const bool isAScript = words.contains(QLatin1String("--json"));
    patella::ui::useLanguage(asked.isEmpty() && isAScript ? QStringLiteral("en") : asked);
}

} // namespace

int main(int argc, char** argv)
{
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    patella::ui::useOwnSettings(); // the window's preferences hold here too
    const auto application = applicationFor(arguments, argv);
    speak(arguments);

    patella::cli::CommandLine line;
    offerAdd(line);
    offerImport(line);
    offerEdit(line);
    offerRemove(line);
    offerUndo(line);
    offerList(line);
    offerWeeks(line);
    offerMileage(line);
    offerKnee(line);
    offerRules(line);
    offerPatterns(line);
    offerFlags(line);
    offerPlan(line);
    offerReport(line);
    offerExport(line);
    offerBackup(line);
    offerRestore(line);
    offerVerify(line);
    offerSalvage(line);
    offerHistory(line);
    offerSync(line);
    offerSample(line);
    offerPackaging(line);
    const auto exitCode = line.run(arguments);
    return static_cast<int>(patella::cli::written(exitCode));
}
