// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/records.h"
#include "app/cli/run_flags.h"
#include "app/cli/run_json.h"
#include "app/cli/saved_signs.h"
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
    const auto doubts = doubtsOf(changeSet, store.runs());
    store.perform(changeSet);
    answer(options, entry, shoes);
    for (const auto& doubtful : doubts)
        complain(ui::words::sentence(doubtful, units()));
    if (!doubts.empty())
        complain(Cli::tr("`patella-cli undo` removes the run again."));
    sayWarningSigns(store);
    return ExitCode::Done;
}

ExitCode addOfKind(const GlobalOptions& options, const AddOptions& query)
{
    auto refusals = strayFlags(*query.command, query.kind);
    const auto cells = cellsIn(query.ofKind, "add --to", refusals);
    return complainOf(refusals) ? ExitCode::WrongUsage : addRecord(options, query.kind, cells);
}

struct Amounts {
    std::optional<Distance> distance;
    std::optional<std::chrono::seconds> duration;
};

// "8.2 45:10", as in the window, or one of the two.
std::optional<Amounts> amountsIn(const QString& line)
{
    if (const auto both = ui::runFromText(line, units().distance))
        return Amounts{.distance = both->distance, .duration = both->duration};
    const auto one = ui::amountFromText(line, units().distance);
    if (!one)
        return std::nullopt;
    if (const auto* distance = std::get_if<Distance>(&*one))
        return Amounts{.distance = *distance, .duration = std::nullopt};
    return Amounts{.distance = std::nullopt, .duration = std::get<std::chrono::seconds>(*one)};
}

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
    const auto amounts = amountsIn(line);
    if (!amounts) {
        complain(words::refusedValue(QStringLiteral("add"), line,
            Cli::tr("a distance, a time or both, such as 8.2 45:10, 8.2km or 45:10")));
        return ExitCode::WrongUsage;
    }
    auto said = query.run;
    auto& measured = said.run.measured;
    const bool twiceFar = amounts->distance && measured.distance;
    if (twiceFar || (amounts->duration && measured.duration)) {
        complain(words::saidTwice(twiceFar ? Cli::tr("The distance") : Cli::tr("The time")));
        return ExitCode::WrongUsage;
    }
    if (amounts->distance)
        measured.distance = amounts->distance;
    if (amounts->duration)
        measured.duration = amounts->duration;
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
        ->type_name("'8.2 45:10' | 8.2km | 45:10 | COLUMN=VALUE");
}

} // namespace patella::cli
