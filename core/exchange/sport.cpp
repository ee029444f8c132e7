// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sport.h"

#include <array>
#include <string>

namespace patella::exchange {

namespace {

struct Known {
    std::string_view words;
    Sport sport;
};

constexpr std::array knownSports{
    Known{"running", {"running", ""}},
    Known{"run", {"running", ""}},
    Known{"jogging", {"running", ""}},
    Known{"jog", {"running", ""}},
    Known{"laufen", {"running", ""}},
    Known{"lauf", {"running", ""}},
    Known{"course à pied", {"running", ""}},
    Known{"carrera", {"running", ""}},
    Known{"corsa", {"running", ""}},
    Known{"hardlopen", {"running", ""}},
    Known{"street running", {"running", ""}},
    Known{"road running", {"running", ""}},
    Known{"virtual run", {"running", ""}},
    Known{"trail running", {"running", "trail"}},
    Known{"trail run", {"running", "trail"}},
    Known{"trailrunning", {"running", "trail"}},
    Known{"trailrun", {"running", "trail"}},
    Known{"track running", {"running", "track"}},
    Known{"treadmill running", {"running", "treadmill"}},
    Known{"treadmill", {"running", "treadmill"}},
    Known{"laufband", {"running", "treadmill"}},
    Known{"indoor running", {"running", "treadmill"}},
    Known{"traillauf", {"running", "trail"}},
    Known{"geländelauf", {"running", "trail"}},
    Known{"trail", {"running", "trail"}},
    Known{"trail course à pied", {"running", "trail"}},
    Known{"course de trail", {"running", "trail"}},
    Known{"carrera de trail", {"running", "trail"}},
    Known{"carrera por montaña", {"running", "trail"}},
    Known{"trail hardlopen", {"running", "trail"}},
    Known{"bahnlauf", {"running", "track"}},
    Known{"laufbandlauf", {"running", "treadmill"}},
    Known{"laufband laufen", {"running", "treadmill"}},
    Known{"virtueller lauf", {"running", "treadmill"}},
    Known{"course à pied sur tapis roulant", {"running", "treadmill"}},
    Known{"tapis roulant", {"running", "treadmill"}},
    Known{"carrera en cinta", {"running", "treadmill"}},
    Known{"loopband", {"running", "treadmill"}},
    Known{"running trail", {"running", "trail"}},
    Known{"street run", {"running", ""}},
    Known{"outdoor run", {"running", ""}},
    Known{"indoor run", {"running", "treadmill"}},
    Known{"treadmill run", {"running", "treadmill"}},
    Known{"ultra run", {"running", ""}},
    Known{"ultra running", {"running", ""}},
    Known{"obstacle run", {"running", ""}},
    Known{"correr", {"running", ""}},
    Known{"corrida", {"running", ""}},
    Known{"footing", {"running", ""}},
    Known{"joggen", {"running", ""}},
    Known{"ラン", {"running", ""}},
    Known{"ランニング", {"running", ""}},
    Known{"跑步", {"running", ""}},
    Known{"rad", {"cycling", ""}},
    Known{"radfahrt", {"cycling", ""}},
    Known{"rennrad", {"cycling", ""}},
    Known{"vélo", {"cycling", ""}},
    Known{"ciclismo", {"cycling", ""}},
    Known{"fietsen", {"cycling", ""}},
    Known{"spaziergang", {"walking", ""}},
    Known{"marche", {"walking", ""}},
    Known{"caminar", {"walking", ""}},
    Known{"wanderung", {"hiking", ""}},
    Known{"randonnée", {"hiking", ""}},
    Known{"natation", {"swimming", ""}},
    Known{"9", {"running", ""}}, // Strava's numbers
    Known{"1", {"cycling", ""}},
    Known{"4", {"hiking", ""}},
    Known{"10", {"walking", ""}},
    Known{"16", {"swimming", ""}},
    Known{"cycling", {"cycling", ""}},
    Known{"biking", {"cycling", ""}},
    Known{"bike", {"cycling", ""}},
    Known{"ride", {"cycling", ""}},
    Known{"radfahren", {"cycling", ""}},
    Known{"road biking", {"cycling", ""}},
    Known{"road cycling", {"cycling", ""}},
    Known{"mountain biking", {"cycling", ""}},
    Known{"gravel cycling", {"cycling", ""}},
    Known{"indoor cycling", {"cycling", ""}},
    Known{"virtual ride", {"cycling", ""}},
    Known{"walking", {"walking", ""}},
    Known{"walk", {"walking", ""}},
    Known{"gehen", {"walking", ""}},
    Known{"casual walking", {"walking", ""}},
    Known{"speed walking", {"walking", ""}},
    Known{"hiking", {"hiking", ""}},
    Known{"hike", {"hiking", ""}},
    Known{"wandern", {"hiking", ""}},
    Known{"swimming", {"swimming", ""}},
    Known{"swim", {"swimming", ""}},
    Known{"open water swimming", {"swimming", ""}},
    Known{"lap swimming", {"swimming", ""}},
    Known{"schwimmen", {"swimming", ""}},
    Known{"rowing", {"rowing", ""}},
    Known{"skiing", {"skiing", ""}},
    Known{"cross country skiing", {"skiing", ""}},
    Known{"inline skating", {"inline_skating", ""}},
    Known{"paddling", {"paddling", ""}},
    Known{"kayaking", {"paddling", ""}},
    Known{"driving", {"driving", ""}},
};

std::string plainWords(std::string_view words)
{
    std::string plain;
    for (const char each : words)
        if (each >= 'A' && each <= 'Z')
            plain += static_cast<char>(each - 'A' + 'a');
        else if (each == '_' || each == '-')
            plain += ' ';
        else
            plain += each;
    const auto first = plain.find_first_not_of(" \t\r\n");
    if (first == std::string::npos)
        return {};
    return plain.substr(first, plain.find_last_not_of(" \t\r\n") - first + 1);
}

} // namespace

Sport sportFromWords(std::string_view words)
{
    const auto plain = plainWords(words);
    for (const auto& known : knownSports)
        if (known.words == plain)
            return known.sport;
    return unknownSport;
}

} // namespace patella::exchange
