// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cells.h"
#include "app/cli/commands.h"
#include "app/cli/mend/meant.h"
#include "app/cli/words.h"
#include "core/log/trials.h"
#include "ui/words/change_words.h"
#include "ui/words/full_stop.h"

#include <memory>

namespace patella::cli {

namespace {

namespace words = ui::words;

template <typename OneRecord> bool pointsTo(const OneRecord& record, const auto& id)
{
    bool points = false;
    forEachColumn(record, [&]<typename Answer>(std::string_view, const Answer& member) {
        using Key = std::remove_cvref_t<decltype(id)>;
        if constexpr (!std::is_same_v<Key, Id<OneRecord>>
            && (std::is_same_v<Answer, Key> || std::is_same_v<Answer, std::optional<Key>>))
            points = points || member == id;
    });
    return points;
}

std::vector<Record> pointingTo(const auto& id, const Log& log)
{
    std::vector<Record> found;
    forEachList(log, [&](const auto& records) {
        for (const auto& each : records)
            if (pointsTo(each, id))
                found.emplace_back(each);
    });
    return found;
}

// A run goes with how the knee was, a measure with its values; the runs of an experiment stay. Whatever else
// others point to stays too.
template <typename OneRecord>
inline constexpr bool goesThoughPointedTo = std::is_same_v<OneRecord, RunEntry>
    || std::is_same_v<OneRecord, Measure> || std::is_same_v<OneRecord, SelfExperiment>;

template <typename OneRecord>
ChangeSet removingOne(const OneRecord& record, const std::vector<Record>& others, const Log& log)
{
    if constexpr (std::is_same_v<OneRecord, SelfExperiment>)
        return removing(record, log);
    ChangeSet changeSet;
    for (const auto& each : others)
        changeSet.push_back(removed(each));
    changeSet.push_back(removed(record));
    return changeSet;
}

template <typename OneRecord>
ExitCode removeOne(const GlobalOptions& options, LogStore& store, const OneRecord& record, const Log& log)
{
    const auto others = pointingTo(record.id, log);
    if (!goesThoughPointedTo<OneRecord> && !others.empty()) {
        complain(Cli::tr("%n other entry(ies) of the log point to it, so it stays.", nullptr,
            static_cast<int>(others.size())));
        return ExitCode::Failed;
    }
    store.perform(removingOne(record, others, log));
    if (options.json)
        print(recordJson(record, log));
    else
        print(words::withOneFullStop(Cli::tr("Removed: %1. `patella-cli undo` brings it back.")
                .arg(words::inShort({added(record)}, units()))));
    return ExitCode::Done;
}

ExitCode remove(const GlobalOptions& options, const std::string& word)
{
    if (!hasLog(options))
        return ExitCode::Failed;
    auto store = openedLog(options);
    const auto log = store.wholeLog();
    const auto record = recordMeant(word, log);
    return record
        ? std::visit([&](const auto& known) { return removeOne(options, store, known, log); }, *record)
        : ExitCode::Failed;
}

} // namespace

void offerRemove(CommandLine& line)
{
    auto word = std::make_shared<std::string>();
    auto& command = line.offer("remove", [&line, word] { return remove(line.options(), *word); });
    command.add_option("entry", *word, words::cliHelp("entry").toStdString())
        ->required()
        ->type_name("KEY | DAY | last");
}

} // namespace patella::cli
