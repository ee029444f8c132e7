// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/format/activity.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace patella::exchange {

// Why a file gave nothing. The sentence is made in ui/words.
enum class Refusal {
    UnknownFormat,
    Unreadable, // cannot be opened or read
    Broken, // starts like its format, then makes no sense; nothing was found in it
    RestBroken, // an archive of which the first members could be unpacked
    NoActivity, // sound, but holds settings, a course, a route, waypoints ...
    NoTime, // a track that does not say when
    TooLarge,
    Encrypted, // an archive with a password
    UnsafeArchive, // one that grows out of all proportion, or whose members climb out of it
};

// What a list says about another file of the same export.
struct Companion {
    std::string file; // how its name ends: "activities/1.fit.gz"
    std::string sport; // empty: not said
    std::string subSport;
    std::string shoe;
    std::string notes;
    std::optional<Activity> row; // all that the list itself knows, should the other file be missing
};

// What one file holds. Activities may be there beside a refusal: what was readable is kept, what was lost is
// said.
struct Reading {
    std::vector<Activity> activities;
    std::optional<Refusal> refusal;
    std::vector<Companion> companions;
    // Ways that nobody has run yet, or that do not say when: they are measured, and no activities.
    std::vector<Activity> routes = {};
};

// One file format. It is added as one file that offers a Reader and one line in
// core/exchange/files/readers.cpp.
struct Reader {
    std::string_view name; // "FIT"
    std::string_view endings; // of the names of such files, for choosing them: "sml xml"
    bool (*recognises)(std::string_view bytes);
    Reading (*read)(std::string_view bytes); // never throws, whatever the bytes
};

} // namespace patella::exchange
