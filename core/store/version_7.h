// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

// The SQL of version 7 of a log: what a runner follows from a day on. What has been released is never edited.
namespace patella {

inline constexpr std::string_view stepToVersion7 = R"sql(
CREATE TABLE programme (
    id           TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    date         TEXT    NOT NULL CHECK (date IS date(date, '+0 days')),
    kind         TEXT    NOT NULL CHECK (kind <> ''),
    name         TEXT    NOT NULL,
    side         TEXT    CHECK (side = 'left' OR side = 'right' OR side = 'both'),
    set_by       TEXT    NOT NULL,
    step         INTEGER CHECK (step > 0),
    walk_pain    INTEGER CHECK (walk_pain BETWEEN 0 AND 10),
    stairs_pain  INTEGER CHECK (stairs_pain BETWEEN 0 AND 10),
    week_m       INTEGER CHECK (week_m > 0),
    pain_ceiling INTEGER CHECK (pain_ceiling BETWEEN 0 AND 10),
    surfaces     TEXT    CHECK (surfaces <> ''),
    sets         INTEGER CHECK (sets > 0),
    repetitions  INTEGER CHECK (repetitions > 0),
    held_s       INTEGER CHECK (held_s > 0),
    times_a_week INTEGER CHECK (times_a_week > 0),
    next_check   TEXT    CHECK (next_check IS date(next_check, '+0 days')),
    ended        TEXT    CHECK (ended IS date(ended, '+0 days')),
    notes        TEXT    NOT NULL
) STRICT;

CREATE INDEX programme_by_date ON programme (date);
)sql";

} // namespace patella
