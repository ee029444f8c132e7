// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/mend/meant.h"
#include "app/cli/words.h"
#include "core/exchange/format/json.h"
#include "core/log/columns.h"
#include "core/log/row.h"
#include "ui/words/change_words.h"

#include <algorithm>

namespace patella::cli {

namespace {

namespace words = ui::words;

Json rowOrNull(const std::optional<Record>& record)
{
    return record ? std::visit([](const auto& each) { return Json(exchange::rowJson(rowOf(each))); }, *record)
                  : Json(nullptr);
}

Json changeJson(const Change& change)
{
    const auto& known = change.before ? *change.before : change.after.value();
    return std::visit(
        [&]<typename OneRecord>(const OneRecord& record) {
            return Json{{"record", tableOf<OneRecord>}, {"row", record.id.text()},
                {"before", rowOrNull(change.before)}, {"after", rowOrNull(change.after)}};
        },
        known);
}

// Of a sample log nobody wants to take back the whole runner.
std::optional<DoneChangeSet> lastDone(const LogStore& store)
{
    const auto done = store.doneChangeSets(1);
    if (done.empty() || (store.isSample() && done.front().firstEntry == 1))
        return std::nullopt;
    return done.front();
}

ExitCode undo(const GlobalOptions& options)
{
    if (!hasLog(options))
        return ExitCode::Failed;
    auto store = openedLog(options);
    const auto last = lastDone(store);
    if (!last) {
        complain(Cli::tr("There is nothing to undo: nothing was changed in this log on this computer."));
        return ExitCode::Failed;
    }
    const auto done = store.changeSet(last->lastEntry);
    const auto back = inverse(done);
    store.apply(back);
    const auto name = words::nameOf(last->counts);
    if (options.json) {
        auto changes = Json::array();
        for (const auto& change : back)
            changes.push_back(changeJson(change));
        print(Json{{"undone", name.toStdString()}, {"changes", std::move(changes)}});
    } else {
        const bool isAboutWhatWentAway
            = std::ranges::any_of(done, [](const Change& change) { return !change.after; });
        //: %1 is "adding a run" for example, %2 "a run of Fri 20 Nov, 8.2 km"
        print(Cli::tr("Undone: %1 (%2).")
                .arg(name, words::inShort(isAboutWhatWentAway ? back : done, units())));
    }
    return ExitCode::Done;
}

} // namespace

void offerUndo(CommandLine& line)
{
    line.offer("undo", [&line] { return undo(line.options()); });
}

} // namespace patella::cli
