// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/activity.h"

#include <span>
#include <string_view>
#include <vector>

namespace patella::exchange {

// Why a file gave nothing. The sentence is made in ui/words.
enum class Refusal {
    UnknownFormat,
    Unreadable, // cannot be opened or read
    Broken, // starts like its format, then makes no sense before anything was found
    NoActivity, // sound, but holds settings, a course, a route, waypoints ...
    NoTime, // a track that does not say when
    TooLarge,
};

// What one file holds. Activities may be there beside a refusal: what was readable is kept, what was lost is
// said.
struct Reading {
    std::vector<Activity> activities;
    std::optional<Refusal> refusal;
};

// One file format. A format is added as one file that offers a Reader and one line in reader.cpp.
struct Reader {
    std::string_view name; // "FIT"
    bool (*recognises)(std::string_view bytes);
    Reading (*read)(std::string_view bytes); // never throws, whatever the bytes
};

std::span<const Reader> readers();

// Reads with the first reader that recognises the bytes; file names are not trusted.
Reading readActivities(std::string_view bytes);

} // namespace patella::exchange
