// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cells.h"
#include "app/cli/commands.h"
#include "app/cli/mend/knee_scores.h"
#include "app/cli/mend/meant.h"
#include "app/cli/records.h"
#include "app/cli/run_flags.h"
#include "app/cli/run_json.h"
#include "app/cli/safety_words.h"
#include "app/cli/saved_signs.h"
#include "app/cli/tables.h"
#include "app/cli/words.h"
#include "core/exchange/format/json.h"
#include "core/log/checks/doubts.h"
#include "core/log/entry.h"
#include "ui/words/change_words.h"
#include "ui/words/full_stop.h"
#include "ui/words/problem_words.h"

#include <memory>

namespace patella::cli {

namespace {

namespace words = ui::words;

struct EditOptions {
    std::string word; // that names the record
    std::vector<std::string> cells;
    Said said;
    const CLI::App* command = nullptr;
};

// What flags said of a run goes over what the log says; the columns.
Columns takeOver(const RunEntry& said, RunEntry& run)
{
    const auto saidRow = rowOf(said), blankRow = rowOf(blank<RunEntry>());
    std::vector<const void*> answers;
    forEachColumn(said, [&](std::string_view, const auto& answer) { answers.push_back(&answer); });
    Columns columns;
    std::size_t place = 0;
    forEachColumn(run, [&]<typename Answer>(std::string_view column, Answer& member) {
        if (saidRow[place].value != blankRow[place].value) {
            member = *static_cast<const Answer*>(answers[place]);
            columns.push_back(column);
        }
        ++place;
    });
    return columns;
}

QStringList saidByFlagToo(const Columns& columns, const Cells& cells)
{
    QStringList refusals;
    for (const auto column : columns)
        if (isSaidIn(cells, column))
            refusals << words::saidTwice(
                QString::fromUtf8(column.data(), static_cast<qsizetype>(column.size())));
    return refusals;
}

// "notes=hot (was warm)"
template <typename OneRecord> QString changedCells(const OneRecord& before, const OneRecord& after)
{
    const auto was = rowOf(before), is = rowOf(after);
    QStringList cells;
    for (std::size_t place = 0; place < is.size(); ++place)
        if (is[place].value != was[place].value)
            cells << words::wasOtherwise(
                QString::fromUtf8(is[place].column.data(), static_cast<qsizetype>(is[place].column.size()))
                    + QLatin1Char('=') + textOf(is[place].value),
                textOf(was[place].value));
    return cells.join(QStringLiteral("; "));
}

// Of one change set; with nothing in it nothing is written.
void answerAfter(const ChangeSet& changeSet, const QStringList& lines)
{
    if (changeSet.empty()) {
        print(Cli::tr("Nothing was changed: it already says that."));
        return;
    }
    print(words::withOneFullStop(Cli::tr("Changed: %1.").arg(words::inShort(changeSet, units()))));
    for (const auto& line : lines)
        print(line);
}

ExitCode editRun(const GlobalOptions& options, const EditOptions& query, const RunEntry& run, const Log& log)
{
    LogOnDemand onDemand(options);
    auto said = query.said;
    const auto before = entryOf(run, log);
    auto after = before;

    QStringList refusals;
    std::ranges::copy(cellsIn(query.cells, "edit", refusals), std::back_inserter(said.further));
    const auto columns = takeOver(said.run, after.run);
    after.run.when.date = said.date.value_or(after.run.when.date);
    refusals << saidByFlagToo(columns, said.further) << fillAnew(after.run, said.further, {"id"}, onDemand);
    if (said.shoe && isSaidIn(said.further, "shoe_id"))
        refusals << words::saidTwice(QStringLiteral("shoe_id"));
    followRun(after);
    refusals << takeScores(said, onDemand.store(), after);
    std::ranges::copy(
        furtherNotesOf(said, after.run, onDemand, refusals), std::back_inserter(after.painNotes));
    if (complainOf(refusals))
        return ExitCode::Failed;
    if (complainOf(refusalsOf(said, after.run)))
        return isWrongIn(said.further, after.run) ? ExitCode::Failed : ExitCode::WrongUsage;

    auto shoes = log.shoes;
    ChangeSet changeSet;
    if (said.shoe)
        after.run.ground.shoe = pairFor(*said.shoe, shoes, changeSet);
    std::ranges::copy(replacing(before, after), std::back_inserter(changeSet));
    for (const auto& doubtful : doubtsOf(changeSet, log.runs))
        complain(words::sentence(doubtful, units()));
    if (!changeSet.empty())
        onDemand.store().perform(changeSet);
    if (options.json)
        print(runJson(after, shoes));
    else
        answerAfter(changeSet, words::runTable({after}, shoes, units()));
    sayWarningSigns(onDemand.store());
    return ExitCode::Done;
}

template <typename OneRecord>
ExitCode editOther(const GlobalOptions& options, const EditOptions& query, const OneRecord& before)
{
    auto refusals = strayFlags(*query.command, kindOf<OneRecord>().toStdString());
    const auto cells = cellsIn(query.cells, "edit", refusals);
    if (complainOf(refusals))
        return ExitCode::WrongUsage;
    LogOnDemand log(options);
    auto after = before;
    refusals = fillAnew(after, cells, {"id"}, log);
    if (refusals.isEmpty())
        refusals = sentencesOf(problemsOf(after, today()));
    if (refusals.isEmpty())
        refusals = sentencesOf(problemsInLog(after, log));
    if (complainOf(refusals))
        return ExitCode::Failed;
    const auto changeSet = after == before ? ChangeSet{} : ChangeSet{replaced(before, after)};
    if (!changeSet.empty())
        log.store().perform(changeSet);
    if (options.json)
        print(exchange::rowJson(rowOf(after)));
    else
        answerAfter(changeSet, {QStringLiteral("    ") + changedCells(before, after)});
    sayWarningSigns(log.store());
    return ExitCode::Done;
}

bool saysNothing(const EditOptions& query)
{
    return query.cells.empty()
        && std::ranges::none_of(query.command->get_options(),
            [](const CLI::Option* option) { return option->count() > 0 && !option->get_positional(); });
}

ExitCode edit(const GlobalOptions& options, const EditOptions& query)
{
    if (saysNothing(query)) {
        complain(Cli::tr("Say what to change, such as --distance-km 8.3 or notes=tired."));
        return ExitCode::WrongUsage;
    }
    if (!hasLog(options))
        return ExitCode::Failed;
    const auto log = openedLog(options).wholeLog();
    const auto record = recordMeant(query.word, log);
    if (!record)
        return ExitCode::Failed;
    return std::visit(
        [&]<typename OneRecord>(const OneRecord& known) {
            if constexpr (std::is_same_v<OneRecord, RunEntry>)
                return editRun(options, query, known, log);
            else
                return editOther(options, query, known);
        },
        *record);
}

} // namespace

void offerEdit(CommandLine& line)
{
    auto query = std::make_shared<EditOptions>();
    auto& command = line.offer("edit", [&line, query] { return edit(line.options(), *query); });
    query->command = &command;
    command.add_option("entry", query->word, words::cliHelp("entry").toStdString())
        ->required()
        ->type_name("KEY | DAY | last");
    command.add_option("cells", query->cells, words::cliHelp("edit cells").toStdString())
        ->type_name("COLUMN=VALUE");
    offerRunFlags(command, query->said);
    for (const auto* flag : {"--date", "--side", "--pain-note"})
        command.get_option(flag)->description(words::cliHelp("edit " + std::string(flag)).toStdString());
}

} // namespace patella::cli
