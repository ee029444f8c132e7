// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/lists/list_pains.h"

#include "core/exchange/format/text.h"
#include "core/exchange/lists/cells/folded_words.h"
#include "core/exchange/lists/cells/list_values.h"

#include <algorithm>
#include <array>
#include <vector>

namespace patella::exchange {

namespace {

constexpr std::array<std::string_view, 17> painless{"none", "no", "nothing", "no pain", "painless", "keine",
    "kein", "nichts", "schmerzfrei", "aucune", "non", "ninguno", "nada", "nessuno", "geen", "brak", "nie"};
constexpr std::array<std::string_view, 13> leftWords{"left", "l", "lt", "links", "linkes", "li", "gauche",
    "izquierda", "izq", "sinistra", "sx", "lewe", "lewy"};
constexpr std::array<std::string_view, 13> rightWords{"right", "r", "rt", "rechts", "rechtes", "re", "droite",
    "derecha", "destra", "dx", "prawe", "prawy", "droit"};
constexpr std::array<std::string_view, 13> bothWords{"both", "b", "beide", "beides", "bds", "les deux",
    "ambas", "ambos", "entrambe", "oba", "obie", "bilateral", "beidseits"};
constexpr std::array<std::string_view, 9> kneeWords{
    "knee", "knees", "knie", "genou", "genoux", "rodilla", "ginocchio", "kolano", "kolana"};

template <std::size_t Size>
bool isOneOf(const std::array<std::string_view, Size>& words, std::string_view word)
{
    return std::ranges::find(words, word) != words.end();
}

std::string withoutKnee(std::string words)
{
    for (const auto knee : kneeWords) {
        if (words.ends_with(" " + std::string(knee)))
            words.resize(words.size() - knee.size() - 1);
        else if (words.starts_with(std::string(knee) + " "))
            words.erase(0, knee.size() + 1);
    }
    return words;
}

// By their beginnings, and which moment a column speaks of.
constexpr std::array<std::string_view, 12> painStems{"pain", "hurt", "ache", "schmerz", "knieschmerz",
    "douleur", "dolor", "pijn", "kniepijn", "bol", "боль", "痛"};
constexpr std::array<std::string_view, 8> exactNames{
    "nrs", "vas", "nprs", "knee", "knie", "genou", "rodilla", "kolano"};
constexpr std::array<std::string_view, 13> otherStems{"painkill", "schmerzmittel", "medic", "locat", "where",
    "ort", "stelle", "region", "type", "art", "note", "comment", "bemerk"};
constexpr std::array<std::string_view, 8> sideStems{
    "side", "which", "seite", "welche", "cote", "lado", "lato", "strona"};
constexpr std::array<std::string_view, 10> morningStems{
    "morning", "next", "morgen", "folgetag", "lendemain", "matin", "manana", "mattin", "rano", "fruh"};
constexpr std::array<std::string_view, 8> beforeStems{
    "before", "pre", "vor", "davor", "avant", "antes", "prima", "przed"};
constexpr std::array<std::string_view, 8> afterStems{
    "after", "post", "nach", "danach", "apres", "despues", "dopo", "po"};

std::vector<std::string_view> wordsIn(std::string_view text)
{
    std::vector<std::string_view> words;
    for (std::size_t from = 0; from < text.size();) {
        const auto to = std::min(text.find_first_of(" ,-_/()", from), text.size());
        if (to > from)
            words.push_back(text.substr(from, to - from));
        from = to + 1;
    }
    return words;
}

template <typename Stems> bool anyBeginsWith(const std::vector<std::string_view>& words, const Stems& stems)
{
    return std::ranges::any_of(words, [&](std::string_view word) {
        return std::ranges::any_of(stems, [&](std::string_view stem) { return word.starts_with(stem); });
    });
}

bool speaksOfPain(const std::vector<std::string_view>& words)
{
    const bool isNamed = std::ranges::all_of(words, [](std::string_view word) {
        return isOneOf(exactNames, word) || isOneOf(leftWords, word) || isOneOf(rightWords, word);
    });
    return anyBeginsWith(words, painStems)
        || (isNamed && std::ranges::any_of(words, [](auto word) { return isOneOf(exactNames, word); }));
}

template <typename Words> bool anyIsOneOf(const std::vector<std::string_view>& words, const Words& those)
{
    return std::ranges::any_of(words, [&](std::string_view word) { return isOneOf(those, word); });
}

} // namespace

ListColumn painColumnNamed(std::string_view name)
{
    const auto words = wordsIn(name);
    const bool isOfTheKnee = anyIsOneOf(words, kneeWords) || speaksOfPain(words);
    if (isOfTheKnee && anyBeginsWith(words, sideStems))
        return ListColumn::PainSide;
    if (!speaksOfPain(words) || anyBeginsWith(words, otherStems))
        return ListColumn::Ignored;
    if (anyBeginsWith(words, morningStems))
        return ListColumn::PainNextMorning;
    if (anyBeginsWith(words, beforeStems))
        return ListColumn::PainBefore;
    if (anyBeginsWith(words, afterStems))
        return ListColumn::PainAfter;
    if (anyIsOneOf(words, leftWords))
        return ListColumn::PainLeft;
    return anyIsOneOf(words, rightWords) ? ListColumn::PainRight : ListColumn::Pain;
}

std::optional<double> painInCell(std::string_view cell, bool decimalComma)
{
    const auto words = foldedWords(trimmed(cell));
    if (isOneOf(painless, words))
        return 0;
    const auto beforeTheTen = words.substr(0, words.find_first_of("/ "));
    return listNumber(beforeTheTen, decimalComma);
}

std::optional<Side> sideNamed(std::string_view cell)
{
    auto words = withoutKnee(foldedWords(trimmed(cell)));
    while (words.ends_with('.'))
        words.pop_back();
    if (isOneOf(leftWords, words))
        return Side::Left;
    if (isOneOf(rightWords, words))
        return Side::Right;
    return isOneOf(bothWords, words) ? std::optional(Side::Both) : std::nullopt;
}

} // namespace patella::exchange
