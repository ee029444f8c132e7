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
    Shown shown = {};
    std::string kind = {}; // empty: runs
};

// The runs of these days with all their notes: the last one's next morning lies a day later.
std::vector<Entry> entriesIn(const LogStore& store, const DateRange& days)
{
    auto notesUntil = days;
    if (notesUntil.to)
        notesUntil.to = daysAfter(*notesUntil.to, 1);
    return entriesOf({.shoes = {}, .runs = store.runs(days), .painNotes = store.painNotes(notesUntil)});
}

void offerLimit(CLI::App& command, std::optional<std::size_t>& into)
{
    offerFlag(command, "--limit", [&into](const std::string& text) {
        const auto number = wholeNumber(text);
        if (!number || *number < 1)
            refuse("--limit", text, Cli::tr("a whole number from 1"));
        into = static_cast<std::size_t>(*number);
    });
}

ExitCode list(const GlobalOptions& options, const Shown& shown)
{
    const auto store = logToRead(options);
    auto entries = entriesIn(store, shown.days);
    cutTo(shown, entries);
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
        return query->kind.empty() ? list(line.options(), query->shown)
                                   : listRecords(line.options(), query->kind, query->shown);
    });
    offerAnswer(command, "--from", query->shown.days.from);
    offerAnswer(command, "--to", query->shown.days.to);
    command.add_flag("--newest", query->shown.newestFirst, words::cliHelp("--newest").toStdString());
    offerLimit(command, query->shown.limit);
    offerKind(command, "--of", words::cliHelp("--of").toStdString(), query->kind);
}

} // namespace patella::cli
