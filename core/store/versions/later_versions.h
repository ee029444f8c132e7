// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

// The SQL of every version of a log after the fourth, oldest first; that of the ninth stands by itself. A new
// one is added at the end; what has been released is never edited. The columns of a table keep their places:
// the journal names them by these.
namespace patella {

inline constexpr std::string_view stepsFromVersion4[]{
    // Version 5: the time of a knee check and of a visit, and the runner's word that ends a sign.
    R"sql(
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
)sql",

    // Version 6 changes no table.
    "",

    // Version 7: what a runner follows from a day on.
    R"sql(
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
)sql",

    // Version 8: what a log shares with those of the same runner on other machines. A change is what
    // core/sync
    // says of a row at a time; it has the number under which its publisher keeps it in the shared folder. Of
    // those publishers: which numbers were read, and their names. Open is a row that waits for another or of
    // which two machines say two things.
    R"sql(
CREATE TABLE shared_change (
    row_id     TEXT    NOT NULL CHECK (length(row_id) = 36),
    clock      INTEGER NOT NULL CHECK (clock > 0),
    device     TEXT    NOT NULL CHECK (device <> ''),
    table_name TEXT    NOT NULL,
    said       TEXT    NOT NULL CHECK (said <> ''),
    publisher  TEXT    NOT NULL CHECK (publisher <> ''),
    number     INTEGER NOT NULL CHECK (number > 0),
    PRIMARY KEY (row_id, clock, device)
) STRICT, WITHOUT ROWID;

CREATE INDEX shared_change_by_number ON shared_change (publisher, number);
CREATE INDEX shared_change_by_clock ON shared_change (clock);

CREATE TABLE shared_same (
    one   TEXT NOT NULL CHECK (length(one) = 36),
    other TEXT NOT NULL CHECK (length(other) = 36),
    PRIMARY KEY (one, other)
) STRICT, WITHOUT ROWID;

CREATE TABLE shared_read (
    publisher TEXT    NOT NULL,
    first     INTEGER NOT NULL CHECK (first > 0),
    last      INTEGER NOT NULL CHECK (last >= first),
    PRIMARY KEY (publisher, first)
) STRICT, WITHOUT ROWID;

CREATE TABLE shared_device (
    id   TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE shared_open (
    row_id       TEXT    NOT NULL PRIMARY KEY,
    table_name   TEXT    NOT NULL,
    waits_for    TEXT    NOT NULL,
    has_conflict INTEGER NOT NULL CHECK (has_conflict IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE INDEX shared_open_by_what_it_waits_for ON shared_open (waits_for);
)sql",
};

// Version 10 and later.
inline constexpr std::array<std::string_view, 0> stepsFromVersion9{};

// What schemaDigest gives after the last step: a log of this version is known without making another.
inline constexpr std::string_view newestSchemaDigest
    = "ca1895768f4402be19223e2484324a2d1d75a16672ac2379c0dcf47895f35164";

} // namespace patella
