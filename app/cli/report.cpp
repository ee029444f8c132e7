// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report.h"

#include "app/cli/answers.h"
#include "app/cli/commands.h"
#include "app/cli/log_file.h"
#include "app/cli/output.h"
#include "app/cli/words.h"
#include "core/report/period_log.h"
#include "ui/language.h"
#include "ui/report/html/html_report.h"
#include "ui/report/json/report_json.h"
#include "ui/report/report_font.h"
#include "ui/words/file_words.h"

#include <future>
#include <memory>

namespace patella::cli {

namespace {

namespace words = ui::words;

struct ReportOptions {
    QString file;
    DateRange days;
    std::optional<std::string> name;
    std::optional<QPageSize> paper;
    std::optional<ReportParts> parts;
    std::optional<ChoiceSet<Fact>> facts;
};

void offerPaper(CLI::App& command, std::optional<QPageSize>& into)
{
    const QString a4 = QStringLiteral("a4");
    const QString letter = QStringLiteral("letter");
    offerFlag(command, "--paper", [&into, a4, letter](const std::string& text) {
        const auto asked = QString::fromStdString(text).toLower();
        if (asked != a4 && asked != letter)
            refuse("--paper", text, words::oneOf({a4, letter}));
        into = QPageSize(asked == a4 ? QPageSize::A4 : QPageSize::Letter);
    });
}

// All that the report says, so that others can count it again.
Json reportJson(const Report& report, const QString& file)
{
    auto document = Json::parse(ui::jsonReport(report).toStdString());
    document["file"] = file.toStdString();
    return document;
}

struct Reported {
    Log log;
    Period period;
    Report report;
};

Reported reported(const GlobalOptions& options, const ReportOptions& query)
{
    auto log = wholeLogToRead(options);
    const auto period = periodAskedFor(query.days.from, query.days.to, log, today());
    auto report = reportOn(log, period, today(),
        {.parts = query.parts.value_or(everyPart()), .facts = query.facts.value_or(ChoiceSet<Fact>{})});
    return {.log = std::move(log), .period = period, .report = std::move(report)};
}

ExitCode report(const GlobalOptions& options, const ReportOptions& query)
{
    const auto& [from, to] = query.days;
    if (from && to && *from > *to) {
        complain(Cli::tr("--from lies after --to."));
        return ExitCode::WrongUsage;
    }
    auto reading = std::async(std::launch::async, [&] { return reported(options, query); });
    ui::openReportFonts(); // meanwhile
    const auto [log, period, report] = reading.get();
    const ui::ReportLook look{.name = QString::fromStdString(query.name.value_or("")),
        .paper = query.paper.value_or(ui::usualPaper(QLocale::system()))};
    const auto outcome = isLogFile(query.file)
        ? ui::writeWhole(query.file, logFile(entriesOf(log, period), query.file))
        : ui::writeReport(report, query.file, units(), look);
    const auto sentence = words::sentence(outcome, query.file);
    if (outcome != ui::Written::Yes) {
        complain(sentence);
        return outcome == ui::Written::NoFont ? ExitCode::NothingToDrawOn : ExitCode::Failed;
    }
    if (options.json)
        print(reportJson(report, query.file));
    else
        print(sentence);
    return ExitCode::Done;
}

} // namespace

void offerReport(CommandLine& line)
{
    auto query = std::make_shared<ReportOptions>();
    auto& command = line.offer("report", [&line, query] { return report(line.options(), *query); });
    offerFileToWrite(command, query->file,
        QStringList{QStringLiteral(".pdf"), QStringLiteral(".html")} + logFileEndings());
    offerAnswer(command, "--from", query->days.from);
    offerAnswer(command, "--to", query->days.to);
    offerAnswer(command, "--parts", query->parts);
    offerAnswer(command, "--facts", query->facts);
    offerAnswer(command, "--name", query->name);
    offerPaper(command, query->paper);
    // Read before anything else, so that the help speaks it too.
    offerFlag(command, "--lang", [](const std::string& code) {
        const auto spoken = ui::spokenLanguages();
        if (!spoken.contains(QString::fromStdString(code).section(QLatin1Char('_'), 0, 0)))
            refuse("--lang", code, words::oneOf(spoken));
    });
}

} // namespace patella::cli
