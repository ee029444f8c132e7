// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

// The SQL of version 5 of a log: the time of a knee check and of a visit, and the runner's word that ends a
// sign. What has been released is never edited.
namespace patella {

inline constexpr std::string_view stepToVersion5 = R"sql(
ALTER TABLE knee_check ADD COLUMN time TEXT CHECK (time IS time(time, '+0 days'));
ALTER TABLE visit ADD COLUMN time TEXT CHECK (time IS time(time, '+0 days'));

CREATE TABLE flag_ending (
    id     TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    date   TEXT NOT NULL CHECK (date IS date(date, '+0 days')),
    time   TEXT CHECK (time IS time(time, '+0 days')),
    flag   TEXT NOT NULL CHECK (flag <> ''),
    side   TEXT CHECK (side = 'left' OR side = 'right' OR side = 'both'),
    reason TEXT NOT NULL CHECK (reason IN ('looked_at', 'mistake')),
    notes  TEXT NOT NULL CHECK (trim(notes) <> '')
) STRICT;

CREATE INDEX flag_ending_by_date ON flag_ending (date);
)sql";

} // namespace patella
