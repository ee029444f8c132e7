// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/records.h"
#include "app/cli/run_flags.h"
#include "app/cli/run_json.h"
#include "app/cli/words.h"
#include "ui/fields/typed_text.h"
#include "ui/words/log_words.h"
#include "ui/words/problem_words.h"

#include <algorithm>
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

bool isWrongIn(const Cells& cells, const RunEntry& run)
{
    return std::ranges::any_of(
        problemsOf(run, today()), [&](const Problem& problem) { return isSaidIn(cells, problem.column); });
}

bool hasPain(const Said& said)
{
    return std::ranges::any_of(said.pain, [](const auto& score) { return score.has_value(); });
}

// What cannot be kept, as sentences. Empty: all is well.
QStringList refusalsOfRun(const Said& said)
{
    QStringList sentences;
    for (const auto& problem : problemsOf(said.run, today()))
        sentences << words::problemAt(flagOf(problem.column, said), problem);
    if (said.shoe)
        for (const auto& problem : problemsOf(newShoe(*said.shoe), today()))
            sentences << words::problemAt(QStringLiteral("--shoe"), problem);
    if (!hasPain(said) && (said.side || said.region))
        sentences << Cli::tr(
            "--side and --region say where a score belongs: add one, such as --pain-during 0.");
    return sentences;
}

// Where the knee hurt last time; where nothing is known, a score without a side speaks of both knees.
Side usualSide(const LogStore& store)
{
    const auto notes = store.painNotes();
    return notes.empty() ? Side::Both : notes.back().side;
}

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

// The pair of that name; a new one is added to the change set and to the pairs.
ShoeId pairFor(const std::string& name, std::vector<Shoe>& shoes, ChangeSet& changeSet)
{
    const auto known = std::ranges::find(shoes, name, &Shoe::name);
    if (known != shoes.end())
        return known->id;
    shoes.push_back(newShoe(name));
    changeSet.push_back(added(shoes.back()));
    complain(Cli::tr("\"%1\" is a new pair of shoes.").arg(QString::fromStdString(name)));
    return shoes.back().id;
}

// The notes that were said one by one; what is wrong in them is said instead.
std::vector<PainNote> furtherNotesOf(const Said& said, LogOnDemand& log, QStringList& refusals)
{
    std::vector<PainNote> notes;
    for (const auto& cells : said.painNotes) {
        auto note = newOf<PainNote>({});
        refusals << fill(note, cells, {"id", "run_id"}, log);
        note.run = said.run.id;
        if (!note.date.ok())
            note.date
                = note.moment == Moment::NextMorning ? daysAfter(said.run.when.date, 1) : said.run.when.date;
        if (refusals.isEmpty())
            refusals << sentencesOf(problemsOf(note, today()));
        notes.push_back(std::move(note));
    }
    return notes;
}

bool complainOf(const QStringList& sentences)
{
    for (const auto& sentence : sentences)
        complain(sentence);
    return !sentences.isEmpty();
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
    const auto furtherNotes = furtherNotesOf(said, log, refusals);
    if (complainOf(refusals))
        return ExitCode::Failed;
    if (complainOf(refusalsOfRun(said)))
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
    store.apply(changeSet);
    answer(options, entry, shoes);
    return ExitCode::Done;
}

// What belongs to runs alone cannot be said of anything else.
QStringList strayFlags(const AddOptions& query)
{
    QStringList refusals;
    for (const auto* option : query.command->get_options())
        if (option->count() > 0 && option->get_single_name() != "to" && !option->get_positional())
            //: %1 is a flag such as --effort, %2 a kind of record such as knee_check
            refusals << Cli::tr("%1 belongs to a run; for a %2 use COLUMN=VALUE.")
                            .arg(QString::fromStdString("--" + option->get_single_name()),
                                QString::fromStdString(query.kind));
    return refusals;
}

ExitCode addOfKind(const GlobalOptions& options, const AddOptions& query)
{
    auto refusals = strayFlags(query);
    Cells cells;
    for (const auto& text : query.ofKind) {
        if (auto cell = cellIn(text))
            cells.push_back(*std::move(cell));
        else
            refusals << words::refusedValue(
                QStringLiteral("add --to"), QString::fromStdString(text), words::columnAndValue());
    }
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
