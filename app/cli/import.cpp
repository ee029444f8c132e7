// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/help.h"
#include "app/cli/run_json.h"
#include "app/cli/terminal/named_paths.h"
#include "app/cli/words.h"
#include "core/exchange/import/import_planner.h"
#include "core/store/places.h"
#include "ui/words/import_words.h"

#include <cmath>
#include <map>
#include <memory>

namespace patella::cli {

namespace {

namespace words = ui::words;
using exchange::ImportPlan;

struct ImportOptions {
    std::vector<std::string> paths;
    bool dryRun = false;
    bool merge = false;
};

Json rounded(const std::optional<double>& value)
{
    return value ? Json(std::llround(*value)) : Json(nullptr);
}

Json sentencesJson(const QStringList& sentences)
{
    auto document = Json::array();
    for (const auto& sentence : sentences)
        document.push_back(sentence.toStdString());
    return document;
}

Json skippedJson(const ImportPlan::Skipped& skipped)
{
    Json document{{"file", skipped.file}, {"reason", words::reason(skipped).toStdString()}};
    if (const auto& activity = skipped.activity) {
        document["sport"] = activity->sport;
        document["distance_m"] = rounded(activity->distanceMetres);
        document["duration_s"]
            = rounded(activity->timerSeconds ? activity->timerSeconds : activity->elapsedSeconds);
        document["start_utc"] = activity->start ? Json(isoText(*activity->start)) : Json(nullptr);
        document["remarks"]
            = sentencesJson(words::remarksInWords(activity->remarks, activity->readExtent, {}));
    }
    return document;
}

// The files by name, as the lists beside them.
Json importedJson(const exchange::ImportedRun& run, std::span<const Shoe> shoes)
{
    auto document = runJson(run.entry, shoes);
    document["file"] = run.file;
    document["remarks"] = sentencesJson(words::remarksInWords(run, {}));
    return document;
}

Json planJson(const ImportPlan& plan, std::span<const Shoe> shoes)
{
    Json document{{"imported", Json::array()}, {"duplicates", Json::array()}, {"skipped", Json::array()},
        {"failed", Json::array()}};
    for (const auto& run : plan.imported)
        document["imported"].push_back(importedJson(run, shoes));
    for (const auto& duplicate : plan.duplicates)
        document["duplicates"].push_back({{"file", duplicate.file}, {"matches", duplicate.matches.text()},
            {"pain_notes_added", duplicate.painNotesAdded}, {"adds_facts", duplicate.offered.has_value()},
            {"remarks", sentencesJson(words::remarksInWords(duplicate, {}))}});
    for (const auto& skipped : plan.skipped)
        document["skipped"].push_back(skippedJson(skipped));
    for (const auto& failed : plan.failed)
        document["failed"].push_back({{"file", failed.file}, {"reason", words::reason(failed).toStdString()},
            {"records", failed.records}});
    return document;
}

QString at(const std::string& file, const QString& sentence)
{
    //: %1 is a file, %2 what became of it
    return Cli::tr("%1: %2").arg(QString::fromStdString(file), sentence);
}

// One line for each file, with what there is to know about it behind.
void printLine(const std::string& file, QStringList sentences)
{
    for (auto& sentence : sentences)
        if (sentence.endsWith(QLatin1Char('.')))
            sentence.chop(1);
    print(at(file, sentences.join(QStringLiteral("; "))));
}

// What is true of every run of a file that holds several.
std::map<std::string, QStringList> saidOfAll(const std::vector<exchange::ImportedRun>& runs)
{
    std::map<std::string, std::pair<std::size_t, QStringList>> files;
    for (const auto& run : runs) {
        const auto remarks = words::remarksInWords(run, units());
        auto& [count, all] = files.try_emplace(run.file, 0, remarks).first->second;
        ++count;
        all.removeIf([&](const QString& sentence) { return !remarks.contains(sentence); });
    }
    std::map<std::string, QStringList> said;
    for (const auto& [file, counted] : files)
        if (counted.first > 1 && !counted.second.empty())
            said[file] = counted.second;
    return said;
}

void printRuns(const std::vector<exchange::ImportedRun>& runs)
{
    const auto ofAll = saidOfAll(runs);
    for (const auto& run : runs) {
        auto remarks = words::remarksInWords(run, units());
        if (const auto all = ofAll.find(run.file); all != ofAll.end())
            remarks.removeIf([&](const QString& sentence) { return all->second.contains(sentence); });
        printLine(run.file, QStringList{words::runInShort(run.entry.run, units())} << remarks);
    }
    for (const auto& [file, remarks] : ofAll)
        //: %1 is one remark or several
        printLine(file, {Cli::tr("for all its runs: %1").arg(remarks.join(QStringLiteral("; ")))});
}

void printPlan(const ImportPlan& plan, bool dryRun)
{
    printRuns(plan.imported);
    for (const auto& duplicate : plan.duplicates) {
        QStringList sentences{words::alreadyThere(duplicate.painNotesAdded)};
        if (duplicate.offered)
            sentences << Cli::tr(
                "has more about that run: it can be merged (--merge); what you entered stays");
        printLine(duplicate.file, sentences << words::remarksInWords(duplicate, units()));
    }
    for (const auto& skipped : plan.skipped)
        printLine(skipped.file, {words::reason(skipped)});
    print(words::summary(plan));
    if (dryRun)
        print(Cli::tr("Dry run: nothing was written."));
}

struct Import {
    Log log; // as it was before
    ImportPlan plan;
};

ImportPlan planOf(const NamedPaths& paths, const Log& log)
{
    auto plan = exchange::planImport(paths.all(), log, today());
    const auto name = [&](auto& items) {
        for (auto& item : items)
            item.file = paths.asNamed(item.file);
    };
    name(plan.imported);
    name(plan.duplicates);
    name(plan.skipped);
    name(plan.failed);
    return plan;
}

// A trial must not make a log that is not there.
Import tried(const GlobalOptions& options, const NamedPaths& paths)
{
    const bool isNew = !isSomethingAt(logFile(options));
    auto log = isNew ? Log{} : openedLog(options).wholeLog();
    auto plan = planOf(paths, log);
    return {std::move(log), std::move(plan)};
}

// When another program writes to the log while the files are read, what is new is asked again.
Import done(const GlobalOptions& options, const NamedPaths& paths, bool merge)
{
    auto store = openedLog(options);
    for (int attempts = 5;; --attempts) {
        const auto version = store.version();
        auto log = store.wholeLog();
        auto plan = planOf(paths, log);
        const auto changeSet = merge ? plan.changeSetWithMerges() : plan.changeSet();
        try {
            if (!changeSet.empty())
                store.performIfStill(version, changeSet);
            return {std::move(log), std::move(plan)};
        } catch (const StoreError& error) {
            if (error.kind() != StoreError::Kind::ChangedMeanwhile || attempts == 1)
                throw;
        }
    }
}

ExitCode import(const GlobalOptions& options, const ImportOptions& query)
{
    const NamedPaths paths(query.paths);
    const auto [log, plan] = query.dryRun ? tried(options, paths) : done(options, paths, query.merge);

    for (const auto& failed : plan.failed)
        complain(at(failed.file, words::reason(failed)));
    if (options.json) {
        auto shoes = log.shoes;
        shoes.insert(shoes.end(), plan.newShoes.begin(), plan.newShoes.end());
        print(planJson(plan, shoes));
    } else {
        printPlan(plan, query.dryRun);
    }
    return plan.failed.empty() ? ExitCode::Done : ExitCode::Failed;
}

} // namespace

void offerImport(CommandLine& line)
{
    auto query = std::make_shared<ImportOptions>();
    auto& command = line.offer("import", [&line, query] { return import(line.options(), *query); });
    command.add_option("paths", query->paths, words::cliHelp("paths").toStdString())
        ->required()
        ->type_name("PATH");
    command.add_flag("--dry-run", query->dryRun, words::cliHelp("--dry-run").toStdString());
    command.add_flag("--merge", query->merge, words::cliHelp("--merge").toStdString());
}

} // namespace patella::cli
