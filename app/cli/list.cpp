// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answers.h"
#include "app/cli/commands.h"
#include "app/cli/records.h"
#include "app/cli/run_json.h"
#include "app/cli/tables.h"
#include "app/cli/words.h"
#include "core/log/columns.h"

#include <array>
#include <memory>
#include <string_view>

namespace patella::cli {

namespace {

namespace words = ui::words;

struct ListOptions {
    Shown shown = {};
    std::string kind = {}; // empty: runs
};

constexpr std::array tablesListed{tableOf<RunEntry>, tableOf<PainNote>, tableOf<Shoe>};

// Of the table for people.
constexpr std::array<std::string_view, 5> columnsOfRuns{
    "start_time", "distance_m", "duration_s", "surface", "shoe_id"};
constexpr std::array<std::string_view, 1> columnsOfNotes{"run_id"};

enum class Reads { All, WhatTheTableShows };

// The runs of these days with all their notes: the last one's next morning lies a day later.
std::vector<Entry> entriesIn(const LogStore& store, const DateRange& days, Reads reads)
{
    auto notesUntil = days;
    if (notesUntil.to)
        notesUntil.to = daysAfter(*notesUntil.to, 1);
    const bool all = reads == Reads::All;
    return entriesOf({.shoes = {},
        .runs = all ? store.runs(days) : store.some<RunEntry>(columnsOfRuns, days),
        .painNotes = all ? store.painNotes(notesUntil) : store.some<PainNote>(columnsOfNotes, notesUntil)});
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
    const auto store = logToRead(options, tablesListed);
    auto entries = entriesIn(store, shown.days, options.json ? Reads::All : Reads::WhatTheTableShows);
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
