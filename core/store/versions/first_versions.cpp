// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/versions/first_versions.h"

namespace patella {

const std::array<std::string_view, 3> stepsToVersion3 = {
    R"sql(
CREATE TABLE shoe (
    id           TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    name         TEXT    NOT NULL UNIQUE CHECK (trim(name) <> ''),
    bought       TEXT    CHECK (bought IS date(bought, '+0 days')),
    run_before_m INTEGER NOT NULL CHECK (run_before_m >= 0),
    limit_m      INTEGER CHECK (limit_m > 0),
    retired      TEXT    CHECK (retired IS date(retired, '+0 days')),
    notes        TEXT    NOT NULL
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

CREATE INDEX run_by_date ON run (date);
CREATE INDEX run_by_shoe ON run (shoe_id);
CREATE INDEX pain_note_by_date ON pain_note (date);
CREATE INDEX pain_note_by_run ON pain_note (run_id);

CREATE TABLE log_fact (
    name  TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

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

CREATE INDEX journal_by_row ON journal (row_id);

CREATE TRIGGER journal_is_never_changed BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is never changed'); END;

CREATE TRIGGER journal_is_never_shortened BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is never shortened'); END;
)sql",
    R"sql(
ALTER TABLE shoe ADD COLUMN kind TEXT CHECK (kind IN ('road', 'trail', 'track', 'race', 'not_for_running'));
ALTER TABLE shoe ADD COLUMN support TEXT CHECK (support IN ('neutral', 'stability', 'motion_control', 'minimal'));
ALTER TABLE shoe ADD COLUMN size TEXT NOT NULL DEFAULT '';
ALTER TABLE shoe ADD COLUMN fit TEXT CHECK (fit IN ('loose', 'right', 'tight'));
ALTER TABLE shoe ADD COLUMN drop_mm INTEGER CHECK (drop_mm BETWEEN -20 AND 60);
ALTER TABLE shoe ADD COLUMN stiffness TEXT CHECK (stiffness IN ('flexible', 'medium', 'stiff'));
ALTER TABLE shoe ADD COLUMN lacing TEXT CHECK (lacing IN ('loose', 'right', 'tight'));
ALTER TABLE shoe ADD COLUMN insole TEXT NOT NULL DEFAULT '';

ALTER TABLE run ADD COLUMN evenness TEXT CHECK (evenness IN ('even', 'uneven', 'rough'));
ALTER TABLE run ADD COLUMN camber TEXT CHECK (camber IN ('level', 'left_lower', 'right_lower', 'both_ways'));
ALTER TABLE run ADD COLUMN insole TEXT NOT NULL DEFAULT '';
ALTER TABLE run ADD COLUMN warm_up_parts TEXT CHECK (warm_up_parts <> '');
ALTER TABLE run ADD COLUMN cool_down_parts TEXT CHECK (cool_down_parts <> '');
ALTER TABLE run ADD COLUMN walk_min INTEGER CHECK (walk_min >= 0);
ALTER TABLE run ADD COLUMN foot_strike TEXT CHECK (foot_strike IN ('heel', 'midfoot', 'forefoot'));
ALTER TABLE run ADD COLUMN form_rating INTEGER CHECK (form_rating BETWEEN 0 AND 10);
ALTER TABLE run ADD COLUMN form_cue TEXT NOT NULL DEFAULT '';

ALTER TABLE pain_note ADD COLUMN quality TEXT CHECK (quality <> '');
ALTER TABLE pain_note ADD COLUMN triggers TEXT CHECK (triggers <> '');
ALTER TABLE pain_note ADD COLUMN onset_m INTEGER CHECK (onset_m >= 0);
ALTER TABLE pain_note ADD COLUMN onset_min INTEGER CHECK (onset_min >= 0);
ALTER TABLE pain_note ADD COLUMN course TEXT CHECK (course IN ('warmed_up', 'stayed', 'worsened',
    'came_and_went'));
ALTER TABLE pain_note ADD COLUMN settled_min INTEGER CHECK (settled_min >= 0);
ALTER TABLE pain_note ADD COLUMN limp INTEGER CHECK (limp IN (0, 1));
ALTER TABLE pain_note ADD COLUMN tender INTEGER CHECK (tender IN (0, 1));
ALTER TABLE pain_note ADD COLUMN felt_in TEXT CHECK (felt_in IN ('muscle', 'joint'));

CREATE TABLE knee_check (
    id                    TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    date                  TEXT    NOT NULL CHECK (date IS date(date, '+0 days')),
    side                  TEXT    NOT NULL CHECK (side IN ('left', 'right', 'both')),
    swelling              TEXT    CHECK (swelling IN ('none', 'slight', 'clear')),
    swelling_came         TEXT    CHECK (swelling_came IN ('within_2_hours', 'within_a_day', 'next_day')),
    morning_stiffness_min INTEGER CHECK (morning_stiffness_min >= 0),
    signs                 TEXT    CHECK (signs <> ''),
    gave_way_times        INTEGER CHECK (gave_way_times BETWEEN 0 AND 999),
    crackling             TEXT    CHECK (crackling <> ''),
    stairs_up             TEXT    CHECK (stairs_up IN ('none', 'some', 'much')),
    stairs_down           TEXT    CHECK (stairs_down IN ('none', 'some', 'much')),
    squatting             TEXT    CHECK (squatting IN ('none', 'some', 'much')),
    sitting               TEXT    CHECK (sitting IN ('none', 'some', 'much')),
    kneeling              TEXT    CHECK (kneeling IN ('none', 'some', 'much')),
    walking               TEXT    CHECK (walking IN ('none', 'some', 'much')),
    jumping               TEXT    CHECK (jumping IN ('none', 'some', 'much')),
    standing_up           TEXT    CHECK (standing_up IN ('none', 'some', 'much')),
    alarms                TEXT    CHECK (alarms <> ''),
    elsewhere             TEXT    CHECK (elsewhere <> ''),
    worry                 INTEGER CHECK (worry BETWEEN 0 AND 10),
    photo                 TEXT    NOT NULL,
    notes                 TEXT    NOT NULL
) STRICT;

CREATE TABLE day_note (
    id              TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    date            TEXT    NOT NULL CHECK (date IS date(date, '+0 days')),
    sitting_min     INTEGER CHECK (sitting_min >= 0),
    driving_min     INTEGER CHECK (driving_min >= 0),
    standing_min    INTEGER CHECK (standing_min >= 0),
    heels_min       INTEGER CHECK (heels_min >= 0),
    stairs_flights  INTEGER CHECK (stairs_flights BETWEEN 0 AND 999),
    sleep_min       INTEGER CHECK (sleep_min >= 0),
    other_sport     TEXT    NOT NULL,
    other_sport_min INTEGER CHECK (other_sport_min >= 0),
    illness         TEXT    NOT NULL,
    hydration       INTEGER CHECK (hydration BETWEEN 0 AND 3),
    nutrition       INTEGER CHECK (nutrition BETWEEN 0 AND 3),
    cycle_day       INTEGER CHECK (cycle_day BETWEEN 1 AND 99),
    notes           TEXT    NOT NULL
) STRICT;

CREATE TABLE measure (
    id                  TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    name                TEXT    NOT NULL UNIQUE CHECK (trim(name) <> ''),
    unit                TEXT    NOT NULL,
    lowest_thousandths  INTEGER,
    highest_thousandths INTEGER,
    retired             TEXT    CHECK (retired IS date(retired, '+0 days')),
    notes               TEXT    NOT NULL,
    CHECK (lowest_thousandths <= highest_thousandths)
) STRICT;

CREATE TABLE measure_value (
    id                TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    measure_id        TEXT    NOT NULL REFERENCES measure (id) DEFERRABLE INITIALLY DEFERRED,
    date              TEXT    NOT NULL CHECK (date IS date(date, '+0 days')),
    value_thousandths INTEGER NOT NULL
) STRICT;

CREATE TABLE care_note (
    id             TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    date           TEXT    NOT NULL CHECK (date IS date(date, '+0 days')),
    time           TEXT    CHECK (time IS time(time, '+0 days')),
    care           TEXT    NOT NULL CHECK (care IN ('ice', 'heat', 'rest', 'leg_up', 'stretch', 'roll',
                            'massage', 'strength', 'self_test', 'brace', 'tape', 'painkiller', 'gel',
                            'supplement', 'other')),
    name           TEXT    NOT NULL,
    side           TEXT    CHECK (side IN ('left', 'right', 'both')),
    lasted_min     INTEGER CHECK (lasted_min >= 0),
    sets           INTEGER CHECK (sets BETWEEN 0 AND 999),
    repetitions    INTEGER CHECK (repetitions BETWEEN 0 AND 999),
    held_s         INTEGER CHECK (held_s > 0),
    load_g         INTEGER CHECK (load_g > 0),
    tightness      INTEGER CHECK (tightness BETWEEN 0 AND 3),
    pain_before    INTEGER CHECK (pain_before BETWEEN 0 AND 10),
    pain_during    INTEGER CHECK (pain_during BETWEEN 0 AND 10),
    pain_day_after INTEGER CHECK (pain_day_after BETWEEN 0 AND 10),
    notes          TEXT    NOT NULL
) STRICT;

CREATE TABLE visit (
    id         TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    date       TEXT    NOT NULL CHECK (date IS date(date, '+0 days')),
    kind       TEXT    NOT NULL CHECK (kind IN ('physiotherapist', 'doctor', 'gait_analysis', 'imaging',
                        'surgery', 'other')),
    who        TEXT    NOT NULL,
    question   TEXT    NOT NULL,
    said       TEXT    NOT NULL,
    diagnosis  TEXT    NOT NULL,
    next_check TEXT    CHECK (next_check IS date(next_check, '+0 days'))
) STRICT;

CREATE TABLE complaint (
    id        TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    date      TEXT    NOT NULL CHECK (date IS date(date, '+0 days')),
    ended     TEXT    CHECK (ended IS date(ended, '+0 days')),
    side      TEXT    NOT NULL CHECK (side IN ('left', 'right', 'both')),
    region    TEXT    CHECK (region IN ('front', 'above_kneecap', 'below_kneecap', 'beside_tendon',
                       'inner_joint_line', 'inner_below', 'outer_joint_line', 'outer_side', 'back', 'whole',
                       'unclear')),
    onset     TEXT    CHECK (onset IN ('sudden', 'gradual')),
    mechanism TEXT    CHECK (mechanism <> ''),
    after     TEXT    NOT NULL,
    notes     TEXT    NOT NULL
) STRICT;

CREATE TABLE profile_fact (
    id       TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    date     TEXT    NOT NULL CHECK (date IS date(date, '+0 days')),
    fact     TEXT    NOT NULL CHECK (fact IN ('birth_year', 'sex', 'height', 'weight', 'foot_type', 'pronation',
                      'leg_length', 'leg_axis', 'hip_strength', 'knee_structure', 'joint_disease', 'old_injury',
                      'surgery', 'diagnosis', 'medical_history', 'questionnaire', 'goal_race', 'other')),
    name     TEXT    NOT NULL,
    value    TEXT    NOT NULL CHECK (trim(value) <> ''),
    side     TEXT    CHECK (side IN ('left', 'right', 'both')),
    found_by TEXT    NOT NULL
) STRICT;

CREATE INDEX knee_check_by_date ON knee_check (date);
CREATE INDEX day_note_by_date ON day_note (date);
CREATE INDEX measure_value_by_date ON measure_value (date);
CREATE INDEX care_note_by_date ON care_note (date);
CREATE INDEX visit_by_date ON visit (date);
CREATE INDEX complaint_by_date ON complaint (date);
CREATE INDEX profile_fact_by_date ON profile_fact (date);
CREATE INDEX measure_value_by_measure ON measure_value (measure_id);
)sql",
    R"sql(
CREATE TABLE planned_run (
    id           TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    date         TEXT    NOT NULL CHECK (date IS date(date, '+0 days')),
    distance_m   INTEGER CHECK (distance_m > 0),
    duration_min INTEGER CHECK (duration_min > 0),
    kind         TEXT    CHECK (kind IN ('easy', 'long', 'tempo', 'intervals', 'hills', 'race', 'walk_run')),
    surface      TEXT    CHECK (surface <> ''),
    shoe_id      TEXT    REFERENCES shoe (id) DEFERRABLE INITIALLY DEFERRED,
    notes        TEXT    NOT NULL,
    CHECK (distance_m IS NOT NULL OR duration_min IS NOT NULL)
) STRICT;

CREATE TABLE self_experiment (
    id             TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    date           TEXT    NOT NULL CHECK (date IS date(date, '+0 days')),
    side           TEXT    NOT NULL CHECK (side IN ('left', 'right', 'both')),
    tried          TEXT    NOT NULL CHECK (tried IN ('shoe', 'insole', 'warm_up', 'surface')),
    first_shoe_id  TEXT    REFERENCES shoe (id) DEFERRABLE INITIALLY DEFERRED,
    second_shoe_id TEXT    REFERENCES shoe (id) DEFERRABLE INITIALLY DEFERRED,
    first          TEXT    NOT NULL,
    second         TEXT    NOT NULL,
    pairs          INTEGER NOT NULL CHECK (pairs BETWEEN 6 AND 999),
    seed           INTEGER NOT NULL CHECK (seed > 0),
    ended          TEXT    CHECK (ended IS date(ended, '+0 days')),
    notes          TEXT    NOT NULL
) STRICT;

ALTER TABLE run ADD COLUMN feel TEXT CHECK (feel IN ('very_weak', 'weak', 'normal', 'strong', 'very_strong'));
ALTER TABLE run ADD COLUMN splits_s TEXT CHECK (splits_s <> '');
ALTER TABLE run ADD COLUMN experiment_id TEXT REFERENCES self_experiment (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE run ADD COLUMN trial INTEGER CHECK (trial BETWEEN 0 AND 999)
    CHECK ((trial IS NULL) = (experiment_id IS NULL));

ALTER TABLE visit ADD COLUMN asked TEXT NOT NULL DEFAULT '';
ALTER TABLE visit ADD COLUMN answer TEXT NOT NULL DEFAULT '';

CREATE INDEX planned_run_by_date ON planned_run (date);
CREATE INDEX planned_run_by_shoe ON planned_run (shoe_id);
CREATE INDEX self_experiment_by_date ON self_experiment (date);
CREATE INDEX self_experiment_by_first_shoe ON self_experiment (first_shoe_id);
CREATE INDEX self_experiment_by_second_shoe ON self_experiment (second_shoe_id);
CREATE INDEX run_by_experiment ON run (experiment_id);
)sql",
};

} // namespace patella
