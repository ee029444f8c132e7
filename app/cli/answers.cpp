// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answers.h"

#include "app/cli/command_line.h"
#include "app/cli/nearest.h"
#include "ui/fields/typed_date.h"
#include "ui/language.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>
#include <vector>

namespace patella::cli {

namespace {

constexpr double moreThanTheEarthAround = 100'000;

std::map<const CLI::Option*, QStringList>& choicesOfFlags()
{
    static std::map<const CLI::Option*, QStringList> choices;
    return choices;
}

} // namespace

std::optional<Distance> distanceFromKilometres(std::string text)
{
    if (std::ranges::count_if(text, [](char each) { return each == ',' || each == '.'; }) == 1)
        std::ranges::replace(text, ',', '.');
    double kilometres = 0;
    const auto* last = text.data() + text.size();
    const auto [end, error] = std::from_chars(text.data(), last, kilometres, std::chars_format::fixed);
    if (error != std::errc{} || end != last || !(std::abs(kilometres) < moreThanTheEarthAround))
        return std::nullopt;
    return Distance{std::llround(kilometres * 1000)};
}

std::optional<LocalDate> dayFromText(const std::string& text)
{
    const auto word = QString::fromStdString(text).toLower();
    if (word == QStringLiteral("today") || word == Cli::tr("today"))
        return today();
    if (word == QStringLiteral("yesterday") || word == Cli::tr("yesterday"))
        return daysAfter(today(), -1);
    // Points mean day and month in that order wherever they are used; of 9/11/2026 nobody can tell.
    if (word.contains(QLatin1Char('.')))
        return ui::dateFromText(word, today(), QLocale(QLocale::German));
    return fromPlain(Plain{text}, As<LocalDate>{});
}

std::optional<std::int64_t> wholeNumber(const std::string& text)
{
    std::int64_t number = 0;
    const auto* last = text.data() + text.size();
    const auto [end, error] = std::from_chars(text.data(), last, number);
    return error == std::errc{} && end == last ? std::optional(number) : std::nullopt;
}

std::optional<bool> yesOrNo(const std::string& text)
{
    if (text == "yes" || text == "true" || text == "1")
        return true;
    if (text == "no" || text == "false" || text == "0")
        return false;
    return std::nullopt;
}

void offerChoices(const CLI::Option& option, const QStringList& words)
{
    choicesOfFlags().insert_or_assign(&option, words);
}

QStringList choicesOf(const CLI::Option& option)
{
    const auto found = choicesOfFlags().find(&option);
    return found == choicesOfFlags().end() ? QStringList() : found->second;
}

void refuse(
    const std::string& flag, const std::string& text, const QString& expected, const QStringList& choices)
{
    auto sentence
        = ui::words::refusedValue(QString::fromStdString(flag), QString::fromStdString(text), expected);
    std::vector<std::string> known;
    for (const auto& choice : choices)
        known.push_back(choice.toStdString());
    if (const auto nearest = nearestTo(text, known))
        sentence = ui::words::withNearest(sentence, *nearest);
    throw CLI::ValidationError(sentence.toStdString());
}

void offerLanguage(CLI::App& command)
{
    const auto spoken = ui::spokenLanguages();
    auto& option = offerFlag(command, "--lang", [spoken](const std::string& code) {
        if (!spoken.contains(QString::fromStdString(code).section(QLatin1Char('_'), 0, 0)))
            refuse("--lang", code, ui::words::oneOf(spoken), spoken);
    });
    offerChoices(option, spoken);
}

QString Output::name(bool asJson) const
{
    if (!isStandard())
        return file;
    const auto ending = asJson ? QStringLiteral(".json") : format;
    return file + (ending.isEmpty() ? endings.front() : ending);
}

QString Output::refusal(bool asJson) const
{
    if (format.isEmpty() || name(asJson).endsWith(format, Qt::CaseInsensitive))
        return {};
    const auto said = QStringLiteral("--format ") + format.mid(1);
    //: Of two things that were said on the command line: "--format pdf" and "--json" or "--out log.csv"
    return Cli::tr("%1 and %2 contradict each other.")
        .arg(said, isStandard() ? QStringLiteral("--json") : QStringLiteral("--out ") + file);
}

void offerOutput(CLI::App& command, Output& into, const QStringList& endings)
{
    into.endings = endings;
    auto& out = offerFlag(command, "--out", [&into](const std::string& text) {
        into.file = QString::fromStdString(text);
        const bool fits = std::ranges::any_of(into.endings,
            [&](const QString& ending) { return into.file.endsWith(ending, Qt::CaseInsensitive); });
        if (!fits && !into.isStandard())
            refuse("--out", text, ui::words::fileEndingIn(into.endings));
    });
    out.required()->type_name("FILE")->description(ui::words::cliHelp("--out FILE | -").toStdString());
    const auto formats = QStringList(endings).replaceInStrings(QStringLiteral("."), QString());
    auto& format = offerFlag(command, "--format", [&into, formats](const std::string& text) {
        into.format = QLatin1Char('.') + QString::fromStdString(text).toLower();
        if (!into.endings.contains(into.format))
            refuse("--format", text, ui::words::oneOf(formats), formats);
    });
    format.description(ui::words::cliHelp("--format").arg(formats.join(QStringLiteral(", "))).toStdString());
    format.type_name("FORMAT");
    offerChoices(format, formats);
}

} // namespace patella::cli
