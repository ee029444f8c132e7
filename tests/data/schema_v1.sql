CREATE INDEX journal_by_row ON journal (row_id);
CREATE INDEX pain_note_by_date ON pain_note (date);
CREATE INDEX pain_note_by_run ON pain_note (run_id);
CREATE INDEX run_by_date ON run (date);
CREATE INDEX run_by_shoe ON run (shoe_id);
CREATE TABLE journal (
    entry      INTEGER NOT NULL PRIMARY KEY,
    deed       TEXT    NOT NULL CHECK (length(deed) = 36),
    time       TEXT    NOT NULL CHECK (time IS strftime('%Y-%m-%dT%H:%M:%fZ', time)),
    device     TEXT    NOT NULL,
    table_name TEXT    NOT NULL,
    row_id     TEXT    NOT NULL CHECK (length(row_id) = 36),
    before     TEXT,
    after      TEXT,
    CHECK (before IS NOT NULL OR after IS NOT NULL)
) STRICT;
CREATE TABLE log_fact (
    name  TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;
CREATE TABLE pain_note (
    id     TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    run_id TEXT    REFERENCES run (id) DEFERRABLE INITIALLY DEFERRED,
    date   TEXT    NOT NULL CHECK (date IS date(date, '+0 days')),
    moment TEXT    NOT NULL CHECK (moment IN ('before', 'during', 'after', 'next_morning', 'rest_day')),
    side   TEXT    NOT NULL CHECK (side IN ('left', 'right', 'both')),
    region TEXT    CHECK (region IN ('front', 'above_kneecap', 'below_kneecap', 'beside_tendon', 'inner_joint_line',
                                     'inner_below', 'outer_joint_line', 'outer_side', 'back', 'whole', 'unclear')),
    score  INTEGER NOT NULL CHECK (score BETWEEN 0 AND 10),
    CHECK ((moment = 'rest_day') = (run_id IS NULL))
) STRICT;
CREATE TABLE run (
    id                 TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    date               TEXT    NOT NULL CHECK (date IS date(date, '+0 days')),
    start_time         TEXT    CHECK (start_time IS time(start_time, '+0 days')),
    utc_offset_min     INTEGER CHECK (utc_offset_min BETWEEN -840 AND 840),
    kind               TEXT    CHECK (kind IN ('easy', 'long', 'tempo', 'intervals', 'hills', 'race', 'walk_run')),
    distance_m         INTEGER CHECK (distance_m > 0),
    duration_s         INTEGER CHECK (duration_s > 0),
    elapsed_s          INTEGER CHECK (elapsed_s > 0),
    effort             INTEGER CHECK (effort BETWEEN 0 AND 10),
    surface            TEXT    CHECK (surface <> ''),
    shoe_id            TEXT    REFERENCES shoe (id) DEFERRABLE INITIALLY DEFERRED,
    warm_up_min        INTEGER CHECK (warm_up_min >= 0),
    cool_down_min      INTEGER CHECK (cool_down_min >= 0),
    ascent_m           INTEGER CHECK (ascent_m >= 0),
    descent_m          INTEGER CHECK (descent_m >= 0),
    cadence_spm        INTEGER CHECK (cadence_spm BETWEEN 20 AND 300),
    heart_rate_bpm     INTEGER CHECK (heart_rate_bpm BETWEEN 25 AND 250),
    max_heart_rate_bpm INTEGER CHECK (max_heart_rate_bpm BETWEEN 25 AND 250),
    temperature_c      INTEGER CHECK (temperature_c BETWEEN -60 AND 60),
    painkiller         INTEGER CHECK (painkiller IN (0, 1)),
    ended              TEXT    CHECK (ended IN ('finished', 'slowed_then_walked', 'stopped_at_once', 'ran_through_pain')),
    tags               TEXT    NOT NULL,
    notes              TEXT    NOT NULL,
    file               TEXT    NOT NULL,
    CHECK (distance_m IS NOT NULL OR duration_s IS NOT NULL)
) STRICT;
CREATE TABLE shoe (
    id           TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    name         TEXT    NOT NULL UNIQUE CHECK (trim(name) <> ''),
    bought       TEXT    CHECK (bought IS date(bought, '+0 days')),
    run_before_m INTEGER NOT NULL CHECK (run_before_m >= 0),
    limit_m      INTEGER CHECK (limit_m > 0),
    retired      TEXT    CHECK (retired IS date(retired, '+0 days')),
    notes        TEXT    NOT NULL
) STRICT;
CREATE TRIGGER journal_is_never_changed BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is never changed'); END;
CREATE TRIGGER journal_is_never_shortened BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is never shortened'); END;
