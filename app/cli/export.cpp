// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answers.h"
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "core/exchange/log_csv.h"
#include "core/exchange/log_json.h"
#include "ui/report/whole_file.h"
#include "ui/words/file_words.h"

#include <memory>

namespace patella::cli {

namespace {

namespace words = ui::words;

const QString csv = QStringLiteral(".csv");
const QString json = QStringLiteral(".json");

ExitCode exportLog(const GlobalOptions& options, const QString& file)
{
    const auto log = openedLog(options).wholeLog();
    const bool asJson = file.endsWith(json, Qt::CaseInsensitive);
    const auto content = QByteArray::fromStdString(asJson ? exchange::jsonOf(log) : exchange::csvOf(log));
    const auto outcome = ui::writeWhole(file, content);
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
    auto file = std::make_shared<QString>();
    auto& command = line.offer("export", [&line, file] { return exportLog(line.options(), *file); });
    offerFileToWrite(command, *file, {csv, json});
}

} // namespace patella::cli
