// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

// The stems by which services and watches of all languages name sports. They are written as plainWords
// (core/exchange/format/sport_words.h) leaves them: small letters without accents.
namespace patella::exchange {

enum class StemPlace {
    Word, // the whole word
    Start, // how a word begins
    End, // how a word ends
    Anywhere, // also inside a compound, and in scripts that do not part their words
};

struct SportStem {
    std::string_view text;
    StemPlace place;
    std::string_view sport; // as in Activity
};

// Sports that are no run even beside a word that says run: "ski run", "Skilanglauf".
std::span<const SportStem> strongStems();
// What says run.
std::span<const SportStem> runStems();
// Sports that a word for a run overrules: "run / walk", "gym run".
std::span<const SportStem> weakStems();
// Kinds of run that say run on their own; their sport is the sub sport.
std::span<const SportStem> treadmillStems();
std::span<const SportStem> trailStems();
// Where it was run, beside a word that says run.
std::span<const SportStem> indoorStems();
std::span<const SportStem> terrainStems();
std::span<const SportStem> trackStems();

} // namespace patella::exchange
