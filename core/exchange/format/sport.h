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

// From the words of services and watches, whatever their case: "Run", "trail_running", "Laufen", and "9" of
// Strava's GPX. Words that name no sport ("my walk home" is a title, "trackOnWeb" a kind of file) give
// unknownSport.
Sport sportFromWords(std::string_view words);

} // namespace patella::exchange
