// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answers.h"
#include "app/cli/commands.h"
#include "app/cli/run_json.h"
#include "core/log/blank.h"
#include "core/log/knee_lines.h"
#include "core/log/problems.h"
#include "ui/entry/typed_text.h"
#include "ui/words/problem_words.h"

#include <algorithm>
#include <array>
#include <memory>

namespace patella::cli {

namespace {

namespace words = ui::words;

// What was said on the command line of a run.
struct Said {
    RunEntry run = blank<RunEntry>();
    std::optional<LocalDate> date;
    std::optional<std::string> shoe;
    std::array<std::optional<Pain>, runMoments.size()> pain;
    std::optional<Side> side;
    std::optional<Region> region;
};

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

QString flagOf(std::string_view column)
{
    for (const auto& [known, flag] : flagsOfColumns)
        if (known == column)
            return QString::fromUtf8(flag);
    return words::fieldName(column);
}

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
            refuse(flag, text, words::aDuration());
    });
}

void offerMeasures(CLI::App& command, RunEntry& run)
{
    offerFlag(command, "--distance-km", [&run](const std::string& text) {
        run.distance = distanceFromKilometres(text);
        if (!run.distance)
            refuse("--distance-km", text, words::aDistance());
    });
    offerTime(command, "--duration", run.duration);
    offerTime(command, "--elapsed", run.elapsed);
    offerAnswer(command, "--ascent-m", run.ascent);
    offerAnswer(command, "--descent-m", run.descent);
    offerAnswer(command, "--cadence-spm", run.cadence);
    offerAnswer(command, "--heart-rate-bpm", run.averageHeartRate);
    offerAnswer(command, "--max-heart-rate-bpm", run.highestHeartRate);
    offerAnswer(command, "--temperature-c", run.temperature);
}

void offerKnee(CLI::App& command, Said& said)
{
    offerAnswer(command, "--pain-before", said.pain[0]);
    offerAnswer(command, "--pain-during", said.pain[1]);
    offerAnswer(command, "--pain-after", said.pain[2]);
    offerAnswer(command, "--pain-next-morning", said.pain[3]);
    offerAnswer(command, "--side", said.side);
    offerAnswer(command, "--region", said.region);
    offerFlag(command, "--painkiller", [&said](const std::string& text) {
        if (text != "yes" && text != "no")
            refuse("--painkiller", text, words::oneOf({QStringLiteral("yes"), QStringLiteral("no")}));
        said.run.painkiller = text == "yes";
    });
    offerAnswer(command, "--ended", said.run.ended);
}

void offerRun(CLI::App& command, Said& said)
{
    auto& run = said.run;
    offerAnswer(command, "--date", said.date);
    offerAnswer(command, "--start-time", run.start);
    offerAnswer(command, "--utc-offset-min", run.utcOffset);
    offerMeasures(command, run);
    offerAnswer(command, "--kind", run.kind);
    offerAnswer(command, "--effort", run.effort);
    offerAnswer(command, "--surface", run.surface);
    offerText(command, "--shoe", [&said](const std::string& text) { said.shoe = text; });
    offerAnswer(command, "--warm-up-min", run.warmUp);
    offerAnswer(command, "--cool-down-min", run.coolDown);
    offerKnee(command, said);
    offerText(command, "--tags", [&run](const std::string& text) { run.tags = Tags::fromText(text); });
    offerText(command, "--notes", [&run](const std::string& text) { run.notes = text; });
}

bool hasPain(const Said& said)
{
    return std::ranges::any_of(said.pain, [](const auto& score) { return score.has_value(); });
}

// What cannot be kept, as sentences. Empty: all is well.
QStringList refusals(const Said& said)
{
    QStringList sentences;
    for (const auto& problem : problemsOf(said.run, today()))
        sentences << words::problemAt(flagOf(problem.column), problem);
    if (said.shoe)
        for (const auto& problem : problemsOf(newShoe(*said.shoe), today()))
            sentences << words::problemAt(QStringLiteral("--shoe"), problem);
    if (!hasPain(said) && (said.side || said.region))
        sentences << words::placeWithoutPain();
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
        print(words::added(entry.run));
}

std::vector<PainNote> notesOf(const Said& said, const LogStore& store)
{
    if (!hasPain(said))
        return {};
    const auto side = said.side ? *said.side : usualSide(store);
    if (!said.side)
        complain(words::assumedSide(side));
    const KneeLine line{.side = side, .region = said.region, .scores = said.pain, .details = {}};
    return painNotesOf(std::array{line}, said.run);
}

// The pair of that name; a new one is added to the deed and to the pairs.
ShoeId pairFor(const std::string& name, std::vector<Shoe>& shoes, Deed& deed)
{
    const auto known = std::ranges::find(shoes, name, &Shoe::name);
    if (known != shoes.end())
        return known->id;
    shoes.push_back(newShoe(name));
    deed.push_back(added(shoes.back()));
    complain(words::newPair(QString::fromStdString(name)));
    return shoes.back().id;
}

ExitCode add(const GlobalOptions& options, Said said)
{
    said.run.id = RunId::fresh();
    said.run.date = said.date.value_or(today());
    const auto sentences = refusals(said);
    for (const auto& sentence : sentences)
        complain(sentence);
    if (!sentences.empty())
        return ExitCode::WrongUsage;

    auto store = openedLog(options);
    auto shoes = store.shoes();
    Deed deed;
    if (said.shoe)
        said.run.shoe = pairFor(*said.shoe, shoes, deed);
    const Entry entry{.run = said.run, .painNotes = notesOf(said, store)};
    std::ranges::copy(adding(entry), std::back_inserter(deed));
    store.apply(deed);
    answer(options, entry, shoes);
    return ExitCode::Done;
}

} // namespace

void offerAdd(CommandLine& line)
{
    auto said = std::make_shared<Said>();
    auto& command = line.offer("add", [&line, said] { return add(line.options(), *said); });
    command.footer(words::cliHelp("add examples").toStdString());
    offerRun(command, *said);
}

} // namespace patella::cli
