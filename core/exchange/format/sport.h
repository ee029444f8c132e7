// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace patella::exchange {

// A sport in the words of Activity. Sub sport: only what matters to a run ("trail", "treadmill", "track").
struct Sport {
    std::string_view name;
    std::string_view subName;
    bool operator==(const Sport&) const = default;
};

inline constexpr Sport unknownSport{"unknown", ""};

// From the words of services and watches in their languages, whatever their case and writing: "Run / Jog",
// "trail_running", "Laufen auf der Bahn", "EBikeRide", and "9" of Strava's GPX. Tracks and lists ask the same
// table of stems (core/exchange/format/sport_stems.h). Words that name no sport ("trackOnWeb") give
// unknownSport.
Sport sportFromWords(std::string_view words);

// From the name somebody gave to a track: only what clearly names another sport, as "Afternoon Ride" does;
// that it is a run is never concluded from a name.
Sport sportFromTitle(std::string_view title);

} // namespace patella::exchange
