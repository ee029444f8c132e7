// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/mend/meant.h"

#include "app/cli/answers.h"
#include "app/cli/run_json.h"
#include "app/cli/words.h"
#include "core/exchange/format/json.h"
#include "core/log/entry.h"
#include "core/log/row.h"
#include "core/store/places.h"
#include "ui/words/change_words.h"

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <tuple>

namespace patella::cli {

namespace {

namespace words = ui::words;

constexpr std::size_t shortestBeginning = 4; // of a key

std::string keyOf(const Record& record)
{
    return std::visit([](const auto& each) { return each.id.text(); }, record);
}

std::vector<Record> withKey(const std::string& beginning, const Log& log)
{
    std::vector<Record> found;
    if (beginning.size() < shortestBeginning)
        return found;
    forEachList(log, [&](const auto& records) {
        for (const auto& each : records)
            if (each.id.text().starts_with(beginning))
                found.emplace_back(each);
    });
    return found;
}

// Pairs of shoes and measures have names of their own.
std::vector<Record> named(const std::string& name, const Log& log)
{
    std::vector<Record> found;
    std::ranges::copy_if(
        log.shoes, std::back_inserter(found), [&](const Shoe& each) { return each.name == name; });
    std::ranges::copy_if(
        log.measures, std::back_inserter(found), [&](const Measure& each) { return each.name == name; });
    return found;
}

std::vector<Record> runsOf(LocalDate day, const Log& log)
{
    std::vector<Record> found;
    for (const auto& run : log.runs)
        if (run.when.date == day)
            found.emplace_back(run);
    return found;
}

// The run that began last; of one without a time of day the order of its key decides, which is that of
// saving.
std::vector<Record> latestRun(const Log& log)
{
    const auto latest = std::ranges::max_element(
        log.runs, {}, [](const RunEntry& run) { return std::tuple(run.when.date, run.when.start, run.id); });
    return latest == log.runs.end() ? std::vector<Record>{} : std::vector<Record>{*latest};
}

std::string lowerCase(std::string text)
{
    std::ranges::transform(text, text.begin(),
        [](char each) { return each >= 'A' && each <= 'Z' ? static_cast<char>(each - 'A' + 'a') : each; });
    return text;
}

bool meansTheLatest(const std::string& word)
{
    const auto typed = QString::fromStdString(word).toLower();
    //: the latest run, as somebody types it
    return typed == QStringLiteral("last") || typed == Cli::tr("last");
}

} // namespace

bool hasLog(const GlobalOptions& options)
{
    const auto file = logFile(options);
    const bool isThere = isSomethingAt(file);
    if (!isThere)
        complain(words::noSuchLog(QString::fromStdString(file.string())));
    return isThere;
}

std::optional<Record> recordMeant(const std::string& word, const Log& log)
{
    const auto day = dayFromText(word);
    auto found = day           ? runsOf(*day, log)
        : meansTheLatest(word) ? latestRun(log)
                               : withKey(lowerCase(word), log);
    if (found.empty())
        found = named(word, log);
    if (found.size() == 1)
        return std::move(found.front());
    const auto said = QString::fromStdString(word);
    if (found.empty()) {
        complain(day ? Cli::tr("There is no run of %1.").arg(said)
                     : Cli::tr("Nothing has the key %1. Lists show keys with --json; a run can also be named "
                               "by its day, and the latest one as last.")
                           .arg(said));
        return std::nullopt;
    }
    //: Entries and their keys follow, one on a line; %1 is a day or the beginning of a key
    complain(Cli::tr("%1 could mean several entries; name one by its key:").arg(said));
    for (const auto& each : found)
        complain(QString::fromStdString(keyOf(each)) + QStringLiteral("  ")
            + words::inShort({added(each)}, units()));
    return std::nullopt;
}

Json recordJson(const Record& record, const Log& log)
{
    if (const auto* run = std::get_if<RunEntry>(&record))
        return runJson(entryOf(*run, log), log.shoes);
    return std::visit([](const auto& each) { return Json(exchange::rowJson(rowOf(each))); }, record);
}

} // namespace patella::cli
