// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answers.h"
#include "app/cli/commands.h"
#include "app/cli/run_json.h"

#include <memory>

namespace patella::cli {

namespace {

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
    const auto store = openedLog(options);
    const auto entries = entriesIn(store, days);
    const auto shoes = store.shoes();
    if (options.json) {
        auto runs = Json::array();
        for (const auto& entry : entries)
            runs.push_back(runJson(entry, shoes));
        print(runs);
    } else if (entries.empty()) {
        print(ui::words::emptyList());
    } else {
        for (const auto& line : ui::words::runTable(entries, shoes))
            print(line);
    }
    return ExitCode::Done;
}

} // namespace

void offerList(CommandLine& line)
{
    auto days = std::make_shared<DateRange>();
    auto& command = line.offer("list", [&line, days] { return list(line.options(), *days); });
    offerAnswer(command, "--from", days->from);
    offerAnswer(command, "--to", days->to);
}

} // namespace patella::cli
