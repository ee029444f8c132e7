// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answers.h"
#include "app/cli/commands.h"
#include "app/cli/knee/knee_json.h"
#include "app/cli/knee/knee_lines.h"

#include <memory>

namespace patella::cli {

namespace {

ExitCode kneeOfTheLog(const GlobalOptions& options, Side knee)
{
    const auto log = wholeLogToRead(options);
    if (options.json) {
        print(kneeJson(log, knee, today()));
        return ExitCode::Done;
    }
    for (const auto& line : ui::words::clockLines(log, knee, today(), units()))
        print(line);
    for (const auto& line : ui::words::changeLines(log, knee, today(), units()))
        print(line);
    return ExitCode::Done;
}

} // namespace

void offerKnee(CommandLine& line)
{
    auto knee = std::make_shared<std::optional<Side>>();
    auto& command = line.offer(
        "knee", [&line, knee] { return kneeOfTheLog(line.options(), knee->value_or(Side::Both)); });
    offerAnswer(command, "--side", *knee).description(ui::words::cliHelp("knee --side").toStdString());
}

} // namespace patella::cli
