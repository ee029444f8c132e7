// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <CLI/App.hpp>

#include "app/cli/help.h"
#include "app/cli/words.h"
#include "core/exchange/format/text.h"
#include "core/log/plain.h"

#include <optional>
#include <string>

// Flags that answer one question each. What is not an answer is refused with a sentence that names the flag.
namespace patella::cli {

// Kilometres with a decimal point or comma; nothing when the text is not a number.
std::optional<Distance> distanceFromKilometres(std::string text);
std::optional<LocalDate> dayFromText(
    const std::string& text); // 2026-11-20, 20.11.2026, 20.11., today or yesterday
std::optional<std::int64_t> wholeNumber(const std::string& text);
std::optional<bool> yesOrNo(const std::string& text); // true, false, 1 and 0 too
using exchange::isUtf8;

// With the one of the choices, where there are such, that was probably meant.
[[noreturn]] void refuse(const std::string& flag, const std::string& text, const QString& expected,
    const QStringList& choices = {});

// The words that a flag takes, for shells that complete them.
void offerChoices(const CLI::Option& option, const QStringList& words);
QStringList choicesOf(const CLI::Option& option); // none: anything

template <typename Take> CLI::Option& offerFlag(CLI::App& command, const std::string& flag, Take take)
{
    return *command.add_option_function<std::string>(
        flag, std::move(take), ui::words::cliHelp(flag).toStdString());
}

template <WordedChoice Choice> QStringList choices()
{
    QStringList words;
    for (const auto& [choice, word] : wordsOf<Choice>)
        words << QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
    return words;
}

// What an answer of each type looks like.
template <WordedChoice Choice> QString expected(As<Choice>) { return ui::words::oneOf(choices<Choice>()); }
template <typename Kind> QString expected(As<Scale<Kind>>)
{
    return ui::words::wholeNumberBetween(Kind::lowest, Kind::highest);
}
inline QString expected(As<UtcOffset>) { return ui::words::wholeNumberBetween(-14 * 60, 14 * 60); }
inline QString expected(As<std::chrono::minutes>) { return ui::words::wholeNumber(); }
inline QString expected(As<std::chrono::seconds>) { return ui::words::wholeNumber(); }
inline QString expected(As<Climb>) { return ui::words::wholeNumber(); }
inline QString expected(As<Distance>) { return ui::words::wholeNumber(); }
inline QString expected(As<Mass>) { return ui::words::wholeNumber(); }
inline QString expected(As<Decimal>) { return ui::words::wholeNumber(); }
inline QString expected(As<Seed>) { return ui::words::wholeNumber(); }
inline QString expected(As<bool>) { return ui::words::oneOf({QStringLiteral("yes"), QStringLiteral("no")}); }
inline QString expected(As<std::string>) { return ui::words::someText(); }
inline QString expected(As<Tags>) { return ui::words::someText(); }
template <typename Choice> QString expected(As<ChoiceSet<Choice>>)
{
    return ui::words::someOf(choices<Choice>());
}
template <typename Record> QString expected(As<Id<Record>>)
{
    return Cli::tr("the id or the name of something in the log");
}
inline QString expected(As<LocalDate>)
{
    return Cli::tr("a calendar day such as 2026-11-20, today or yesterday");
}
inline QString expected(As<TimeOfDay>) { return Cli::tr("a time of day such as 18:30"); }
inline QString expected(As<SurfaceMix>) { return ui::words::sharesOf(choices<Surface>()); }
inline QString expected(As<Splits>)
{
    return Cli::tr("the seconds of each kilometre, 1 to 7200, such as 331,340,352");
}

template <typename Answer> std::optional<Answer> answerFromText(const std::string& text)
{
    if constexpr (std::is_same_v<Answer, bool>) {
        return yesOrNo(text);
    } else if constexpr (std::is_same_v<Answer, LocalDate>) {
        return dayFromText(text);
    } else if constexpr (isNumber<Answer>) {
        const auto number = wholeNumber(text);
        return number ? fromPlain(Plain{*number}, As<Answer>{}) : std::nullopt;
    } else {
        return fromPlain(Plain{text}, As<Answer>{});
    }
}

template <typename Answer> QStringList choicesFor(As<Answer>)
{
    if constexpr (WordedChoice<Answer>)
        return choices<Answer>();
    else if constexpr (std::is_same_v<Answer, bool>)
        return {QStringLiteral("yes"), QStringLiteral("no")};
    else
        return {};
}
template <typename Choice> QStringList choicesFor(As<ChoiceSet<Choice>>) { return choices<Choice>(); }

template <typename Answer>
CLI::Option& offerAnswer(CLI::App& command, const std::string& flag, std::optional<Answer>& into)
{
    auto& option = offerFlag(command, flag, [flag, &into](const std::string& text) {
        into = answerFromText<Answer>(text);
        if (!into)
            refuse(flag, text, expected(As<Answer>{}), choicesFor(As<Answer>{}));
    });
    offerChoices(option, choicesFor(As<Answer>{}));
    return option;
}

// Where an answer goes and as what: a file, whose ending says it, or "-", the standard output.
struct Output {
    QString file = {};
    QString format = {}; // ".csv"; empty: not said
    QStringList endings = {}; // that there are, the usual one first

    bool isStandard() const { return file == QLatin1String("-"); }
    // Ends as what is to be written.
    QString name(bool asJson) const;
    // Why it cannot be. Empty: it can.
    QString refusal(bool asJson) const;
};

// --lang. Read before anything else, so that the help speaks it too.
void offerLanguage(CLI::App& command);

// --out and --format.
void offerOutput(CLI::App& command, Output& into, const QStringList& endings);

} // namespace patella::cli
