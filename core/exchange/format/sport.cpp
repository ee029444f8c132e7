// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/format/sport.h"

#include "core/exchange/format/sport_stems.h"
#include "core/exchange/format/sport_words.h"

#include <algorithm>
#include <array>

namespace patella::exchange {

namespace {

using Words = std::span<const std::string>;

struct NumberedSport {
    std::string_view number;
    std::string_view sport;
};

// Strava's GPX.
constexpr std::array stravaSports{NumberedSport{"1", "cycling"}, NumberedSport{"4", "hiking"},
    NumberedSport{"9", "running"}, NumberedSport{"10", "walking"}, NumberedSport{"16", "swimming"}};

bool has(const SportStem& stem, std::string_view word)
{
    switch (stem.place) {
    case StemPlace::Word:
        return word == stem.text;
    case StemPlace::Start:
        return word.starts_with(stem.text);
    case StemPlace::End:
        return word.ends_with(stem.text);
    case StemPlace::Anywhere:
        return word.find(stem.text) != std::string_view::npos;
    }
    return false;
}

std::string_view sportAmong(std::span<const SportStem> stems, Words words)
{
    for (const auto& word : words)
        for (const auto& stem : stems)
            if (has(stem, word))
                return stem.sport;
    return {};
}

bool says(std::span<const SportStem> stems, Words words) { return !sportAmong(stems, words).empty(); }

// "Course à pied", "course sur piste"; alone the word means many things.
bool isFrenchRun(Words words)
{
    return words.size() > 1 && std::find(words.begin(), words.end(), "course") != words.end();
}

Sport runFrom(Words words)
{
    const bool mayBeAnother = says(weakStems(), words);
    const bool run = says(runStems(), words) || (isFrenchRun(words) && !mayBeAnother);
    const auto saysItself
        = [&](std::span<const SportStem> stems) { return (run || !mayBeAnother) && says(stems, words); };
    if (saysItself(treadmillStems()) || (run && says(indoorStems(), words)))
        return {"running", "treadmill"};
    if (saysItself(trailStems()) || (run && says(terrainStems(), words)))
        return {"running", "trail"};
    if (!run)
        return unknownSport;
    return {"running", says(trackStems(), words) ? "track" : ""};
}

// A word that names the sport, but not a place ("Radweg", "bike path") and no long sentence.
bool isNameOfAnOuting(Words words)
{
    constexpr std::size_t most = 5;
    constexpr std::array<std::string_view, 6> places{"weg", "path", "trail", "way", "lane", "park"};
    return words.size() <= most && std::none_of(words.begin(), words.end(), [&](const std::string& word) {
        return std::any_of(
            places.begin(), places.end(), [&](std::string_view place) { return word.ends_with(place); });
    });
}

} // namespace

Sport sportFromWords(std::string_view text)
{
    const auto words = plainWords(text);
    if (words.size() == 1)
        for (const auto& each : stravaSports)
            if (words.front() == each.number)
                return {each.sport, ""};
    if (const auto sport = sportAmong(strongStems(), words); !sport.empty())
        return {sport, ""};
    if (const auto run = runFrom(words); run != unknownSport)
        return run;
    const auto sport = sportAmong(weakStems(), words);
    return sport.empty() ? unknownSport : Sport{sport, ""};
}

Sport sportFromTitle(std::string_view title)
{
    constexpr std::array<std::string_view, 5> believed{"cycling", "swimming", "walking", "hiking", "rowing"};
    const auto words = plainWords(title);
    if (words.empty() || !isNameOfAnOuting(words) || says(runStems(), words))
        return unknownSport;
    const auto sport = sportFromWords(title);
    return std::find(believed.begin(), believed.end(), sport.name) == believed.end() ? unknownSport : sport;
}

} // namespace patella::exchange
