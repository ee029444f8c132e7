// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answers.h"

#include "app/cli/command_line.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace patella::cli {

namespace {

constexpr double moreThanTheEarthAround = 100'000;

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

void refuse(const std::string& flag, const std::string& text, const QString& expected)
{
    const auto sentence
        = ui::words::refusedValue(QString::fromStdString(flag), QString::fromStdString(text), expected);
    throw CLI::ValidationError(sentence.toStdString());
}

void offerFileToWrite(CLI::App& command, QString& into, const QStringList& endings)
{
    auto& out = offerFlag(command, "--out", [&into, endings](const std::string& text) {
        into = QString::fromStdString(text);
        const bool fits = std::ranges::any_of(
            endings, [&](const QString& ending) { return into.endsWith(ending, Qt::CaseInsensitive); });
        if (!fits)
            refuse("--out", text, ui::words::fileEndingIn(endings));
    });
    out.required()->type_name("FILE");
}

} // namespace patella::cli
