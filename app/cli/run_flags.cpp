// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run_flags.h"

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
