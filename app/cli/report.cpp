// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report.h"

#include "app/cli/answers.h"
#include "app/cli/commands.h"
#include "app/cli/log_file.h"
#include "app/cli/output.h"
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

struct ReportWish {
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

Reported reported(const GlobalOptions& options, const ReportWish& wish)
{
    auto log = openedLog(options).wholeLog();
    const auto period = periodAskedFor(wish.days.from, wish.days.to, log, today());
    auto report = reportOn(log, period, today(),
        {.parts = wish.parts.value_or(everyPart()), .facts = wish.facts.value_or(ChoiceSet<Fact>{})});
    return {.log = std::move(log), .period = period, .report = std::move(report)};
}

ExitCode report(const GlobalOptions& options, const ReportWish& wish)
{
    const auto& [from, to] = wish.days;
    if (from && to && *from > *to) {
        complain(words::fromAfterTo());
        return ExitCode::WrongUsage;
    }
    auto reading = std::async(std::launch::async, [&] { return reported(options, wish); });
    ui::openReportFonts(); // meanwhile
    const auto [log, period, report] = reading.get();
    const ui::ReportLook look{.name = QString::fromStdString(wish.name.value_or("")),
        .paper = wish.paper.value_or(ui::usualPaper(QLocale::system()))};
    const auto outcome = isLogFile(wish.file)
        ? ui::writeWhole(wish.file, logFile(entriesOf(log, period), wish.file))
        : ui::writeReport(report, wish.file, QLocale(), look);
    const auto sentence = words::sentence(outcome, wish.file);
    if (outcome != ui::Written::Yes) {
        complain(sentence);
        return outcome == ui::Written::NoFont ? ExitCode::NothingToDrawOn : ExitCode::Failed;
    }
    if (options.json)
        print(reportJson(report, wish.file));
    else
        print(sentence);
    return ExitCode::Done;
}

} // namespace

void offerReport(CommandLine& line)
{
    auto wish = std::make_shared<ReportWish>();
    auto& command = line.offer("report", [&line, wish] { return report(line.options(), *wish); });
    offerFileToWrite(
        command, wish->file, QStringList{QStringLiteral(".pdf"), QStringLiteral(".html")} + logFileEndings());
    offerAnswer(command, "--from", wish->days.from);
    offerAnswer(command, "--to", wish->days.to);
    offerAnswer(command, "--parts", wish->parts);
    offerAnswer(command, "--facts", wish->facts);
    offerAnswer(command, "--name", wish->name);
    offerPaper(command, wish->paper);
    // Read before anything else, so that the help speaks it too.
    offerFlag(command, "--lang", [](const std::string& code) {
        const auto spoken = ui::spokenLanguages();
        if (!spoken.contains(QString::fromStdString(code).section(QLatin1Char('_'), 0, 0)))
            refuse("--lang", code, words::oneOf(spoken));
    });
}

} // namespace patella::cli
