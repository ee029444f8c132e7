// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/words.h"
#include "core/store/places.h"

namespace patella::cli {

namespace {

namespace words = ui::words;

ExitCode verify(const GlobalOptions& options)
{
    const auto file = logFile(options);
    const auto name = QString::fromStdString(file.string());
    if (!isSomethingAt(file)) {
        complain(words::noSuchLog(name));
        return ExitCode::Failed;
    }
    const auto store = logToRead(options);
    const auto faults = store.faults();
    if (options.json)
        print(Json{{"log", file.string()}, {"sound", faults.empty()}, {"faults", faults}});
    else if (faults.empty())
        print(Cli::tr("%1 is sound. Runs: %2").arg(name).arg(store.runs().size()));
    if (faults.empty())
        return ExitCode::Done;
    complain(words::faultyLog(name));
    for (const auto& fault : faults)
        complain(QString::fromStdString(fault));
    return ExitCode::Failed;
}

} // namespace

void offerVerify(CommandLine& line)
{
    line.offer("verify", [&line] { return verify(line.options()); });
}

} // namespace patella::cli
