// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/format/sport.h"

#include <array>
#include <string>

namespace patella::exchange {

namespace {

struct KnownSport {
    std::string_view words;
    Sport sport;
};

constexpr std::array knownSports{
    KnownSport{"running", {"running", ""}},
    KnownSport{"run", {"running", ""}},
    KnownSport{"jogging", {"running", ""}},
    KnownSport{"jog", {"running", ""}},
    KnownSport{"laufen", {"running", ""}},
    KnownSport{"lauf", {"running", ""}},
    KnownSport{"course à pied", {"running", ""}},
    KnownSport{"carrera", {"running", ""}},
    KnownSport{"corsa", {"running", ""}},
    KnownSport{"hardlopen", {"running", ""}},
    KnownSport{"street running", {"running", ""}},
    KnownSport{"road running", {"running", ""}},
    KnownSport{"virtual run", {"running", ""}},
    KnownSport{"trail running", {"running", "trail"}},
    KnownSport{"trail run", {"running", "trail"}},
    KnownSport{"trailrunning", {"running", "trail"}},
    KnownSport{"trailrun", {"running", "trail"}},
    KnownSport{"track running", {"running", "track"}},
    KnownSport{"treadmill running", {"running", "treadmill"}},
    KnownSport{"treadmill", {"running", "treadmill"}},
    KnownSport{"laufband", {"running", "treadmill"}},
    KnownSport{"indoor running", {"running", "treadmill"}},
    KnownSport{"traillauf", {"running", "trail"}},
    KnownSport{"geländelauf", {"running", "trail"}},
    KnownSport{"trail", {"running", "trail"}},
    KnownSport{"trail course à pied", {"running", "trail"}},
    KnownSport{"course de trail", {"running", "trail"}},
    KnownSport{"carrera de trail", {"running", "trail"}},
    KnownSport{"carrera por montaña", {"running", "trail"}},
    KnownSport{"trail hardlopen", {"running", "trail"}},
    KnownSport{"bahnlauf", {"running", "track"}},
    KnownSport{"laufbandlauf", {"running", "treadmill"}},
    KnownSport{"laufband laufen", {"running", "treadmill"}},
    KnownSport{"virtueller lauf", {"running", "treadmill"}},
    KnownSport{"course à pied sur tapis roulant", {"running", "treadmill"}},
    KnownSport{"tapis roulant", {"running", "treadmill"}},
    KnownSport{"carrera en cinta", {"running", "treadmill"}},
    KnownSport{"loopband", {"running", "treadmill"}},
    KnownSport{"running trail", {"running", "trail"}},
    KnownSport{"street run", {"running", ""}},
    KnownSport{"outdoor run", {"running", ""}},
    KnownSport{"indoor run", {"running", "treadmill"}},
    KnownSport{"treadmill run", {"running", "treadmill"}},
    KnownSport{"ultra run", {"running", ""}},
    KnownSport{"ultra running", {"running", ""}},
    KnownSport{"obstacle run", {"running", ""}},
    KnownSport{"correr", {"running", ""}},
    KnownSport{"corrida", {"running", ""}},
    KnownSport{"footing", {"running", ""}},
    KnownSport{"joggen", {"running", ""}},
    KnownSport{"ラン", {"running", ""}},
    KnownSport{"ランニング", {"running", ""}},
    KnownSport{"跑步", {"running", ""}},
    KnownSport{"rad", {"cycling", ""}},
    KnownSport{"radfahrt", {"cycling", ""}},
    KnownSport{"rennrad", {"cycling", ""}},
    KnownSport{"vélo", {"cycling", ""}},
    KnownSport{"ciclismo", {"cycling", ""}},
    KnownSport{"fietsen", {"cycling", ""}},
    KnownSport{"spaziergang", {"walking", ""}},
    KnownSport{"marche", {"walking", ""}},
    KnownSport{"caminar", {"walking", ""}},
    KnownSport{"wanderung", {"hiking", ""}},
    KnownSport{"randonnée", {"hiking", ""}},
    KnownSport{"natation", {"swimming", ""}},
    KnownSport{"9", {"running", ""}}, // Strava's numbers
    KnownSport{"1", {"cycling", ""}},
    KnownSport{"4", {"hiking", ""}},
    KnownSport{"10", {"walking", ""}},
    KnownSport{"16", {"swimming", ""}},
    KnownSport{"cycling", {"cycling", ""}},
    KnownSport{"biking", {"cycling", ""}},
    KnownSport{"bike", {"cycling", ""}},
    KnownSport{"ride", {"cycling", ""}},
    KnownSport{"radfahren", {"cycling", ""}},
    KnownSport{"road biking", {"cycling", ""}},
    KnownSport{"road cycling", {"cycling", ""}},
    KnownSport{"mountain biking", {"cycling", ""}},
    KnownSport{"gravel cycling", {"cycling", ""}},
    KnownSport{"indoor cycling", {"cycling", ""}},
    KnownSport{"virtual ride", {"cycling", ""}},
    KnownSport{"walking", {"walking", ""}},
    KnownSport{"walk", {"walking", ""}},
    KnownSport{"gehen", {"walking", ""}},
    KnownSport{"casual walking", {"walking", ""}},
    KnownSport{"speed walking", {"walking", ""}},
    KnownSport{"hiking", {"hiking", ""}},
    KnownSport{"hike", {"hiking", ""}},
    KnownSport{"wandern", {"hiking", ""}},
    KnownSport{"swimming", {"swimming", ""}},
    KnownSport{"swim", {"swimming", ""}},
    KnownSport{"open water swimming", {"swimming", ""}},
    KnownSport{"lap swimming", {"swimming", ""}},
    KnownSport{"schwimmen", {"swimming", ""}},
    KnownSport{"rowing", {"rowing", ""}},
    KnownSport{"skiing", {"skiing", ""}},
    KnownSport{"cross country skiing", {"skiing", ""}},
    KnownSport{"inline skating", {"inline_skating", ""}},
    KnownSport{"paddling", {"paddling", ""}},
    KnownSport{"kayaking", {"paddling", ""}},
    KnownSport{"driving", {"driving", ""}},
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
