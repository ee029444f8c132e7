// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answers.h"
#include "app/cli/commands.h"
#include "app/cli/log_file.h"
#include "app/cli/output.h"
#include "ui/whole_file.h"
#include "ui/words/file_words.h"

#include <memory>

namespace patella::cli {

namespace {

namespace words = ui::words;

ExitCode exportLog(const GlobalOptions& options, const Output& output)
{
    if (const auto refusal = output.refusal(options.json); !refusal.isEmpty()) {
        complain(refusal);
        return ExitCode::WrongUsage;
    }
    const auto log = wholeLogToRead(options);
    const auto file = output.name(options.json);
    if (output.isStandard()) {
        print(logFile(log, file));
        return ExitCode::Done;
    }
    const auto outcome = ui::writeWhole(file, logFile(log, file));
    const auto sentence = words::sentence(outcome, file);
    if (outcome != ui::Written::Yes) {
        complain(sentence);
        return ExitCode::Failed;
    }
    if (options.json)
        print(Json{{"file", file.toStdString()}, {"runs", log.runs.size()},
            {"pain_notes", log.painNotes.size()}, {"shoes", log.shoes.size()}});
    else
        print(sentence);
    return ExitCode::Done;
}

} // namespace

void offerExport(CommandLine& line)
{
    auto output = std::make_shared<Output>();
    auto& command = line.offer("export", [&line, output] { return exportLog(line.options(), *output); });
    offerOutput(command, *output, logFileEndings());
}

} // namespace patella::cli
