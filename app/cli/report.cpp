// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report.h"

#include <QFile>
#include <QTemporaryDir>

#include "app/cli/answers.h"
#include "app/cli/commands.h"
#include "app/cli/log_file.h"
#include "app/cli/output.h"
#include "app/cli/words.h"
#include "core/report/period_log.h"
#include "ui/report/html/html_report.h"
#include "ui/report/json/report_json.h"
#include "ui/report/report_font.h"
#include "ui/words/file_words.h"

#include <functional>
#include <future>
#include <memory>
#include <unistd.h>

namespace patella::cli {

namespace {

namespace words = ui::words;

struct ReportOptions {
    Output output = {};
    DateRange days = {};
    std::optional<std::string> name = {};
    std::optional<QPageSize> paper = {};
    std::optional<ReportParts> parts = {};
    std::optional<ChoiceSet<Fact>> facts = {};
};

void offerPaper(CLI::App& command, std::optional<QPageSize>& into)
{
    const QString a4 = QStringLiteral("a4");
    const QString letter = QStringLiteral("letter");
    auto& paper = offerFlag(command, "--paper", [&into, a4, letter](const std::string& text) {
        const auto asked = QString::fromStdString(text).toLower();
        if (asked != a4 && asked != letter)
            refuse("--paper", text, words::oneOf({a4, letter}));
        into = QPageSize(asked == a4 ? QPageSize::A4 : QPageSize::Letter);
    });
    offerChoices(paper, {a4, letter});
}

// All that the report says, so that others can count it again.
Json reportJson(const Report& report) { return Json::parse(ui::jsonReport(report).toStdString()); }

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

ExitCode failedFor(ui::Written outcome)
{
    return outcome == ui::Written::NoFont ? ExitCode::NothingToDrawOn : ExitCode::Failed;
}

// Written in a folder that nobody else may read, then sent on.
ExitCode printed(const Output& output, const std::function<ui::Written(const QString&)>& write)
{
    const auto name = output.name(false);
    if (name.endsWith(QStringLiteral(".pdf")) && ::isatty(STDOUT_FILENO) == 1) {
        complain(Cli::tr("A PDF cannot be shown in a terminal: send it to a program or a file."));
        return ExitCode::WrongUsage;
    }
    const QTemporaryDir folder;
    QFile file(folder.filePath(name));
    const auto outcome = folder.isValid() ? write(file.fileName()) : ui::Written::CannotOpen;
    if (outcome != ui::Written::Yes || !file.open(QIODevice::ReadOnly)) {
        complain(
            words::sentence(outcome == ui::Written::Yes ? ui::Written::Failed : outcome, file.fileName()));
        return failedFor(outcome);
    }
    print(file.readAll());
    return ExitCode::Done;
}

ExitCode report(const GlobalOptions& options, const ReportOptions& query)
{
    if (const auto refusal = query.output.refusal(options.json); !refusal.isEmpty()) {
        complain(refusal);
        return ExitCode::WrongUsage;
    }
    const auto& [from, to] = query.days;
    if (from && to && *from > *to) {
        complain(Cli::tr("--from is later than --to."));
        return ExitCode::WrongUsage;
    }
    auto reading = std::async(std::launch::async, [&] { return reported(options, query); });
    ui::openReportFonts(); // meanwhile
    const auto [log, period, report] = reading.get();
    const ui::ReportLook look{.name = QString::fromStdString(query.name.value_or("")),
        .paper = query.paper.value_or(ui::usualPaper(QLocale::system()))};
    const auto write = [&](const QString& file) {
        return isLogFile(file) ? ui::writeWhole(file, logFile(entriesOf(log, period), file))
                               : ui::writeReport(report, file, units(), look);
    };
    if (query.output.isStandard())
        return options.json ? (print(reportJson(report)), ExitCode::Done) : printed(query.output, write);
    const auto& file = query.output.file;
    const auto outcome = write(file);
    const auto sentence = words::sentence(outcome, file);
    if (outcome != ui::Written::Yes) {
        complain(sentence);
        return failedFor(outcome);
    }
    if (options.json) {
        auto document = reportJson(report);
        document["file"] = file.toStdString();
        print(document);
    } else {
        print(sentence);
    }
    return ExitCode::Done;
}

} // namespace

void offerReport(CommandLine& line)
{
    auto query = std::make_shared<ReportOptions>();
    auto& command = line.offer("report", [&line, query] { return report(line.options(), *query); });
    offerOutput(command, query->output,
        QStringList{QStringLiteral(".pdf"), QStringLiteral(".html")} + logFileEndings());
    offerAnswer(command, "--from", query->days.from);
    offerAnswer(command, "--to", query->days.to);
    offerAnswer(command, "--parts", query->parts);
    offerAnswer(command, "--facts", query->facts);
    offerAnswer(command, "--name", query->name);
    offerPaper(command, query->paper);
}

} // namespace patella::cli
