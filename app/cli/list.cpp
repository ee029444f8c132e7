// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answers.h"
#include "app/cli/commands.h"
#include "app/cli/records.h"
#include "app/cli/run_json.h"
#include "app/cli/tables.h"
#include "app/cli/words.h"

#include <memory>

namespace patella::cli {

namespace {

namespace words = ui::words;

struct ListOptions {
    DateRange days;
    std::string kind; // empty: runs
};

// The runs of these days with all their notes: the last one's next morning lies a day later.
std::vector<Entry> entriesIn(const LogStore& store, const DateRange& days)
{
    auto notesUntil = days;
    if (notesUntil.to)
        notesUntil.to = daysAfter(*notesUntil.to, 1);
    return entriesOf({.shoes = {}, .runs = store.runs(days), .painNotes = store.painNotes(notesUntil)});
}

ExitCode list(const GlobalOptions& options, const DateRange& days)
{
    const auto store = logToRead(options);
    const auto entries = entriesIn(store, days);
    const auto shoes = store.shoes();
    complainOfUnreadable(store);
    if (options.json) {
        auto runs = Json::array();
        for (const auto& entry : entries)
            runs.push_back(runJson(entry, shoes));
        print(runs);
    } else if (entries.empty()) {
        print(Cli::tr("No runs."));
    } else {
        for (const auto& line : words::runTable(entries, shoes, units()))
            print(line);
    }
    return ExitCode::Done;
}

} // namespace

void offerList(CommandLine& line)
{
    auto query = std::make_shared<ListOptions>();
    auto& command = line.offer("list", [&line, query] {
        return query->kind.empty() ? list(line.options(), query->days)
                                   : listRecords(line.options(), query->kind, query->days);
    });
    offerAnswer(command, "--from", query->days.from);
    offerAnswer(command, "--to", query->days.to);
    offerKind(command, "--of", words::cliHelp("--of").toStdString(), query->kind);
}

} // namespace patella::cli
