// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/knee/knee_json.h"
#include "core/exchange/own/log_csv_writing.h"
#include "core/report/report.h"
#include "core/sample/sample_log.h"
#include "tests/support/builders.h"
#include "tests/support/random_logs.h"
#include "ui/report/json/report_json.h"

#include <filesystem>
#include <fstream>
#include <iostream>

// Writes logs as CSV, and as JSON the reports on them and what `patella-cli knee` says of them, into a
// folder: the sample log, fifty random logs and one of twenty years. reconcile.py recomputes the numbers of
// the one from the other.
namespace patella::test {
namespace {

constexpr int randomLogs = 50;
constexpr int randomLogsWithAKnee = 20;

void write(const std::filesystem::path& file, const std::string& bytes)
{
    std::ofstream(file, std::ios::binary) << bytes;
    if (!std::filesystem::exists(file))
        throw std::runtime_error("cannot write " + file.string());
}

ChoiceSet<Fact> everyFact()
{
    ChoiceSet<Fact> facts;
    for (const auto& [fact, word] : wordsOf<Fact>)
        facts.insert(fact);
    return facts;
}

void writeReport(const std::filesystem::path& stem, const char* name, const Log& log, Period period,
    const ReportParts& parts)
{
    const auto report = reportOn(log, period, aDay, {.parts = parts, .facts = everyFact()});
    write(stem.string() + name + ".json", ui::jsonReport(report).toStdString());
}

// Every part but the search for patterns, which has tests of its own and takes its time on twenty years.
ReportParts partsToReconcile()
{
    ReportParts parts;
    for (const auto part : everyPart().choices())
        if (part != ReportPart::Patterns)
            parts.insert(part);
    return parts;
}

void writeLog(const std::filesystem::path& stem, const Log& log)
{
    write(stem.string() + ".csv", exchange::csvOf(log));
    const auto parts = partsToReconcile();
    writeReport(stem, "-usual", log, lastWeeks(usualReportWeeks, aDay), parts);
    writeReport(stem, "-whole", log, wholeLog(log, aDay), parts);
    writeReport(stem, "-past", log, {.from = daysAfter(aDay, -90), .to = daysAfter(aDay, -33)}, parts);
}

void writeKnee(const std::filesystem::path& stem, const Log& log, Side knee)
{
    write(stem.string() + "." + std::string(wordOf(knee)) + ".knee", cli::kneeJson(log, knee, aDay).dump());
}

} // namespace
} // namespace patella::test

int main(int count, char** arguments)
{
    using namespace patella::test;
    if (count != 2) {
        std::cerr << "logs_to_reconcile FOLDER\n";
        return 2;
    }
    const std::filesystem::path folder = arguments[1];
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
    using patella::Side;
    const auto sample = patella::sampleLog(aDay);
    writeLog(folder / "sample", sample);
    for (const auto knee : {Side::Left, Side::Right, Side::Both})
        writeKnee(folder / "sample", sample, knee);
    for (int i = 0; i < randomLogs; ++i) {
        const auto stem = folder / ("random" + std::to_string(100 + i));
        const auto log = randomLog(static_cast<std::uint64_t>(i));
        writeLog(stem, log);
        if (i < randomLogsWithAKnee)
            writeKnee(stem, log, i % 3 == 0 ? Side::Both : i % 3 == 1 ? Side::Left : Side::Right);
    }
    const auto years = logOfTwentyYears();
    writeLog(folder / "years", years);
    writeKnee(folder / "years", years, Side::Left);
    return 0;
}
