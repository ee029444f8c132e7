// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/records.h"
#include "app/cli/run_flags.h"
#include "app/cli/run_json.h"
#include "app/cli/words.h"
#include "ui/fields/typed_text.h"
#include "ui/words/log_words.h"
#include "ui/words/problem_words.h"

#include <array>
#include <memory>

namespace patella::cli {

namespace {

namespace words = ui::words;

struct AddOptions {
    Said run;
    std::string kind; // empty: a run
    std::vector<std::string> ofKind;
    const CLI::App* command = nullptr;
};

void answer(const GlobalOptions& options, const Entry& entry, const std::vector<Shoe>& shoes)
{
    if (options.json)
        print(runJson(entry, shoes));
    else
        print(words::added(entry.run, units()));
}

std::vector<PainNote> notesOf(const Said& said, const LogStore& store)
{
    if (!hasPain(said))
        return {};
    const auto side = said.side ? *said.side : usualSide(store);
    if (!said.side)
        //: %1 is "left knee" for example
        complain(Cli::tr("No --side was given, so the scores are kept for: %1.").arg(ui::words::of(side)));
    const KneeLine line{.side = side, .region = said.region, .scores = said.pain, .details = {}};
    return painNotesOf(std::array{line}, said.run);
}

ExitCode addRun(const GlobalOptions& options, Said said)
{
    LogOnDemand log(options);
    said.run.id = RunId::fresh();
    if (said.date)
        said.run.when.date = *said.date;
    auto refusals = fill(said.run, said.further, {"id"}, log);
    if (!said.run.when.date.ok())
        said.run.when.date = today();
    if (said.shoe && said.run.ground.shoe)
        refusals << words::saidTwice(QStringLiteral("shoe_id"));
    const auto furtherNotes = furtherNotesOf(said, said.run, log, refusals);
    if (complainOf(refusals))
        return ExitCode::Failed;
    if (complainOf(refusalsOf(said, said.run)))
        return isWrongIn(said.further, said.run) ? ExitCode::Failed : ExitCode::WrongUsage;

    auto& store = log.store();
    auto shoes = store.shoes();
    ChangeSet changeSet;
    if (said.shoe)
        said.run.ground.shoe = pairFor(*said.shoe, shoes, changeSet);
    Entry entry{.run = said.run, .painNotes = notesOf(said, store)};
    std::ranges::copy(furtherNotes, std::back_inserter(entry.painNotes));
    std::ranges::copy(adding(entry), std::back_inserter(changeSet));
    for (const auto& doubtful : doubtsOf(changeSet, store.runs()))
        complain(ui::words::sentence(doubtful, units()));
    store.perform(changeSet);
    answer(options, entry, shoes);
    return ExitCode::Done;
}

ExitCode addOfKind(const GlobalOptions& options, const AddOptions& query)
{
    auto refusals = strayFlags(*query.command, query.kind);
    const auto cells = cellsIn(query.ofKind, "add --to", refusals);
    return complainOf(refusals) ? ExitCode::WrongUsage : addRecord(options, query.kind, cells);
}

// "8.2 45:10", as in the window.
ExitCode addTyped(const GlobalOptions& options, const AddOptions& query)
{
    QStringList typed;
    for (const auto& word : query.ofKind)
        typed << QString::fromStdString(word);
    if (typed.join(QString()).contains(QLatin1Char('='))) {
        complain(Cli::tr(
            "COLUMN=VALUE needs --to, such as --to knee_check; for a run there is --set COLUMN=VALUE."));
        return ExitCode::WrongUsage;
    }
    const auto line = typed.join(QLatin1Char(' '));
    const auto run = ui::runFromText(line, units().distance);
    auto said = query.run;
    auto& measured = said.run.measured;
    if (!run)
        complain(words::refusedValue(
            QStringLiteral("add"), line, Cli::tr("a distance and a time such as 8.2 45:10")));
    else if (measured.distance || measured.duration)
        complain(words::saidTwice(measured.distance ? Cli::tr("The distance") : Cli::tr("The time")));
    if (!run || measured.distance || measured.duration)
        return ExitCode::WrongUsage;
    measured.distance = run->distance;
    measured.duration = run->duration;
    return addRun(options, std::move(said));
}

ExitCode add(const GlobalOptions& options, const AddOptions& query)
{
    if (!query.kind.empty())
        return addOfKind(options, query);
    return query.ofKind.empty() ? addRun(options, query.run) : addTyped(options, query);
}

} // namespace

void offerAdd(CommandLine& line)
{
    auto query = std::make_shared<AddOptions>();
    auto& command = line.offer("add", [&line, query] { return add(line.options(), *query); });
    query->command = &command;
    offerRunFlags(command, query->run);
    offerKind(command, "--to", words::cliHelp("add --to").toStdString(), query->kind);
    command.add_option("cells", query->ofKind, words::cliHelp("cells").toStdString())
        ->type_name("'8.2 45:10' | COLUMN=VALUE");
}

} // namespace patella::cli
