// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run_flags.h"

#include "app/cli/output.h"
#include "app/cli/words.h"
#include "ui/fields/typed_text.h"
#include "ui/words/problem_words.h"

namespace patella::cli {

namespace {

namespace words = ui::words;

constexpr std::array<std::pair<std::string_view, const char*>, 8> flagsOfColumns{{
    {"date", "--date"},
    {"distance_m", "--distance-km"},
    {"duration_s", "--duration"},
    {"elapsed_s", "--elapsed"},
    {"warm_up_min", "--warm-up-min"},
    {"cool_down_min", "--cool-down-min"},
    {"ascent_m", "--ascent-m"},
    {"descent_m", "--descent-m"},
}};

void offerText(CLI::App& command, const std::string& flag, std::function<void(const std::string&)> take)
{
    offerFlag(command, flag, [flag, take = std::move(take)](const std::string& text) {
        if (!isUtf8(text))
            refuse(flag, text, words::someText());
        take(text);
    });
}

void offerTime(CLI::App& command, const std::string& flag, std::optional<std::chrono::seconds>& into)
{
    offerFlag(command, flag, [flag, &into](const std::string& text) {
        into = ui::durationFromText(QString::fromStdString(text));
        if (!into)
            refuse(flag, text, Cli::tr("a time such as 45:10 or 1:02:03"));
    });
}

void offerMeasures(CLI::App& command, RunEntry& run)
{
    auto& kilometres = offerFlag(command, "--distance-km", [&run](const std::string& text) {
        run.measured.distance = distanceFromKilometres(text);
        if (!run.measured.distance)
            refuse("--distance-km", text, Cli::tr("kilometres such as 8.2"));
    });
    auto& distance = offerFlag(command, "--distance", [&run](const std::string& text) {
        run.measured.distance = ui::distanceFromText(QString::fromStdString(text), units().distance);
        if (!run.measured.distance)
            refuse("--distance", text, Cli::tr("a distance such as 8.2, 8.2km or 5.1mi"));
    });
    distance.excludes(&kilometres);
    offerTime(command, "--duration", run.measured.duration);
    offerTime(command, "--elapsed", run.measured.elapsed);
    offerAnswer(command, "--ascent-m", run.measured.ascent);
    offerAnswer(command, "--descent-m", run.measured.descent);
    offerAnswer(command, "--cadence-spm", run.measured.cadence);
    offerAnswer(command, "--heart-rate-bpm", run.measured.averageHeartRate);
    offerAnswer(command, "--max-heart-rate-bpm", run.measured.highestHeartRate);
    offerAnswer(command, "--temperature-c", run.ground.temperature);
}

void offerKnee(CLI::App& command, Said& said)
{
    offerAnswer(command, "--pain-before", said.pain[0]);
    offerAnswer(command, "--pain-during", said.pain[1]);
    offerAnswer(command, "--pain-after", said.pain[2]);
    offerAnswer(command, "--pain-next-morning", said.pain[3]);
    offerAnswer(command, "--side", said.side);
    offerAnswer(command, "--region", said.region);
    offerAnswer(command, "--painkiller", said.run.preparation.painkiller);
    offerAnswer(command, "--ended", said.run.form.ended);
}

} // namespace

bool isSaidIn(const Cells& cells, std::string_view column)
{
    return std::ranges::find(cells, column, &Cell::column) != cells.end();
}

QString flagOf(std::string_view column, const Said& said)
{
    if (isSaidIn(said.further, column))
        return QString::fromUtf8(column.data(), static_cast<qsizetype>(column.size()));
    for (const auto& [known, flag] : flagsOfColumns)
        if (known == column)
            return QString::fromUtf8(flag);
    return words::fieldName(column);
}

bool hasPain(const Said& said)
{
    return std::ranges::any_of(said.pain, [](const auto& score) { return score.has_value(); });
}

QStringList refusalsOf(const Said& said, const RunEntry& run)
{
    QStringList sentences;
    for (const auto& problem : problemsOf(run, today()))
        sentences << words::problemAt(flagOf(problem.column, said), problem);
    if (said.shoe)
        for (const auto& problem : problemsOf(newShoe(*said.shoe), today()))
            sentences << words::problemAt(QStringLiteral("--shoe"), problem);
    if (!hasPain(said) && (said.side || said.region))
        sentences << Cli::tr(
            "--side and --region say where a score belongs: add one, such as --pain-during 0.");
    return sentences;
}

bool isWrongIn(const Cells& cells, const RunEntry& run)
{
    return std::ranges::any_of(
        problemsOf(run, today()), [&](const Problem& problem) { return isSaidIn(cells, problem.column); });
}

QStringList strayFlags(const CLI::App& command, const std::string& kind)
{
    QStringList refusals;
    for (const auto* option : command.get_options())
        if (option->count() > 0 && option->get_single_name() != "to" && !option->get_positional())
            //: %1 is a flag such as --effort, %2 a kind of record such as knee_check
            refusals << Cli::tr("%1 belongs to a run; for a %2 use COLUMN=VALUE.")
                            .arg(QString::fromStdString("--" + option->get_single_name()),
                                QString::fromStdString(kind));
    return refusals;
}

Side usualSide(const LogStore& store)
{
    const auto notes = store.painNotes();
    return notes.empty() ? Side::Both : notes.back().side;
}

std::vector<PainNote> furtherNotesOf(
    const Said& said, const RunEntry& run, LogOnDemand& log, QStringList& refusals)
{
    std::vector<PainNote> notes;
    for (const auto& cells : said.painNotes) {
        auto note = newOf<PainNote>({});
        refusals << fill(note, cells, {"id", "run_id"}, log);
        note.run = run.id;
        if (!note.date.ok())
            note.date = note.moment == Moment::NextMorning ? daysAfter(run.when.date, 1) : run.when.date;
        if (refusals.isEmpty())
            refusals << sentencesOf(problemsOf(note, today()));
        notes.push_back(std::move(note));
    }
    return notes;
}

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

void offerRunFlags(CLI::App& command, Said& said)
{
    auto& run = said.run;
    offerAnswer(command, "--date", said.date);
    offerAnswer(command, "--start-time", run.when.start);
    offerAnswer(command, "--utc-offset-min", run.when.utcOffset);
    offerMeasures(command, run);
    offerAnswer(command, "--kind", run.form.kind);
    offerAnswer(command, "--effort", run.form.effort);
    offerAnswer(command, "--surface", run.ground.surface);
    offerText(command, "--shoe", [&said](const std::string& text) { said.shoe = text; });
    offerAnswer(command, "--warm-up-min", run.preparation.warmUp);
    offerAnswer(command, "--cool-down-min", run.preparation.coolDown);
    offerKnee(command, said);
    offerText(command, "--tags", [&run](const std::string& text) { run.words.tags = Tags::fromText(text); });
    offerText(command, "--notes", [&run](const std::string& text) { run.words.notes = text; });
    offerCells(command, "--set", said.further);
    offerRecords(command, "--pain-note", said.painNotes);
}

} // namespace patella::cli
